/**
 * Chance that a seed repeats (xoshiro128**). `fork` gives each concern a generator of its own, so that drawing more in one does not
 * shift the others.
 */
import type { Random } from "./random.ts";

export interface SeededRandom extends Random {
  fork(name: string): SeededRandom;
  /** A whole number in [0, max). */
  below(max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
}

export function seededRandom(seed: string | number): SeededRandom {
  const state = spread(String(seed));
  const next32 = (): number => {
    const result = Math.imul(rotate(Math.imul(state[1] as number, 5), 7), 9) >>> 0;
    const shifted = ((state[1] as number) << 9) >>> 0;
    state[2] = ((state[2] as number) ^ (state[0] as number)) >>> 0;
    state[3] = ((state[3] as number) ^ (state[1] as number)) >>> 0;
    state[1] = ((state[1] as number) ^ (state[2] as number)) >>> 0;
    state[0] = ((state[0] as number) ^ (state[3] as number)) >>> 0;
    state[2] = ((state[2] as number) ^ shifted) >>> 0;
    state[3] = rotate(state[3] as number, 11);
    return result;
  };
  const next = () => (next32() * 2 ** 21 + (next32() >>> 11)) / 2 ** 53;
  return {
    next,
    id: () => Array.from({ length: 4 }, () => next32().toString(16).padStart(8, "0")).join(""),
    fork: (name) => seededRandom(`${seed}/${name}`),
    below: (max) => Math.floor(next() * max),
    chance: (probability) => next() < probability,
  };
}

function rotate(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}

/** Four words from any text, by splitmix over an FNV hash. */
function spread(text: string): Uint32Array {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Uint32Array.from({ length: 4 }, () => {
    hash = (hash + 0x9e3779b9) | 0;
    let word = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  });
}
