/** Seeds of the simulation. STINT_SIM_SEEDS says how many, STINT_SIM_SEED which one; a failure names its seed. */
import { expect, test } from "vitest";
import { simulate } from "./simulate.ts";

const LIMIT_MS = 10 * 60_000;
const only = process.env["STINT_SIM_SEED"];
const count = Number(process.env["STINT_SIM_SEEDS"] ?? "200");
const seeds = only === undefined ? Array.from({ length: count }, (_, index) => `${index + 1}`) : [only];

test(`${seeds.length} seeds hold what is promised`, { timeout: LIMIT_MS }, async () => {
  const broken: string[] = [];
  const sums = { events: 0, virtualMs: 0, starts: 0, leaderships: 0 };
  for (const seed of seeds) {
    try {
      const { events, virtualMs, starts, leaderships } = await simulate(seed);
      sums.events += events;
      sums.virtualMs += virtualMs;
      sums.starts += starts;
      sums.leaderships += leaderships;
    } catch (error) {
      broken.push((error as Error).message);
    }
  }
  process.stdout.write(`${seeds.length} seeds: ${JSON.stringify(sums)}\n`);
  expect(broken).toEqual([]);
});

test.runIf(only === undefined)("a seed is one history", { timeout: LIMIT_MS }, async () => {
  for (const seed of seeds.slice(0, 5)) expect(await simulate(seed).catch(String)).toEqual(await simulate(seed).catch(String));
});
