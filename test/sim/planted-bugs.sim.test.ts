/** The simulator is worth as much as what it finds: each of these faults, planted in the product, shows within 500 seeds. */
import { expect, test } from "vitest";
import type { HostOptions } from "./controller-host.ts";
import { simulate } from "./simulate.ts";

const SEEDS_MAX = 500;
const LIMIT_MS = 10 * 60_000;

const BUGS: Readonly<Record<string, HostOptions["bugs"]>> = {
  "acknowledge before commit": { acknowledgeBeforeCommit: true },
  "no step-down": { noStepDown: true },
  "lease by wall clock": { leaseByWallClock: true },
  "watch gap ignored": { watchGapIgnored: true },
  "commit without attempt": { inCore: "commitWithoutAttempt" },
  "slot freed twice": { inCore: "slotFreedTwice" },
};

test.each(Object.entries(BUGS))("%s is found", { timeout: LIMIT_MS }, async (name, bugs) => {
  let found: { seed: number; what: string } | null = null;
  for (let seed = 1; seed <= SEEDS_MAX && found === null; seed++) {
    await simulate(`${seed}`, bugs).catch((error: Error) => {
      found = { seed, what: error.message };
    });
  }
  const { seed, what } = found ?? { seed: SEEDS_MAX, what: "" };
  process.stdout.write(
    `${name.padEnd(26)} ${what === "" ? "not found" : `seed ${seed}`.padEnd(10)} ${what.split("\n")[0]?.slice(0, 150) ?? ""}\n`,
  );
  expect(what).not.toBe("");
});
