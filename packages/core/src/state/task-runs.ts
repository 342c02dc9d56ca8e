/** What only tasks have that were changed since they were added: counters, exit codes, times. Rows of typed arrays, made with the first. */
import type { Position, Uid } from "../ids.ts";
import type { TaskStatus } from "../records.ts";

/** Int32 columns. */
const run = { attempt: 0, retries: 1, requeues: 2, recoveries: 3, exitCode: 4, losses: 5 } as const;
const RUN_COLUMNS = 6;
/** Float64 columns. */
const time = {
  changed: 0,
  node: 1,
  start: 2,
  end: 3,
  transition: 4,
  previousTransition: 5,
  lastRetry: 6,
  lastRequeue: 7,
  modified: 8,
} as const;
const TIME_COLUMNS = 9;

/** Stands for no number in an Int32 column. */
export const NONE: number = -2_147_483_648;

type Run = Omit<
  TaskStatus,
  "state" | "previousState" | "requeueReason" | "failure" | "gang" | "satisfiesDependents" | "terminating" | "deleting"
>;

export class TaskRuns {
  #runs: Int32Array;
  #times: Float64Array;

  constructor(capacity: number) {
    this.#runs = new Int32Array(capacity * RUN_COLUMNS);
    this.#times = new Float64Array(capacity * TIME_COLUMNS);
  }

  grow(capacity: number): void {
    this.#runs = enlarged(this.#runs, new Int32Array(capacity * RUN_COLUMNS));
    this.#times = enlarged(this.#times, new Float64Array(capacity * TIME_COLUMNS));
  }

  attempt(slot: number): number {
    return this.#runs[slot * RUN_COLUMNS + run.attempt] as number;
  }

  nodeUid(slot: number): Uid {
    return this.#times[slot * TIME_COLUMNS + time.node] as number;
  }

  changedPosition(slot: number): Position {
    return this.#times[slot * TIME_COLUMNS + time.changed] as number;
  }

  exitCode(slot: number): number | null {
    return orNull(this.#runs[slot * RUN_COLUMNS + run.exitCode] as number, NONE);
  }

  retryCount(slot: number): number {
    return this.#runs[slot * RUN_COLUMNS + run.retries] as number;
  }

  startTimeMs(slot: number): number | null {
    return orNull(this.#time(slot, time.start), 0);
  }

  endTimeMs(slot: number): number | null {
    return orNull(this.#time(slot, time.end), 0);
  }

  stateTransitionTimeMs(slot: number): number {
    return this.#time(slot, time.transition);
  }

  lastModifiedMs(slot: number): number {
    return this.#time(slot, time.modified);
  }

  read(slot: number): Run {
    const count = (column: number) => this.#runs[slot * RUN_COLUMNS + column] as number;
    return {
      attempt: this.attempt(slot),
      nodeUid: this.nodeUid(slot),
      retryCount: count(run.retries),
      requeueCount: count(run.requeues),
      recoveryCount: count(run.recoveries),
      lossCount: count(run.losses),
      exitCode: this.exitCode(slot),
      startTimeMs: this.startTimeMs(slot),
      endTimeMs: this.endTimeMs(slot),
      stateTransitionTimeMs: this.stateTransitionTimeMs(slot),
      previousStateTransitionTimeMs: orNull(this.#time(slot, time.previousTransition), 0),
      lastRetryTimeMs: orNull(this.#time(slot, time.lastRetry), 0),
      lastRequeueTimeMs: orNull(this.#time(slot, time.lastRequeue), 0),
      lastModifiedMs: this.lastModifiedMs(slot),
    };
  }

  write(slot: number, status: Run, position: Position): void {
    const runs = this.#runs.subarray(slot * RUN_COLUMNS, (slot + 1) * RUN_COLUMNS);
    runs[run.attempt] = status.attempt;
    runs[run.retries] = status.retryCount;
    runs[run.requeues] = status.requeueCount;
    runs[run.recoveries] = status.recoveryCount;
    runs[run.losses] = status.lossCount;
    runs[run.exitCode] = status.exitCode ?? NONE;
    const times = this.#times.subarray(slot * TIME_COLUMNS, (slot + 1) * TIME_COLUMNS);
    times[time.changed] = position;
    times[time.node] = status.nodeUid;
    times[time.start] = status.startTimeMs ?? 0;
    times[time.end] = status.endTimeMs ?? 0;
    times[time.transition] = status.stateTransitionTimeMs;
    times[time.previousTransition] = status.previousStateTransitionTimeMs ?? 0;
    times[time.lastRetry] = status.lastRetryTimeMs ?? 0;
    times[time.lastRequeue] = status.lastRequeueTimeMs ?? 0;
    times[time.modified] = status.lastModifiedMs;
  }

  #time(slot: number, column: number): number {
    return this.#times[slot * TIME_COLUMNS + column] as number;
  }
}

function orNull(value: number, none: number): number | null {
  return value === none ? null : value;
}

/** The same numbers in a longer array. */
export function enlarged<T extends Int32Array | Float64Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
