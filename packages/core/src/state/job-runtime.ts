/**
 * One job as the leader holds it: its record, its tasks in chunks, and what follows from them (counts, the ready queue, dependencies),
 * which is never stored. The record is null while a loading snapshot has brought tasks before their job.
 */
import { idKey, type Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Job } from "../entities/job.ts";
import { type Place, placesOf } from "../entities/gang.ts";
import { noUsage, type Usage } from "../entities/usage.ts";
import type { KeptAnswer } from "../records.ts";
import { ReadyQueue } from "../scheduling/ready-queue.ts";
import { type Chunk, newChunk } from "./chunk.ts";
import { Dependencies } from "./dependencies.ts";
import { hashId, IdIndex } from "./id-index.ts";
import { SLOTS_PER_CHUNK, TaskChunk } from "./task-chunk.ts";

export interface TaskCounts {
  active: number;
  preparing: number;
  running: number;
  succeeded: number;
  failed: number;
}

export class JobRuntime {
  readonly uid: Uid;
  record: Job | null = null;
  readonly head: Chunk;
  readonly taskChunks: Map<number, TaskChunk> = new Map();
  readonly answerChunks: Map<number, Chunk> = new Map();
  readonly answers: Map<string, KeptAnswer> = new Map();
  readonly ready: ReadyQueue = new ReadyQueue();
  readonly dependencies: Dependencies = new Dependencies();
  readonly counts: TaskCounts = { active: 0, preparing: 0, running: 0, succeeded: 0, failed: 0 };
  /** The same, of the slots that they require. */
  readonly slotCounts: TaskCounts = { active: 0, preparing: 0, running: 0, succeeded: 0, failed: 0 };
  /** Of all that is and was in it; changed by way of the cluster's ledger. */
  readonly usage: Usage = noUsage();
  readonly #ids = new IdIndex();
  /** The first row never given out. */
  nextRow: number = 0;
  nextAnswer: number = 0;
  /** When it was last served among jobs of its priority: the smallest is next. */
  turn: number = 0;
  /** Where the working off of its way to another state has come to. */
  workOffChunk: number = 0;

  constructor(uid: Uid) {
    this.uid = uid;
    this.head = newChunk(uid, "job");
  }

  get taskCount(): number {
    const { active, preparing, running, succeeded, failed } = this.counts;
    return active + preparing + running + succeeded + failed;
  }

  get runningCount(): number {
    return this.counts.preparing + this.counts.running;
  }

  /** Under which key its pool finds it. */
  get poolKey(): string {
    return this.record === null ? "" : entityKey(this.record.account, this.record.spec.poolId);
  }

  /** The row that a task of this size gets: in the last chunk, or the first of a new one. */
  rowFor(bytes: number): number {
    const last = this.taskChunks.get(chunkOf(this.nextRow));
    if (last === undefined || last.hasRoomFor(bytes)) return this.nextRow;
    return (chunkOf(this.nextRow) + 1) * SLOTS_PER_CHUNK;
  }

  findRow(taskId: string): number {
    return this.#ids.find(hashId(taskId), (row) => this.chunkAt(row).hasId(row % SLOTS_PER_CHUNK, taskId));
  }

  hasRow(row: number): boolean {
    return this.taskChunks.get(chunkOf(row))?.has(row % SLOTS_PER_CHUNK) ?? false;
  }

  chunkAt(row: number): TaskChunk {
    const chunk = this.taskChunks.get(chunkOf(row));
    if (chunk === undefined) throw new Error(`job ${this.uid} has no chunk for row ${row}`);
    return chunk;
  }

  chunkFor(row: number): TaskChunk {
    const number = chunkOf(row);
    let chunk = this.taskChunks.get(number);
    if (chunk === undefined) {
      chunk = new TaskChunk(this.uid, number);
      this.taskChunks.set(number, chunk);
    }
    return chunk;
  }

  /** A task comes into this state, or leaves it. */
  count(state: keyof TaskCounts, by: 1 | -1, requiredSlots: number): void {
    this.counts[state] += by;
    this.slotCounts[state] += by * requiredSlots;
  }

  indexId(id: string, row: number): void {
    this.#ids.add(hashId(id), row);
    this.nextRow = Math.max(this.nextRow, row + 1);
  }

  unindexId(id: string, row: number): void {
    this.#ids.remove(hashId(id), row);
  }

  answerChunkFor(ordinal: number): Chunk {
    const number = Math.floor(ordinal / LIMITS.answersPerChunk);
    let chunk = this.answerChunks.get(number);
    if (chunk === undefined) {
      chunk = newChunk(this.uid, answerPart(ordinal));
      this.answerChunks.set(number, chunk);
    }
    return chunk;
  }
}

/** The task is its job's manager. */
export function isManager(job: JobRuntime, row: number): boolean {
  const manager = job.record?.spec.manager ?? null;
  return manager !== null && job.chunkAt(row).hasId(slotOf(row), manager.task.id);
}

/** The chunk of an answer. */
export function answerPart(ordinal: number): string {
  return `a${Math.floor(ordinal / LIMITS.answersPerChunk)}`;
}

export function chunkOf(row: number): number {
  return Math.floor(row / SLOTS_PER_CHUNK);
}

export function slotOf(row: number): number {
  return row % SLOTS_PER_CHUNK;
}

/** Ids are unique within an account, without regard to case. */
export function entityKey(account: string, id: string): string {
  return `${account}/${idKey(id)}`;
}

/** The nodes that a placed task is on, with the attempt that each of them knows. */
export function placesOfTask(job: JobRuntime, row: number): Place[] {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  return placesOf({ jobUid: job.uid, row, attempt: chunk.attempt(slot), nodeUid: chunk.nodeUid(slot), gang: chunk.gang(slot) });
}
