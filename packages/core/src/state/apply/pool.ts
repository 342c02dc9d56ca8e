/** Facts about pools and their nodes. */
import type { Node, Preparation } from "../../entities/node.ts";
import type { Pool } from "../../entities/pool.ts";
import type { Position } from "../../ids.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster, NodeRuntime, PoolRuntime } from "../cluster.ts";
import { CoreClock } from "../core-clock.ts";
import { entityKey } from "../job-runtime.ts";
import { PoolMachines } from "../pool-machines.ts";
import { giveUpId, takeId } from "./ids.ts";
import { enters, leaves } from "./marks.ts";
import { forgetSamples } from "./samples.ts";
import { forgetUsage } from "./usage.ts";

export function applyNode(cluster: Cluster, record: Node, position: Position): void {
  const known = cluster.nodes.get(record.uid);
  const pool = cluster.poolsByUid.get(record.poolUid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  notePrepared(cluster, record.uid, { before: known?.record.preparations ?? [], now: record.preparations });
  if (known !== undefined) {
    pool?.cores.count(known.record, -1);
    pool?.cores.count(record, 1);
    known.record = record;
    return;
  }
  pool?.cores.count(record, 1);
  const node = { record, chunk, connected: false, heardAtMs: 0 };
  cluster.nodes.set(record.uid, node);
  if (pool !== undefined) takeNodeId(pool.nodes, node);
}

function takeNodeId(nodes: Map<string, NodeRuntime>, node: NodeRuntime): void {
  takeId(nodes, node.record.id, { entity: node, uidOf: ({ record }) => record.uid });
}

export function applyNodeForgotten(cluster: Cluster, nodeUid: number, position: Position): void {
  const node = cluster.nodes.get(nodeUid);
  if (node === undefined || position <= node.chunk.position) return;
  notePrepared(cluster, nodeUid, { before: node.record.preparations, now: [] });
  cluster.nodes.delete(nodeUid);
  const pool = cluster.poolsByUid.get(node.record.poolUid);
  if (pool !== undefined) giveUpId(pool.nodes, node.record.id, node);
  pool?.cores.count(node.record, -1);
  leaves(cluster, node.chunk, position);
}

/** Keeps `preparedNodes` true. */
function notePrepared(
  cluster: Cluster,
  nodeUid: number,
  { before, now }: { before: readonly Preparation[]; now: readonly Preparation[] },
): void {
  if (before === now) return;
  for (const { jobUid } of before) {
    const nodes = cluster.preparedNodes.get(jobUid);
    if (nodes?.delete(nodeUid) && nodes.size === 0) cluster.preparedNodes.delete(jobUid);
  }
  for (const { jobUid } of now) {
    const nodes = cluster.preparedNodes.get(jobUid);
    if (nodes === undefined) cluster.preparedNodes.set(jobUid, new Set([nodeUid]));
    else nodes.add(nodeUid);
  }
}

export function applyPool(cluster: Cluster, record: Pool, position: Position): void {
  const known = cluster.poolsByUid.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const pool: PoolRuntime = { record, chunk, nodes: new Map(), machines: new PoolMachines(), cores: new CoreClock() };
  for (const node of cluster.nodes.values()) {
    if (node.record.poolUid !== record.uid) continue;
    takeNodeId(pool.nodes, node);
    pool.cores.count(node.record, 1);
  }
  cluster.poolsByUid.set(record.uid, pool);
  takeId(cluster.pools, entityKey(record.account, record.spec.id), { entity: pool, uidOf: (each) => each.record.uid });
}

export function applyPoolForgotten(cluster: Cluster, poolUid: number, position: Position): void {
  forgetSamples(cluster, poolUid, position);
  forgetUsage(cluster, poolUid, position);
  const pool = cluster.poolsByUid.get(poolUid);
  if (pool === undefined || position <= pool.chunk.position) return;
  cluster.poolsByUid.delete(poolUid);
  giveUpId(cluster.pools, entityKey(pool.record.account, pool.record.spec.id), pool);
  leaves(cluster, pool.chunk, position);
}
