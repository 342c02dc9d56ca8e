/**
 * ListTasks: a page of a job's tasks under a filter. A million rows are looked at in steps, and only what the page holds is made into
 * messages; of those only what was selected.
 */
import { pageSize, selected, type Selection, selectionFromWire, taskStates, taskToWire } from "@stint/contract";
import {
  type Cluster,
  compileFilter,
  type JobRuntime,
  parseFilter,
  scanTasks,
  slotOf,
  TASK_COLUMNS,
  TASK_FILTER,
  type TaskRow,
  waitingReasons,
} from "@stint/core";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { readableJobOf } from "./jobs.ts";

export type WireTask = ReturnType<typeof taskToWire>;

export interface ListTasksRequest {
  readonly jobId: string;
  readonly pageSize: number;
  readonly pageToken: string;
  readonly states: readonly string[];
  readonly result: string;
  readonly filter: string;
  readonly select: readonly string[];
}

/** After this many rows a page ends, however short it is: the caller goes on with the next. */
const ROWS_PER_PAGE_MAX = 2_000_000;
/** Of specifications in a page: a message has to hold it. */
const BYTES_PER_PAGE_MAX = 2 * 1024 * 1024;

export async function listTasks(
  leader: Leader,
  pager: Pager,
  { request, account }: { request: ListTasksRequest; account: string },
): Promise<{ tasks: WireTask[]; nextPageToken: string }> {
  const size = valid(pageSize(request.pageSize));
  const matches = predicate(request);
  const selection = valid(selectionFromWire(request.select, "Task"));
  const listing = `tasks/${request.jobId.toLowerCase()}/${request.states.join()}/${request.result}/${request.filter}`;
  const scope = { account, listing, token: request.pageToken, size };
  const firstRow = Number(pager.position(scope) ?? 0);
  const tasks: WireTask[] = [];
  let row = firstRow;
  let bytes = 0;
  let ended = false;
  await pager.inSteps(leader, (cluster, timeIsUp) => {
    const job = readableJobOf(cluster, account, request.jobId);
    const show = taskViews(cluster, job, selection);
    const visit = (found: TaskRow) => {
      tasks.push(show(found.row));
      bytes += found.chunk.spec(found.slot).length;
      return tasks.length === size || bytes >= BYTES_PER_PAGE_MAX;
    };
    row = scanTasks(job, { fromRow: row, matches, visit, timeIsUp });
    ended = row >= job.nextRow;
    return !ended && tasks.length < size && bytes < BYTES_PER_PAGE_MAX && row - firstRow < ROWS_PER_PAGE_MAX;
  });
  return { tasks, nextPageToken: ended ? "" : pager.token(scope, String(row)) };
}

function predicate({ states, result, filter }: ListTasksRequest): (row: TaskRow) => boolean {
  const matches = compileFilter(valid(parseFilter(filter, TASK_FILTER)), TASK_COLUMNS);
  if (states.length === 0 && result === "TASK_RESULT_UNSPECIFIED") return matches;
  const wanted = new Set(states.map((state) => taskStates.fromWire(state)));
  const failed = result === "TASK_RESULT_UNSPECIFIED" ? null : result === "TASK_RESULT_FAILURE";
  return (row) => {
    const state = row.chunk.state(row.slot);
    if (wanted.size > 0 && !wanted.has(state)) return false;
    if (failed !== null && (state !== "completed" || (row.chunk.failure(row.slot) !== null) !== failed)) return false;
    return matches(row);
  };
}

/** Makes rows of a job into messages, at one moment; with their ended attempts when they are selected or asked for. */
export function taskViews(cluster: Cluster, job: JobRuntime, selection: Selection, attempts: boolean = false): (row: number) => WireTask {
  const reasonOf = waitingReasons(cluster, job);
  const wants = (field: string) => selection === null || selection.has(field);
  return (row) => {
    const node = cluster.nodes.get(job.chunkAt(row).nodeUid(slotOf(row)));
    const wire = taskView(job, row, {
      withSpec: wants("spec"),
      nodeId: node?.record.id ?? "",
      poolId: node === undefined ? "" : cluster.poolOf(node).record.spec.id,
      attempts: attempts || selection?.has("attempts") === true,
      waitingReason: wants("waitingReason") ? reasonOf(row) : "",
    });
    return selected(wire, selection, "Task");
  };
}

/** One row of a job as a message. A list makes a thousand of them, so nothing is copied that need not be. */
export function taskView(
  job: JobRuntime,
  row: number,
  { attempts, ...shown }: { withSpec: boolean; nodeId: string; poolId: string; attempts: boolean; waitingReason: string },
): WireTask {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const task = chunk.task(slot);
  const ofJob = job.record?.spec.maxTaskRetryCount || null;
  return taskToWire({
    ...shown,
    task: task.maxTaskRetryCount === null && ofJob !== null ? { ...task, maxTaskRetryCount: ofJob } : task,
    status: chunk.status(slot),
    jobId: job.record?.spec.id ?? "",
    creationTimeMs: chunk.addedAtMs(slot),
    uid: chunk.uid(slot),
    attempts: attempts ? chunk.attempts(slot) : null,
  });
}
