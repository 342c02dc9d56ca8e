/**
 * How jobs end. An ending job commits its new state at once and is worked off in bounded steps: waiting tasks complete (or are
 * forgotten), running ones are cancelled on their nodes, and the last of them completes or forgets the job. Writes `job`,
 * `jobForgotten`, `taskStatus`, `taskForgotten`; effects `cancelTask`, `cleanTask`.
 */
import { LIMITS } from "../limits.ts";
import type { Job, JobState as JobStateName } from "../entities/job.ts";
import { chunkOf, type JobRuntime, slotOf } from "../state/job-runtime.ts";
import { SLOTS_PER_CHUNK, type TaskChunk } from "../state/task-chunk.ts";
import type { Decision } from "./decision.ts";

/** Begins a job's end, unless it is ending or has ended. */
export function endJob(decision: Decision, job: JobRuntime, reason: string): void {
  const state = job.record?.state;
  if (state === undefined || state === "terminating" || state === "completed" || state === "deleting") return;
  changeJob(decision, job, "terminating", { terminateReason: reason });
  job.workOffChunk = 0;
}

export function deleteJobState(decision: Decision, job: JobRuntime): void {
  changeJob(decision, job, "deleting", {});
  job.workOffChunk = 0;
}

/** Looks whether a task's end ends its job. */
export function noteTaskEnd(decision: Decision, job: JobRuntime): void {
  if (job.record?.state !== "active" || decision.cluster.quarantine.has(job.uid)) return;
  if (job.record.spec.onAllTasksComplete !== "terminatejob") return;
  if (job.counts.active + job.runningCount === 0) endJob(decision, job, "AllTasksComplete");
}

/** One bounded step of every ending job; returns whether another is due at once. */
export function workOffEndings(decision: Decision): boolean {
  for (const job of decision.cluster.endingJobs) {
    let budget = LIMITS.changesPerStep - decision.facts.length;
    const last = chunkOf(Math.max(0, job.nextRow - 1));
    while (job.workOffChunk <= last && budget > 0) {
      const chunk = job.taskChunks.get(job.workOffChunk);
      const done = chunk === undefined || workOffTasks(decision, job, chunk);
      if (done) job.workOffChunk++;
      budget = LIMITS.changesPerStep - decision.facts.length;
    }
    if (job.workOffChunk <= last || finish(decision, job)) return true;
  }
  return false;
}

function workOffTasks(decision: Decision, job: JobRuntime, chunk: TaskChunk): boolean {
  const deleting = job.record?.state === "deleting";
  for (let slot = 0; slot < chunk.length; slot++) {
    if (!chunk.has(slot)) continue;
    if (decision.facts.length >= LIMITS.changesPerStep) return false;
    const row = chunk.number * SLOTS_PER_CHUNK + slot;
    const state = chunk.state(slot);
    if (state === "preparing" || state === "running") cancelRunning(decision, job, row);
    else if (deleting) forgetTask(decision, job, row);
    else if (state === "active") completeUnstarted(decision, job, row);
  }
  return true;
}

/** Tells the node to end a task; what it reports then completes it. */
export function cancelRunning(decision: Decision, job: JobRuntime, row: number, deleting: boolean = false): void {
  const chunk = job.chunkAt(row);
  const status = chunk.status(slotOf(row));
  if (!status.terminating || (deleting && !status.deleting)) {
    const changed = { ...status, terminating: true, deleting: status.deleting || deleting };
    decision.emit({ kind: "taskStatus", jobUid: job.uid, row, status: changed });
  }
  decision.effect({ kind: "cancelTask", nodeUid: status.nodeUid, key: { jobUid: job.uid, row, attempt: status.attempt } });
}

export function forgetTask(decision: Decision, job: JobRuntime, row: number): void {
  const chunk = job.chunkAt(row);
  const nodeUid = chunk.nodeUid(slotOf(row));
  const key = { jobUid: job.uid, row, attempt: chunk.attempt(slotOf(row)) };
  if (nodeUid !== 0) decision.effect({ kind: "cleanTask", nodeUid, key, jobId: job.record?.spec.id ?? "", taskId: chunk.id(slotOf(row)) });
  decision.emit({ kind: "taskForgotten", jobUid: job.uid, row });
}

export function completeUnstarted(decision: Decision, job: JobRuntime, row: number): void {
  const status = job.chunkAt(row).status(slotOf(row));
  decision.emit({
    kind: "taskStatus",
    jobUid: job.uid,
    row,
    status: {
      ...status,
      state: "completed",
      failure: { category: "userError", code: "TaskEnded", message: "The task was ended before it started." },
      endTimeMs: decision.now.wallMs,
      stateTransitionTimeMs: Math.max(decision.now.wallMs, status.stateTransitionTimeMs),
    },
  });
}

/** The job has been gone through: ends it, or returns true when tasks came back behind the step and it must be gone through again. */
function finish(decision: Decision, job: JobRuntime): boolean {
  if (job.runningCount > 0 || job.record === null) return false;
  const deleting = job.record.state === "deleting";
  if ((deleting ? job.taskCount : job.counts.active) > 0) {
    job.workOffChunk = 0;
    return true;
  }
  if (deleting) decision.emit({ kind: "jobForgotten", jobUid: job.uid });
  else changeJob(decision, job, "completed", { endTimeMs: decision.now.wallMs });
  return false;
}

export function changeJob(decision: Decision, job: JobRuntime, state: JobStateName, change: Partial<Job>): void {
  const record = job.record as Job;
  decision.emit({
    kind: "job",
    job: {
      ...record,
      ...change,
      state,
      previousState: record.state,
      stateTransitionTimeMs: decision.now.wallMs,
      lastModifiedMs: decision.now.wallMs,
    },
  });
}
