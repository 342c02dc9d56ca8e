/**
 * Names and places. An id is what a person chose and is unique within its account (or job), compared without regard to case; a uid is
 * the position at which the entity was created and is never used again. A position is a place in the journal: the commit's number and
 * the fact's index in it, held in one safe integer so that positions compare as numbers.
 */
export type Position = number;
export type Uid = Position;

/** A commit of at most 1 MB holds fewer facts than this. */
export const POSITIONS_PER_COMMIT: number = 2 ** 20;

export function positionOf(seq: number, index: number): Position {
  return seq * POSITIONS_PER_COMMIT + index;
}

export function seqOf(position: Position): number {
  return Math.floor(position / POSITIONS_PER_COMMIT);
}

export function indexOf(position: Position): number {
  return position % POSITIONS_PER_COMMIT;
}

/** The form under which ids are compared: ids keep their case, but `A` and `a` are the same id. */
export function idKey(id: string): string {
  return id.toLowerCase();
}

/** The moment a command is decided: wall time for what people see, monotonic time for leases. Milliseconds both. */
export interface Now {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

/** What clients compare to know whether an entity has changed: the position of the last change that they see. */
export function etagOf(position: Position): string {
  return position.toString(16);
}
