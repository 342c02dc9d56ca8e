/**
 * Goes over a job's tasks in order of submission, in steps that end when the caller's time is up. Rows are never given out twice and a
 * new task's row is above all others, so a listing that goes on from a row neither repeats nor misses a task, whatever changes meanwhile.
 */
import type { JobRuntime } from "../state/job-runtime.ts";
import { SLOTS_PER_CHUNK, type TaskChunk } from "../state/task-chunk.ts";

/** Where a scan stands: one object, moved from row to row. */
export interface TaskRow {
  chunk: TaskChunk;
  slot: number;
  row: number;
}

export interface TaskScan {
  readonly fromRow: number;
  readonly matches: (row: TaskRow) => boolean;
  /** Called for what matches; true = no more is wanted. */
  readonly visit: (row: TaskRow) => boolean;
  readonly timeIsUp: () => boolean;
}

/** Rows between two looks at the time. */
const ROWS_PER_LOOK = 64;

/** The row to go on from: `job.nextRow` when all were seen. At least one row is looked at. */
export function scanTasks(job: JobRuntime, scan: TaskScan): number {
  const { matches, visit, timeIsUp } = scan;
  let at = scan.fromRow;
  let chunk: TaskChunk | undefined;
  let cursor: TaskRow | undefined;
  for (let looked = 1; at < job.nextRow; looked++) {
    const number = Math.floor(at / SLOTS_PER_CHUNK);
    if (chunk?.number !== number) chunk = job.taskChunks.get(number);
    const slot = at % SLOTS_PER_CHUNK;
    if (chunk === undefined || slot >= chunk.length) {
      at = Math.min(job.nextRow, (number + 1) * SLOTS_PER_CHUNK);
      continue;
    }
    cursor ??= { chunk, slot, row: at };
    cursor.chunk = chunk;
    cursor.slot = slot;
    cursor.row = at++;
    const visited = chunk.has(slot) && matches(cursor);
    if (visited && visit(cursor)) return at;
    if ((visited || looked % ROWS_PER_LOOK === 0) && timeIsUp()) return at;
  }
  return job.nextRow;
}
