/**
 * Tasks: submit, terminate, delete. A submit judges each task by itself and keeps its answer under the request id, as the range of
 * positions that its tasks were given: a task of the request that lies in the range was added by it. Reads the job; writes `taskAdded`,
 * `answerKept`, `taskStatus`, `taskForgotten`. Errors: JOB_NOT_FOUND, JOB_COMPLETED and its like, TASK_EXISTS, TASK_ID_RESERVED,
 * DEPENDENCIES_NOT_ENABLED, REQUEST_ID_REUSED, QUOTA_REACHED, TASK_NOT_FOUND, TASK_COMPLETED.
 */
import type { Command, Reply, TaskAddStatus } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Job } from "../entities/job.ts";
import type { NewTask } from "../entities/task.ts";
import type { KeptAnswer } from "../records.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { cancelRunning, completeUnstarted, forgetTask, noteTaskEnd } from "./job-end.ts";
import { jobNotFound, notOpen, quarantineRefusal } from "./jobs.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

export function submitTasks(decision: Decision, command: Of<"submitTasks">): Reply {
  const { cluster } = decision;
  const job = cluster.job(command.caller.account, command.jobId);
  if (job === undefined) return refused(jobNotFound(command.jobId));
  const kept = command.requestId === "" ? undefined : job.answers.get(command.requestId);
  if (kept !== undefined) return repeatAnswer(job, command, kept);
  const wrong = quarantineRefusal(cluster, job) ?? notOpen(job);
  if (wrong !== null) return refused(wrong);
  if (cluster.taskCount + command.tasks.length > LIMITS.tasksPerCluster) {
    return refused(stintError("QUOTA_REACHED", `The cluster holds ${cluster.taskCount} tasks, the most it may.`));
  }
  const slotsMax = cluster.pools.get(job.poolKey)?.record.spec.taskSlotsPerNode;
  const firstPosition = decision.nextPosition;
  const results = command.tasks.map((task) => submitOne(decision, job, { task, slotsMax }));
  if (command.requestId !== "") {
    const answer: KeptAnswer = {
      requestId: command.requestId,
      ordinal: job.nextAnswer,
      bodyHash: command.bodyHash,
      firstPosition,
      lastPosition: decision.nextPosition - 1,
      atMs: decision.now.wallMs,
    };
    decision.emit({ kind: "answerKept", jobUid: job.uid, answer });
  }
  return { kind: "submitted", results };
}

function submitOne(decision: Decision, job: JobRuntime, options: { task: NewTask; slotsMax: number | undefined }): TaskAddStatus {
  const { task, slotsMax } = options;
  const error = refusal(job, task);
  if (error !== null) return { id: task.id, error, warning: null };
  const row = job.rowFor(task.id.length + task.spec.length);
  decision.emit({ kind: "taskAdded", jobUid: job.uid, row, task, atMs: decision.now.wallMs });
  const tooWide = slotsMax !== undefined && task.requiredSlots > slotsMax;
  const warning = tooWide ? `It needs ${task.requiredSlots} slots; nodes of the pool have ${slotsMax}.` : null;
  return { id: task.id, error: null, warning };
}

function refusal(job: JobRuntime, task: NewTask): StintError | null {
  const { spec } = job.record as Job;
  if (job.findRow(task.id) !== -1) return stintError("TASK_EXISTS", `The job has a task with the id ${task.id}.`);
  if (spec.preparation !== null && idKey(spec.preparation.id) === idKey(task.id)) {
    return stintError("TASK_ID_RESERVED", `${task.id} is the id of the job's preparation task.`);
  }
  if (task.dependsOn !== null && !spec.usesTaskDependencies) {
    return stintError("DEPENDENCIES_NOT_ENABLED", "The job does not use task dependencies.");
  }
  return null;
}

/** The answer that was given to this request id before. */
function repeatAnswer(job: JobRuntime, command: Of<"submitTasks">, kept: KeptAnswer): Reply {
  if (kept.bodyHash !== command.bodyHash) {
    return refused(
      stintError("REQUEST_ID_REUSED", `The request id ${command.requestId} was used for another request.`, { field: "request_id" }),
    );
  }
  const results = command.tasks.map((task): TaskAddStatus => {
    const row = job.findRow(task.id);
    const uid = row === -1 ? kept.firstPosition : job.chunkAt(row).uid(slotOf(row));
    if (uid >= kept.firstPosition && uid <= kept.lastPosition) return { id: task.id, error: null, warning: null };
    return { id: task.id, error: stintError("TASK_EXISTS", `The job has a task with the id ${task.id}.`), warning: null };
  });
  return { kind: "submitted", results };
}

export function terminateTask(decision: Decision, command: Of<"terminateTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const state = job.chunkAt(row).state(slotOf(row));
  if (state === "completed") {
    return refused(stintError("TASK_COMPLETED", `The task ${command.taskId} has ended.`));
  }
  if (state === "active") {
    completeUnstarted(decision, job, row);
    noteTaskEnd(decision, job);
  } else cancelRunning(decision, job, row);
  return DONE;
}

/** A running task is ended first; what its node then reports forgets it. */
export function deleteTask(decision: Decision, command: Of<"deleteTask">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { job, row } = found;
  const chunk = job.chunkAt(row);
  const state = chunk.state(slotOf(row));
  if (state === "preparing" || state === "running") {
    cancelRunning(decision, job, row, true);
    return DONE;
  }
  forgetTask(decision, job, row);
  noteTaskEnd(decision, job);
  return DONE;
}

function find(
  decision: Decision,
  command: { caller: { account: string }; jobId: string; taskId: string },
): { job: JobRuntime; row: number } | Reply {
  const job = decision.cluster.job(command.caller.account, command.jobId);
  if (job === undefined) return refused(jobNotFound(command.jobId));
  const wrong = quarantineRefusal(decision.cluster, job);
  if (wrong !== null) return refused(wrong);
  const row = job.findRow(command.taskId);
  if (row === -1) {
    return refused(stintError("TASK_NOT_FOUND", `The job ${command.jobId} has no task with the id ${command.taskId}.`));
  }
  return { job, row };
}
