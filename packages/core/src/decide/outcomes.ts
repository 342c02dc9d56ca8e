/**
 * What becomes of a task when an attempt ends: success, a retry, a failure with its consequences, or a new placement because the node
 * was lost. Reads the task and its job; writes `taskStatus` or `taskForgotten`, and `job` through the job's end policy. The three
 * counters are independent: only a non-zero exit counts against the user's retries.
 */
import type { AttemptKey } from "../commands.ts";
import type { AttemptEnd } from "../entities/attempt.ts";
import { LIMITS } from "../limits.ts";
import { type ExitConditions, type ExitOptions, type FailureInfo, isPlaced, type TaskOutcome } from "../entities/task.ts";
import type { TaskStatus } from "../records.ts";
import type { Cluster } from "../state/cluster.ts";
import { isManager, type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { disableJobState, endJob, forgetTask, noteTaskEnd } from "./job-end.ts";
import { changeTask, NOT_RUN, shortFailure, type TaskChange } from "./task-change.ts";

/** What the agent says of a task whose job's preparation failed for good on its node: the task is placed elsewhere. */
const PREPARATION_FAILED = "JobPreparationTaskFailed";

/** The attempt is the task's present one and has not ended. */
export function isCurrent(decision: Decision, key: AttemptKey): boolean {
  return isCurrentAttempt(decision.cluster, key);
}

export function isCurrentAttempt(cluster: Cluster, key: AttemptKey): boolean {
  const job = cluster.jobs.get(key.jobUid);
  if (job === undefined || !job.hasRow(key.row)) return false;
  const chunk = job.chunkAt(key.row);
  const state = chunk.state(slotOf(key.row));
  const sameAttempt = chunk.attempt(slotOf(key.row)) === key.attempt || cluster.plantedBug === "commitWithoutAttempt";
  if (!isPlaced(state) || !sameAttempt) return false;
  const gang = chunk.gang(slotOf(key.row));
  if (gang === null) return key.instance === 0;
  const instance = gang.instances[key.instance];
  return instance !== undefined && instance.state !== "completed";
}

/** How the task's attempt ended, as its node said. `takenBack`: its node was to give its tasks back. */
export function settleTask(
  decision: Decision,
  key: AttemptKey,
  { outcome, takenBack }: { outcome: TaskOutcome; takenBack: "requeueCount" | "recoveryCount" | null },
): void {
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const status = job.chunkAt(key.row).status(slotOf(key.row));
  const ended = { exitCode: outcome.exitCode, startTimeMs: outcome.startTimeMs ?? status.startTimeMs, endTimeMs: outcome.endTimeMs };
  if (outcome.failure === null) {
    completeTask(decision, key, { ...ended, failure: null, outcome, end: "succeeded" });
    return;
  }
  if (status.terminating) {
    completeTask(decision, key, { ...ended, failure: outcome.failure, outcome, end: "terminated" });
  } else if (outcome.failure.code === PREPARATION_FAILED) {
    changeTask(decision, key, { ...NOT_RUN, state: "active" }, { end: "preparationFailed", outcome });
  } else if (takenBack !== null || status.requeueReason !== null) {
    const byNode: AttemptEnd = takenBack === "recoveryCount" ? "nodePreempted" : "nodeDrained";
    const end = takenBack !== null ? byNode : (status.requeueReason ?? byNode);
    takeBack(decision, key, { ...ended, counted: takenBack ?? "requeueCount", outcome, end });
  } else if (outcome.phase === "execution" && mayRetry(job, key.row, status, outcome)) {
    const retried = { retryCount: status.retryCount + 1, lastRetryTimeMs: decision.now.wallMs };
    changeTask(
      decision,
      key,
      { ...ended, ...retried, state: "active", failure: shortFailure(outcome.failure, LIMITS.failureMessageLength) },
      { end: "failed", outcome },
    );
  } else {
    completeTask(decision, key, { ...ended, failure: outcome.failure, outcome, end: "failed" });
  }
}

/** An attempt that was taken back waits to be placed again; that is no retry. */
function takeBack(
  decision: Decision,
  key: AttemptKey,
  how: Partial<Completion> & { counted: "requeueCount" | "recoveryCount"; end: AttemptEnd; failure?: FailureInfo },
): void {
  const status = decision.cluster.jobs.get(key.jobUid)?.chunkAt(key.row).status(slotOf(key.row)) as TaskStatus;
  const { counted, exitCode = null, startTimeMs = null, endTimeMs = null, outcome = null, end, failure } = how;
  const counts = { [counted]: status[counted] + 1, ...(counted === "requeueCount" ? { lastRequeueTimeMs: decision.now.wallMs } : {}) };
  changeTask(
    decision,
    key,
    { ...NOT_RUN, exitCode, startTimeMs, endTimeMs, state: "active", ...counts },
    { end, outcome, ...(failure === undefined ? {} : { failure }) },
  );
}

export interface Loss {
  readonly code: string;
  readonly message: string;
  readonly end: AttemptEnd;
  /** What its node says of it nevertheless. */
  readonly outcome?: TaskOutcome;
}

/** The job waits for nodes that are gone; an end that cannot be known is not waited for. */
export function waitsForNode({ cluster }: Decision, { jobUid, row }: AttemptKey, why: Loss): boolean {
  const job = cluster.jobs.get(jobUid) as JobRuntime;
  const waits = job.record?.spec.nodeLossPolicy === "wait" && why.code !== "OutcomeUnknown";
  return waits && !job.chunkAt(row).terminating(slotOf(row));
}

/** The attempt's node is gone, or its end cannot be known: the job's policy decides. */
export function loseTask(decision: Decision, key: AttemptKey, why: Loss): void {
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const status = job.chunkAt(key.row).status(slotOf(key.row));
  const policy = job.record?.spec.nodeLossPolicy ?? "requeue";
  const failure: FailureInfo = { category: "serverError", code: why.code, message: why.message };
  if (status.terminating || policy === "fail" || (policy === "wait" && why.code === "OutcomeUnknown")) {
    completeTask(decision, key, { ...ofLoss(decision, status), failure, end: status.terminating ? "terminated" : why.end });
    return;
  }
  if (waitsForNode(decision, key, why)) return;
  if (status.requeueReason !== null) {
    takeBack(decision, key, { counted: "requeueCount", end: status.requeueReason, failure });
    return;
  }
  const innocent = why.code === "NodeRemoved" || why.code === "NodePreempted";
  const lossCount = status.lossCount + (innocent ? 0 : 1);
  if (lossCount > LIMITS.lossesPerTask) {
    const message = `The task's node was lost ${lossCount} times while the task was on it: the task is taken to be the cause.`;
    const tooMany: FailureInfo = { category: "userError", code: "MaxInternalRetryCountReached", message };
    completeTask(decision, key, { ...ofLoss(decision, status), failure: tooMany, end: why.end });
    return;
  }
  const recovered = { recoveryCount: status.recoveryCount + 1, lossCount };
  changeTask(decision, key, { ...NOT_RUN, ...recovered, state: "active" }, { end: why.end, outcome: why.outcome ?? null, failure });
}

function ofLoss(decision: Decision, { startTimeMs }: TaskStatus): Omit<Completion, "failure" | "end"> {
  return { exitCode: null, startTimeMs, endTimeMs: decision.now.wallMs, outcome: null };
}

interface Completion {
  readonly exitCode: number | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly failure: FailureInfo | null;
  readonly outcome: TaskOutcome | null;
  readonly end: AttemptEnd;
}

export function completeTask(decision: Decision, key: AttemptKey, completion: Completion): void {
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const chunk = job.chunkAt(key.row);
  const status = chunk.status(slotOf(key.row));
  if (status.deleting || job.record?.state === "deleting") {
    forgetTask(decision, job, key.row);
    return;
  }
  const conditions = chunk.extras(slotOf(key.row)).exitConditions;
  const options = exitOptionsOf(conditions, completion);
  const success = completion.failure === null;
  const action = options?.dependencyAction ?? (success ? "satisfy" : "block");
  // A task that ran and whose program never started began with its state.
  const startTimeMs = completion.startTimeMs ?? (status.state === "running" ? status.stateTransitionTimeMs : null);
  const { outcome, end, failure } = completion;
  const change: TaskChange = {
    state: "completed",
    exitCode: completion.exitCode,
    startTimeMs,
    endTimeMs: Math.max(completion.endTimeMs ?? decision.now.wallMs, startTimeMs ?? 0),
    failure: failure === null ? null : shortFailure(failure, LIMITS.failureMessageLength),
    // Whoever was satisfied once, before a reactivation, stays so.
    satisfiesDependents: status.satisfiesDependents || action === "satisfy",
    terminating: false,
    requeueReason: null,
  };
  changeTask(decision, key, change, { end, outcome, ...(failure === null ? {} : { failure }) });
  const performs = job.record?.spec.onTaskFailure === "performexitoptionsjobaction";
  const jobAction = options?.jobAction ?? (success ? "none" : "terminate");
  if (performs && jobAction === "terminate") endJob(decision, job, "TaskFailed");
  if (performs && jobAction === "disable") disableJobState(decision, job, "requeue");
  if (job.record?.spec.manager?.killJobOnCompletion === true && isManager(job, key.row)) endJob(decision, job, "JMComplete");
  noteTaskEnd(decision, job);
}

function mayRetry(job: JobRuntime, row: number, status: TaskStatus, outcome: TaskOutcome): boolean {
  if (outcome.exitCode === null || outcome.exitCode === 0) return false;
  const state = job.record?.state;
  if (state === "terminating" || state === "completed" || state === "deleting") return false;
  const own = job.chunkAt(row).task(slotOf(row)).maxTaskRetryCount;
  const max = own ?? job.record?.spec.maxTaskRetryCount ?? 0;
  return max === -1 || status.retryCount < max;
}

/** The consequences that the task's exit conditions name for this end; null = none do, the defaults hold. */
function exitOptionsOf(conditions: ExitConditions | null, completion: Completion): ExitOptions | null {
  if (conditions === null) return null;
  const { exitCode, outcome } = completion;
  if (exitCode !== null) {
    const single = conditions.exitCodes.find((mapping) => mapping.code === exitCode);
    if (single !== undefined) return single.options;
    const range = conditions.exitCodeRanges.find(({ start, end }) => exitCode >= start && exitCode <= end);
    if (range !== undefined) return range.options;
  }
  if (completion.failure === null) return null;
  if (outcome?.phase === "preProcessing" && conditions.preProcessingError !== null) return conditions.preProcessingError;
  if (outcome?.phase === "fileUpload" && conditions.fileUploadError !== null) return conditions.fileUploadError;
  return conditions.default;
}
