/**
 * What a chunk holds, as plain data for a snapshot, and back. A chunk of tasks is its rows; any other chunk is the facts that make it
 * up. Loading puts a chunk's contents in place and sets its mark, so that replay skips what it holds.
 */
import type { Position, Uid } from "../ids.ts";
import type { TaskAttempt } from "../entities/attempt.ts";
import type { NewTask } from "../entities/task.ts";
import type { Usage } from "../entities/usage.ts";
import type { Fact, TaskStatus } from "../records.ts";
import { apply } from "./apply/apply.ts";
import { keepAnswer } from "./apply/job.ts";
import { addTask, addTrace, addUsed, setTaskStatus } from "./apply/task.ts";
import type { Chunk, ChunkKey } from "./chunk.ts";
import type { Cluster } from "./cluster.ts";
import { slotOf } from "./job-runtime.ts";
import { SLOTS_PER_CHUNK, type TaskChunk } from "./task-chunk.ts";

export interface StoredTask {
  readonly row: number;
  readonly uid: Uid;
  readonly addedAtMs: number;
  readonly changedPosition: Position;
  readonly task: NewTask;
  /** null = not changed since it was added. */
  readonly status: TaskStatus | null;
  /** Its ended attempts, the oldest first. */
  readonly attempts: readonly TaskAttempt[];
  /** It is forgotten, but still satisfies its dependents. */
  readonly trace: boolean;
}

export interface ChunkContents {
  readonly tasks: readonly StoredTask[];
  readonly facts: readonly Fact[];
  /** Of a chunk of tasks: the row after the last one given out in it. */
  readonly nextRow: number;
  /** Of a chunk of tasks: what of them is kept beside them; null = nothing. */
  readonly used: Usage | null;
}

export function chunkContents(cluster: Cluster, { key }: Chunk): ChunkContents {
  const number = Number(key.part.slice(1));
  if (key.part.startsWith("t")) return taskContents(cluster.jobs.get(key.uid)?.taskChunks.get(number));
  if (key.part.startsWith("a")) return { tasks: [], facts: answerFacts(cluster, key), nextRow: 0, used: null };
  if (key.part === "samples") return { tasks: [], facts: sampleFacts(cluster, key.uid), nextRow: 0, used: null };
  if (key.part === "usage") return { tasks: [], facts: usageFacts(cluster, key.uid), nextRow: 0, used: null };
  return { tasks: [], facts: headFacts(cluster, key.uid), nextRow: 0, used: null };
}

function taskContents(chunk: TaskChunk | undefined): ChunkContents {
  const tasks: StoredTask[] = [];
  if (chunk === undefined) return { tasks, facts: [], nextRow: 0, used: null };
  for (let slot = 0; slot < chunk.length; slot++) {
    const trace = chunk.isTrace(slot);
    if (!trace && !chunk.has(slot)) continue;
    tasks.push({
      row: chunk.number * SLOTS_PER_CHUNK + slot,
      uid: chunk.uid(slot),
      addedAtMs: chunk.addedAtMs(slot),
      changedPosition: chunk.changedPosition(slot),
      task: chunk.task(slot),
      status: !trace && chunk.wasChanged(slot) ? chunk.status(slot) : null,
      attempts: chunk.attempts(slot),
      trace,
    });
  }
  return { tasks, facts: [], nextRow: chunk.number * SLOTS_PER_CHUNK + chunk.length, used: chunk.used };
}

function answerFacts(cluster: Cluster, key: ChunkKey): Fact[] {
  const job = cluster.jobs.get(key.uid);
  if (job === undefined) return [];
  const answers = [...job.answers.values()].filter((answer) => job.answerChunkFor(answer.ordinal).key.part === key.part);
  return answers.map((answer) => ({ kind: "answerKept", jobUid: key.uid, answer }));
}

function sampleFacts(cluster: Cluster, poolUid: Uid): Fact[] {
  const history = cluster.samples.get(poolUid);
  return history === undefined ? [] : [{ kind: "poolSampled", poolUid, samples: history.samples }];
}

function usageFacts(cluster: Cluster, ownerUid: Uid): Fact[] {
  const past = cluster.ledger.past.get(ownerUid);
  return past === undefined ? [] : [{ kind: "usage", owner: past.owner, ownerUid, usage: past.usage }];
}

function headFacts(cluster: Cluster, uid: Uid): Fact[] {
  const job = cluster.jobs.get(uid)?.record;
  if (job != null) return [{ kind: "job", job }];
  const node = cluster.nodes.get(uid)?.record;
  if (node !== undefined) return [{ kind: "node", node }];
  const account = cluster.accountsByUid.get(uid)?.record;
  if (account !== undefined) return [{ kind: "account", account }];
  const schedule = cluster.jobSchedules.get(uid)?.record;
  if (schedule !== undefined) return [{ kind: "jobSchedule", schedule }];
  const application = cluster.applicationsByUid.get(uid)?.record;
  if (application !== undefined) return [{ kind: "application", application }];
  const certificate = cluster.certificatesByUid.get(uid)?.record;
  if (certificate !== undefined) return [{ kind: "certificate", certificate }];
  const pool = cluster.poolsByUid.get(uid)?.record;
  if (pool !== undefined) return [{ kind: "pool", pool }];
  return uid === 0 ? [{ kind: "leaderStarted", epoch: cluster.epoch, atMs: 0 }] : [];
}

export function loadChunk(cluster: Cluster, key: ChunkKey, loaded: { position: Position; contents: ChunkContents }): void {
  const { position, contents } = loaded;
  if (key.part.startsWith("t")) {
    loadTasks(cluster, key, loaded);
    return;
  }
  for (const fact of contents.facts) {
    if (fact.kind !== "answerKept") {
      apply(cluster, fact, position);
      continue;
    }
    const job = cluster.jobFor(key.uid);
    keepAnswer(cluster, job, { answer: fact.answer, position });
    setMark(cluster, job.answerChunkFor(fact.answer.ordinal), position);
  }
  for (const chunk of cluster.dirtyChunks) if (chunk.key.uid === key.uid && chunk.key.part === key.part) clean(cluster, chunk);
}

function loadTasks(cluster: Cluster, key: ChunkKey, loaded: { position: Position; contents: ChunkContents }): void {
  const { position, contents } = loaded;
  const job = cluster.jobFor(key.uid);
  const chunk = job.chunkFor(Number(key.part.slice(1)) * SLOTS_PER_CHUNK);
  for (const { row, uid, addedAtMs, task, status, attempts, changedPosition, trace } of contents.tasks) {
    if (trace) {
      addTrace(cluster, job, { row, uid, atMs: addedAtMs, task });
      continue;
    }
    addTask(cluster, job, { row, uid, atMs: addedAtMs, task });
    if (status !== null) setTaskStatus(cluster, job, { row, status, position: changedPosition });
    for (const attempt of attempts) chunk.addAttempt(slotOf(row), attempt);
  }
  if (contents.used !== null) addUsed(cluster, job, { chunk, amounts: contents.used, memoryMaxBytes: contents.used.memoryMaxBytes });
  chunk.length = Math.max(chunk.length, contents.nextRow - chunk.number * SLOTS_PER_CHUNK);
  job.nextRow = Math.max(job.nextRow, contents.nextRow);
  setMark(cluster, chunk.chunk, position);
}

function setMark(cluster: Cluster, chunk: Chunk, position: Position): void {
  chunk.position = Math.max(chunk.position, position);
  cluster.chunks.add(chunk);
}

/** The snapshot now holds all that the chunk held when its position was `chunk.position`. */
export function clean(cluster: Cluster, chunk: Chunk): void {
  chunk.dirtySinceSeq = 0;
  cluster.dirtyChunks.delete(chunk);
  if (chunk.gone) cluster.chunks.delete(chunk);
}
