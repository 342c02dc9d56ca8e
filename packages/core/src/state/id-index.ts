/**
 * Finds a task's row by its id, for a million tasks of a job, in a dozen bytes each. An extendible hash table: a directory of small
 * buckets that split by themselves, so that nothing large is ever copied. It keeps only hashes and rows; ids are compared by the
 * caller, whose chunks hold them.
 */
const BUCKET_SLOTS_MIN = 16;
const BUCKET_SLOTS_MAX = 1_024;
const EMPTY = -1;
const REMOVED = -2;

interface Bucket {
  depth: number;
  used: number;
  /** Pairs of hash and row. */
  pairs: Int32Array;
}

export class IdIndex {
  #directory: Bucket[] = [newBucket(0, BUCKET_SLOTS_MIN)];
  #depth = 0;

  /** The row whose id hashes to `hash` and for which `matches` holds; -1 = none. */
  find(hash: number, matches: (row: number) => boolean): number {
    const { pairs } = this.#bucketOf(hash);
    const mask = pairs.length / 2 - 1;
    for (let at = probeStart(hash, mask); ; at = (at + 1) & mask) {
      const row = pairs[at * 2 + 1] as number;
      if (row === EMPTY) return -1;
      if (row !== REMOVED && pairs[at * 2] === hash && matches(row)) return row;
    }
  }

  add(hash: number, row: number): void {
    let bucket = this.#bucketOf(hash);
    while (bucket.used * 4 >= (bucket.pairs.length / 2) * 3) {
      if (bucket.pairs.length / 2 < BUCKET_SLOTS_MAX || bucket.depth >= 20) rehash(bucket);
      else this.#split(bucket);
      bucket = this.#bucketOf(hash);
    }
    insert(bucket, hash, row);
  }

  remove(hash: number, row: number): void {
    const { pairs } = this.#bucketOf(hash);
    const mask = pairs.length / 2 - 1;
    for (let at = probeStart(hash, mask); pairs[at * 2 + 1] !== EMPTY; at = (at + 1) & mask) {
      if (pairs[at * 2 + 1] === row) {
        pairs[at * 2 + 1] = REMOVED;
        return;
      }
    }
  }

  #bucketOf(hash: number): Bucket {
    return this.#directory[hash & (this.#directory.length - 1)] as Bucket;
  }

  #split(bucket: Bucket): void {
    if (bucket.depth === this.#depth) {
      this.#directory = this.#directory.concat(this.#directory);
      this.#depth++;
    }
    const bit = 1 << bucket.depth;
    const low = newBucket(bucket.depth + 1, BUCKET_SLOTS_MAX);
    const high = newBucket(bucket.depth + 1, BUCKET_SLOTS_MAX);
    forEachPair(bucket, (hash, row) => insert(hash & bit ? high : low, hash, row));
    this.#directory.forEach((entry, at) => {
      if (entry === bucket) this.#directory[at] = at & bit ? high : low;
    });
  }
}

/** FNV-1a over the id in lower case, mixed so that its low bits are good. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ lowerCode(id.charCodeAt(at)), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 13)) | 0;
}

export function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function newBucket(depth: number, slots: number): Bucket {
  return { depth, used: 0, pairs: new Int32Array(slots * 2).fill(EMPTY) };
}

function probeStart(hash: number, mask: number): number {
  return (hash >>> 18) & mask;
}

function insert(bucket: Bucket, hash: number, row: number): void {
  const mask = bucket.pairs.length / 2 - 1;
  let at = probeStart(hash, mask);
  while ((bucket.pairs[at * 2 + 1] as number) !== EMPTY) at = (at + 1) & mask;
  bucket.pairs[at * 2] = hash;
  bucket.pairs[at * 2 + 1] = row;
  bucket.used++;
}

function forEachPair(bucket: Bucket, visit: (hash: number, row: number) => void): void {
  for (let at = 0; at < bucket.pairs.length; at += 2) {
    const row = bucket.pairs[at + 1] as number;
    if (row >= 0) visit(bucket.pairs[at] as number, row);
  }
}

/** Makes room in place: removed entries go, and the bucket doubles while it may. */
function rehash(bucket: Bucket): void {
  const old: Bucket = { depth: bucket.depth, used: 0, pairs: bucket.pairs };
  let live = 0;
  forEachPair(old, () => live++);
  const slots = bucket.pairs.length / 2;
  bucket.pairs = new Int32Array((live * 2 >= slots ? slots * 2 : slots) * 2).fill(EMPTY);
  bucket.used = 0;
  forEachPair(old, (hash, row) => insert(bucket, hash, row));
}
