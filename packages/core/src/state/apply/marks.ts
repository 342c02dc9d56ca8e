/** The mark of a chunk: the position of the newest fact it holds. A fact at or below it is there already. */
import { type Position, seqOf } from "../../ids.ts";
import type { Chunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";

/** Marks the chunk with the fact's position; false = the chunk holds the fact already. */
export function enters(cluster: Cluster, chunk: Chunk, position: Position): boolean {
  if (position <= chunk.position) return false;
  chunk.position = position;
  if (chunk.dirtySinceSeq === 0) chunk.dirtySinceSeq = seqOf(position);
  cluster.chunks.add(chunk);
  cluster.dirtyChunks.add(chunk);
  return true;
}

/** The chunk is gone with this fact. */
export function leaves(cluster: Cluster, chunk: Chunk, position: Position): void {
  enters(cluster, chunk, position);
  chunk.gone = true;
  cluster.dirtyChunks.add(chunk);
}
