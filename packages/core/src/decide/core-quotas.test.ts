import { expect, it } from "vitest";
import type { Command, Machine } from "../commands.ts";
import type { PoolSpec } from "../entities/pool.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { CALLER, hello, poolSpec, World } from "../testing/world.ts";
import { machineChanges } from "./provisioning.ts";

const MADE_BY_COMMAND: Partial<PoolSpec> = { provider: "command", providerName: "cloud" };

function worldWith(quotas: { dedicatedCores?: number; lowPriorityCores?: number }, spec: Partial<PoolSpec>): World {
  const world = new World();
  world.run({ kind: "leaderStarted", epoch: 1 });
  world.run({ kind: "updateAccount", name: CALLER.account, quotas });
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec(spec) });
  return world;
}

function poolOf(world: World): PoolRuntime {
  return world.cluster.pool(CALLER.account, "pool") as PoolRuntime;
}

/** What the provider is asked for, made at once. */
function make(world: World): readonly Machine[] {
  const { add } = machineChanges(poolOf(world));
  const failure = { added: null, removed: null };
  world.run({ kind: "providerAnswered", poolUid: poolOf(world).record.uid, added: add, notMade: [], removed: [], notRemoved: [], failure });
  return add;
}

function joinAll(world: World, machines: readonly Machine[], cpuCount: number): void {
  for (const { nodeId, isDedicated } of machines) world.run(helloOf(nodeId, { isDedicated, cpuCount }));
}

function helloOf(nodeId: string, { isDedicated, cpuCount }: { isDedicated: boolean; cpuCount: number }): Command {
  const { facts } = hello(nodeId);
  return hello(nodeId, { isDedicated, facts: { ...facts, cpuCount } });
}

it("makes as many machines as the quota allows, and says what it is", () => {
  const world = worldWith({ dedicatedCores: 10 }, { ...MADE_BY_COMMAND, targetDedicatedNodes: 1 });
  joinAll(world, make(world), 4);
  world.run({ kind: "resizePool", caller: CALLER, poolId: "pool", targetDedicatedNodes: 5, deallocationOption: "requeue" });
  const made = make(world);
  expect(made).toHaveLength(1);
  expect(poolOf(world).record.allocationState).toBe("resizing");
  joinAll(world, made, 4);
  expect(poolOf(world).record).toMatchObject({
    allocationState: "steady",
    resizeErrors: [
      {
        code: "AccountCoreQuotaReached",
        message: "The pool has 2 of 5 dedicated nodes: the account's nodes have 8 of its 10 dedicated cores.",
      },
    ],
  });
});

it("goes on with the spot nodes of a pool whose dedicated ones are beyond the quota", () => {
  const targets = { targetDedicatedNodes: 2, targetLowPriorityNodes: 3 };
  const world = worldWith({ dedicatedCores: 0, lowPriorityCores: 4 }, { ...MADE_BY_COMMAND, ...targets });
  const made = make(world);
  expect(made.map(({ isDedicated }) => isDedicated)).toEqual([false, false, false]);
  joinAll(world, made.slice(0, 2), 2);
  expect(poolOf(world).record.allocationState).toBe("resizing");
  joinAll(world, made.slice(2), 2);
  expect(poolOf(world).record.resizeErrors.map(({ code }) => code)).toEqual(["AccountCoreQuotaReached"]);
});

it("counts the nodes of all the account's pools", () => {
  const world = worldWith({ dedicatedCores: 4 }, { targetDedicatedNodes: 1 });
  world.run(helloOf("n1", { isDedicated: true, cpuCount: 4 }));
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ id: "other", ...MADE_BY_COMMAND, targetDedicatedNodes: 1 }) });
  expect(world.cluster.pool(CALLER.account, "other")?.record.resizeErrors.map(({ code }) => code)).toEqual(["AccountCoreQuotaReached"]);
});

it("refuses a machine that comes by itself, until the quota is raised", () => {
  const world = worldWith({ dedicatedCores: 6 }, { targetDedicatedNodes: 2 });
  world.run(helloOf("n1", { isDedicated: true, cpuCount: 4 }));
  const second = helloOf("n2", { isDedicated: true, cpuCount: 4 });
  expect(world.run(second)).toMatchObject({
    kind: "refused",
    error: { reason: "QUOTA_REACHED", message: "The account's nodes have 4 dedicated cores, and 4 more pass its quota of 6." },
  });
  world.run({ kind: "updateAccount", name: CALLER.account, quotas: { dedicatedCores: 8 } });
  expect(world.run(second).kind).toBe("welcome");
});

it("does not count nodes that share one host", () => {
  const world = worldWith({ dedicatedCores: 1 }, { provider: "local", targetDedicatedNodes: 3 });
  joinAll(world, make(world), 64);
  expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [] });
});
