export * from "./key-value.ts";
export { type Keys, keysOf } from "./keys.ts";
export { Journal, type JournalOptions } from "./journal.ts";
export { followJournal, load, type Loaded, type LoadSink, readJournal } from "./recovery.ts";
export { type ChunkSource, SnapshotWriter, type TakenChunk } from "./snapshots.ts";
export { decodeFrame, encodeFrame } from "./frame.ts";
export { MemoryKeyValue, MemoryStore } from "./adapters/memory.ts";
export { EmbeddedKeyValue } from "./adapters/embedded.ts";
