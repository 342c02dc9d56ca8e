/** Tasks: one process each, and what became of it. */
import type { batch } from "@stint/contract";
import type { Random } from "@stint/runtime";
import type { Condition } from "./condition.ts";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.TaskService>;
export type TaskSpec = NonNullable<RequestOf<Service["SubmitTasks"]>["tasks"]>[number];
export type TaskFilter = Pick<RequestOf<Service["ListTasks"]>, "states" | "result"> & ListOptions;
export type Task = NonNullable<ResponseOf<Service["GetTask"]>["task"]>;
/** One that has ended. */
export type TaskAttempt = Task["attempts"][number];
export type TaskConstraints = NonNullable<RequestOf<Service["UpdateTask"]>["constraints"]>;
export type TaskAddResult = ResponseOf<Service["SubmitTasks"]>["results"][number];
export type TaskCounts = NonNullable<ResponseOf<Service["CountTasks"]>["counts"]>;
export type Subtask = ResponseOf<Service["ListSubtasks"]>["subtasks"][number];
export type Explanation = ResponseOf<Service["ExplainTask"]>;

/** What one submit may hold, with room for the request's own fields. */
const SUBMIT_TASKS_MAX = 1_000;
const SUBMIT_BYTES_MAX = 400 * 1024;

export class Tasks {
  readonly #connection: Connection;
  readonly #random: Random;

  constructor(connection: Connection, random: Random) {
    this.#connection = connection;
    this.#random = random;
  }

  /**
   * Adds tasks, split into as many submits as needed; each is durable before the next is sent, and none adds a task twice. The results are
   * in the order of the tasks; one with an `errorReason` was not added. Errors: JOB_NOT_FOUND, JOB_COMPLETED.
   */
  async submit(jobId: string, tasks: readonly TaskSpec[], requestId: string = this.#random.id()): Promise<TaskAddResult[]> {
    const results: TaskAddResult[] = [];
    let part = 0;
    for (const group of groupsOf(tasks)) {
      part++;
      const response = await this.#connection.call("TaskService", "SubmitTasks", {
        jobId,
        tasks: group,
        requestId: `${requestId}/${part}`,
      });
      results.push(...response.results);
    }
    return results;
  }

  /** With those of its attempts that have ended. Errors: JOB_NOT_FOUND, TASK_NOT_FOUND. */
  async get(jobId: string, taskId: string): Promise<Task> {
    return (await this.#connection.call("TaskService", "GetTask", { jobId, taskId })).task as Task;
  }

  /** In order of submission. Errors: JOB_NOT_FOUND, INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX. */
  list(jobId: string, filter: TaskFilter = {}): AsyncGenerator<Task> {
    return pages((pageToken) => this.page(jobId, { ...filter, pageToken }));
  }

  /** One page of the list. Errors: as those of the list, INVALID_PAGE_TOKEN. */
  async page(jobId: string, { pageToken = "", ...filter }: TaskFilter & PageOptions): Promise<Page<Task>> {
    const { filter: _, select: __, ...wanted } = filter;
    const request = { ...wanted, ...listRequest(filter), jobId, pageToken };
    const { tasks, nextPageToken } = await this.#connection.call("TaskService", "ListTasks", request);
    return { items: tasks, nextPageToken };
  }

  /** Exact counts by state. Errors: JOB_NOT_FOUND. */
  async count(jobId: string): Promise<TaskCounts> {
    return (await this.#connection.call("TaskService", "CountTasks", { jobId })).counts as TaskCounts;
  }

  /** Replaces the task's constraints; what is not given is the default again. Errors: TASK_NOT_FOUND, TASK_COMPLETED. */
  async update(jobId: string, taskId: string, constraints: TaskConstraints, condition: Condition = {}): Promise<Task> {
    return (await this.#connection.call("TaskService", "UpdateTask", { ...condition, jobId, taskId, constraints })).task as Task;
  }

  /** Lets a failed task run again. Errors: TASK_NOT_FOUND, TASK_NOT_COMPLETED, TASK_SUCCEEDED, JOB_COMPLETED. */
  async reactivate(jobId: string, taskId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("TaskService", "ReactivateTask", { ...condition, jobId, taskId });
  }

  /** Errors: TASK_NOT_FOUND, TASK_COMPLETED. */
  async terminate(jobId: string, taskId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("TaskService", "TerminateTask", { ...condition, jobId, taskId });
  }

  /** Errors: TASK_NOT_FOUND. */
  async delete(jobId: string, taskId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("TaskService", "DeleteTask", { ...condition, jobId, taskId });
  }

  /** Exact counts by state, of tasks and of the slots that they require. Errors: JOB_NOT_FOUND. */
  async countWithSlots(jobId: string): Promise<{ tasks: TaskCounts; slots: TaskCounts }> {
    const { counts, slotCounts } = await this.#connection.call("TaskService", "CountTasks", { jobId });
    return { tasks: counts as TaskCounts, slots: slotCounts as TaskCounts };
  }

  /** The other instances of a multi-instance task, in its present or last attempt. Errors: TASK_NOT_FOUND. */
  async subtasks(jobId: string, taskId: string): Promise<Subtask[]> {
    return (await this.#connection.call("TaskService", "ListSubtasks", { jobId, taskId })).subtasks;
  }

  /** Why a task waits, per node. Errors: TASK_NOT_FOUND. */
  explain(jobId: string, taskId: string): Promise<Explanation> {
    return this.#connection.call("TaskService", "ExplainTask", { jobId, taskId });
  }
}

function* groupsOf(tasks: readonly TaskSpec[]): Generator<TaskSpec[]> {
  let group: TaskSpec[] = [];
  let bytes = 0;
  for (const task of tasks) {
    const size = Buffer.byteLength(JSON.stringify(task));
    if (group.length > 0 && (group.length === SUBMIT_TASKS_MAX || bytes + size > SUBMIT_BYTES_MAX)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(task);
    bytes += size;
  }
  if (group.length > 0) yield group;
}
