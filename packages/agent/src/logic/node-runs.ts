/**
 * Programs that belong to the node rather than to a task: the pool's start task, each job's preparation task, which runs once before the
 * job's first task here and is shared by all that wait for it, and each job's release task, which runs after its last. The first two are
 * tried again after a non-zero exit, as often as they say, and a few times more when how they ended is not known, as after a crash of the
 * launcher, which leaves nothing of them running.
 */
import {
  type EndedJob,
  type JobContext,
  type JobPreparationTask,
  type JobReleaseTask,
  LIMITS,
  type NodeReport,
  type RunReport,
  type StartTask,
  STARTUP_DIRECTORY,
  taskDirectory,
  type TaskOutcome,
  type Uid,
} from "@stint/core";
import { BEFORE_LAUNCH } from "../steps/index.ts";
import type { Launches } from "./launches.ts";
import { outcomeOfEnd } from "./outcome.ts";
import { type NodeStore, type ProgramContext, type ProgramSpec, StepFailure, type StepsIo } from "./ports.ts";

const GRACE_MS = 5_000;

export interface NodeRunsOptions {
  readonly store: NodeStore;
  readonly io: StepsIo;
  readonly launches: Launches;
  readonly accountUrl: () => string;
  readonly report: (report: Extract<NodeReport, { kind: "startTaskEnded" | "preparationEnded" }>) => void;
  readonly wallMs: () => number;
}

interface NodeProgram {
  readonly name: string;
  /** 0 = the start task. */
  readonly jobUid: Uid;
  readonly directory: string;
  readonly jobId: string;
  readonly taskId: string;
  readonly task: StartTask | JobPreparationTask | JobReleaseTask;
  /** Of the job's preparation task, for its directory's variables; empty = none. */
  readonly preparationId: string;
  readonly environment: readonly { readonly name: string; readonly value: string }[];
}

export class NodeRuns {
  readonly #options: NodeRunsOptions;
  /** Directories of the programs that run. */
  readonly #runningIn = new Set<string>();
  readonly #preparations = new Map<Uid, Promise<RunReport>>();
  /** Keys of programs under way. */
  readonly #underWay = new Set<string>();
  /** Programs that are to end, and are not tried again. */
  readonly #unwanted = new Set<string>();
  #startTaskRuns = false;
  readonly #stop = new AbortController();

  constructor(options: NodeRunsOptions) {
    this.#options = options;
  }

  /** The start task's end that the controller may not know yet; null = none. */
  get startTaskEnded(): RunReport | null {
    return (this.#options.store.all().get("startTask/ended") as RunReport | undefined) ?? null;
  }

  /** Where programs of the node run just now. */
  get runningIn(): readonly string[] {
    return [...this.#runningIn];
  }

  /** Ends of preparations that the controller may not know yet. */
  unacknowledgedPreparations(): { jobUid: Uid; report: RunReport }[] {
    const ends = [...this.#options.store.all()].filter(([name]) => /^preparation\/[0-9]+\/ended$/.test(name));
    return ends.flatMap(([name, record]) => {
      const { report, acknowledged } = record as { report: RunReport; acknowledged: boolean };
      return acknowledged ? [] : [{ jobUid: Number(name.split("/")[1]), report }];
    });
  }

  /** Whether this is a try of a start task or preparation of which the end is not on the disk. */
  wants(key: string): boolean {
    const [, kind, jobUid] = /^(start|preparation)(?:-([0-9]+))?[/]/.exec(key) ?? [];
    if (kind === "start") return this.startTaskEnded === null;
    return kind === "preparation" && !this.#options.store.all().has(`preparation/${jobUid}/ended`);
  }

  runStartTask(task: StartTask): void {
    const ended = this.startTaskEnded;
    if (ended !== null) return this.#options.report({ kind: "startTaskEnded", report: ended });
    if (this.#startTaskRuns) return;
    this.#startTaskRuns = true;
    void this.#run({
      name: "start",
      jobUid: 0,
      directory: STARTUP_DIRECTORY,
      jobId: "",
      taskId: "",
      task,
      preparationId: "",
      environment: [],
    }).then(({ report, tries }) => {
      this.#options.store.put("startTask/ended", report);
      this.#forgetTries("start", tries);
      this.#options.report({ kind: "startTaskEnded", report });
    });
  }

  /** Resolves when the job's preparation on this node has ended; at once when there is none. */
  async prepared(job: JobContext): Promise<{ ok: boolean }> {
    if (job.preparation === null || !job.preparationOwed) return { ok: true };
    const known = this.#options.store.all().get(`preparation/${job.jobUid}/ended`) as { report: RunReport } | undefined;
    const report = known?.report ?? (await this.#prepare(job, job.preparation));
    return { ok: report.failure === null || !job.preparation.waitForSuccess };
  }

  acknowledgePreparation(jobUid: Uid): void {
    const name = `preparation/${jobUid}/ended`;
    const known = this.#options.store.all().get(name) as { report: RunReport } | undefined;
    if (known !== undefined) this.#options.store.put(name, { ...known, acknowledged: true });
  }

  /** Ends what runs of the job's preparation: nobody waits for it any more. */
  async endPreparation(jobUid: Uid): Promise<void> {
    const { launches } = this.#options;
    const name = preparationName(jobUid);
    const isOf = (key: string) => key.startsWith(`${name}/`);
    // Left by an earlier life of this agent.
    for (const key of launches.orphans().filter(isOf)) {
      launches.kill(key, true);
      launches.acknowledge(key);
    }
    const running = this.#preparations.get(jobUid);
    if (running === undefined) return;
    this.#unwanted.add(name);
    for (const key of this.#underWay) if (isOf(key)) launches.kill(key, false);
    await running;
  }

  /** Forgets what is known of the job's preparation. */
  forgetPreparation(jobUid: Uid): void {
    this.#preparations.delete(jobUid);
    this.#unwanted.delete(preparationName(jobUid));
    this.#options.store.remove(`preparation/${jobUid}/ended`);
  }

  /** Runs the job's release, or finds what became of it; takes no slot. */
  async release(job: EndedJob, task: JobReleaseTask): Promise<RunReport> {
    const { jobUid, jobId, preparationId } = job;
    const { report } = await this.#run({
      name: releaseName(jobUid),
      jobUid,
      directory: taskDirectory(jobId, task.id),
      jobId,
      taskId: task.id,
      task,
      preparationId,
      environment: job.commonEnvironment,
    });
    return report;
  }

  /** The release's end is on the node's disk. */
  forgetRelease(jobUid: Uid): void {
    this.#options.launches.acknowledge(`${releaseName(jobUid)}/0`);
  }

  stop(): void {
    this.#stop.abort(new Error("the agent stops"));
  }

  #prepare(job: JobContext, task: JobPreparationTask): Promise<RunReport> {
    const { jobUid, jobId } = job;
    const running = this.#preparations.get(jobUid);
    if (running !== undefined) return running;
    const program = {
      name: preparationName(jobUid),
      jobUid,
      directory: taskDirectory(jobId, task.id),
      jobId,
      taskId: task.id,
      task,
      preparationId: "",
      environment: job.commonEnvironment,
    };
    const started = this.#run(program).then(({ report, tries }) => {
      this.#options.store.put(`preparation/${jobUid}/ended`, { report, acknowledged: false });
      this.#forgetTries(program.name, tries);
      this.#options.report({ kind: "preparationEnded", jobUid, report });
      return report;
    });
    this.#preparations.set(jobUid, started);
    return started;
  }

  /** Only once the report is durable: until then an agent that starts anew finds each try's end in the launcher. */
  #forgetTries(name: string, tries: number): void {
    for (let number = 0; number < tries; number++) this.#options.launches.acknowledge(`${name}/${number}`);
  }

  async #run(program: NodeProgram): Promise<{ report: RunReport; tries: number }> {
    const { name, task, directory } = program;
    const allowed = "maxTaskRetryCount" in task ? { retries: task.maxTaskRetryCount, losses: LIMITS.lossesPerTask } : NO_TRIES_MORE;
    this.#runningIn.add(directory);
    let retryCount = 0;
    let losses = 0;
    for (let tries = 1; ; tries++) {
      const report = await this.#try(program, { number: tries - 1, retryCount });
      const failed = report.failure !== null && report.exitCode !== null;
      const lost = report.failure?.code === "OutcomeUnknown";
      const again = (failed && (allowed.retries === -1 || retryCount < allowed.retries)) || (lost && losses < allowed.losses);
      if (!again || this.#unwanted.has(name)) {
        this.#runningIn.delete(directory);
        this.#options.io.spool({ jobUid: program.jobUid, taskId: program.taskId }, directory, []);
        return { report, tries };
      }
      if (lost) losses++;
      else retryCount++;
    }
  }

  async #try(program: NodeProgram, { number, retryCount }: { number: number; retryCount: number }): Promise<RunReport> {
    const { io, launches, accountUrl, wallMs } = this.#options;
    const { name, directory, jobId, taskId, task, preparationId, environment } = program;
    const key = `${name}/${number}`;
    const context: ProgramContext = {
      key,
      slot: name,
      role: roleOf(name),
      directory,
      jobId,
      taskId,
      preparationId,
      accountUrl: accountUrl(),
      environment,
      authenticationToken: "",
      gang: null,
    };
    const spec: ProgramSpec = {
      commandLine: task.commandLine,
      resourceFiles: task.resourceFiles,
      outputFiles: [],
      multiInstance: null,
      applicationPackages: [],
      environment: task.environment,
      execution: task.execution,
    };
    try {
      if (this.#unwanted.has(name)) return { ...NEVER_RAN, endTimeMs: wallMs(), retryCount };
      const input = { io, context, spec, signal: this.#stop.signal, onBrought: () => {} };
      if (!launches.knows(key)) for (const step of BEFORE_LAUNCH) await step.run(input);
      const launch = {
        key,
        slot: name,
        joins: null,
        appendsOutput: false,
        wallLimitMs: "maxWallClockTimeMs" in task ? task.maxWallClockTimeMs : null,
        graceMs: GRACE_MS,
        deadlineBootMs: null,
        ...io.host.confine(context, spec, io.prepare(context, spec)),
      };
      this.#underWay.add(key);
      const end = await launches.run(launch, { leased: false, onStarted: () => {} });
      this.#underWay.delete(key);
      const { exitCode, failure, startTimeMs, endTimeMs } = outcomeOfEnd(end, { cancelled: this.#unwanted.has(name), leaseOver: false });
      io.host.takeBack(context);
      return { exitCode, failure, startTimeMs, endTimeMs, retryCount };
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      return { exitCode: null, failure: error.failure, startTimeMs: null, endTimeMs: wallMs(), retryCount };
    }
  }
}

const NO_TRIES_MORE = { retries: 0, losses: 0 };

/** A program that was not wanted any more before it began. */
const NEVER_RAN: Pick<TaskOutcome, "exitCode" | "failure" | "startTimeMs"> = {
  exitCode: null,
  failure: { category: "userError", code: "TaskEnded", message: "It was ended before it started." },
  startTimeMs: null,
};

function preparationName(jobUid: Uid): string {
  return `preparation-${jobUid}`;
}

function roleOf(name: string): ProgramContext["role"] {
  return name === "start" ? "start" : name.startsWith("release-") ? "release" : "preparation";
}

function releaseName(jobUid: Uid): string {
  return `release-${jobUid}`;
}
