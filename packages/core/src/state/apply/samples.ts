/** Facts about a pool's samples: a bounded history in a chunk of its own. */
import type { PoolSample } from "../../entities/auto-scale.ts";
import type { Position, Uid } from "../../ids.ts";
import { LIMITS } from "../../limits.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { enters, leaves } from "./marks.ts";

export function applyPoolSampled(cluster: Cluster, poolUid: Uid, samples: readonly PoolSample[], position: Position): void {
  const known = cluster.samples.get(poolUid);
  const history = known ?? { chunk: newChunk(poolUid, "samples"), samples: [] };
  if (!enters(cluster, history.chunk, position)) return;
  if (known === undefined) cluster.samples.set(poolUid, history);
  history.samples.push(...samples);
  history.samples.splice(0, history.samples.length - LIMITS.samplesPerPool);
}

/** They go with their pool. */
export function forgetSamples(cluster: Cluster, poolUid: Uid, position: Position): void {
  const history = cluster.samples.get(poolUid);
  if (history === undefined || position <= history.chunk.position) return;
  cluster.samples.delete(poolUid);
  leaves(cluster, history.chunk, position);
}
