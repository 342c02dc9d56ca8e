/** Chance in tests: STINT_TEST_SEED replays a run; the seed is printed either way. */
import { type SeededRandom, seededRandom } from "@stint/runtime";

export function testRandom(name: string): SeededRandom {
  const seed = Number(process.env["STINT_TEST_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  process.stdout.write(`${name}: STINT_TEST_SEED=${seed}\n`);
  return seededRandom(seed);
}

/** A number in [from, to). */
export function between(random: { next(): number }, from: number, to: number): number {
  return from + random.next() * (to - from);
}
