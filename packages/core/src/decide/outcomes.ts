/**
 * What becomes of a task when an attempt ends: success, a retry, a failure with its consequences, or a new placement because the node
 * was lost. Reads the task and its job; writes `taskStatus` or `taskForgotten`, and `job` through the job's end policy. The three
 * counters are independent: only a non-zero exit counts against the user's retries.
 */
import type { AttemptKey } from "../commands.ts";
import { LIMITS } from "../limits.ts";
import type { ExitConditions, ExitOptions, FailureInfo, TaskOutcome } from "../entities/task.ts";
import type { TaskStatus } from "../records.ts";
import type { Cluster } from "../state/cluster.ts";
import { isManager, type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { endJob, forgetTask, noteTaskEnd } from "./job-end.ts";

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
  return (state === "preparing" || state === "running") && sameAttempt;
}

/** The node says how the current attempt ended. */
export function endAttempt(decision: Decision, key: AttemptKey, outcome: TaskOutcome): void {
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const status = job.chunkAt(key.row).status(slotOf(key.row));
  if (outcome.unknown) {
    loseAttempt(decision, key, { code: "OutcomeUnknown", message: "The task's launcher was killed; its exit code is not known." });
    return;
  }
  const ended = { exitCode: outcome.exitCode, startTimeMs: outcome.startTimeMs ?? status.startTimeMs, endTimeMs: outcome.endTimeMs };
  if (outcome.failure === null) {
    completeTask(decision, key, { ...ended, failure: null, outcome });
    return;
  }
  const drain = decision.cluster.nodes.get(status.nodeUid)?.record.drain;
  if (status.terminating) {
    completeTask(decision, key, { ...ended, failure: outcome.failure, outcome });
  } else if (drain?.option === "requeue") {
    const counted = drain.purpose === "preempt" ? "recoveryCount" : "requeueCount";
    changeStatus(decision, key, { ...status, ...ended, state: "active", [counted]: status[counted] + 1 });
  } else if (outcome.phase === "execution" && mayRetry(job, key.row, status, outcome)) {
    changeStatus(decision, key, {
      ...status,
      ...ended,
      state: "active",
      failure: short(outcome.failure),
      retryCount: status.retryCount + 1,
    });
  } else {
    completeTask(decision, key, { ...ended, failure: outcome.failure, outcome });
  }
}

/** The attempt's node is gone, or its end cannot be known: the job's policy decides. */
export function loseAttempt(decision: Decision, key: AttemptKey, why: { code: string; message: string }): void {
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const status = job.chunkAt(key.row).status(slotOf(key.row));
  const policy = job.record?.spec.nodeLossPolicy ?? "requeue";
  const failure: FailureInfo = { category: "serverError", code: why.code, message: why.message };
  if (status.terminating || policy === "fail" || (policy === "wait" && why.code === "OutcomeUnknown")) {
    completeTask(decision, key, {
      exitCode: null,
      startTimeMs: status.startTimeMs,
      endTimeMs: decision.now.wallMs,
      failure,
      outcome: null,
    });
    return;
  }
  if (policy === "wait") return;
  changeStatus(decision, key, {
    ...status,
    state: "active",
    exitCode: null,
    failure: null,
    startTimeMs: null,
    endTimeMs: null,
    recoveryCount: status.recoveryCount + 1,
  });
}

interface Completion {
  readonly exitCode: number | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly failure: FailureInfo | null;
  readonly outcome: TaskOutcome | null;
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
  changeStatus(decision, key, {
    ...status,
    state: "completed",
    exitCode: completion.exitCode,
    startTimeMs: completion.startTimeMs,
    endTimeMs: Math.max(completion.endTimeMs ?? decision.now.wallMs, completion.startTimeMs ?? 0),
    failure: completion.failure === null ? null : short(completion.failure),
    satisfiesDependents: action === "satisfy",
    terminating: false,
  });
  const performs = job.record?.spec.onTaskFailure === "performexitoptionsjobaction";
  const jobAction = options?.jobAction ?? (success ? "none" : "terminate");
  if (performs && jobAction === "terminate") endJob(decision, job, "TaskFailed");
  if (job.record?.spec.manager?.killJobOnCompletion === true && isManager(job, key.row)) endJob(decision, job, "JMComplete");
  noteTaskEnd(decision, job);
}

function mayRetry(job: JobRuntime, row: number, status: TaskStatus, outcome: TaskOutcome): boolean {
  if (outcome.exitCode === null || outcome.exitCode === 0) return false;
  if (job.record?.state !== "active") return false;
  const own = job.chunkAt(row).task(slotOf(row)).maxTaskRetryCount;
  const max = own ?? job.record.spec.maxTaskRetryCount;
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

function changeStatus(decision: Decision, key: AttemptKey, status: TaskStatus): void {
  const { wallMs } = decision.now;
  const stateTransitionTimeMs = Math.max(wallMs, status.stateTransitionTimeMs);
  decision.emit({ kind: "taskStatus", jobUid: key.jobUid, row: key.row, status: { ...status, stateTransitionTimeMs } });
}

function short(failure: FailureInfo): FailureInfo {
  return { ...failure, code: failure.code.slice(0, 64), message: failure.message.slice(0, LIMITS.failureMessageLength) };
}
