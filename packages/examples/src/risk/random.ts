/**
 * The bootstrap's own source of chance: xoshiro128** over four 32-bit integers, seeded by splitmix64 (both by Blackman
 * and Vigna). Integer arithmetic only, so one seed gives one sequence on every machine. It is not for secrets.
 */

export interface IntegerRandom {
  /** A whole number in [0, 2^32). */
  nextUint32(): number;
  /** A whole number in [0, bound), each equally likely; `bound` is a whole number from 1 to 2^20. */
  nextBelow(bound: number): number;
}

/** Up to here the product of a draw and the bound is an exact double. */
const BOUND_MAX = 1_048_576;
const TWO_TO_32 = 4_294_967_296;
const MASK_64 = (1n << 64n) - 1n;

/** A generator whose whole sequence follows from `seed`, taken modulo 2^64. */
export function createRandom(seed: bigint): IntegerRandom {
  const words = splitmix64(seed);
  const low = words.next().value;
  const high = words.next().value;
  return fromState([Number(low & 0xffffffffn), Number(low >> 32n), Number(high & 0xffffffffn), Number(high >> 32n)]);
}

/** The endless sequence of 64-bit words of splitmix64. */
export function* splitmix64(seed: bigint): Generator<bigint, never> {
  let state = seed & MASK_64;
  for (;;) {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let word = state;
    word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    yield word ^ (word >> 31n);
  }
}

/** A generator in a given state of four 32-bit words, not all of them 0. */
export function fromState(state: readonly [number, number, number, number]): IntegerRandom {
  // Signed 32-bit integers are what the engine keeps unboxed in a closure; only the result is made unsigned.
  let a = state[0] | 0;
  let b = state[1] | 0;
  let c = state[2] | 0;
  let d = state[3] | 0;

  function nextUint32(): number {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  }

  function nextBelow(bound: number): number {
    if (!(bound >= 1 && bound <= BOUND_MAX)) throw new Error(`a bound of ${bound} is out of range`);
    for (;;) {
      const product = nextUint32() * bound;
      const whole = Math.floor(product / TWO_TO_32);
      const rest = product - whole * TWO_TO_32;
      // Where 2^32 is no multiple of the bound, the lowest rests would come once too often; they are drawn again.
      if (rest >= bound || rest >= TWO_TO_32 % bound) return whole;
    }
  }

  return { nextUint32, nextBelow };
}
