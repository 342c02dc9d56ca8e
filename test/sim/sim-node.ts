/** A machine of the pool: its disk, its launcher, and an agent that is started anew whenever it ends. */
import { Agent, type LaunchSpec, type NodeStore, type StepsIo } from "@stint/agent";
import { taskSpecCodec } from "@stint/contract";
import { DEFAULT_EXECUTION } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";
import { simLogger } from "./sim-logger.ts";
import { LauncherModel, type ProgramPlan } from "./launcher-model.ts";
import { MeterModel } from "./meter-model.ts";
import type { Network } from "./network.ts";
import { type Scheduler, SimProcess } from "./scheduler.ts";
import type { Truth } from "./truth.ts";

const RESTART_MS = 200;
const STEP_MS = 20;
const HOLDER_MS = 1e12;

export interface SimNodeOptions {
  readonly name: string;
  readonly slots: number;
  /** Its owner may take it back. */
  readonly spot: boolean;
  /** Of a machine of the cloud's: its owner takes it back, and it comes no more. null = another one comes in its place. */
  readonly onTakenBack: (() => void) | null;
  readonly scheduler: Scheduler;
  readonly random: SeededRandom;
  readonly network: Network;
  readonly truth: Truth;
  readonly violation: (what: string) => void;
}

export class SimNode {
  readonly name: string;
  readonly #options: SimNodeOptions;
  readonly #machine: { readonly rate: number; wallOffsetMs: number };
  readonly #launcher: LauncherModel;
  readonly #records = new Map<string, string>();
  #stateId: string;
  #boots = 1;
  #destroyed = false;
  #process: SimProcess;

  constructor(options: SimNodeOptions) {
    this.#options = options;
    this.name = options.name;
    const { scheduler, random, truth, slots, name } = options;
    this.#machine = { rate: 0.9 + random.next() * 0.2, wallOffsetMs: 0 };
    this.#stateId = random.id();
    this.#launcher = new LauncherModel({
      scheduler,
      clock: new SimProcess(scheduler).clock(this.#machine),
      truth,
      node: { name, slots },
      random: random.fork("launcher"),
      plan: planOf,
    });
    this.#process = this.#start();
  }

  kill(): void {
    this.#process.kill();
    this.#options.network.breakLinks(this.name);
    this.#again(RESTART_MS);
  }

  freeze(forMs: number): void {
    const process = this.#process;
    process.freeze();
    this.#options.scheduler.after(forMs, () => process.thaw());
  }

  /** A reboot with a clean slate; so comes another machine in the place of one that was dismissed or taken back. */
  reimage(): void {
    this.#stateId = this.#options.random.id();
    this.reboot();
  }

  /** What it keeps in store for a controller that has not acknowledged it, and on its disk. */
  get kept(): { readonly ends: readonly string[]; readonly records: readonly string[] } {
    return { ends: this.#launcher.unacknowledged, records: [...this.#records.keys()] };
  }

  crashLauncher(): void {
    this.#launcher.crash();
  }

  /** The machine is no more. */
  destroy(): void {
    this.#destroyed = true;
    this.#process.kill();
    this.#options.network.breakLinks(this.name);
    this.#launcher.reboot();
  }

  reboot(): void {
    this.#process.kill();
    this.#options.network.breakLinks(this.name);
    this.#launcher.reboot();
    this.#records.clear();
    this.#boots++;
    this.#again(RESTART_MS * 10);
  }

  #again(afterMs: number): void {
    const dead = this.#process;
    this.#options.scheduler.after(afterMs * (1 + this.#options.random.next()), () => {
      if (this.#process === dead && !this.#destroyed) this.#process = this.#start();
    });
  }

  #start(): SimProcess {
    const { scheduler, random, network, name } = this.#options;
    const process = new SimProcess(scheduler);
    const clock = process.clock(this.#machine);
    const agent = new Agent({
      identity: {
        account: "sim",
        poolId: "pool",
        nodeId: name,
        incarnation: { stateId: this.#stateId, bootId: `boot-${this.#boots}` },
        isDedicated: !this.#options.spot,
        facts: {
          hostname: name,
          ipAddress: "10.0.0.1",
          agentVersion: "0.0.0",
          containment: "cgroup",
          cpuCount: 4,
          memoryBytes: 1e9,
          canReboot: true,
          canReimage: true,
          taskUsers: false,
          limitsEnforced: [],
          containerRuntime: "",
        },
      },
      connect: network.connector(name, process),
      launcher: this.#launcher.port(process),
      store: this.#store(process),
      io: this.#steps(process),
      meter: new MeterModel(clock),
      clock,
      random,
      logger: simLogger(name, scheduler),
      watchdog: true,
      onDismissed: () => {
        if (!process.alive) return;
        if (this.#options.onTakenBack === null) this.reimage();
        else process.kill();
      },
      onRestart: (restart) => {
        if (!process.alive) return;
        if (restart === "reboot") this.reboot();
        else if (restart === "preempt" && this.#options.onTakenBack !== null) this.#options.onTakenBack();
        else this.reimage();
      },
      onFailure: (error) => {
        if (!process.alive) return;
        this.#failed(error);
        this.kill();
      },
    });
    agent.start().catch((error: unknown) => {
      if (process.alive) this.#failed(error);
    });
    return process;
  }

  #failed(error: unknown): void {
    this.#options.violation(`the agent of ${this.name} failed: ${error instanceof Error ? error.stack : String(error)}`);
  }

  /** On the disk as text; what a dead agent would still write never gets there. */
  #store(process: SimProcess): NodeStore {
    const records = this.#records;
    const view = new Map([...records].map(([name, text]) => [name, JSON.parse(text) as unknown]));
    return {
      all: () => view,
      put(name, record) {
        view.set(name, record);
        if (process.alive) records.set(name, JSON.stringify(record));
      },
      remove(name) {
        view.delete(name);
        if (process.alive) records.delete(name);
      },
    };
  }

  #steps(process: SimProcess): StepsIo {
    const { scheduler, random } = this.#options;
    const takesTime = () => new Promise<void>((resolve) => void scheduler.after(random.next() * STEP_MS, () => process.reach(resolve)));
    const takesTimeFor0 = async (): Promise<number> => {
      await takesTime();
      return 0;
    };
    return {
      host: {
        useSetup() {},
        nodeReady: takesTime,
        fetchImage: takesTime,
        handOver: takesTime,
        confine: (_context, _spec, program) => ({ ...program, confinement: null }),
        takeBack() {},
      },
      commands: { paths: () => ({ stdoutPath: "/o", stderrPath: "/e" }), carry() {}, forget() {} },
      makeDirectory: takesTime,
      installPackages: takesTimeFor0,
      fetchFiles: takesTimeFor0,
      prepare: (_context, spec) => ({
        argv: spec.commandLine.split(" "),
        environment: [],
        workingDirectory: "/",
        stdoutPath: "/o",
        stderrPath: "/e",
      }),
      stageOutputs: async () => {
        await takesTime();
        return { count: 1, sizeBytes: 1, publish: takesTime, discard: takesTime };
      },
      removeDirectory: takesTime,
      decodeTask: (bytes) => {
        const { commandLine, outputFiles, multiInstanceSettings: gang } = taskSpecCodec.decode(bytes);
        const files = outputFiles.map(({ filePattern, destinationUrl }) => ({
          filePattern,
          destination: { kind: "url" as const, url: destinationUrl },
          condition: "completion" as const,
        }));
        return {
          commandLine,
          multiInstance: gang == null ? null : { coordinationCommandLine: gang.coordinationCommandLine, commonResourceFiles: [] },
          resourceFiles: [],
          outputFiles: files,
          applicationPackages: [],
          environment: [],
          execution: DEFAULT_EXECUTION,
        };
      },
      spool() {},
      installPoolPackages: () => Promise.resolve(),
      serveFile() {},
      carryOut() {},
    };
  }
}

/**
 * `run MILLISECONDS EXITCODE,EXITCODE… INSTANCES`: an exit code for each try, the last for all that follow. What else is started is the
 * holder of a gang's slot, which runs until it is killed.
 */
function planOf({ key, argv }: LaunchSpec): ProgramPlan {
  if (argv[0] !== "run") return { runsMs: HOLDER_MS, exitCode: 0, instances: 0 };
  const number = Number.parseInt(key.slice(key.lastIndexOf("/") + 1), 10);
  // Attempts of tasks begin with 1, tries of the node's own programs with 0.
  const before = /^\d/.test(key) ? number - 1 : number;
  const codes = (argv[2] ?? "0").split(",");
  const exitCode = Number(codes[Math.min(before, codes.length - 1)] ?? 0);
  return { runsMs: Number(argv[1]), exitCode, instances: Number(argv[3] ?? 0) };
}
