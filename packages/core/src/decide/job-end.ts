/**
 * How jobs get from one state to another. A job that is disabled, ended or deleted commits its new state at once and is worked off in
 * bounded steps: waiting tasks complete, stay or are forgotten, running ones are ended on their nodes, and when nothing of the job runs, and
 * its release has ended wherever it is owed, the last state is reached. Writes `job`, `jobForgotten`, `taskStatus`, `taskForgotten`,
 * `usage`, and `node` for releases; effects `cancelTask`, `cleanTask`, `endJob`.
 */
import { LIMITS } from "../limits.ts";
import type { DisableTasks, Job, JobState as JobStateName } from "../entities/job.ts";
import { isPlaced, type RequeueReason } from "../entities/task.ts";
import { chunkOf, type JobRuntime, placesOfTask, slotOf } from "../state/job-runtime.ts";
import { SLOTS_PER_CHUNK, type TaskChunk } from "../state/task-chunk.ts";
import type { Decision } from "./decision.ts";
import { leaveNodes, settleReleases } from "./releases.ts";
import { changeTask, type TaskChange } from "./task-change.ts";
import { keepUsageOfChunk, keepUsageOfJob } from "./usage.ts";

/** Begins a job's end, unless it is ending or has ended. */
export function endJob(decision: Decision, job: JobRuntime, reason: string): void {
  const state = job.record?.state;
  if (state === undefined || state === "terminating" || state === "completed" || state === "deleting") return;
  changeJob(decision, job, "terminating", { terminateReason: reason, disableTasks: null });
  job.workOffChunk = 0;
}

export function deleteJobState(decision: Decision, job: JobRuntime): void {
  changeJob(decision, job, "deleting", { disableTasks: null });
  job.workOffChunk = 0;
}

/** Stops placing the tasks of an active job; of one that is disabling, changes what becomes of those that run. */
export function disableJobState(decision: Decision, job: JobRuntime, disableTasks: DisableTasks): void {
  if (job.record?.state !== "active" && job.record?.state !== "disabling") return;
  if (job.record.disableTasks === disableTasks) return;
  changeJob(decision, job, "disabling", { disableTasks });
  job.workOffChunk = 0;
}

/** Looks whether a task's end ends its job. */
export function noteTaskEnd(decision: Decision, job: JobRuntime): void {
  if (job.record?.state !== "active" || decision.cluster.quarantine.has(job.uid)) return;
  if (job.record.spec.onAllTasksComplete !== "terminatejob") return;
  if (job.counts.active + job.runningCount === 0) endJob(decision, job, "AllTasksComplete");
}

/** One bounded step of every job on its way to another state; returns whether another is due at once. */
export function workOffEndings(decision: Decision): boolean {
  let rows: number = LIMITS.rowsPerStep;
  for (const job of decision.cluster.movingJobs) {
    const last = job.record?.state === "enabling" ? -1 : chunkOf(Math.max(0, job.nextRow - 1));
    while (job.workOffChunk <= last && rows > 0 && decision.facts.length < LIMITS.changesPerStep) {
      const chunk = job.taskChunks.get(job.workOffChunk);
      rows -= chunk?.length ?? 1;
      if (chunk === undefined || workOffTasks(decision, job, chunk)) job.workOffChunk++;
    }
    if (job.workOffChunk <= last || finish(decision, job)) return true;
  }
  return false;
}

/** Returns whether the chunk is done; false = the step is full. */
function workOffTasks(decision: Decision, job: JobRuntime, chunk: TaskChunk): boolean {
  const { state: jobState, disableTasks, spec } = job.record as Job;
  for (let slot = 0; slot < chunk.length; slot++) {
    if (!chunk.has(slot)) continue;
    if (decision.facts.length >= LIMITS.changesPerStep) return false;
    const row = chunk.number * SLOTS_PER_CHUNK + slot;
    const state = chunk.state(slot);
    const runs = isPlaced(state);
    if (jobState === "disabling") {
      if (runs && disableTasks === "requeue") requeueRunning(decision, job, { row, reason: "jobDisabled" });
      else if (runs && disableTasks === "terminate") cancelRunning(decision, job, row);
    } else if (runs) cancelRunning(decision, job, row);
    else if (jobState === "deleting") forgetTask(decision, job, row);
    else if (state === "active" && !spec.leaveWaitingTasks) completeUnstarted(decision, job, row);
  }
  return true;
}

/** Tells the node to end a task; what it reports then completes it. */
export function cancelRunning(decision: Decision, job: JobRuntime, row: number, how: Pick<TaskChange, "deleting" | "modifies"> = {}): void {
  const { deleting = false } = how;
  const { terminating, deleting: wasDeleting } = job.chunkAt(row).status(slotOf(row));
  const place = { jobUid: job.uid, row };
  if (!terminating || (deleting && !wasDeleting)) {
    changeTask(decision, place, { ...how, terminating: true, deleting: wasDeleting || deleting });
  }
  for (const held of placesOfTask(job, row)) decision.effect({ kind: "cancelTask", ...held });
}

/** Tells the node to end a task that is to run again: what it reports then makes it wait anew. One that is being ended stays so. */
export function requeueRunning(decision: Decision, job: JobRuntime, requeue: { row: number; reason: RequeueReason }): void {
  const { row, reason } = requeue;
  const { requeueReason, terminating } = job.chunkAt(row).status(slotOf(row));
  const place = { jobUid: job.uid, row };
  if (requeueReason === null && !terminating) changeTask(decision, place, { requeueReason: reason });
  for (const held of placesOfTask(job, row)) decision.effect({ kind: "cancelTask", ...held });
}

export function forgetTask(decision: Decision, job: JobRuntime, row: number): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const nodeUids = chunk.gang(slot)?.instances.map(({ nodeUid }) => nodeUid) ?? [chunk.nodeUid(slot)];
  const key = { jobUid: job.uid, row, attempt: chunk.attempt(slot), instance: 0 };
  for (const nodeUid of nodeUids)
    if (nodeUid !== 0) decision.effect({ kind: "cleanTask", nodeUid, key, jobId: job.record?.spec.id ?? "", taskId: chunk.id(slot) });
  decision.emit({ kind: "taskForgotten", jobUid: job.uid, row });
  keepUsageOfChunk(decision, job, chunk);
}

export function completeUnstarted(decision: Decision, job: JobRuntime, row: number, how: Pick<TaskChange, "modifies"> = {}): void {
  changeTask(
    decision,
    { jobUid: job.uid, row },
    {
      ...how,
      state: "completed",
      exitCode: null,
      failure: { category: "userError", code: "TaskEnded", message: "The task was ended before it started." },
      startTimeMs: null,
      endTimeMs: decision.now.wallMs,
      requeueReason: null,
    },
  );
}

/** The job has been gone through: reaches its last state, or returns true when another step is due at once. */
function finish(decision: Decision, job: JobRuntime): boolean {
  const { record } = job;
  if (record === null) return false;
  if (record.state === "enabling") {
    changeJob(decision, job, "active", {});
    noteTaskEnd(decision, job);
    return true;
  }
  if (job.runningCount > 0) return false;
  if (record.state === "disabling") {
    changeJob(decision, job, "disabled", { disableTasks: null });
    return false;
  }
  const deleting = record.state === "deleting";
  const unended = record.spec.leaveWaitingTasks ? 0 : job.counts.active;
  if ((deleting ? job.taskCount : unended) > 0) {
    // Tasks came back behind the step.
    job.workOffChunk = 0;
    return true;
  }
  const releases = settleReleases(decision, job);
  if (releases !== "done") return releases === "again";
  leaveNodes(decision, job);
  if (deleting) {
    keepUsageOfJob(decision, job);
    decision.emit({ kind: "jobForgotten", jobUid: job.uid });
  } else changeJob(decision, job, "completed", { endTimeMs: decision.now.wallMs });
  return false;
}

export function changeJob(decision: Decision, job: JobRuntime, state: JobStateName, change: Partial<Job>): void {
  const record = job.record as Job;
  const moves = state !== record.state;
  decision.emit({
    kind: "job",
    job: {
      ...record,
      ...change,
      ...(moves
        ? {
            state,
            previousState: record.state,
            previousStateTransitionTimeMs: record.stateTransitionTimeMs,
            stateTransitionTimeMs: decision.now.wallMs,
          }
        : {}),
      lastModifiedMs: decision.modifiedAfter(record.lastModifiedMs),
    },
  });
}
