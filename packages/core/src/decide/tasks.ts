/**
 * Submits of tasks. A submit judges each task by itself and keeps its answer under the request id, as the range of
 * positions that its tasks were given: a task of the request that lies in the range was added by it. Reads the job; writes `taskAdded`,
 * `answerKept`. Errors: JOB_NOT_FOUND, JOB_COMPLETED and its like, TASK_EXISTS, TASK_ID_RESERVED, TASK_ID_OF_RELEASE,
 * DEPENDENCIES_NOT_ENABLED, INVALID_VALUE for exit conditions that the job cannot heed, REQUEST_ID_REUSED, QUOTA_REACHED.
 */
import type { Command, Reply, TaskAddStatus } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Job, JobSpec } from "../entities/job.ts";
import type { ExitConditions, NewTask } from "../entities/task.ts";
import type { PoolSpec } from "../entities/pool.ts";
import type { KeptAnswer } from "../records.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import { gangObstacle } from "../scheduling/gang-obstacle.ts";
import type { Decision } from "./decision.ts";
import { jobNotFound, notOpen, quarantineRefusal } from "./jobs.ts";
import { refused } from "./replies.ts";

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
  const pool = cluster.pools.get(job.poolKey)?.record.spec;
  const firstPosition = decision.nextPosition;
  const results = command.tasks.map((task) => submitOne(decision, job, { task, pool }));
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

function submitOne(decision: Decision, job: JobRuntime, options: { task: NewTask; pool: PoolSpec | undefined }): TaskAddStatus {
  const { task, pool } = options;
  const error = refusal(job, task);
  if (error !== null) return { id: task.id, error, warning: null };
  const row = job.rowFor(task.id.length + task.spec.length);
  decision.emit({ kind: "taskAdded", jobUid: job.uid, row, task, atMs: decision.now.wallMs });
  return { id: task.id, error: null, warning: pool === undefined ? null : warningOf(task, pool) };
}

/** Why the task cannot run in the pool as that is; null = it can. */
function warningOf(task: NewTask, pool: PoolSpec): string | null {
  if (task.requiredSlots > pool.taskSlotsPerNode)
    return `It needs ${task.requiredSlots} slots; nodes of the pool have ${pool.taskSlotsPerNode}.`;
  return task.instances === null ? null : gangObstacle(pool, task.instances);
}

function refusal(job: JobRuntime, task: NewTask): StintError | null {
  const { spec } = job.record as Job;
  if (job.findRow(task.id) !== -1) return stintError("TASK_EXISTS", `The job has a task with the id ${task.id}.`);
  if (spec.preparation !== null && idKey(spec.preparation.id) === idKey(task.id)) {
    return stintError("TASK_ID_RESERVED", `${task.id} is the id of the job's preparation task.`);
  }
  if (spec.release !== null && idKey(spec.release.id) === idKey(task.id)) {
    return stintError("TASK_ID_OF_RELEASE", `${task.id} is the id of the job's release task.`);
  }
  if (task.dependsOn !== null && !spec.usesTaskDependencies) {
    return stintError("DEPENDENCIES_NOT_ENABLED", "The job does not use task dependencies.");
  }
  return task.exitConditions === null ? null : unheeded(spec, task.exitConditions);
}

/** Exit options that mean nothing in this job are a mistake, as Azure Batch has it. */
function unheeded(spec: JobSpec, conditions: ExitConditions): StintError | null {
  const { exitCodes, exitCodeRanges, preProcessingError, fileUploadError, default: otherwise } = conditions;
  const all = [...exitCodes, ...exitCodeRanges].map(({ options }) => options);
  for (const options of [...all, preProcessingError, fileUploadError, otherwise]) {
    if (options !== null && options.jobAction !== null && spec.onTaskFailure === "noaction") {
      return stintError("INVALID_VALUE", "An exit option gives a job action, and the job's on_task_failure is no action.", {
        field: "exit_conditions",
      });
    }
    if (options !== null && options.dependencyAction !== null && !spec.usesTaskDependencies) {
      return stintError("INVALID_VALUE", "An exit option gives a dependency action, and the job does not use task dependencies.", {
        field: "exit_conditions",
      });
    }
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
