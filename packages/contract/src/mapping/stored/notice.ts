/** Notices in stored records. A type that a newer version wrote is nobody's news here. */
import { EVENT_TYPES, type EventType, type Notice } from "@stint/core";
import type { Stored } from "./shared.ts";

const NUMBERS: ReadonlyMap<EventType, number> = new Map(EVENT_TYPES.map((type, index) => [type, index + 1]));

export function noticeToStored({ types, atMs, id, account }: Notice): Stored {
  return { types: types.map((type) => NUMBERS.get(type)), atMs, id, account };
}

export function noticeFromStored(stored: unknown): Notice | null {
  if (stored == null) return null;
  const { types, atMs, id, account } = stored as { types: number[]; atMs: number; id: string; account: string };
  const known = types.map((number) => EVENT_TYPES[number - 1]).filter((type) => type !== undefined);
  return known.length === 0 ? null : { types: known, atMs, id, account };
}
