/** TaskService. */
import { createHash } from "node:crypto";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { codec, countsToWire, newTaskFromWire, StintFailure, subtaskToWire, taskConstraintsFromWire, toTimestamp } from "@stint/contract";
import {
  type Cluster,
  explainTask,
  type JobRuntime,
  LIMITS,
  type NewTask,
  slotOf,
  type StintError,
  stintError,
  type TaskAddStatus,
  taskEtag,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { readableJobOf } from "./jobs.ts";
import { listTasks, type ListTasksRequest, taskViews } from "./list-tasks.ts";

type SpecWire = Parameters<typeof newTaskFromWire>[0];

interface SubmitRequest {
  jobId: string;
  tasks: SpecWire[];
  requestId: string;
}

/** A task to change, on a condition if it has one. */
interface TaskRequest {
  jobId: string;
  taskId: string;
  ifMatch: string;
}

interface UpdateRequest extends TaskRequest {
  constraints: Parameters<typeof taskConstraintsFromWire>[0];
}

const REQUEST_ID_LENGTH_MAX = 128;

const submitCodec = codec<SubmitRequest, SubmitRequest>("stint.batch.v1.SubmitTasksRequest");

export function taskService(serving: Serving, leader: Leader, pager: Pager): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.TaskService");
  return {
    submitTasks: handle.unary("SubmitTasks", async (request: SubmitRequest, caller) => ({
      results: await submit(leader, request, caller.account),
    })),
    getTask: handle.unary("GetTask", async (request: { jobId: string; taskId: string }, caller) => {
      const task = await leader.read((cluster) => {
        const { job, row } = taskOf(cluster, caller.account, request);
        return taskViews(cluster, job, null, true)(row);
      });
      return { task };
    }),
    listTasks: handle.unary("ListTasks", (request: ListTasksRequest, caller) =>
      listTasks(leader, pager, { request, account: caller.account }),
    ),
    countTasks: handle.unary("CountTasks", ({ jobId }: { jobId: string }, caller) =>
      leader.read((cluster) => {
        const { counts, slotCounts } = readableJobOf(cluster, caller.account, jobId);
        return { counts: countsToWire(counts), slotCounts: countsToWire(slotCounts) };
      }),
    ),
    updateTask: handle.unary("UpdateTask", async (request: UpdateRequest, caller) => {
      const { jobId, taskId } = request;
      const constraints = valid(taskConstraintsFromWire(request.constraints));
      await leader.execute({ kind: "updateTask", caller, jobId, taskId, constraints }, request);
      const task = await leader.read((cluster) => {
        const { job, row } = taskOf(cluster, caller.account, request);
        return taskViews(cluster, job, null, true)(row);
      });
      return { task };
    }),
    reactivateTask: handle.unary("ReactivateTask", async ({ jobId, taskId, ...condition }: TaskRequest, caller) => {
      await leader.execute({ kind: "reactivateTask", caller, jobId, taskId }, condition);
      return {};
    }),
    terminateTask: handle.unary("TerminateTask", async ({ jobId, taskId, ...condition }: TaskRequest, caller) => {
      await leader.execute({ kind: "terminateTask", caller, jobId, taskId }, condition);
      return {};
    }),
    listSubtasks: handle.unary("ListSubtasks", (request: { jobId: string; taskId: string }, caller) =>
      leader.read((cluster) => {
        const { job, row } = taskOf(cluster, caller.account, request);
        const poolId = job.record?.spec.poolId ?? "";
        const [, ...others] = job.chunkAt(row).gang(slotOf(row))?.instances ?? [];
        return {
          subtasks: others.map((instance, at) =>
            subtaskToWire(instance, { id: at + 1, node: cluster.nodes.get(instance.nodeUid)?.record, poolId }),
          ),
        };
      }),
    ),
    deleteTask: handle.unary("DeleteTask", async ({ jobId, taskId, ...condition }: TaskRequest, caller) => {
      await leader.execute({ kind: "deleteTask", caller, jobId, taskId }, condition);
      return {};
    }),
    explainTask: handle.unary("ExplainTask", (request: { jobId: string; taskId: string }, caller) =>
      leader.read((cluster) => {
        const { job, row } = taskOf(cluster, caller.account, request);
        return explainTask(cluster, job, row);
      }),
    ),
  };
}

async function submit(leader: Leader, request: SubmitRequest, account: string): Promise<object[]> {
  const { tasks, jobId, requestId } = request;
  if (tasks.length === 0) throw refusal("MISSING_VALUE", "tasks", "The request holds no task.");
  if (tasks.length > LIMITS.tasksPerSubmit) {
    throw refusal(
      "OUT_OF_RANGE_INPUT",
      "tasks",
      `The request holds ${tasks.length} tasks; at most ${LIMITS.tasksPerSubmit} are allowed in one.`,
    );
  }
  if (requestId.length > REQUEST_ID_LENGTH_MAX)
    throw refusal("INVALID_VALUE", "request_id", `request_id has more than ${REQUEST_ID_LENGTH_MAX} characters.`);
  const body = submitCodec.encode(request);
  if (body.length > LIMITS.bytesPerSubmit) {
    throw refusal(
      "REQUEST_TOO_LARGE",
      "tasks",
      `The request has ${body.length} bytes; at most ${LIMITS.bytesPerSubmit} are allowed in one.`,
    );
  }
  const checked = tasks.map((spec, at) => newTaskFromWire(spec, `tasks[${at}]`));
  const accepted = checked.filter((task): task is NewTask => !("reason" in task));
  const bodyHash = createHash("sha256").update(body).digest("base64");
  const caller = { account };
  const submitted = leader.execute({ kind: "submitTasks", caller, jobId, tasks: accepted, requestId, bodyHash });
  // Decided and visible by now; asked for at once, the read waits for the same commit.
  const versions = leader.read((cluster) => versionsOf(cluster.job(account, jobId), accepted));
  const [reply, versionOf] = await Promise.all([submitted, versions]);
  if (reply.kind !== "submitted") throw new Error(`a submit was answered with ${reply.kind}`);
  const results = reply.results.values();
  return checked.map((task, at) => {
    if ("reason" in task) return added(tasks[at]?.id ?? "", task, null);
    const { id, error, warning } = results.next().value as TaskAddStatus;
    return { ...added(id, error, warning), ...(error === null ? versionOf.get(id) : {}) };
  });
}

interface TaskVersion {
  readonly etag: string;
  readonly creationTime: ReturnType<typeof toTimestamp>;
}

/** By id, of those that are in the job. */
function versionsOf(job: JobRuntime | undefined, tasks: readonly NewTask[]): ReadonlyMap<string, TaskVersion> {
  const versions = new Map<string, TaskVersion>();
  for (const { id } of job === undefined ? [] : tasks) {
    const row = job?.findRow(id) ?? -1;
    if (job === undefined || row === -1) continue;
    const chunk = job.chunkAt(row);
    const slot = slotOf(row);
    versions.set(id, { etag: taskEtag(job, row), creationTime: toTimestamp(chunk.addedAtMs(slot)) });
  }
  return versions;
}

function added(taskId: string, error: StintError | null, warning: string | null): object {
  const refusal = { errorReason: error?.reason ?? "", errorMessage: error?.message ?? "", errorField: error?.field ?? "" };
  return { taskId: taskId.slice(0, 64), ...refusal, warning: warning ?? "" };
}

/** The task of these ids. Throws JOB_NOT_FOUND, JOB_QUARANTINED or TASK_NOT_FOUND. */
export function taskOf(cluster: Cluster, account: string, ids: { jobId: string; taskId: string }): { job: JobRuntime; row: number } {
  const job = readableJobOf(cluster, account, ids.jobId);
  const row = job.findRow(ids.taskId);
  if (row === -1) throw refusal("TASK_NOT_FOUND", "", `The job ${ids.jobId} has no task with the id ${ids.taskId}.`);
  return { job, row };
}

function refusal(reason: StintError["reason"], field: string, message: string): StintFailure {
  return new StintFailure(stintError(reason, message, { field }));
}
