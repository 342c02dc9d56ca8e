/** The cluster as the writer of snapshots sees it. A chunk joins the dirty ones when it becomes dirty, so the first has the oldest dirt. */
import { encodeChunk } from "@stint/contract";
import { type Chunk, chunkContents, clean, type Cluster } from "@stint/core";
import type { ChunkSource, TakenChunk } from "@stint/store";

export function chunkSource(cluster: Cluster): ChunkSource {
  const oldest = (): Chunk | undefined => cluster.dirtyChunks.values().next().value;
  return {
    oldestDirtySeq: () => oldest()?.dirtySinceSeq ?? null,
    takeOldest: (beforeSeq): TakenChunk | null => {
      const chunk = oldest();
      if (chunk === undefined || chunk.dirtySinceSeq >= beforeSeq) return null;
      const { dirtySinceSeq } = chunk;
      const bytes = chunk.gone ? null : encodeChunk(chunkContents(cluster, chunk));
      clean(cluster, chunk);
      return { key: chunk.key, position: chunk.position, bytes, dirtySinceSeq };
    },
  };
}
