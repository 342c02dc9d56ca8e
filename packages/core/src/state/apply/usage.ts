/** Facts about what was used by what is gone: one sum an owner, in a chunk of its own. */
import type { Usage } from "../../entities/usage.ts";
import type { Position, Uid } from "../../ids.ts";
import type { Fact } from "../../records.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { enters, leaves } from "./marks.ts";

export function applyUsage(cluster: Cluster, fact: Extract<Fact, { kind: "usage" }>, position: Position): void {
  const { owner, ownerUid } = fact;
  const { ledger } = cluster;
  const known = ledger.past.get(ownerUid);
  const past = known ?? { owner, chunk: newChunk(ownerUid, "usage"), usage: ledger.pastOf(ownerUid) };
  if (!enters(cluster, past.chunk, position)) return;
  if (known === undefined) ledger.past.set(ownerUid, past);
  if (owner === "job") replaceOfJob(cluster, ownerUid, { before: past.usage, now: fact.usage });
  past.usage = { ...fact.usage };
}

function replaceOfJob(cluster: Cluster, jobUid: Uid, { before, now }: { before: Usage; now: Usage }): void {
  const job = cluster.jobFor(jobUid);
  cluster.ledger.add(job, before, -1);
  cluster.ledger.add(job, now);
  job.usage.memoryMaxBytes = Math.max(job.usage.memoryMaxBytes, now.memoryMaxBytes);
}

/** It goes with its owner, whose sum has been added to others by then. */
export function forgetUsage(cluster: Cluster, ownerUid: Uid, position: Position): void {
  const past = cluster.ledger.past.get(ownerUid);
  if (past === undefined || position <= past.chunk.position) return;
  cluster.ledger.past.delete(ownerUid);
  leaves(cluster, past.chunk, position);
}
