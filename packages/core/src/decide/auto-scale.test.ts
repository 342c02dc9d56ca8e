/** Pools that size themselves: when they are sampled and evaluated, what becomes of the results, and what is refused. */
import { expect, test } from "vitest";
import type { Command, Reply } from "../commands.ts";
import type { AutoScaleRun } from "../entities/auto-scale.ts";
import type { MachineUse } from "../entities/machine-use.ts";
import { METRICS } from "../formula/variables.ts";
import { LIMITS } from "../limits.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { CALLER, exited, hello, jobSpec, newTask, picture, poolSpec, World } from "../testing/world.ts";
import { tryFormula } from "./auto-scale-runs.ts";
import { nextTickInMs } from "./tick.ts";

const MINUTE = 60_000;
const POOL = { caller: CALLER, poolId: "pool" } as const;
const BY_QUEUE = "$TargetDedicatedNodes = min(4, $PendingTasks.GetSample(1));";

function worldWith(formula: string | null, intervalMs = 5 * MINUTE): World {
  const world = new World();
  world.nowMs = Date.parse("2026-03-04T05:06:07Z");
  const autoScale = formula === null ? null : { formula, intervalMs };
  const targetDedicatedNodes = formula === null ? 1 : 0;
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ autoScale, targetDedicatedNodes, taskSlotsPerNode: 1 }) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec() });
  return world;
}

function poolOf(world: World): PoolRuntime {
  return world.cluster.pool(CALLER.account, "pool") as PoolRuntime;
}

function target(world: World): number {
  return poolOf(world).record.spec.targetDedicatedNodes;
}

function run(world: World): AutoScaleRun {
  return poolOf(world).record.autoScale.run as AutoScaleRun;
}

function submit(world: World, count: number, from = 0): void {
  const tasks = Array.from({ length: count }, (_, at) => newTask(`${from + at}`));
  world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: `${from}`, bodyHash: "" });
}

/** Time goes on as the engine lets it: from one thing that is due to the next. Nodes are heard all the while. */
function pass(world: World, ms: number): void {
  const endMs = world.nowMs + ms;
  for (;;) {
    for (const node of world.cluster.nodes.values()) node.heardAtMs = world.nowMs;
    world.settle();
    const at = { cluster: world.cluster, now: { wallMs: world.nowMs, monotonicMs: world.nowMs } };
    const nextMs = world.nowMs + Math.max(1, nextTickInMs(at, 10_000));
    if (nextMs > endMs) break;
    world.nowMs = nextMs;
  }
  world.nowMs = endMs;
  for (const node of world.cluster.nodes.values()) node.heardAtMs = world.nowMs;
  world.settle();
}

function reason(reply: Reply): string {
  return reply.kind === "refused" ? reply.error.reason : reply.kind;
}

const enable = (change: { formula?: string; intervalMs?: number }): Command => ({ kind: "enableAutoScale", ...POOL, ...change });

test("a new pool is evaluated at once, then at its interval, and follows its formula", () => {
  const world = worldWith(BY_QUEUE);
  world.settle();
  expect(run(world)).toMatchObject({
    error: null,
    results: "$TargetDedicatedNodes=0;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue",
  });
  submit(world, 3);
  pass(world, 5 * MINUTE - 1);
  expect(target(world)).toBe(0);
  pass(world, 1);
  expect(target(world)).toBe(3);
  expect(run(world).results).toBe("$TargetDedicatedNodes=3;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue");
  submit(world, 30, 3);
  pass(world, 5 * MINUTE);
  expect(target(world)).toBe(4);
});

test("samples are taken every 30 s, and the history is bounded", () => {
  const world = worldWith(BY_QUEUE, 168 * 60 * MINUTE);
  pass(world, 5 * MINUTE);
  const history = () => world.cluster.samples.get(poolOf(world).record.uid)?.samples ?? [];
  expect(history().map(({ atMs }) => atMs - (history()[0]?.atMs ?? 0))).toEqual(Array.from({ length: 11 }, (_, at) => at * 30_000));
  pass(world, 5 * 60 * MINUTE);
  expect(history().length).toBe(LIMITS.samplesPerPool);
  expect(history().at(-1)?.atMs).toBe(world.nowMs);
});

test("what is counted", () => {
  const world = worldWith("x = 1", MINUTE);
  submit(world, 4);
  world.run(hello("a"));
  world.run(hello("b"));
  world.settle();
  const [lease] = world.takeEffects("runTask");
  if (lease === undefined) throw new Error("nothing was placed");
  world.run({ kind: "nodeReports", nodeUid: lease.nodeUid, reports: [{ kind: "taskEnded", key: lease.key, outcome: exited(1) }] });
  pass(world, MINUTE);
  const at = { cluster: world.cluster, now: { wallMs: world.nowMs, monotonicMs: world.nowMs } };
  const formula =
    "a = $ActiveTasks; r = $RunningTasks; p = $PendingTasks; s = $SucceededTasks; f = $FailedTasks; n = $CurrentDedicatedNodes; u = $UsableNodeCount; t = $TaskSlotsPerNode";
  expect(tryFormula(at, poolOf(world), { formula, intervalMs: MINUTE })).toMatchObject({
    error: null,
    results: expect.stringContaining(";$a=1;$r=2;$p=3;$s=0;$f=1;$n=2;$u=") as string,
  });
});

test("a formula that fails leaves the pool as it is, and says where and why", () => {
  const world = worldWith("$TargetDedicatedNodes = 3;\n$TargetDedicatedNodes = 1 / ($PendingTasks - $PendingTasks)");
  world.settle();
  expect(target(world)).toBe(0);
  expect(run(world).error).toMatchObject({
    code: "AutoScalingFormulaEvaluationError",
    message: expect.stringMatching(/^line 2, column 27: /) as string,
    values: [
      { name: "line", value: "2" },
      { name: "column", value: "27" },
    ],
  });
});

test("a metric that no node has told of has no samples, and no value", () => {
  const world = worldWith("$TargetDedicatedNodes = $CPUPercent.GetSample(1) > 1 ? 2 : 1");
  world.settle();
  expect(run(world).error?.message).toContain("0 samples are there");
  expect(target(world)).toBe(0);
  const at = { cluster: world.cluster, now: { wallMs: world.nowMs, monotonicMs: world.nowMs } };
  const tried = tryFormula(at, poolOf(world), { formula: "x = $MemoryBytes", intervalMs: MINUTE });
  expect(tried.error?.message).toContain("$MemoryBytes has no value");
});

/** A machine that works at a part of what it can, for half a minute. */
function used(nodeId: string, busy: number, change: Partial<MachineUse> = {}): Told {
  const none = { diskReadBytes: 0, diskWriteBytes: 0, diskReadOps: 0, diskWriteOps: 0, networkInBytes: 0, networkOutBytes: 0 };
  const use = { ...none, spanMs: 30_000, cpuBusyMs: busy * 60_000, cpuTotalMs: 60_000, memoryBytes: 1_000, diskBytes: 5_000, ...change };
  return { nodeId, use };
}

interface Told {
  readonly nodeId: string;
  readonly use: MachineUse;
}

function tell(world: World, told: readonly Told[]): void {
  const { nodes, machines } = poolOf(world);
  for (const { nodeId, use } of told) machines.note(nodes.get(nodeId)?.record.uid as number, use, world.nowMs);
}

function tried(world: World, formula: string): AutoScaleRun {
  const at = { cluster: world.cluster, now: { wallMs: world.nowMs, monotonicMs: world.nowMs } };
  return tryFormula(at, poolOf(world), { formula, intervalMs: 5 * MINUTE });
}

test("what machines use is sampled: averages of what is in use, sums of what was moved", () => {
  const world = worldWith("x = 1", 60 * MINUTE);
  for (const id of ["a", "b"]) world.run(hello(id));
  pass(world, 30_000);
  tell(world, [
    used("a", 1, { diskReadBytes: 7, networkOutBytes: 1 }),
    used("b", 0.5, { memoryBytes: 3_000, diskReadBytes: 5, diskWriteOps: 2 }),
  ]);
  pass(world, 30_000);
  tell(world, [used("b", 0.25)]);
  pass(world, 30_000);
  const all =
    "c = $CPUPercent.GetSample(2); m = $MemoryBytes.GetSample(2); d = $DiskBytes; r = $DiskReadBytes.GetSample(2); o = $DiskWriteOps.GetSample(2); n = $NetworkOutBytes.GetSample(2); w = $WallClockSeconds.GetSample(2); s = $SampleNodeCount.GetSample(2)";
  expect(tried(world, all)).toMatchObject({
    error: null,
    results: expect.stringContaining(";$c=[75,25];$m=[2000,1000];$d=5000;$r=[12,0];$o=[2,0];$n=[1,0];$w=[60,30];$s=[2,1]") as string,
  });
});

test("samples of machines are of one leader, and say by their percentage how few they are", () => {
  const world = worldWith("x = 1", 60 * MINUTE);
  world.run(hello("a"));
  for (let at = 0; at < 11; at++) {
    tell(world, [used("a", 0.5)]);
    pass(world, 30_000);
  }
  const percent = "p = $CPUPercent.GetSamplePercent(5 * TimeInterval_Minute); c = $PendingTasks.GetSamplePercent(5 * TimeInterval_Minute)";
  expect(tried(world, percent).results).toContain("$p=100;$c=100");
  world.cluster = world.replayed();
  world.run(hello("a"));
  expect(tried(world, percent).results).toContain("$p=0;$c=100");
  pass(world, 30_000);
  tell(world, [used("a", 0.5)]);
  pass(world, 30_000);
  expect(tried(world, percent).results).toContain("$p=10;$c=100");
});

test("the history of machines is bounded, and what was used while nothing was sampled is in no sample", () => {
  const world = worldWith("x = 1", 60 * MINUTE);
  world.run(hello("a"));
  const { machines } = poolOf(world);
  for (let at = 0; at < LIMITS.samplesPerPool + 10; at++) {
    tell(world, [used("a", 0.5)]);
    machines.sample(world.nowMs + at * 30_000, 30_000);
  }
  expect(machines.samples.length).toBe(LIMITS.samplesPerPool);
  const lastMs = machines.samples.at(-1)?.atMs as number;
  tell(world, [used("a", 1)]);
  machines.sample(lastMs + 120_000, 30_000);
  expect(machines.samples.at(-1)?.atMs).toBe(lastMs);
  tell(world, [used("a", 0.25)]);
  machines.sample(lastMs + 150_000, 30_000);
  expect(machines.samples.at(-1)).toMatchObject({ atMs: lastMs + 150_000, cpuPercent: 25 });
});

test("every metric that a formula may name has samples", () => {
  const world = worldWith("x = 1", 60 * MINUTE);
  world.run(hello("a"));
  pass(world, 30_000);
  tell(world, [used("a", 0.5)]);
  pass(world, 30_000);
  for (const metric of METRICS) expect(tried(world, `x = $${metric}.GetSample(1); y = $${metric}`)).toMatchObject({ error: null });
});

test("a pool that sizes itself is not resized by hand, and keeps its size when that is switched off", () => {
  const world = worldWith(BY_QUEUE);
  submit(world, 2);
  pass(world, 5 * MINUTE);
  expect(target(world)).toBe(2);
  const resize: Command = { kind: "resizePool", ...POOL, targetDedicatedNodes: 9, deallocationOption: "requeue" };
  pass(world, 16 * MINUTE);
  expect(reason(world.run(resize))).toBe("POOL_AUTOSCALED");
  expect(reason(world.run({ kind: "disableAutoScale", ...POOL }))).toBe("done");
  expect(reason(world.run({ kind: "disableAutoScale", ...POOL }))).toBe("POOL_NOT_AUTOSCALED");
  expect(poolOf(world).record).toMatchObject({ spec: { autoScale: null, targetDedicatedNodes: 2 }, autoScale: { run: null } });
  submit(world, 9, 2);
  pass(world, 60 * MINUTE);
  expect(target(world)).toBe(2);
  expect(reason(world.run(resize))).toBe("done");
});

test("enabling: a formula first, half a minute apart, not during a resize, a new schedule each time", () => {
  const world = worldWith(null);
  expect(reason(world.run(enable({ formula: BY_QUEUE })))).toBe("done");
  world.run({ kind: "disableAutoScale", ...POOL });
  world.run(hello("a"));
  world.settle();
  expect(reason(world.run(enable({ formula: BY_QUEUE })))).toBe("AUTOSCALE_ENABLED_TOO_OFTEN");
  pass(world, 30_000);
  expect(reason(world.run(enable({})))).toBe("AUTOSCALE_FORMULA_MISSING");
  world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 5, deallocationOption: "requeue" });
  expect(reason(world.run(enable({ formula: BY_QUEUE })))).toBe("POOL_BEING_RESIZED");
  world.run({ kind: "stopResize", ...POOL });
  pass(world, 20 * MINUTE);
  expect(reason(world.run(enable({ formula: BY_QUEUE, intervalMs: 10 * MINUTE })))).toBe("done");
  pass(world, 9 * MINUTE);
  submit(world, 3);
  expect(reason(world.run(enable({ intervalMs: 20 * MINUTE })))).toBe("done");
  expect(target(world)).toBe(0);
  pass(world, 19 * MINUTE);
  expect(target(world)).toBe(0);
  pass(world, MINUTE);
  expect(target(world)).toBe(3);
  expect(reason(world.run({ kind: "enableAutoScale", caller: CALLER, poolId: "none" }))).toBe("POOL_NOT_FOUND");
});

test("nodes that wait for their tasks are let finish before the pool is sized anew", () => {
  const world = worldWith("$TargetDedicatedNodes = $PendingTasks > 1 ? 2 : 0; $NodeDeallocationOption = taskcompletion;", MINUTE);
  submit(world, 2);
  pass(world, MINUTE);
  world.run(hello("a"));
  world.run(hello("b"));
  world.settle();
  const leases = world.takeEffects("runTask");
  const end = ({ nodeUid, key }: (typeof leases)[number]) =>
    world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key, outcome: exited(0) }] });
  end(leases[0] as (typeof leases)[number]);
  pass(world, MINUTE);
  expect(target(world)).toBe(0);
  submit(world, 5, 2);
  pass(world, MINUTE);
  expect([target(world), run(world).results.slice(0, 23)]).toEqual([0, "$TargetDedicatedNodes=2"]);
  end(leases[1] as (typeof leases)[number]);
  pass(world, MINUTE);
  expect(target(world)).toBe(2);
});

test("a clock that is set back makes no pool wait for it", () => {
  const world = worldWith(BY_QUEUE, MINUTE);
  pass(world, MINUTE);
  submit(world, 2);
  world.nowMs -= 24 * 60 * MINUTE;
  pass(world, 2 * MINUTE);
  expect(target(world)).toBe(2);
});

test("formula, run and samples are there again, from facts and from chunks", () => {
  const world = worldWith(BY_QUEUE, MINUTE);
  submit(world, 2);
  pass(world, 5 * MINUTE);
  const expected = picture(world.cluster);
  expect(expected).toContain("$TargetDedicatedNodes=2");
  expect(picture(world.replayed())).toBe(expected);
  expect(picture(world.reloaded((items) => items.toReversed()))).toBe(expected);
  world.run({ kind: "deletePool", ...POOL });
  world.settle();
  expect(world.cluster.samples.size).toBe(0);
  expect(picture(world.replayed())).toBe(picture(world.cluster));
});
