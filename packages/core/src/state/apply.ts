/**
 * Sets what a fact says, and keeps what follows from it. It decides nothing and is the same for a leader's own facts, for a standby
 * that follows and for recovery; a fact at or below its chunk's mark is already there and is skipped. During replay a fact may speak
 * of something that a later fact forgets and that no snapshot holds any more: such a fact changes nothing.
 */
import { indexOf, type Position, seqOf } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Fact, TaskStatus } from "../records.ts";
import type { Job } from "../entities/job.ts";
import type { Node } from "../entities/node.ts";
import type { Pool } from "../entities/pool.ts";
import type { KeptAnswer } from "../records.ts";
import { type Chunk, newChunk } from "./chunk.ts";
import { attemptName, type Cluster } from "./cluster.ts";
import { chunkOf, entityKey, type JobRuntime, slotOf } from "./job-runtime.ts";

export function apply(cluster: Cluster, fact: Fact, position: Position): void {
  switch (fact.kind) {
    case "taskAdded":
      return applyTaskAdded(cluster, fact, position);
    case "taskStatus":
      return applyTaskStatus(cluster, fact, position);
    case "taskForgotten":
      return applyTaskForgotten(cluster, fact, position);
    case "job":
      return applyJob(cluster, fact.job, position);
    case "jobForgotten":
      return applyJobForgotten(cluster, fact.jobUid, position);
    case "node":
      return applyNode(cluster, fact.node, position);
    case "nodeForgotten":
      return applyNodeForgotten(cluster, fact.nodeUid, position);
    case "pool":
      return applyPool(cluster, fact.pool, position);
    case "poolForgotten":
      return applyPoolForgotten(cluster, fact.poolUid, position);
    case "answerKept":
      return applyAnswer(cluster, fact, position);
    case "leaderStarted":
      if (enters(cluster, cluster.root, position)) cluster.epoch = fact.epoch;
      return;
    default:
      throw unreachable(fact);
  }
}

/** Marks the chunk with the fact's position; false = the chunk holds the fact already. */
function enters(cluster: Cluster, chunk: Chunk, position: Position): boolean {
  if (position <= chunk.position) return false;
  chunk.position = position;
  if (chunk.dirtySinceSeq === 0) chunk.dirtySinceSeq = seqOf(position);
  cluster.chunks.add(chunk);
  cluster.dirtyChunks.add(chunk);
  return true;
}

function leaves(cluster: Cluster, chunk: Chunk, position: Position): void {
  enters(cluster, chunk, position);
  chunk.gone = true;
  cluster.dirtyChunks.add(chunk);
}

function applyTaskAdded(cluster: Cluster, fact: Extract<Fact, { kind: "taskAdded" }>, position: Position): void {
  const job = cluster.jobFor(fact.jobUid);
  const chunk = job.chunkFor(fact.row);
  if (!enters(cluster, chunk.chunk, position)) return;
  addTask(cluster, job, { row: fact.row, uid: position, atMs: fact.atMs, task: fact.task });
}

/** Puts a task that is not there yet into its job; also used when a snapshot's chunk is read. */
export function addTask(
  cluster: Cluster,
  job: JobRuntime,
  added: { row: number; uid: Position; atMs: number; task: Extract<Fact, { kind: "taskAdded" }>["task"] },
): void {
  const { row, uid, atMs, task } = added;
  job.chunkFor(row).add(slotOf(row), { uid, atMs, task });
  job.indexId(task.id, row);
  job.counts.active++;
  cluster.taskCount++;
  const waits = task.dependsOn !== null && job.dependencies.add(row, task.dependsOn);
  if (waits) return;
  job.ready.add({ row, priority: task.priority, requiredSlots: task.requiredSlots });
  if (job.ready.count === 1) cluster.noteReadiness(job);
}

/** Puts back a forgotten task whose success its dependents rely on. */
export function addTrace(cluster: Cluster, job: JobRuntime, added: Parameters<typeof addTask>[2]): void {
  const chunk = job.chunkFor(added.row);
  chunk.add(slotOf(added.row), added);
  chunk.forget(slotOf(added.row), true);
  job.nextRow = Math.max(job.nextRow, added.row + 1);
  for (const freed of job.dependencies.satisfy(added.task.id)) becomeReady(job, freed);
  cluster.noteReadiness(job);
}

function applyTaskStatus(cluster: Cluster, fact: Extract<Fact, { kind: "taskStatus" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || !job.hasRow(fact.row)) return;
  if (!enters(cluster, job.chunkAt(fact.row).chunk, position)) return;
  setTaskStatus(cluster, job, { row: fact.row, status: fact.status, position });
}

export function setTaskStatus(cluster: Cluster, job: JobRuntime, change: { row: number; status: TaskStatus; position: Position }): void {
  const { row, status, position } = change;
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  leaveState(cluster, job, row);
  chunk.setStatus(slot, status, position);
  enterState(cluster, job, row);
  if (status.satisfiesDependents) {
    for (const freed of job.dependencies.satisfy(chunk.id(slot))) becomeReady(job, freed);
  }
  cluster.noteReadiness(job);
}

function leaveState(cluster: Cluster, job: JobRuntime, row: number): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const state = chunk.state(slot);
  if (state === "completed") {
    if (chunk.failure(slot) === null) job.counts.succeeded--;
    else job.counts.failed--;
    return;
  }
  job.counts[state]--;
  if (state === "active") {
    if (!job.dependencies.isWaiting(row)) job.ready.remove(readyTask(job, row));
    return;
  }
  const assignment = cluster.assignment(chunk.nodeUid(slot));
  assignment.slotsUsed -= chunk.requiredSlots(slot);
  if (cluster.plantedBug === "slotFreedTwice") assignment.slotsUsed -= chunk.requiredSlots(slot);
  assignment.attempts.delete(attemptName({ jobUid: job.uid, row, attempt: chunk.attempt(slot) }));
}

function enterState(cluster: Cluster, job: JobRuntime, row: number): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const state = chunk.state(slot);
  if (state === "completed") {
    if (chunk.failure(slot) === null) job.counts.succeeded++;
    else job.counts.failed++;
    job.dependencies.remove(row);
    return;
  }
  job.counts[state]++;
  if (state === "active") {
    if (!job.dependencies.isWaiting(row)) job.ready.add(readyTask(job, row));
    return;
  }
  const key = { jobUid: job.uid, row, attempt: chunk.attempt(slot) };
  const assignment = cluster.assignment(chunk.nodeUid(slot));
  assignment.slotsUsed += chunk.requiredSlots(slot);
  assignment.attempts.set(attemptName(key), key);
}

function becomeReady(job: JobRuntime, row: number): void {
  if (job.hasRow(row) && job.chunkAt(row).state(slotOf(row)) === "active") job.ready.add(readyTask(job, row));
}

function readyTask(job: JobRuntime, row: number): { row: number; priority: number; requiredSlots: number } {
  const chunk = job.chunkAt(row);
  return { row, priority: chunk.priority(slotOf(row)), requiredSlots: chunk.requiredSlots(slotOf(row)) };
}

function applyTaskForgotten(cluster: Cluster, fact: Extract<Fact, { kind: "taskForgotten" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || !job.hasRow(fact.row)) return;
  const chunk = job.chunkAt(fact.row);
  if (!enters(cluster, chunk.chunk, position)) return;
  const slot = slotOf(fact.row);
  leaveState(cluster, job, fact.row);
  job.dependencies.remove(fact.row);
  job.unindexId(chunk.id(slot), fact.row);
  chunk.forget(slot, chunk.satisfiesDependents(slot) && job.record?.spec.usesTaskDependencies === true);
  cluster.taskCount--;
  cluster.noteReadiness(job);
  if (chunk.present + chunk.traces > 0 || chunk.number === chunkOf(job.nextRow)) return;
  job.taskChunks.delete(chunk.number);
  leaves(cluster, chunk.chunk, position);
}

function applyJob(cluster: Cluster, record: Job, position: Position): void {
  const job = cluster.jobFor(record.uid);
  if (!enters(cluster, job.head, position)) return;
  const previousPoolKey = job.poolKey;
  job.record = record;
  cluster.jobsByKey.set(entityKey(record.account, record.spec.id), job);
  cluster.noteReadiness(job, previousPoolKey);
  const ending = record.state === "terminating" || record.state === "deleting";
  if (ending) cluster.endingJobs.add(job);
  else cluster.endingJobs.delete(job);
  const limited = record.spec.maxWallClockTimeMs !== null && !ending && record.state !== "completed";
  if (limited) cluster.limitedJobs.add(job);
  else cluster.limitedJobs.delete(job);
}

function applyJobForgotten(cluster: Cluster, jobUid: number, position: Position): void {
  const job = cluster.jobs.get(jobUid);
  if (job === undefined || position <= job.head.position) return;
  cluster.taskCount -= job.taskCount;
  cluster.jobs.delete(jobUid);
  cluster.endingJobs.delete(job);
  cluster.limitedJobs.delete(job);
  if (job.record !== null) {
    cluster.jobsByKey.delete(entityKey(job.record.account, job.record.spec.id));
    cluster.readyJobs.get(job.poolKey)?.delete(job);
  }
  leaves(cluster, job.head, position);
  for (const chunk of job.taskChunks.values()) leaves(cluster, chunk.chunk, position);
  for (const chunk of job.answerChunks.values()) leaves(cluster, chunk, position);
}

function applyNode(cluster: Cluster, record: Node, position: Position): void {
  const known = cluster.nodes.get(record.uid);
  const pool = cluster.poolsByUid.get(record.poolUid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const node = { record, chunk, connected: false, heardAtMs: 0 };
  cluster.nodes.set(record.uid, node);
  pool?.nodes.set(record.id, node);
}

function applyNodeForgotten(cluster: Cluster, nodeUid: number, position: Position): void {
  const node = cluster.nodes.get(nodeUid);
  if (node === undefined || position <= node.chunk.position) return;
  cluster.nodes.delete(nodeUid);
  cluster.poolsByUid.get(node.record.poolUid)?.nodes.delete(node.record.id);
  leaves(cluster, node.chunk, position);
}

function applyPool(cluster: Cluster, record: Pool, position: Position): void {
  const known = cluster.poolsByUid.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const pool = { record, chunk, nodes: new Map() };
  for (const node of cluster.nodes.values()) if (node.record.poolUid === record.uid) pool.nodes.set(node.record.id, node);
  cluster.poolsByUid.set(record.uid, pool);
  cluster.pools.set(entityKey(record.account, record.spec.id), pool);
}

function applyPoolForgotten(cluster: Cluster, poolUid: number, position: Position): void {
  const pool = cluster.poolsByUid.get(poolUid);
  if (pool === undefined || position <= pool.chunk.position) return;
  cluster.poolsByUid.delete(poolUid);
  cluster.pools.delete(entityKey(pool.record.account, pool.record.spec.id));
  leaves(cluster, pool.chunk, position);
}

function applyAnswer(cluster: Cluster, fact: Extract<Fact, { kind: "answerKept" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined) return;
  if (!enters(cluster, job.answerChunkFor(fact.answer.ordinal), position)) return;
  keepAnswer(cluster, job, { answer: fact.answer, position });
}

/** Keeps an answer, and lets those fall away that are too old or too many by its own measure. */
export function keepAnswer(cluster: Cluster, job: JobRuntime, kept: { answer: KeptAnswer; position: Position }): void {
  const { answer, position } = kept;
  job.answers.set(answer.requestId, answer);
  job.nextAnswer = Math.max(job.nextAnswer, answer.ordinal + 1);
  for (const old of job.answers.values()) {
    const expired = answer.atMs - old.atMs > LIMITS.answerLifeMs || answer.ordinal - old.ordinal >= LIMITS.answersPerJob;
    if (!expired) break;
    job.answers.delete(old.requestId);
  }
  const oldest = job.answers.values().next().value ?? answer;
  const oldestChunk = Math.floor(oldest.ordinal / LIMITS.answersPerChunk);
  for (const [number, chunk] of job.answerChunks) {
    if (number >= oldestChunk) continue;
    job.answerChunks.delete(number);
    leaves(cluster, chunk, position);
  }
}

function unreachable(fact: never): Error {
  return new Error(`no fact is of kind ${JSON.stringify(fact)} at ${indexOf(0)}`);
}
