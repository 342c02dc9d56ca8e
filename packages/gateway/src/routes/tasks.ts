/** Tasks. */
import { type Condition, StintFailure, type Task, type TaskAddResult, type TaskSpec } from "@stint/client";
import { type ErrorReason, stintError } from "@stint/core";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { errorEntity, fromStintFailure, RestError } from "../http/rest-error.ts";
import { subtaskToRest, taskSpecOf, tasksOf, taskToRest, taskUrl, taskVersion } from "../convert/task.ts";
import { constraintsOf, type RestConstraints } from "../convert/task-parts.ts";
import { entity, etagOf, isoOf, msOf } from "../convert/values.ts";
import { formatIsoDate } from "../values/date.ts";
import { taskStats, taskStatsSelect } from "./statistics.ts";
import { settled } from "./settled.ts";
import { changedAnswer, entityAnswer, listAnswer, onConditions, pageOf } from "./answers.ts";

export const TASK_HANDLERS: Handlers = {
  Task_Add: async (call) => {
    const spec = taskSpecOf(call.body);
    const { jobId } = idsOf(call);
    const [result] = await call.client.tasks.submit(jobId, [spec]);
    if (result === undefined) throw new Error("a submit gave no result");
    if (result.errorReason !== "") throw refusalOf(result);
    const version = { etag: etagOf(result.etag), lastModifiedMs: msOf(result.creationTime) };
    return changedAnswer(taskUrl(call.base, jobId, spec.id ?? ""), version);
  },
  Task_AddCollection: addCollection,
  Task_Get: async (call) => {
    const { jobId, taskId } = idsOf(call);
    const task = await call.client.tasks.get(jobId, taskId);
    const answer = entityAnswer(call, "tasks", {
      json: { ...taskToRest(task, call.base), ...taskStats(call, task) },
      version: taskVersion(task),
    });
    return { ...answer, entityUrl: taskUrl(call.base, jobId, taskId) };
  },
  Task_List: async (call) => {
    const { items, nextPageToken } = await call.client.tasks.page(idsOf(call).jobId, { ...pageOf(call), ...taskStatsSelect(call) });
    const json = items.map((task) => ({ ...taskToRest(task, call.base), ...taskStats(call, task) }));
    return listAnswer(call, "tasks", { items: json, nextPageToken, definition: "CloudTask" });
  },
  Task_Terminate: (call) =>
    act(call, async ({ jobId, taskId }, condition) => {
      await call.client.tasks.terminate(jobId, taskId, condition);
      await settled(call, async () => (await get(call)).state === "TASK_STATE_COMPLETED");
    }),
  Task_Update: (call) => {
    const constraints = constraintsOf(call.body["constraints"] as RestConstraints | undefined);
    return act(call, ({ jobId, taskId }, condition) => call.client.tasks.update(jobId, taskId, constraints, condition));
  },
  Task_Reactivate: (call) => act(call, ({ jobId, taskId }, condition) => call.client.tasks.reactivate(jobId, taskId, condition)),
  Task_Delete: async (call) => {
    const { jobId, taskId } = idsOf(call);
    await onConditions(
      call,
      () => get(call),
      (condition) => call.client.tasks.delete(jobId, taskId, condition),
    );
    await settled(call, () => isGone(call));
    return {};
  },
  Task_ListSubtasks: async (call) => {
    const { jobId, taskId } = idsOf(call);
    const subtasks = await call.client.tasks.subtasks(jobId, taskId);
    const items = subtasks.map((subtask) => subtaskToRest(subtask, { jobId, taskId, base: call.base }));
    return listAnswer(call, "subtaskinfos", { items, nextPageToken: "", definition: "SubtaskInformation" });
  },
};

interface Ids {
  readonly jobId: string;
  readonly taskId: string;
}

function idsOf({ params }: Call): Ids {
  return { jobId: params["jobId"] as string, taskId: params["taskId"] ?? "" };
}

function get(call: Call): Promise<Task> {
  const { jobId, taskId } = idsOf(call);
  return call.client.tasks.get(jobId, taskId);
}

async function isGone(call: Call): Promise<boolean> {
  try {
    await get(call);
    return false;
  } catch (error) {
    if (error instanceof StintFailure && ["TASK_NOT_FOUND", "JOB_NOT_FOUND"].includes(error.error.reason)) return true;
    throw error;
  }
}

async function act(call: Call, change: (ids: Ids, condition: Condition) => Promise<unknown>): Promise<Answer> {
  const { jobId, taskId } = idsOf(call);
  await onConditions(
    call,
    () => get(call),
    (condition) => change({ jobId, taskId }, condition),
  );
  return changedAnswer(taskUrl(call.base, jobId, taskId), taskVersion(await get(call)));
}

function refusalOf({ errorReason, errorMessage, errorField }: TaskAddResult): RestError {
  return fromStintFailure({ error: stintError(errorReason as ErrorReason, errorMessage, { field: errorField }) });
}

/** Each task is judged by itself, so the answer is a success even when none was added. */
async function addCollection(call: Call): Promise<Answer> {
  const { jobId } = idsOf(call);
  const given = tasksOf(call.body).map((body) => ({ body, read: readTask(body) }));
  const specs = given.flatMap(({ read }) => (read instanceof RestError ? [] : [read]));
  const results = (specs.length === 0 ? [] : await call.client.tasks.submit(jobId, specs)).values();
  const value = given.map(({ body, read }) => {
    const result = read instanceof RestError ? read : (results.next().value as TaskAddResult);
    return itemOf(call, { jobId, taskId: body["id"] as string, result });
  });
  return { body: { "odata.metadata": `${call.base}/$metadata#taskaddresult`, value } };
}

function readTask(body: JsonObject): TaskSpec | RestError {
  try {
    return taskSpecOf(body);
  } catch (error) {
    if (error instanceof RestError) return error;
    throw error;
  }
}

function itemOf(call: Call, { jobId, taskId, result }: { jobId: string; taskId: string; result: TaskAddResult | RestError }): JsonObject {
  const refusal = result instanceof RestError ? result : result.errorReason === "" ? null : refusalOf(result);
  if (refusal !== null) {
    const about = { requestId: call.requestId, timeIso: formatIsoDate(call.clock.wallMs()) };
    return { status: refusal.status >= 500 ? "ServerError" : "ClientError", taskId, error: errorEntity(refusal, about) as JsonObject };
  }
  const { etag, creationTime } = result as TaskAddResult;
  return entity({
    status: "Success",
    taskId,
    eTag: etagOf(etag),
    lastModified: isoOf(creationTime),
    location: taskUrl(call.base, jobId, taskId),
  });
}
