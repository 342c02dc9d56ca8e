/**
 * What a person does to a task that is there: other constraints, its end, one more life, oblivion. Reads the job; writes `taskUpdated`,
 * `taskStatus`, `taskForgotten`. Errors: JOB_NOT_FOUND, TASK_NOT_FOUND, TASK_COMPLETED, TASK_NOT_COMPLETED, TASK_SUCCEEDED, and those of
 * a job that is over.
 */
import type { Command, Reply } from "../commands.ts";
import { isPlaced } from "../entities/task.ts";
import { stintError } from "../errors.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { cancelRunning, completeUnstarted, forgetTask, noteTaskEnd } from "./job-end.ts";
import { jobNotFound, notOpen, quarantineRefusal } from "./jobs.ts";
import { DONE, refused } from "./replies.ts";
import { changeTask, NOT_RUN } from "./task-change.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

export function updateTask(decision: Decision, command: Of<"updateTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const wrong = notOpen(job);
  if (wrong !== null) return refused(wrong);
  if (job.chunkAt(row).state(slotOf(row)) === "completed") return taskCompleted(command.taskId);
  const atMs = decision.modifiedAfter(job.chunkAt(row).lastModifiedMs(slotOf(row)));
  decision.emit({ kind: "taskUpdated", jobUid: job.uid, row, constraints: command.constraints, atMs });
  return DONE;
}

/** A failed task runs again, with its retries counted anew. What its end did to its job and its dependents stays done. */
export function reactivateTask(decision: Decision, command: Of<"reactivateTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const wrong = notOpen(job);
  if (wrong !== null) return refused(wrong);
  const chunk = job.chunkAt(row);
  if (chunk.state(slotOf(row)) !== "completed") {
    return refused(stintError("TASK_NOT_COMPLETED", `The task ${command.taskId} has not ended.`));
  }
  if (chunk.failure(slotOf(row)) === null) {
    return refused(stintError("TASK_SUCCEEDED", `The task ${command.taskId} has succeeded.`));
  }
  changeTask(decision, { jobUid: job.uid, row }, { ...NOT_RUN, state: "active", retryCount: 0, lossCount: 0, modifies: true });
  return DONE;
}

export function terminateTask(decision: Decision, command: Of<"terminateTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const state = job.chunkAt(row).state(slotOf(row));
  if (state === "completed") return taskCompleted(command.taskId);
  if (state === "active") {
    completeUnstarted(decision, job, row, { modifies: true });
    noteTaskEnd(decision, job);
  } else cancelRunning(decision, job, row, { modifies: true });
  return DONE;
}

/** A running task is ended first; what its node then reports forgets it. */
export function deleteTask(decision: Decision, command: Of<"deleteTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const state = job.chunkAt(row).state(slotOf(row));
  if (isPlaced(state)) {
    cancelRunning(decision, job, row, { deleting: true, modifies: true });
    return DONE;
  }
  forgetTask(decision, job, row);
  noteTaskEnd(decision, job);
  return DONE;
}

function taskCompleted(taskId: string): Reply {
  return refused(stintError("TASK_COMPLETED", `The task ${taskId} has ended.`));
}

function find(
  decision: Decision,
  command: { caller: { account: string }; jobId: string; taskId: string },
): { job: JobRuntime; row: number } | Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job === undefined) return refused(jobNotFound(command.jobId));
  const unreadable = quarantineRefusal(decision.cluster, job);
  if (unreadable !== null) return refused(unreadable);
  const row = job.findRow(command.taskId);
  if (row === -1) {
    return refused(stintError("TASK_NOT_FOUND", `The job ${command.jobId} has no task with the id ${command.taskId}.`));
  }
  return { job, row };
}
