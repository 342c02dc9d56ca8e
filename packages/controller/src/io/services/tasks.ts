/** TaskService. A page of tasks is read in bounded steps, so that a million of them never hold up the engine. */
import { createHash } from "node:crypto";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { codec, countsToWire, newTaskFromWire, pageSize, StintFailure, taskStates, taskToWire } from "@stint/contract";
import {
  type Cluster,
  explainTask,
  type JobRuntime,
  LIMITS,
  type NewTask,
  SLOTS_PER_CHUNK,
  slotOf,
  type StintError,
  stintError,
  type TaskAddStatus,
  waitingReason,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { jobOf } from "./jobs.ts";

type WireTask = ReturnType<typeof taskToWire>;
type SpecWire = Parameters<typeof newTaskFromWire>[0];

interface SubmitRequest {
  jobId: string;
  tasks: SpecWire[];
  requestId: string;
}

interface ListRequest {
  jobId: string;
  pageSize: number;
  pageToken: string;
  states: string[];
  result: string;
}

/** Rows looked at in one step of a listing. */
const ROWS_PER_STEP = 8_192;
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
        return toWire(cluster, job, row);
      });
      return { task };
    }),
    listTasks: handle.unary("ListTasks", (request: ListRequest, caller) => list(leader, pager, { request, account: caller.account })),
    countTasks: handle.unary("CountTasks", async ({ jobId }: { jobId: string }, caller) => ({
      counts: await leader.read((cluster) => countsToWire(jobOf(cluster, caller.account, jobId).counts)),
    })),
    terminateTask: handle.unary("TerminateTask", async (request: { jobId: string; taskId: string }, caller) => {
      await leader.execute({ kind: "terminateTask", caller, ...request });
      return {};
    }),
    deleteTask: handle.unary("DeleteTask", async (request: { jobId: string; taskId: string }, caller) => {
      await leader.execute({ kind: "deleteTask", caller, ...request });
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
  const reply = await leader.execute({ kind: "submitTasks", caller, jobId, tasks: accepted, requestId, bodyHash });
  if (reply.kind !== "submitted") throw new Error(`a submit was answered with ${reply.kind}`);
  const results = reply.results.values();
  return checked.map((task, at) =>
    "reason" in task ? added(tasks[at]?.id ?? "", task, null) : fromStatus(results.next().value as TaskAddStatus),
  );
}

function fromStatus(status: TaskAddStatus): object {
  return added(status.id, status.error, status.warning);
}

function added(taskId: string, error: StintError | null, warning: string | null): object {
  return { taskId: taskId.slice(0, 64), errorReason: error?.reason ?? "", errorMessage: error?.message ?? "", warning: warning ?? "" };
}

async function list(
  leader: Leader,
  pager: Pager,
  options: { request: ListRequest; account: string },
): Promise<{ tasks: WireTask[]; nextPageToken: string }> {
  const { request, account } = options;
  const size = valid(pageSize(request.pageSize));
  const states = new Set(request.states.map((state) => taskStates.fromWire(state)));
  const scope = {
    account,
    listing: `tasks/${request.jobId.toLowerCase()}/${request.states.join()}/${request.result}`,
    token: request.pageToken,
    size,
  };
  let row = Number(pager.position(scope) ?? 0);
  const tasks: WireTask[] = [];
  for (let more = true; more; ) {
    more = await leader.read((cluster) => {
      const job = jobOf(cluster, account, request.jobId);
      const stop = row + ROWS_PER_STEP;
      for (; row < job.nextRow && row < stop && tasks.length < size; row++) {
        if (!job.hasRow(row) || !wanted(job, row, { states, result: request.result })) continue;
        tasks.push(toWire(cluster, job, row));
      }
      return row < job.nextRow && tasks.length < size;
    });
  }
  const ended = await leader.read((cluster) => row >= jobOf(cluster, account, request.jobId).nextRow);
  return { tasks, nextPageToken: ended ? "" : pager.token(scope, String(row)) };
}

function wanted(job: JobRuntime, row: number, filter: { states: ReadonlySet<string | null>; result: string }): boolean {
  const chunk = job.chunkAt(row);
  const state = chunk.state(slotOf(row));
  if (filter.states.size > 0 && !filter.states.has(state)) return false;
  if (filter.result === "TASK_RESULT_UNSPECIFIED") return true;
  if (state !== "completed") return false;
  return (chunk.failure(slotOf(row)) === null) === (filter.result === "TASK_RESULT_SUCCESS");
}

/** The task of these ids. Throws JOB_NOT_FOUND or TASK_NOT_FOUND. */
export function taskOf(cluster: Cluster, account: string, ids: { jobId: string; taskId: string }): { job: JobRuntime; row: number } {
  const job = jobOf(cluster, account, ids.jobId);
  const row = job.findRow(ids.taskId);
  if (row === -1) throw refusal("TASK_NOT_FOUND", "", `The job ${ids.jobId} has no task with the id ${ids.taskId}.`);
  return { job, row };
}

function toWire(cluster: Cluster, job: JobRuntime, row: number): WireTask {
  const chunk = job.chunkAt(row);
  const slot = row % SLOTS_PER_CHUNK;
  const status = chunk.status(slot);
  const node = cluster.nodes.get(status.nodeUid);
  return taskToWire({
    task: chunk.task(slot),
    status,
    jobId: job.record?.spec.id ?? "",
    nodeId: node?.record.id ?? "",
    poolId: node === undefined ? "" : cluster.poolOf(node).record.spec.id,
    creationTimeMs: chunk.addedAtMs(slot),
    changedPosition: chunk.changedPosition(slot),
    waitingReason: waitingReason(cluster, job, row),
  });
}

function refusal(reason: StintError["reason"], field: string, message: string): StintFailure {
  return new StintFailure(stintError(reason, message, { field }));
}
