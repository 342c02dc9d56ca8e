/**
 * One attempt on this node, from its lease until its end is acknowledged. It can be begun anew at any point of its life from what the
 * store and the launcher know of it; its program is started once, by its key.
 */
import { type AttemptKey, attemptName, type FailureInfo, taskDirectory, type TaskOutcome } from "@stint/core";
import { BEFORE_LAUNCH } from "../steps/index.ts";
import { GangRun } from "./gang-run.ts";
import type { LaunchEnd, LaunchSpec } from "./launcher-port.ts";
import type { Launches } from "./launches.ts";
import type { NodeRuns } from "./node-runs.ts";
import { cancelledOutcome, outcomeOfEnd, outcomeOfFailure } from "./outcome.ts";
import { type AttemptRecord, type NodeStore, type ProgramContext, type ProgramSpec, StepFailure, type StepsIo } from "./ports.ts";
import type { Slots } from "./slots.ts";

const GRACE_MS = 5_000;

export interface TaskRunParts {
  readonly store: NodeStore;
  readonly io: StepsIo;
  readonly launches: Launches;
  readonly nodeRuns: NodeRuns;
  readonly slots: Slots;
  readonly accountUrl: () => string;
  readonly onStarted: (key: AttemptKey, startedAtMs: number) => void;
  /** The coordination command of this instance has succeeded. */
  readonly onCoordinated: (key: AttemptKey) => void;
  readonly onEnded: (run: TaskRun, outcome: TaskOutcome) => void;
  /** Whether the attempt is still the task's current one, by the controller's word. */
  readonly confirmOutputs: (key: AttemptKey) => Promise<boolean>;
}

export class TaskRun {
  readonly record: AttemptRecord;
  readonly #parts: TaskRunParts;
  readonly #abort = new AbortController();
  /** A cancelled task's outputs are uploaded all the same; those that nobody wants are not. */
  readonly #uploadAbort = new AbortController();
  #outcome: TaskOutcome | null;
  #startedAtMs: number | null = null;
  /** null = an earlier life of the agent brought its files. */
  #bytesIn: number | null = null;
  #outputPatterns: readonly string[] = [];
  #gang: GangRun | null = null;
  #coordinated = false;
  #cancelled = false;
  #leaseOver = false;
  #forgotten = false;

  constructor(record: AttemptRecord, parts: TaskRunParts) {
    this.record = record;
    this.#parts = parts;
    this.#outcome = record.outcome;
  }

  get key(): AttemptKey {
    return this.record.lease.key;
  }

  /** Its name in the store and in the launcher. */
  get name(): string {
    return attemptName(this.key);
  }

  get outcome(): TaskOutcome | null {
    return this.#outcome;
  }

  get phase(): "waiting" | "running" | "finished" {
    if (this.#outcome !== null) return "finished";
    return this.#startedAtMs === null ? "waiting" : "running";
  }

  /** When its program started; null = it has not. */
  get startedAtMs(): number | null {
    return this.#startedAtMs;
  }

  /** Its coordination command has succeeded. */
  get coordinated(): boolean {
    return this.#coordinated;
  }

  /** Of a multi-instance task, while it runs. */
  get gang(): GangRun | null {
    return this.#gang;
  }

  /** Of its declared outputs. */
  get outputPatterns(): readonly string[] {
    return this.#outputPatterns;
  }

  get directory(): string {
    return taskDirectory(this.record.lease.jobId, this.record.lease.taskId);
  }

  /** Goes on from wherever it was. */
  async run(): Promise<void> {
    if (this.#outcome !== null) return;
    const outcome = await this.#outcomeOfRun();
    if (this.#forgotten) return this.#parts.launches.acknowledge(this.name);
    this.#outcome = outcome;
    this.#parts.store.put(`attempt/${this.name}`, { ...this.record, outcome });
    this.#parts.launches.acknowledge(this.name);
    this.#parts.onEnded(this, outcome);
  }

  /** Asks it to stop, and kills it after a grace; its end is reported. */
  cancel(): void {
    this.#cancelled = true;
    this.#abort.abort(new Error("the task was cancelled"));
    if (this.#gang === null) this.#parts.launches.kill(this.name, false);
    else this.#gang.cancel();
  }

  /** The node's lease is over: it dies at once, and its end counts as not known. */
  leaseOver(): void {
    if (this.record.lease.outlivesLease) return;
    this.#leaseOver = true;
    this.#uploadAbort.abort(new Error("the node's lease is over"));
    this.#abort.abort(new Error("the node's lease is over"));
    this.#parts.launches.kill(this.name, true);
  }

  /** Nobody wants it: it dies, and nothing is reported. */
  forget(): void {
    this.#forgotten = true;
    this.#uploadAbort.abort(new Error("the attempt is not wanted"));
    this.#abort.abort(new Error("the attempt is not wanted"));
    this.#parts.launches.kill(this.name, true);
    this.#parts.launches.acknowledge(this.name);
    this.#parts.store.remove(`attempt/${this.name}`);
  }

  async #outcomeOfRun(): Promise<TaskOutcome> {
    const { io, nodeRuns, slots, launches, onStarted, accountUrl } = this.#parts;
    const { lease, job } = this.record;
    const spec = io.decodeTask(Buffer.from(lease.spec, "base64"));
    this.#outputPatterns = spec.outputFiles.map(({ filePattern }) => filePattern);
    const slot = slots.take(this.name);
    const context: ProgramContext = {
      key: this.name,
      slot,
      role: "task",
      directory: this.directory,
      jobId: lease.jobId,
      taskId: lease.taskId,
      preparationId: job.preparation?.id ?? "",
      accountUrl: accountUrl(),
      environment: job.commonEnvironment,
      authenticationToken: lease.authenticationToken,
      gang: lease.gang === null ? null : { ...lease.gang, instance: lease.key.instance },
    };
    try {
      if (!launches.knows(this.name)) {
        const prepared = await Promise.race([nodeRuns.prepared(job), this.#aborted()]);
        if (prepared === null) return this.#stopped();
        if (!prepared.ok) return outcomeOfFailure(new StepFailure(PREPARATION_FAILED), "preProcessing", null);
        const onBrought = (bytes: number): void => void (this.#bytesIn = (this.#bytesIn ?? 0) + bytes);
        for (const step of BEFORE_LAUNCH) {
          if (this.#abort.signal.aborted) return this.#stopped();
          await step.run({ io, context, spec, signal: this.#abort.signal, onBrought });
        }
        if (this.#abort.signal.aborted) return this.#stopped();
      } else if (context.gang !== null) {
        await io.host.handOver(context, spec);
        if (this.#forgotten) return this.#stopped();
      }
      const started = (startedAtMs: number): void => {
        this.#startedAtMs = startedAtMs;
        onStarted(this.key, startedAtMs);
      };
      const limits = { slot, wallLimitMs: lease.maxWallClockTimeMs, graceMs: GRACE_MS };
      const end = await (context.gang === null
        ? this.#runAlone(context, spec, { limits, started })
        : this.#runInGang(context, spec, { limits, started }));
      const outcome = outcomeOfEnd(end, { cancelled: this.#cancelled, leaseOver: this.#leaseOver });
      return await this.#upload(context, spec, { ...outcome, usage: { ...outcome.usage, bytesIn: this.#bytesIn } });
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      return this.#abort.signal.aborted ? this.#stopped() : outcomeOfFailure(error, "preProcessing", null);
    } finally {
      io.host.takeBack(context);
      slots.release(this.name);
    }
  }

  #runAlone(context: ProgramContext, spec: ProgramSpec, { limits, started }: Running): Promise<LaunchEnd> {
    const { io, launches } = this.#parts;
    const program = io.host.confine(context, spec, io.prepare(context, spec));
    const launch = { key: this.name, joins: null, appendsOutput: false, deadlineBootMs: null, ...limits, ...program };
    return launches.run(launch, { leased: !this.record.lease.outlivesLease, onStarted: started });
  }

  /** The limit is the task's, so the primary keeps it for all. */
  #runInGang(context: ProgramContext, spec: ProgramSpec, { limits, started }: Running): Promise<LaunchEnd> {
    const { io, launches } = this.#parts;
    const { outlivesLease, key } = this.record.lease;
    const commandLine = spec.multiInstance?.coordinationCommandLine ?? "";
    this.#gang = new GangRun({
      launches,
      commands: io.commands,
      context,
      coordination: io.host.confine(context, spec, io.prepare(context, { ...spec, commandLine })),
      application: () => io.host.confine(context, spec, io.prepare(context, spec)),
      limits: key.instance === 0 ? limits : { ...limits, wallLimitMs: null },
      leased: !outlivesLease,
      onStarted: started,
      onCoordinated: () => {
        this.#coordinated = true;
        this.#parts.onCoordinated(this.key);
      },
    });
    return this.#gang.run();
  }

  /** Resolves when nobody wants the attempt to begin any more: it does not wait for a preparation that goes on for others. */
  #aborted(): Promise<null> {
    const { signal } = this.#abort;
    if (signal.aborted) return Promise.resolve(null);
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
  }

  #stopped(): TaskOutcome {
    return { ...cancelledOutcome(), unknown: this.#leaseOver };
  }

  /** Outputs become visible by a last call that is made only once the controller has confirmed the attempt. */
  async #upload(context: ProgramContext, spec: ProgramSpec, outcome: TaskOutcome): Promise<TaskOutcome> {
    const uploaded = (bytesOut: number): TaskOutcome => ({ ...outcome, usage: { ...outcome.usage, bytesOut } });
    if (this.key.instance !== 0 || spec.outputFiles.length === 0) return uploaded(0);
    if (outcome.unknown || outcome.exitCode === null || this.#forgotten) return outcome;
    try {
      const staged = await this.#parts.io.stageOutputs(context, spec, { exitCode: outcome.exitCode, signal: this.#uploadAbort.signal });
      if (staged.count === 0) return uploaded(0);
      const { sizeBytes } = staged;
      const current = await this.#parts.confirmOutputs(this.key);
      await (current ? staged.publish() : staged.discard());
      return current ? uploaded(sizeBytes) : outcome;
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      return outcome.failure === null ? outcomeOfFailure(error, "fileUpload", outcome) : outcome;
    }
  }
}

interface Running {
  readonly limits: Pick<LaunchSpec, "slot" | "wallLimitMs" | "graceMs">;
  readonly started: (startedAtMs: number) => void;
}

const PREPARATION_FAILED: FailureInfo = {
  category: "userError",
  code: "JobPreparationTaskFailed",
  message: "The job's preparation task failed on this node.",
};
