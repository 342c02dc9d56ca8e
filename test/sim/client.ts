/** Users: they submit with request ids until they have an answer, read what they submitted, and end some of it. */
import { taskSpecCodec } from "@stint/contract";
import type { Command, JobScheduleSpec, JobSpec, NewTask, Reply, StartTask } from "@stint/core";
import { EMPTY_SETUP, slotOf } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";
import type { ControllerHost } from "./controller-host.ts";
import { operate, type Operated, type OperatorAct } from "./operator.ts";
import type { Scheduler } from "./scheduler.ts";

const CALLER = { account: "sim" };
export const JOB = "job";
const ANSWER_LIMIT_MS = 4_000;
const PAUSE_MS = 200;

export interface ClientFaults {
  readonly lost: number;
  readonly delayMs: number;
}

export class Client {
  readonly acknowledged: Set<string> = new Set();
  readonly #scheduler: Scheduler;
  readonly #random: SeededRandom;
  readonly #controllers: readonly ControllerHost[];
  faults: ClientFaults;
  /** The furthest that each task was read to be. */
  readonly #read = new Map<string, number>();

  constructor(options: { scheduler: Scheduler; random: SeededRandom; controllers: readonly ControllerHost[]; faults: ClientFaults }) {
    this.#scheduler = options.scheduler;
    this.#random = options.random;
    this.#controllers = options.controllers;
    this.faults = options.faults;
  }

  /** Pool and job, then all tasks in submits of some. */
  async work(plan: Sizes & { tasks: readonly NewTask[] }): Promise<void> {
    const { tasks } = plan;
    await this.#until({ kind: "createPool", caller: CALLER, spec: poolSpec(plan) }, "POOL_EXISTS");
    await this.#until({ kind: "createJob", caller: CALLER, spec: JOB_SPEC }, "JOB_EXISTS");
    for (let at = 0; at < tasks.length; ) {
      const some = tasks.slice(at, at + 1 + this.#random.below(8));
      at += some.length;
      const reply = await this.#until(
        { kind: "submitTasks", caller: CALLER, jobId: JOB, tasks: some, requestId: `r${at}`, bodyHash: `h${at}` },
        "",
      );
      if (reply.kind !== "submitted") throw new Error(`a submit was answered with ${reply.kind}`);
      for (const { id, error } of reply.results) {
        if (error !== null) throw new Error(`I12: task ${id} was refused: ${error.message}`);
        this.acknowledged.add(id);
      }
      await this.#pause(this.#random.next() * 2_000);
    }
  }

  /** A schedule whose jobs are ended now and then, so that the next can begin. */
  async keepSchedule(until: () => boolean): Promise<void> {
    await this.#until({ kind: "createJobSchedule", caller: CALLER, spec: SCHEDULE_SPEC }, "JOB_SCHEDULE_EXISTS");
    while (!until()) {
      await this.#pause(1_000 + this.#random.next() * 10_000);
      const jobId = `${SCHEDULE_SPEC.id}:job-${1 + this.#random.below(8)}`;
      await this.#call({ kind: "terminateJob", caller: CALLER, jobId, reason: "" });
    }
  }

  /** Ends a task now and then; whether it still can be ended does not matter. */
  async endSome(ids: readonly string[]): Promise<void> {
    for (const taskId of ids) {
      await this.#pause(this.#random.next() * 10_000);
      await this.#call({ kind: "terminateTask", caller: CALLER, jobId: JOB, taskId });
    }
  }

  /** For whoever else asks the cluster for something. */
  get hands(): Operated {
    return {
      call: (command) => this.#call(command),
      read: (query) => this.ask((leading) => leading.engine.read(query)),
      pause: (ms) => this.#pause(ms),
    };
  }

  /** Until the acts are done and the pool is whole again. */
  operate(acts: readonly OperatorAct[], sizes: Sizes): Promise<void> {
    return operate(this.hands, acts, sizes);
  }

  /** I12: reads tasks at one controller after another; what was read is never unread. */
  async readOn(ids: readonly string[], until: () => boolean): Promise<void> {
    while (!until()) {
      await this.#pause(100 + this.#random.next() * 500);
      const id = ids[this.#random.below(ids.length)] as string;
      const host = this.#controllers[this.#random.below(this.#controllers.length)] as ControllerHost;
      const furthest = await this.#readTask(host, id);
      if (furthest === null) continue;
      const known = this.#read.get(id) ?? 0;
      if (furthest < known) throw new Error(`I12: ${host.name} says of task ${id} what is older than what was read before`);
      this.#read.set(id, furthest);
    }
  }

  async #readTask(host: ControllerHost, id: string): Promise<number | null> {
    return this.#ask(host, (leading) =>
      leading.engine.read((cluster) => {
        const job = cluster.job(CALLER.account, JOB);
        const row = job?.findRow(id);
        if (job === undefined || row === undefined || row === -1) return null;
        return job.chunkAt(row).changedPosition(slotOf(row));
      }),
    );
  }

  /** Until it is done, or refused with the reason that says that it was done before. */
  async #until(command: Command, done: string): Promise<Reply> {
    for (;;) {
      const reply = await this.#call(command);
      if (reply !== null && (reply.kind !== "refused" || reply.error.reason === done)) return reply;
      const retryable =
        reply === null || ["NOT_LEADER", "SERVER_BUSY", "STORE_FULL"].includes(reply.kind === "refused" ? reply.error.reason : "");
      if (!retryable) throw new Error(`${command.kind} was refused: ${JSON.stringify(reply)}`);
      await this.#pause(PAUSE_MS);
    }
  }

  #call(command: Command): Promise<Reply | null> {
    return this.ask((leading) => leading.engine.execute(command));
  }

  /** One call to whoever leads; null = no answer came. */
  ask<T>(act: (leading: NonNullable<ControllerHost["leading"]>) => Promise<T>): Promise<T | null> {
    const host = this.#controllers.find(({ leading }) => leading !== null) ?? (this.#controllers[0] as ControllerHost);
    return this.#ask(host, act);
  }

  /** One call to one controller; null = no answer came. */
  #ask<T>(host: ControllerHost, act: (leading: NonNullable<ControllerHost["leading"]>) => Promise<T>): Promise<T | null> {
    return new Promise((resolve) => {
      const { lost, delayMs } = this.faults;
      this.#scheduler.after(ANSWER_LIMIT_MS, () => resolve(null));
      if (this.#random.chance(lost)) return;
      const back = this.#random.chance(lost);
      this.#scheduler.after(this.#random.next() * delayMs, () =>
        host.process.reach(() => {
          const { leading } = host;
          if (leading === null) return resolve(null);
          act(leading).then(
            (answer) => {
              if (!isRefusedBy(answer)) host.answered("an answer");
              if (!back) this.#scheduler.after(this.#random.next() * delayMs, () => resolve(answer));
            },
            () => resolve(null),
          );
        }),
      );
    });
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#scheduler.after(ms, resolve));
  }
}

/** A controller that has ceased to lead may say so. */
function isRefusedBy(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && (answer as Reply).kind === "refused";
}

interface Sizes {
  readonly nodes: number;
  readonly spotNodes: number;
  readonly slots: number;
  readonly startTask: StartTask | null;
  readonly cloud: object | null;
}

function poolSpec({ nodes, spotNodes, slots, startTask, cloud }: Sizes) {
  return {
    id: "pool",
    displayName: "",
    interNodeCommunication: spotNodes % nodes === 0,
    taskSlotsPerNode: slots,
    targetDedicatedNodes: nodes - spotNodes,
    targetLowPriorityNodes: spotNodes,
    nodeFillType: "spread" as const,
    provider: cloud === null ? ("static" as const) : ("command" as const),
    providerName: cloud === null ? "" : "cloud",
    resizeTimeoutMs: 20_000,
    startTask,
    applicationPackageReferences: [],
    certificateReferences: [],
    autoScale: null,
    metadata: [],
    azureProperties: "",
    nodeSetup: EMPTY_SETUP,
  };
}

export const JOB_SPEC: JobSpec = {
  id: JOB,
  displayName: "",
  poolId: "pool",
  autoPool: null,
  manager: null,
  priority: 0,
  maxParallelTasks: -1,
  usesTaskDependencies: true,
  onAllTasksComplete: "noaction",
  onTaskFailure: "noaction",
  nodeLossPolicy: "requeue",
  maxWallClockTimeMs: null,
  maxTaskRetryCount: 0,
  allowTaskPreemption: false,
  preparation: null,
  release: null,
  commonEnvironment: [],
  metadata: [],
  azureProperties: "",
  leaveWaitingTasks: false,
};

/** A task of the simulation: how long each attempt runs, and with what it exits. */
export function simTask(
  id: string,
  options: {
    runsMs: number;
    exitCodes: readonly number[];
    retries: number;
    slots: number;
    dependsOn: readonly string[];
    outputs: boolean;
    gang?: { instances: number; coordinationCodes: readonly number[] } | null;
  },
): NewTask {
  const { runsMs, exitCodes, retries, slots, dependsOn, outputs, gang = null } = options;
  const commandLine = `run ${Math.round(runsMs)} ${exitCodes.join(",")} ${gang?.instances ?? 0}`;
  const multiInstanceSettings =
    gang === null ? null : { numberOfInstances: gang.instances, coordinationCommandLine: `run 300 ${gang.coordinationCodes.join(",")}` };
  return {
    id,
    requiredSlots: slots,
    instances: gang?.instances ?? null,
    priority: 0,
    maxTaskRetryCount: retries,
    maxWallClockTimeMs: null,
    retentionTimeMs: 20_000,
    affinityId: "",
    exclusive: false,
    authenticationToken: false,
    allowLowPriorityNode: true,
    dependsOn: dependsOn.length === 0 ? null : { taskIds: dependsOn, taskIdRanges: [] },
    exitConditions: null,
    spec: taskSpecCodec.encode({
      id,
      commandLine,
      outputFiles: outputs ? [{ filePattern: "o", destinationUrl: "artifact://o" }] : [],
      multiInstanceSettings,
    }),
  };
}

const SCHEDULE_SPEC: JobScheduleSpec = {
  id: "scheduled",
  displayName: "",
  timing: { doNotRunUntilMs: null, doNotRunAfterMs: null, startWindowMs: 4_000, recurrenceIntervalMs: 6_000 },
  job: { ...JOB_SPEC, id: "" },
  metadata: [],
};
