/**
 * A chunk is the unit in which the state is written, marked dirty and loaded. Its mark is the position of the newest fact it holds:
 * replay skips what is at or below it.
 */
import type { Position, Uid } from "../ids.ts";

export interface ChunkKey {
  readonly uid: Uid;
  /** `job`, `t<n>` for its tasks, `a<n>` for its kept answers; `samples` of a pool; `usage` of what is gone of an owner; `head` of anything else. */
  readonly part: string;
}

export interface Chunk {
  readonly key: ChunkKey;
  position: Position;
  /** The first commit whose facts no snapshot holds; 0 = clean. */
  dirtySinceSeq: number;
  /** Nothing of it is left: its snapshot goes. */
  gone: boolean;
}

export function newChunk(uid: Uid, part: string): Chunk {
  return { key: { uid, part }, position: 0, dirtySinceSeq: 0, gone: false };
}
