/** Facts about jobs and the answers kept for them, and the sets of jobs to look at that follow from them. */
import type { Job } from "../../entities/job.ts";
import type { Position } from "../../ids.ts";
import { LIMITS } from "../../limits.ts";
import type { Fact, KeptAnswer } from "../../records.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { answerPart, entityKey, type JobRuntime } from "../job-runtime.ts";
import { giveUpId, takeId } from "./ids.ts";
import { enters, leaves } from "./marks.ts";
import { forgetUsage } from "./usage.ts";

export function applyJob(cluster: Cluster, record: Job, position: Position): void {
  if (cluster.isSetAside(record.uid, "job")) return;
  const job = cluster.jobFor(record.uid);
  if (!enters(cluster, job.head, position)) return;
  const previousPoolKey = job.poolKey;
  if (job.record === null || isActive(job.record) !== isActive(record)) {
    if (isActive(record)) cluster.noteActive(record.account, 1);
    else if (job.record !== null) cluster.noteActive(record.account, -1);
  }
  job.record = record;
  cluster.ledger.link(job);
  cluster.noteScheduled(job, record.scheduleUid, true);
  takeId(cluster.jobsByKey, entityKey(record.account, record.spec.id), { entity: job, uidOf: ({ uid }) => uid });
  cluster.noteReadiness(job, previousPoolKey);
  const ending = record.state === "terminating" || record.state === "deleting";
  if (ending || record.state === "disabling" || record.state === "enabling") cluster.movingJobs.add(job);
  else cluster.movingJobs.delete(job);
  if (record.spec.allowTaskPreemption && record.state === "active") cluster.preemptibleJobs.add(job);
  else cluster.preemptibleJobs.delete(job);
  const limited = record.spec.maxWallClockTimeMs !== null && !ending && record.state !== "completed";
  if (limited) cluster.limitedJobs.add(job);
  else cluster.limitedJobs.delete(job);
}

/** It counts against its account's quota. */
function isActive(record: Job): boolean {
  return record.state !== "completed";
}

export function applyJobForgotten(cluster: Cluster, jobUid: number, position: Position): void {
  forgetUsage(cluster, jobUid, position);
  const job = cluster.jobs.get(jobUid);
  if (job === undefined || position <= job.head.position) return;
  cluster.ledger.unlink(job);
  cluster.taskCount -= job.taskCount;
  cluster.jobs.delete(jobUid);
  cluster.movingJobs.delete(job);
  cluster.preemptibleJobs.delete(job);
  cluster.limitedJobs.delete(job);
  if (job.record !== null) {
    if (isActive(job.record)) cluster.noteActive(job.record.account, -1);
    cluster.noteScheduled(job, job.record.scheduleUid, false);
    giveUpId(cluster.jobsByKey, entityKey(job.record.account, job.record.spec.id), job);
    cluster.readyJobs.get(job.poolKey)?.delete(job);
  }
  leaves(cluster, job.head, position);
  for (const chunk of job.taskChunks.values()) leaves(cluster, chunk.chunk, position);
  for (const chunk of job.answerChunks.values()) leaves(cluster, chunk, position);
  for (const part of cluster.quarantine.get(jobUid) ?? []) leaves(cluster, newChunk(jobUid, part), position);
  cluster.quarantine.delete(jobUid);
}

export function applyAnswer(cluster: Cluster, fact: Extract<Fact, { kind: "answerKept" }>, position: Position): void {
  const job = cluster.jobs.get(fact.jobUid);
  if (job === undefined || cluster.isSetAside(fact.jobUid, answerPart(fact.answer.ordinal))) return;
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
