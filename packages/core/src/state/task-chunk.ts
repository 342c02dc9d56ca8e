/**
 * Up to a thousand tasks of one job, as rows of typed arrays and one byte arena: never a JavaScript object each. What a waiting task
 * needs lies in `numbers` and `flags`; what only a placed task has is made when the chunk's first task is placed. What few tasks have
 * (dependencies, exit conditions, failures) lies in maps beside them. Nothing here knows of queues or counts.
 */
import type { TaskAttempt } from "../entities/attempt.ts";
import type { Gang } from "../entities/gang.ts";
import type { Position, Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { FailureInfo, NewTask, RequeueReason, TaskConstraints, TaskState } from "../entities/task.ts";
import type { Usage } from "../entities/usage.ts";
import type { TaskStatus } from "../records.ts";
import { type Chunk, newChunk } from "./chunk.ts";
import { lowerCode } from "./id-index.ts";
import { TaskAttempts } from "./task-attempts.ts";
import { hasExtras, NO_EXTRAS, type TaskExtras } from "./task-extras.ts";
import { enlarged, NONE, TaskRuns } from "./task-runs.ts";

export const SLOTS_PER_CHUNK: number = 1_024;

const STATES: readonly TaskState[] = ["active", "preparing", "running", "completed"];
const ARENA_BYTES_MIN = 512;
/** From here on rows are added by some: a full chunk of larger tasks has fewer than it could have. */
const ROWS_DOUBLED_BELOW = 512;
const ROWS_ADDED = 64;

/** Int32 columns of every task. */
const fixed = { head: 0, slotsAndPriority: 1, maxRetries: 2, offset: 3, lengths: 4 } as const;
const FIXED_COLUMNS = 5;
/** Float64 columns of every task. */
const UID = 0;
const ADDED_AT = 1;
const TIME_COLUMNS = 2;
const PRESENT = 4;
const SATISFIES = 8;
const TERMINATING = 16;
const PLACED = 32;
const DELETING = 64;
/** The state before and 1, in three bits; 0 = none. */
const PREVIOUS_SHIFT = 8;
/** The requeue reason and 1, in two bits; 0 = none. */
const REQUEUE_SHIFT = 11;
const REQUEUE_REASONS: readonly RequeueReason[] = ["jobDisabled", "preempted"];

export class TaskChunk {
  readonly number: number;
  readonly chunk: Chunk;
  /** Rows given out, forgotten ones included. */
  length: number = 0;
  /** Rows not forgotten. */
  present: number = 0;
  /** Forgotten rows that still satisfy dependents. */
  traces: number = 0;
  /** What its attempts that have ended used, and its forgotten tasks altogether; null = nothing yet. */
  used: Usage | null = null;
  #columns = new Int32Array(8 * FIXED_COLUMNS);
  #times = new Float64Array(8 * TIME_COLUMNS);
  #runs: TaskRuns | null = null;
  #attempts: TaskAttempts | null = null;
  #arena: Uint8Array;
  #arenaUsed = 0;
  readonly #extras = new Map<number, TaskExtras>();
  readonly #failures = new Map<number, FailureInfo>();
  readonly #gangs = new Map<number, Gang>();

  constructor(jobUid: Uid, number: number) {
    this.number = number;
    this.chunk = newChunk(jobUid, `t${number}`);
    // A job that has filled a chunk is large: the next is made whole at once, not grown through a row of discarded halves.
    this.#arena = new Uint8Array(number === 0 ? ARENA_BYTES_MIN : LIMITS.bytesPerChunk);
  }

  /** Whether one more task of this size still belongs here. */
  hasRoomFor(bytes: number): boolean {
    return this.length < LIMITS.tasksPerChunk && (this.length === 0 || this.#arenaUsed + bytes <= LIMITS.bytesPerChunk);
  }

  /** Puts a task at `slot`, which is free; slots between stay empty. */
  add(slot: number, options: { uid: Uid; atMs: number; task: NewTask }): void {
    const { uid, atMs, task } = options;
    this.#grow(slot + 1);
    const base = slot * FIXED_COLUMNS;
    const size = task.id.length + task.spec.length;
    this.#reserve(size);
    const offset = this.#arenaUsed;
    for (let at = 0; at < task.id.length; at++) this.#arena[offset + at] = task.id.charCodeAt(at);
    this.#arena.set(task.spec, offset + task.id.length);
    this.#arenaUsed += size;
    this.#columns[base + fixed.head] = PRESENT;
    this.#columns[base + fixed.slotsAndPriority] = (task.requiredSlots << 16) | ((task.priority + 32_768) & 0xffff);
    this.#columns[base + fixed.maxRetries] = task.maxTaskRetryCount ?? NONE;
    this.#columns[base + fixed.offset] = offset;
    this.#columns[base + fixed.lengths] = (task.id.length << 20) | task.spec.length;
    this.#times[slot * TIME_COLUMNS + UID] = uid;
    this.#times[slot * TIME_COLUMNS + ADDED_AT] = atMs;
    if (hasExtras(task)) {
      const { id: _id, requiredSlots: _slots, priority: _priority, maxTaskRetryCount: _retries, spec: _spec, ...extras } = task;
      this.#extras.set(slot, extras);
    }
    this.length = Math.max(this.length, slot + 1);
    this.present++;
  }

  /** Forgets a task; `trace` keeps its id, as one whose success others may have depended on. */
  forget(slot: number, trace: boolean): void {
    this.#columns[slot * FIXED_COLUMNS + fixed.head] = trace ? SATISFIES : 0;
    this.#extras.delete(slot);
    this.#failures.delete(slot);
    this.#attempts?.forget(slot);
    this.#gangs.delete(slot);
    this.present--;
    if (trace) this.traces++;
  }

  /** A forgotten task that still satisfies its dependents. */
  isTrace(slot: number): boolean {
    return slot < this.length && this.#head(slot) === SATISFIES;
  }

  has(slot: number): boolean {
    return slot < this.length && (this.#head(slot) & PRESENT) !== 0;
  }

  state(slot: number): TaskState {
    return STATES[this.#head(slot) & 3] as TaskState;
  }

  satisfiesDependents(slot: number): boolean {
    return (this.#head(slot) & SATISFIES) !== 0;
  }

  /** Its attempt has been told to end: by a person, to run again later, or with its gang. */
  isEnding(slot: number): boolean {
    return (this.#head(slot) & TERMINATING) !== 0 || this.requeueReason(slot) !== null || this.gang(slot)?.end != null;
  }

  requeueReason(slot: number): RequeueReason | null {
    return REQUEUE_REASONS[((this.#head(slot) >>> REQUEUE_SHIFT) & 3) - 1] ?? null;
  }

  terminating(slot: number): boolean {
    return (this.#head(slot) & TERMINATING) !== 0;
  }

  requiredSlots(slot: number): number {
    return (this.#columns[slot * FIXED_COLUMNS + fixed.slotsAndPriority] as number) >>> 16;
  }

  priority(slot: number): number {
    return ((this.#columns[slot * FIXED_COLUMNS + fixed.slotsAndPriority] as number) & 0xffff) - 32_768;
  }

  uid(slot: number): Uid {
    return this.#times[slot * TIME_COLUMNS + UID] as number;
  }

  addedAtMs(slot: number): number {
    return this.#times[slot * TIME_COLUMNS + ADDED_AT] as number;
  }

  attempt(slot: number): number {
    return this.#placed(slot) ? (this.#runs as TaskRuns).attempt(slot) : 0;
  }

  nodeUid(slot: number): Uid {
    return this.#placed(slot) ? (this.#runs as TaskRuns).nodeUid(slot) : 0;
  }

  exitCode(slot: number): number | null {
    return this.#placed(slot) ? (this.#runs as TaskRuns).exitCode(slot) : null;
  }

  startTimeMs(slot: number): number | null {
    return this.#placed(slot) ? (this.#runs as TaskRuns).startTimeMs(slot) : null;
  }

  retryCount(slot: number): number {
    return this.#placed(slot) ? (this.#runs as TaskRuns).retryCount(slot) : 0;
  }

  endTimeMs(slot: number): number | null {
    return this.#placed(slot) ? (this.#runs as TaskRuns).endTimeMs(slot) : null;
  }

  stateTransitionTimeMs(slot: number): number {
    return this.#placed(slot) ? (this.#runs as TaskRuns).stateTransitionTimeMs(slot) : this.addedAtMs(slot);
  }

  /** When a person last changed it. */
  lastModifiedMs(slot: number): number {
    return this.#placed(slot) ? (this.#runs as TaskRuns).lastModifiedMs(slot) : this.addedAtMs(slot);
  }

  failure(slot: number): FailureInfo | null {
    return this.#failures.get(slot) ?? null;
  }

  gang(slot: number): Gang | null {
    return this.#gangs.get(slot) ?? null;
  }

  extras(slot: number): TaskExtras {
    return this.#extras.get(slot) ?? NO_EXTRAS;
  }

  /** The position of the last change that a client can see. */
  changedPosition(slot: number): Position {
    return this.#placed(slot) ? (this.#runs as TaskRuns).changedPosition(slot) : this.uid(slot);
  }

  id(slot: number): string {
    const { offset, idLength } = this.#place(slot);
    let id = "";
    for (let at = offset; at < offset + idLength; at++) id += String.fromCharCode(this.#arena[at] as number);
    return id;
  }

  /** Whether the task's id is `id`, without regard to case. */
  hasId(slot: number, id: string): boolean {
    const { offset, idLength } = this.#place(slot);
    if (idLength !== id.length) return false;
    for (let at = 0; at < idLength; at++) {
      if (lowerCode(this.#arena[offset + at] as number) !== lowerCode(id.charCodeAt(at))) return false;
    }
    return true;
  }

  /** Below, equal or above zero, as the task's id sorts before, with or after a text in lower case. */
  compareId(slot: number, lower: string): number {
    const { offset, idLength } = this.#place(slot);
    const shared = Math.min(idLength, lower.length);
    for (let at = 0; at < shared; at++) {
      const difference = lowerCode(this.#arena[offset + at] as number) - lower.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return idLength - lower.length;
  }

  idStartsWith(slot: number, lower: string): boolean {
    const { offset, idLength } = this.#place(slot);
    if (idLength < lower.length) return false;
    for (let at = 0; at < lower.length; at++) {
      if (lowerCode(this.#arena[offset + at] as number) !== lower.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The serialized spec; a view, valid until the chunk changes. */
  spec(slot: number): Uint8Array {
    const { offset, idLength, specLength } = this.#place(slot);
    return this.#arena.subarray(offset + idLength, offset + idLength + specLength);
  }

  task(slot: number): NewTask {
    const retries = this.#columns[slot * FIXED_COLUMNS + fixed.maxRetries] as number;
    return {
      id: this.id(slot),
      requiredSlots: this.requiredSlots(slot),
      priority: this.priority(slot),
      maxTaskRetryCount: retries === NONE ? null : retries,
      ...this.extras(slot),
      spec: this.spec(slot),
    };
  }

  /** Written out: lists make thousands of them, and an object that is spread into another grows property by property. */
  status(slot: number): TaskStatus {
    const head = this.#head(slot);
    const run = this.#placed(slot) ? (this.#runs as TaskRuns).read(slot) : null;
    return {
      state: STATES[head & 3] as TaskState,
      satisfiesDependents: (head & SATISFIES) !== 0,
      terminating: (head & TERMINATING) !== 0,
      deleting: (head & DELETING) !== 0,
      failure: this.failure(slot),
      gang: this.gang(slot),
      attempt: run?.attempt ?? 0,
      nodeUid: run?.nodeUid ?? 0,
      retryCount: run?.retryCount ?? 0,
      requeueCount: run?.requeueCount ?? 0,
      recoveryCount: run?.recoveryCount ?? 0,
      lossCount: run?.lossCount ?? 0,
      exitCode: run?.exitCode ?? null,
      startTimeMs: run?.startTimeMs ?? null,
      endTimeMs: run?.endTimeMs ?? null,
      stateTransitionTimeMs: run?.stateTransitionTimeMs ?? this.addedAtMs(slot),
      previousState: run === null ? null : (STATES[((head >>> PREVIOUS_SHIFT) & 7) - 1] ?? null),
      previousStateTransitionTimeMs: run?.previousStateTransitionTimeMs ?? null,
      lastRetryTimeMs: run?.lastRetryTimeMs ?? null,
      lastRequeueTimeMs: run?.lastRequeueTimeMs ?? null,
      lastModifiedMs: run?.lastModifiedMs ?? this.addedAtMs(slot),
      requeueReason: run === null ? null : this.requeueReason(slot),
    };
  }

  /** A status that only the placed part holds: whether the task was ever changed since it was added. */
  wasChanged(slot: number): boolean {
    return this.#placed(slot);
  }

  setStatus(slot: number, status: TaskStatus, position: Position): void {
    this.#runs ??= new TaskRuns(this.#columns.length / FIXED_COLUMNS);
    this.#columns[slot * FIXED_COLUMNS + fixed.head] =
      PRESENT |
      PLACED |
      STATES.indexOf(status.state) |
      (status.satisfiesDependents ? SATISFIES : 0) |
      (status.terminating ? TERMINATING : 0) |
      (status.deleting ? DELETING : 0) |
      ((status.previousState === null ? 0 : STATES.indexOf(status.previousState) + 1) << PREVIOUS_SHIFT) |
      ((status.requeueReason === null ? 0 : REQUEUE_REASONS.indexOf(status.requeueReason) + 1) << REQUEUE_SHIFT);
    this.#runs.write(slot, status, position);
    if (status.failure === null) this.#failures.delete(slot);
    else this.#failures.set(slot, status.failure);
    if (status.gang === null) this.#gangs.delete(slot);
    else this.#gangs.set(slot, status.gang);
  }

  /** Those of its attempts that have ended and are kept, the oldest first. */
  attempts(slot: number): TaskAttempt[] {
    return this.#attempts?.of(slot) ?? [];
  }

  addAttempt(slot: number, attempt: TaskAttempt): void {
    this.#attempts ??= new TaskAttempts();
    this.#attempts.add(slot, attempt);
  }

  setConstraints(slot: number, constraints: TaskConstraints): void {
    const { maxTaskRetryCount, maxWallClockTimeMs, retentionTimeMs } = constraints;
    this.#columns[slot * FIXED_COLUMNS + fixed.maxRetries] = maxTaskRetryCount ?? NONE;
    const extras = { ...this.extras(slot), maxWallClockTimeMs, retentionTimeMs };
    if (hasExtras(extras)) this.#extras.set(slot, extras);
    else this.#extras.delete(slot);
  }

  #head(slot: number): number {
    return this.#columns[slot * FIXED_COLUMNS + fixed.head] as number;
  }

  #placed(slot: number): boolean {
    return (this.#head(slot) & PLACED) !== 0;
  }

  #place(slot: number): { offset: number; idLength: number; specLength: number } {
    const lengths = this.#columns[slot * FIXED_COLUMNS + fixed.lengths] as number;
    return {
      offset: this.#columns[slot * FIXED_COLUMNS + fixed.offset] as number,
      idLength: lengths >>> 20,
      specLength: lengths & 0xfffff,
    };
  }

  #grow(rows: number): void {
    const capacity = this.#columns.length / FIXED_COLUMNS;
    if (rows <= capacity) return;
    const next = Math.min(SLOTS_PER_CHUNK, Math.max(rows, capacity < ROWS_DOUBLED_BELOW ? capacity * 2 : capacity + ROWS_ADDED));
    this.#columns = enlarged(this.#columns, new Int32Array(next * FIXED_COLUMNS));
    this.#times = enlarged(this.#times, new Float64Array(next * TIME_COLUMNS));
    this.#runs?.grow(next);
  }

  #reserve(bytes: number): void {
    const needed = this.#arenaUsed + bytes;
    if (needed <= this.#arena.length) return;
    const doubled = this.#arena.length * 2;
    const size = doubled > LIMITS.bytesPerChunk ? Math.max(needed, LIMITS.bytesPerChunk) : Math.max(needed, doubled);
    this.#arena = enlarged(this.#arena, new Uint8Array(size));
  }
}
