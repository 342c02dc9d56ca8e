/** Wall time on the wire. */
import type { Timestamp, Timestamp__Output } from "../gen/google/protobuf/Timestamp.ts";

export function toTimestamp(ms: number | null): Timestamp | null {
  if (ms === null) return null;
  const seconds = Math.floor(ms / 1_000);
  return { seconds, nanos: Math.round((ms - seconds * 1_000) * 1_000_000) };
}

export function fromTimestamp(timestamp: Timestamp__Output | null | undefined): number | null {
  if (timestamp == null) return null;
  return Number(timestamp.seconds) * 1_000 + timestamp.nanos / 1_000_000;
}
