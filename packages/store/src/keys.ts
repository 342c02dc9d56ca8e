/** The names of everything in the store, under one prefix per cluster. */
import type { ChunkKey } from "@stint/core";

export interface Keys {
  readonly leader: string;
  readonly meta: string;
  readonly journalPrefix: string;
  readonly snapshotPrefix: string;
  journal(seq: number): string;
  seqOfJournal(key: string): number;
  snapshot(key: ChunkKey): string;
  chunkOfSnapshot(key: string): ChunkKey | null;
}

export function keysOf(cluster: string): Keys {
  const root = `/stint/${cluster}/`;
  const journalPrefix = `${root}journal/`;
  const snapshotPrefix = `${root}snapshot/`;
  return {
    leader: `${root}leader`,
    meta: `${root}meta`,
    journalPrefix,
    snapshotPrefix,
    journal: (seq) => journalPrefix + seq.toString(16).padStart(16, "0"),
    seqOfJournal: (key) => Number.parseInt(key.slice(journalPrefix.length), 16),
    snapshot: ({ uid, part }) => `${snapshotPrefix}${uid.toString(16).padStart(16, "0")}/${part}`,
    chunkOfSnapshot(key) {
      const match = /^([0-9a-f]{16})\/(head|job|samples|usage|[ta][0-9]+)$/.exec(key.slice(snapshotPrefix.length));
      return match === null ? null : { uid: Number.parseInt(match[1] as string, 16), part: match[2] as string };
    },
  };
}
