/** What was used: summed as attempts end, and still told when tasks, jobs, nodes and pools are gone, also from facts and from chunks. */
import { expect, test } from "vitest";
import type { Usage } from "../entities/usage.ts";
import { LIMITS } from "../limits.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import { accountUsage, poolUsage } from "../state/usage-views.ts";
import { CALLER, exited, hello, jobSpec, newTask, picture, poolSpec, World } from "../testing/world.ts";

const USED = { cpuUserMs: 100, cpuSystemMs: 10, memoryMaxBytes: 5_000, bytesIn: 7, bytesOut: 3, readOps: 1, readBytes: 512 };
const DISK = { ...USED, writeOps: 2, writeBytes: 1_024 };
const AS_IT_IS = <T>(items: T[]): T[] => items;

function worldWith(change: Parameters<typeof jobSpec>[0] = {}): World {
  const world = new World();
  world.run({ kind: "leaderStarted", epoch: 1 });
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ taskSlotsPerNode: 256, targetLowPriorityNodes: 1 }) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec(change) });
  world.run(hello("a"));
  return world;
}

function submit(world: World, from: number, count: number): void {
  const tasks = Array.from({ length: count }, (_, at) => newTask(`${from + at}`));
  world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: "", bodyHash: "" });
}

/** Runs whatever waits, each attempt with the same use. */
function runAll(world: World, exitCode = 0): void {
  for (;;) {
    world.settle();
    const leases = world.takeEffects("runTask");
    if (leases.length === 0) return;
    for (const { nodeUid, key } of leases)
      world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key, outcome: exited(exitCode, DISK) }] });
  }
}

const jobOf = (world: World) => world.cluster.job(CALLER.account, "job") as JobRuntime;
const poolOf = (world: World) => world.cluster.pool(CALLER.account, "pool") as PoolRuntime;
const ofPool = (world: World): Usage => poolUsage(world.cluster, poolOf(world), world.nowMs);
const ofAccount = (world: World): Usage => {
  const account = world.cluster.account(CALLER.account)?.record;
  if (account === undefined) throw new Error("the account is not there");
  return accountUsage(world.cluster, account, world.nowMs).usage;
};
/** Without the processors of nodes. */
const ofTasks = ({ dedicatedCoreMs: _dedicated, lowPriorityCoreMs: _low, memoryMaxBytes: _memory, ...rest }: Usage) => rest;

function deleteTask(world: World, id: number): void {
  world.run({ kind: "deleteTask", caller: CALLER, jobId: "job", taskId: `${id}` });
}

function checkRebuilt(world: World): void {
  const expected = picture(world.cluster);
  expect(picture(world.replayed())).toBe(expected);
  expect(picture(world.recovered(AS_IT_IS))).toBe(expected);
  expect(picture(world.reloaded((items) => items.toReversed()))).toBe(expected);
}

test("every attempt counts, each task once", () => {
  const world = worldWith({ maxTaskRetryCount: 2 });
  submit(world, 0, 2);
  runAll(world, 1);
  submit(world, 2, 1);
  runAll(world);
  const attempts = 7;
  expect(jobOf(world).usage).toMatchObject({ succeededTasks: 1, failedTasks: 2, taskRetries: 4, cpuUserMs: 100 * attempts });
  expect(jobOf(world).usage).toMatchObject({
    bytesIn: 7 * attempts,
    readBytes: 512 * attempts,
    writeOps: 2 * attempts,
    memoryMaxBytes: 5_000,
  });
  expect(ofTasks(ofPool(world))).toEqual(ofTasks(jobOf(world).usage));
  expect(ofTasks(ofAccount(world))).toEqual(ofTasks(jobOf(world).usage));
  checkRebuilt(world);
});

test("more attempts than a task keeps are summed all the same, over a reactivation", () => {
  const world = worldWith({ maxTaskRetryCount: -1 });
  submit(world, 0, 1);
  const tries = LIMITS.attemptsPerTask + 5;
  for (let at = 0; at < tries; at++) {
    world.settle();
    for (const { nodeUid, key } of world.takeEffects("runTask"))
      world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key, outcome: exited(1, DISK) }] });
  }
  world.run({ kind: "terminateTask", caller: CALLER, jobId: "job", taskId: "0" });
  expect(jobOf(world).usage).toMatchObject({ cpuUserMs: 100 * tries, taskRetries: tries, failedTasks: 1 });
  world.save(() => true);
  world.run({ kind: "reactivateTask", caller: CALLER, jobId: "job", taskId: "0" });
  runAll(world);
  expect(jobOf(world).usage).toMatchObject({ cpuUserMs: 100 * (tries + 1), succeededTasks: 1, failedTasks: 0 });
  checkRebuilt(world);
});

test("deleted tasks go on counting, also when all that were stored with them are gone", () => {
  const world = worldWith();
  for (const from of [0, 500, 1_000]) submit(world, from, from < 1_000 ? 500 : 50);
  runAll(world);
  world.save(() => true);
  const before = { ...jobOf(world).usage };
  expect(before).toMatchObject({ succeededTasks: 1_050, cpuSystemMs: 10_500 });
  const chunks = jobOf(world).taskChunks.size;
  for (let id = 0; id < 1_010; id++) {
    deleteTask(world, id);
    // The chunk that is gone leaves the snapshot before its job's sum is in it.
    if (id === 1_005) world.save(({ key }) => key.part !== "usage");
  }
  expect(jobOf(world).taskChunks.size).toBeLessThan(chunks);
  expect(jobOf(world).usage).toEqual(before);
  expect(ofTasks(ofAccount(world))).toEqual(ofTasks(before));
  checkRebuilt(world);
  world.save(() => true);
  checkRebuilt(world);
});

test("a deleted job goes on counting for its pool, its schedule and its account", () => {
  const world = worldWith();
  submit(world, 0, 20);
  runAll(world);
  const before = { pool: ofTasks(ofPool(world)), account: ofTasks(ofAccount(world)) };
  world.save(() => true);
  world.run({ kind: "deleteJob", caller: CALLER, jobId: "job" });
  world.settle();
  expect(world.cluster.jobs.size).toBe(0);
  expect({ pool: ofTasks(ofPool(world)), account: ofTasks(ofAccount(world)) }).toEqual(before);
  expect(before.pool).toMatchObject({ succeededTasks: 20, bytesOut: 60 });
  checkRebuilt(world);
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec() });
  submit(world, 0, 1);
  runAll(world);
  expect(ofAccount(world)).toMatchObject({ succeededTasks: 21, bytesOut: 63 });
  checkRebuilt(world);
});

test("a job that moves to another pool takes what it used along", () => {
  const world = worldWith();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ id: "next" }) });
  submit(world, 0, 4);
  runAll(world);
  world.run({ kind: "disableJob", caller: CALLER, jobId: "job", disableTasks: "requeue" });
  world.settle();
  world.run({ kind: "updateJob", caller: CALLER, jobId: "job", change: { poolId: "next" } });
  const next = world.cluster.pool(CALLER.account, "next") as PoolRuntime;
  expect(poolUsage(world.cluster, next, world.nowMs).succeededTasks).toBe(4);
  expect(ofPool(world).succeededTasks).toBe(0);
  checkRebuilt(world);
});

test("processors of nodes count while they are there, and afterwards", () => {
  const world = worldWith();
  world.run(hello("spot", { isDedicated: false }));
  world.nowMs += 10_000;
  expect(ofPool(world)).toMatchObject({ dedicatedCoreMs: 20_000, lowPriorityCoreMs: 20_000 });
  world.run({ kind: "removeNodes", caller: CALLER, poolId: "pool", nodeIds: ["a"], deallocationOption: "requeue" });
  world.settle();
  expect(poolOf(world).nodes.size).toBe(1);
  world.nowMs += 5_000;
  expect(ofPool(world)).toMatchObject({ dedicatedCoreMs: 20_000, lowPriorityCoreMs: 30_000 });
  expect(ofAccount(world)).toMatchObject({ dedicatedCoreMs: 20_000, lowPriorityCoreMs: 30_000 });
  checkRebuilt(world);
  world.run({ kind: "deletePool", caller: CALLER, poolId: "pool" });
  world.settle();
  world.nowMs += 60_000;
  expect(world.cluster.poolsByUid.size).toBe(0);
  expect(ofAccount(world)).toMatchObject({ dedicatedCoreMs: 20_000, lowPriorityCoreMs: 30_000 });
  checkRebuilt(world);
});
