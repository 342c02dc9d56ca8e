/** Machines that a provider makes, does not make, or may have made: each is known by the pool until nothing is left of it. */
import { describe, expect, it } from "vitest";
import type { Command, Machine } from "../commands.ts";
import { LIMITS } from "../limits.ts";
import type { PoolSpec } from "../entities/pool.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import { CALLER, hello, poolSpec, World } from "../testing/world.ts";
import { machineChanges } from "./provisioning.ts";

/** By nodes' ids, for the machines that they have now. */
type Answer = Record<"added" | "notMade" | "removed" | "notRemoved", readonly string[]> &
  Pick<Extract<Command, { kind: "providerAnswered" }>, "failure">;

const POOL = { caller: CALLER, poolId: "pool" };
const NOTHING: Answer = { added: [], notMade: [], removed: [], notRemoved: [], failure: { added: null, removed: null } };

function worldOf(spec: Partial<PoolSpec> = {}): World {
  const world = new World();
  world.run({ kind: "leaderStarted", epoch: 1 });
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ provider: "command", providerName: "cloud", ...spec }) });
  return world;
}

const NONE = { added: [], notMade: [], removed: [], notRemoved: [] };
const poolOf = (world: World) => world.cluster.pool(CALLER.account, "pool") as PoolRuntime;
const nodeOf = (world: World, id: string) => (poolOf(world).nodes.get(id) as NodeRuntime).record;
const states = (world: World) => [...poolOf(world).nodes.values()].map(({ record }) => `${record.id} ${record.state}`);
const ids = (machines: readonly Machine[]) => machines.map(({ nodeId }) => nodeId);

function answer(world: World, said: Partial<Answer>): void {
  const { added, notMade, removed, notRemoved, failure } = { ...NOTHING, ...said };
  const of = (names: readonly string[]) =>
    names.map((nodeId) => ({ nodeId, name: nodeOf(world, nodeId).machine, isDedicated: nodeOf(world, nodeId).isDedicated }));
  const lists = { added: of(added), notMade: of(notMade), removed: of(removed), notRemoved: of(notRemoved) };
  world.run({ kind: "providerAnswered", poolUid: poolOf(world).record.uid, ...lists, failure });
  world.settle();
}

describe("a node of a provider's", () => {
  it("is there before its machine is asked for, by a name that a next machine does not have", () => {
    const world = worldOf({ targetDedicatedNodes: 1 });
    expect(states(world)).toEqual(["node-1 creating"]);
    const { add, remove, all } = machineChanges(poolOf(world));
    expect(add).toEqual([{ nodeId: "node-1", name: nodeOf(world, "node-1").machine, isDedicated: true }]);
    expect([remove, all]).toEqual([[], add]);
    answer(world, { added: ["node-1"] });
    expect(states(world)).toEqual(["node-1 starting"]);
    world.run(hello("node-1"));
    expect(states(world)).toEqual(["node-1 idle"]);
    expect(poolOf(world).record.allocationState).toBe("steady");
    expect(machineChanges(poolOf(world)).all).toEqual(add);

    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 0, deallocationOption: "requeue" });
    expect(machineChanges(poolOf(world)).remove).toEqual(add);
    answer(world, { removed: ["node-1"] });
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 1, deallocationOption: "requeue" });
    const [again] = machineChanges(poolOf(world)).add;
    expect(again?.nodeId).toBe("node-1");
    expect(again?.name).not.toBe(add[0]?.name);
  });

  it("is one no more once its machine is taken away, whatever the machine's agent still says", () => {
    const world = worldOf({ targetDedicatedNodes: 1 });
    world.run(hello("node-1"));
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 0, deallocationOption: "requeue" });
    answer(world, { removed: ["node-1"] });
    expect(world.run(hello("node-1"))).toMatchObject({ kind: "refused", error: { reason: "NODE_NOT_FOUND" } });
    expect(states(world)).toEqual([]);
  });

  it("that joins before its provider has answered is as good", () => {
    const world = worldOf({ targetDedicatedNodes: 1 });
    world.run(hello("node-1"));
    answer(world, { failure: { added: "it was killed", removed: null } });
    expect(states(world)).toEqual(["node-1 idle"]);
    expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [] });
  });

  it("that was preempted comes again by another name", () => {
    const world = worldOf({ targetDedicatedNodes: 0, targetLowPriorityNodes: 1 });
    answer(world, { added: ["node-1"] });
    world.run(hello("node-1"));
    const before = nodeOf(world, "node-1").machine;
    world.run({ kind: "preemptNode", ...POOL, nodeId: "node-1", gone: true });
    const { add } = machineChanges(poolOf(world));
    expect(ids(add)).toEqual(["node-1"]);
    expect(add[0]?.name).not.toBe(before);
    answer(world, { failure: { added: "not now", removed: null }, notMade: ["node-1"] });
    expect(states(world)).toEqual(["node-1 preempted"]);
    expect(machineChanges(poolOf(world)).add).toEqual(add);
    const old = { nodeId: "node-1", name: before, isDedicated: false };
    const { failure } = NOTHING;
    world.run({ kind: "providerAnswered", poolUid: poolOf(world).record.uid, ...NONE, added: [old], failure });
    expect(states(world)).toEqual(["node-1 preempted"]);
    answer(world, { added: ["node-1"] });
    expect(states(world)).toEqual(["node-1 starting"]);
  });

  it("has its machine taken away when it does not come in time", () => {
    const world = worldOf({ targetDedicatedNodes: 1, resizeTimeoutMs: 60_000 });
    world.nowMs += 60_000;
    world.settle();
    expect(states(world)).toEqual(["node-1 leavingpool"]);
    const message = "The pool has 0 of 1 dedicated nodes after 60 s.";
    expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [{ code: "AllocationTimedout", message }] });
  });
});

describe("a provider that", () => {
  it("says no is believed: nothing is left of what it did not make", () => {
    const world = worldOf({ targetDedicatedNodes: 3 });
    answer(world, { added: ["node-2"], notMade: ["node-1", "node-3"], failure: { added: "quota", removed: null } });
    expect(states(world)).toEqual(["node-2 starting"]);
    expect(poolOf(world).record).toMatchObject({
      allocationState: "steady",
      resizeErrors: [{ code: "AllocationFailed", message: "quota" }],
    });
    expect(ids(machineChanges(poolOf(world)).add)).toEqual([]);
  });

  it("died in the middle is asked to take away what it may have made, until it has", () => {
    const world = worldOf({ targetDedicatedNodes: 2 });
    answer(world, { failure: { added: "it was killed", removed: null } });
    expect(states(world)).toEqual(["node-1 leavingpool", "node-2 leavingpool"]);
    answer(world, { failure: { added: null, removed: "it was killed" } });
    expect(ids(machineChanges(poolOf(world)).remove)).toEqual(["node-1", "node-2"]);

    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 1, deallocationOption: "requeue" });
    const { add, remove } = machineChanges(poolOf(world));
    expect([ids(add), ids(remove)]).toEqual([["node-3"], ["node-1", "node-2"]]);
    answer(world, { added: ["node-3"], removed: ["node-1", "node-2"] });
    world.run(hello("node-3"));
    expect(states(world)).toEqual(["node-3 idle"]);
    expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [] });
  });

  it("dies again and again is not asked for ever more machines", () => {
    const world = worldOf({ targetDedicatedNodes: 60 });
    for (let times = 0; times < 5; times++) {
      answer(world, { failure: { added: "it was killed", removed: null } });
      world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 60, deallocationOption: "requeue" });
    }
    expect(poolOf(world).nodes.size).toBe(LIMITS.machinesPerRequest);
  });

  it("died as it took machines away is asked again; one that says no keeps the node in the pool", () => {
    const world = worldOf({ targetDedicatedNodes: 1 });
    answer(world, { added: ["node-1"] });
    world.run(hello("node-1"));
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 0, deallocationOption: "requeue" });
    answer(world, { failure: { added: null, removed: "it was killed" } });
    expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [{ code: "RemoveNodesFailed" }] });
    expect(ids(machineChanges(poolOf(world)).remove)).toEqual(["node-1"]);
    answer(world, { notRemoved: ["node-1"], failure: { added: null, removed: "it is locked" } });
    expect(states(world)).toEqual(["node-1 idle"]);
    expect(ids(machineChanges(poolOf(world)).remove)).toEqual([]);
  });

  it("says nothing yet is asked again by the same names", () => {
    const world = worldOf({ targetDedicatedNodes: 2 });
    const { add } = machineChanges(poolOf(world));
    answer(world, {});
    expect(machineChanges(poolOf(world)).add).toEqual(add);
    expect(machineChanges(world.replayed().pool(CALLER.account, "pool") as PoolRuntime).add).toEqual(add);
  });

  it("is stopped: what it was about to make is taken away, what it made stays", () => {
    const world = worldOf({ targetDedicatedNodes: 2 });
    answer(world, { added: ["node-1"] });
    world.run({ kind: "stopResize", ...POOL });
    expect(states(world)).toEqual(["node-1 starting", "node-2 leavingpool"]);
    answer(world, NOTHING);
    expect(poolOf(world).record.allocationState).toBe("stopping");
    answer(world, { removed: ["node-2"] });
    expect(poolOf(world).record).toMatchObject({ allocationState: "steady", resizeErrors: [{ code: "ResizeStopped" }] });
    expect(states(world)).toEqual(["node-1 starting"]);
  });

  it("cannot take machines away keeps a deleted pool there, which says why", () => {
    const world = worldOf({ targetDedicatedNodes: 1 });
    world.run({ kind: "deletePool", ...POOL });
    answer(world, { failure: { added: null, removed: "the cloud is closed" } });
    const { record } = poolOf(world);
    expect(record).toMatchObject({ state: "deleting", resizeErrors: [{ code: "RemoveNodesFailed", message: "the cloud is closed" }] });
    answer(world, { failure: { added: null, removed: "the cloud is closed" } });
    expect(poolOf(world).record).toBe(record);
    answer(world, { removed: ["node-1"] });
    expect(world.cluster.pool(CALLER.account, "pool")).toBeUndefined();
  });
});
