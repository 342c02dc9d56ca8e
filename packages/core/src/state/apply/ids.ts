/**
 * Who an id names. Ids are used again and uids are not: while facts are replayed over chunks, one of an entity that is gone may come after
 * the chunk of the one that took its id. The newest holds the id, and nobody else's end takes it away.
 */
import type { Uid } from "../../ids.ts";

export function takeId<T>(index: Map<string, T>, key: string, holder: { entity: T; uidOf: (entity: T) => Uid }): void {
  const { entity, uidOf } = holder;
  const known = index.get(key);
  if (known === undefined || uidOf(known) <= uidOf(entity)) index.set(key, entity);
}

export function giveUpId<T>(index: Map<string, T>, key: string, entity: T): void {
  if (index.get(key) === entity) index.delete(key);
}
