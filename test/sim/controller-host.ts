/** A machine that runs a controller and starts it anew whenever it ends, as a supervisor does. */
import { Controller, type Leading, type PlantedBugs, Provisioner } from "@stint/controller";
import type { SeededRandom } from "@stint/runtime";
import { simLogger } from "./sim-logger.ts";
import { keysOf } from "@stint/store";
import { EtcdKeyValue } from "@stint/store/etcd";
import type { CloudModel } from "./cloud-model.ts";
import type { EtcdModel } from "./etcd-model.ts";
import { type Scheduler, SimProcess } from "./scheduler.ts";

export const CLUSTER = "sim";
const RESTART_MS = 300;
const PROVIDER_LIMIT_MS = 8_000;

export interface HostOptions {
  readonly name: string;
  readonly scheduler: Scheduler;
  readonly random: SeededRandom;
  readonly etcd: EtcdModel;
  /** null = machines join by themselves. */
  readonly cloud: CloudModel | null;
  readonly leaseMs: number;
  readonly leaderLeaseSeconds: number;
  readonly bugs: PlantedBugs & { readonly leaseByWallClock?: boolean; readonly inCore?: "commitWithoutAttempt" | "slotFreedTwice" };
  readonly violation: (what: string) => void;
  /** Called as soon as a controller leads. */
  readonly onLeading: (host: ControllerHost) => void;
}

export class ControllerHost {
  readonly name: string;
  readonly #options: HostOptions;
  readonly machine: { readonly rate: number; wallOffsetMs: number } = { rate: 1, wallOffsetMs: 0 };
  process: SimProcess;
  #controller: Controller | null = null;
  readonly #deaths: { readonly process: SimProcess; readonly act: () => void }[] = [];
  leadership = 0;

  constructor(options: HostOptions) {
    this.#options = options;
    this.name = options.name;
    this.process = new SimProcess(options.scheduler);
    this.#start();
  }

  get leading(): Leading | null {
    return this.process.alive ? (this.#controller?.leading ?? null) : null;
  }

  /** Something is let go that says "I lead": nobody newer may do so. */
  answered(what: string): void {
    const { etcd, name, violation } = this.#options;
    const leading = this.leading;
    const newest = etcd.epoch(keysOf(CLUSTER).leader);
    if (leading !== null && newest > leading.epoch)
      violation(`I4: ${name} gave out ${what} in epoch ${leading.epoch} while epoch ${newest} leads`);
  }

  onDeath(process: SimProcess, act: () => void): void {
    this.#deaths.push({ process, act });
  }

  kill(): void {
    if (!this.process.alive) return;
    this.process.kill();
    this.#buried();
  }

  #start(): void {
    const { scheduler, random, etcd, leaseMs, leaderLeaseSeconds, bugs, name } = this.#options;
    const process = new SimProcess(scheduler);
    this.process = process;
    const clock = process.clock(this.machine);
    const logger = simLogger(name, scheduler);
    const wire = etcd.wire(process, name);
    const kv = new EtcdKeyValue({
      endpoints: [],
      cluster: CLUSTER,
      leaseSeconds: leaderLeaseSeconds,
      clock,
      random,
      logger: logger,
      wire,
      plantedBug: bugs.leaseByWallClock ? "leaseByWallClock" : undefined,
    });
    const controller: Controller = new Controller({
      kv,
      clusterId: CLUSTER,
      seal: null,
      name,
      clock,
      random,
      logger: logger,
      leaseMs,
      account: "sim",
      accountUrl: "http://sim",
      issueToken: () => "",
      issueGangToken: () => "",
      onProvision: (poolUid) => provisioner.wake(poolUid),
      onRetired: () => provisioner.stop(),
      plantedBugs: bugs,
    });
    this.#controller = controller;
    const provider = this.#options.cloud?.provider(process, (act) => this.onDeath(process, act)) ?? null;
    const provisioner = new Provisioner({
      engine: () => controller.leading?.engine ?? null,
      providerOf: () => provider,
      clock,
      logger,
      limitMs: PROVIDER_LIMIT_MS,
    });
    const over = (error?: unknown): void => {
      if (this.process !== process) return;
      if (error !== undefined && process.alive) this.#options.violation(`${name} failed: ${describe(error)}`);
      process.kill();
      this.#buried();
    };
    controller
      .run(() => {
        this.leadership++;
        const { leading } = controller;
        if (leading !== null && bugs.inCore !== undefined) leading.engine.cluster.plantedBug = bugs.inCore;
        this.#options.onLeading(this);
      })
      .then(() => over(), over);
  }

  #buried(): void {
    const dead = this.process;
    for (const { act } of this.#deaths.filter(({ process }) => process === dead)) act();
    this.#deaths.splice(0, this.#deaths.length, ...this.#deaths.filter(({ process }) => process !== dead));
    this.#options.scheduler.after(RESTART_MS * (1 + this.#options.random.next()), () => this.#start());
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : "something that is no error was thrown";
}
