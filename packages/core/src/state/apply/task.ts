/** Facts about tasks: their rows, and the counts, queues, dependencies and assignments that follow from them. */
import type { Position } from "../../ids.ts";
import { addSums, noUsage, usageOfAttempt, type UsageSums } from "../../entities/usage.ts";
import type { Fact, TaskStatus } from "../../records.ts";
import { attemptName, type Cluster } from "../cluster.ts";
import { noteEnded } from "../ended-tasks.ts";
import { noteFree, noteOccupied } from "../node-transitions.ts";
import { chunkOf, type JobRuntime, placesOfTask, slotOf } from "../job-runtime.ts";
import type { ReadyTask } from "../../scheduling/ready-queue.ts";
import type { TaskChunk } from "../task-chunk.ts";
import { enters, leaves } from "./marks.ts";

export function applyTaskAdded(cluster: Cluster, fact: Extract<Fact, { kind: "taskAdded" }>, position: Position): void {
  if (cluster.isSetAside(fact.jobUid, `t${chunkOf(fact.row)}`)) return;
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
  job.count("active", 1, task.requiredSlots);
  cluster.taskCount++;
  const waits = task.dependsOn !== null && job.dependencies.add(row, task.dependsOn);
  if (waits) return;
  job.ready.add({ row, priority: task.priority, requiredSlots: task.requiredSlots, instances: task.instances ?? 1 });
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

export function applyTaskStatus(cluster: Cluster, fact: Extract<Fact, { kind: "taskStatus" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || !job.hasRow(fact.row)) return;
  if (!enters(cluster, job.chunkAt(fact.row).chunk, position)) return;
  setTaskStatus(cluster, job, { row: fact.row, status: fact.status, position });
  if (fact.ended === null) return;
  const chunk = job.chunkAt(fact.row);
  const { usage } = fact.ended;
  chunk.addAttempt(slotOf(fact.row), fact.ended);
  addUsed(cluster, job, { chunk, amounts: usageOfAttempt(usage), memoryMaxBytes: usage.memoryMaxBytes ?? 0 });
}

/** What the chunk keeps of it stays when its tasks go. */
export function addUsed(
  cluster: Cluster,
  job: JobRuntime,
  used: { chunk: TaskChunk; amounts: Partial<UsageSums>; memoryMaxBytes: number },
): void {
  const { chunk, amounts, memoryMaxBytes } = used;
  chunk.used ??= noUsage();
  addSums(chunk.used, amounts);
  cluster.ledger.add(job, amounts);
  chunk.used.memoryMaxBytes = Math.max(chunk.used.memoryMaxBytes, memoryMaxBytes);
  job.usage.memoryMaxBytes = Math.max(job.usage.memoryMaxBytes, memoryMaxBytes);
}

/** What a task that has ended adds to its job while it is there. Whole milliseconds, so that what is taken away again leaves nothing. */
function amountsOfEnded(chunk: TaskChunk, slot: number): Partial<UsageSums> {
  const result = chunk.failure(slot) === null ? { succeededTasks: 1 } : { failedTasks: 1 };
  const startMs = chunk.startTimeMs(slot);
  const endMs = chunk.endTimeMs(slot);
  return {
    ...result,
    taskRetries: chunk.retryCount(slot),
    waitMs: startMs === null ? 0 : Math.max(0, Math.round(startMs - chunk.addedAtMs(slot))),
    wallClockMs: startMs === null || endMs === null ? 0 : Math.max(0, Math.round(endMs - startMs)),
  };
}

export function setTaskStatus(cluster: Cluster, job: JobRuntime, change: { row: number; status: TaskStatus; position: Position }): void {
  const { row, status, position } = change;
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const at = { atMs: status.stateTransitionTimeMs, position };
  leaveState(cluster, job, { row, ...at });
  if (chunk.state(slot) === "completed" && status.state !== "completed") waitAgain(job, row);
  chunk.setStatus(slot, status, position);
  enterState(cluster, job, { row, ...at });
  if (status.satisfiesDependents) {
    for (const freed of job.dependencies.satisfy(chunk.id(slot))) becomeReady(job, freed);
  }
  cluster.noteReadiness(job);
}

/** A task that runs again after its end waits for what it depends on, as it did at first. */
function waitAgain(job: JobRuntime, row: number): void {
  const { dependsOn } = job.chunkAt(row).extras(slotOf(row));
  if (dependsOn !== null) job.dependencies.add(row, dependsOn);
}

export function applyTaskUpdated(cluster: Cluster, fact: Extract<Fact, { kind: "taskUpdated" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || !job.hasRow(fact.row)) return;
  const chunk = job.chunkAt(fact.row);
  if (!enters(cluster, chunk.chunk, position)) return;
  const slot = slotOf(fact.row);
  chunk.setConstraints(slot, fact.constraints);
  chunk.setStatus(slot, { ...chunk.status(slot), lastModifiedMs: fact.atMs }, position);
}

interface Move {
  readonly row: number;
  readonly atMs: number;
  readonly position: Position;
}

function leaveState(cluster: Cluster, job: JobRuntime, { row, atMs, position }: Move): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const state = chunk.state(slot);
  if (state === "completed") {
    job.count(chunk.failure(slot) === null ? "succeeded" : "failed", -1, chunk.requiredSlots(slot));
    cluster.ledger.add(job, amountsOfEnded(chunk, slot), -1);
    noteEnded(cluster, job, { row, by: -1 });
    return;
  }
  job.count(state, -1, chunk.requiredSlots(slot));
  if (state === "active") {
    if (!job.dependencies.isWaiting(row)) job.ready.remove(readyTask(job, row));
    return;
  }
  for (const { nodeUid, key } of placesOfTask(job, row)) {
    const assignment = cluster.assignment(nodeUid);
    assignment.slotsUsed -= chunk.requiredSlots(slot);
    if (chunk.extras(slot).exclusive) assignment.exclusive--;
    if (cluster.plantedBug === "slotFreedTwice") assignment.slotsUsed -= chunk.requiredSlots(slot);
    assignment.attempts.delete(attemptName(key));
    if (assignment.attempts.size === 0) noteFree(assignment, atMs, position);
  }
}

function enterState(cluster: Cluster, job: JobRuntime, { row, atMs, position }: Move): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const state = chunk.state(slot);
  if (state === "completed") {
    job.count(chunk.failure(slot) === null ? "succeeded" : "failed", 1, chunk.requiredSlots(slot));
    cluster.ledger.add(job, amountsOfEnded(chunk, slot));
    noteEnded(cluster, job, { row, by: 1 });
    job.dependencies.remove(row);
    return;
  }
  job.count(state, 1, chunk.requiredSlots(slot));
  if (state === "active") {
    if (!job.dependencies.isWaiting(row)) job.ready.add(readyTask(job, row));
    return;
  }
  for (const { nodeUid, key } of placesOfTask(job, row)) {
    const assignment = cluster.assignment(nodeUid);
    if (assignment.attempts.size === 0) noteOccupied(assignment, atMs, position);
    assignment.slotsUsed += chunk.requiredSlots(slot);
    if (chunk.extras(slot).exclusive) assignment.exclusive++;
    assignment.attempts.set(attemptName(key), key);
  }
}

function becomeReady(job: JobRuntime, row: number): void {
  if (job.hasRow(row) && job.chunkAt(row).state(slotOf(row)) === "active") job.ready.add(readyTask(job, row));
}

function readyTask(job: JobRuntime, row: number): ReadyTask {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  return { row, priority: chunk.priority(slot), requiredSlots: chunk.requiredSlots(slot), instances: chunk.extras(slot).instances ?? 1 };
}

export function applyTaskForgotten(cluster: Cluster, fact: Extract<Fact, { kind: "taskForgotten" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || !job.hasRow(fact.row)) return;
  const chunk = job.chunkAt(fact.row);
  if (!enters(cluster, chunk.chunk, position)) return;
  const slot = slotOf(fact.row);
  const amounts = chunk.state(slot) === "completed" ? amountsOfEnded(chunk, slot) : null;
  leaveState(cluster, job, { row: fact.row, atMs: fact.notice?.atMs ?? 0, position });
  if (amounts !== null) addUsed(cluster, job, { chunk, amounts, memoryMaxBytes: 0 });
  job.dependencies.remove(fact.row);
  job.unindexId(chunk.id(slot), fact.row);
  chunk.forget(slot, chunk.satisfiesDependents(slot) && job.record?.spec.usesTaskDependencies === true);
  cluster.taskCount--;
  cluster.noteReadiness(job);
  if (chunk.present + chunk.traces > 0 || chunk.number === chunkOf(job.nextRow)) return;
  job.taskChunks.delete(chunk.number);
  if (chunk.used !== null) cluster.ledger.add(job, chunk.used, -1);
  leaves(cluster, chunk.chunk, position);
}
