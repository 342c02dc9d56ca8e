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

/** From the year 1, as Azure Batch's ticks of 100 ns count, to that of Unix. */
const YEAR_1_TO_1970_MS = 62_135_596_800_000n;
const TICKS_PER_MS = 10_000n;

/**
 * What clients compare to know whether an entity was modified: when it last was, in ticks. What happens to it by itself, as a task's run or
 * a pool's allocation, is no modification. The digits below a millisecond are the uid's: an id that is given anew has another etag.
 */
export function etagOf({ uid, lastModifiedMs }: { readonly uid: Uid; readonly lastModifiedMs: number }): string {
  const ticks = (BigInt(Math.floor(lastModifiedMs)) + YEAR_1_TO_1970_MS) * TICKS_PER_MS;
  return (ticks + (BigInt(uid) % TICKS_PER_MS)).toString(16);
}
