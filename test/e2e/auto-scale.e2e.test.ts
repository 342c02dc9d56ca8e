/** Autoscale on a development cluster: a queue makes real agents come and go, and a formula that fails changes nothing. */
import { totalmem } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { StintClient } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";

const LOOK_EVERY_MS = 100;
const QUEUE = "$TargetDedicatedNodes = min(2, $PendingTasks.GetSample(1));\n$NodeDeallocationOption = taskcompletion;";

let dev: DevServer;
let client: StintClient;

beforeAll(async () => {
  dev = await DevServer.start(["--nodes", "1"]);
  client = new StintClient({ endpoints: [dev.endpoint], key: Buffer.from("stint-well-known-development-key").toString("base64") });
  await client.pools.create({
    id: "elastic",
    taskSlotsPerNode: 1,
    provider: "NODE_PROVIDER_LOCAL",
    autoScale: { formula: QUEUE, evaluationIntervalMs: 1_000 },
  });
});

afterAll(async () => {
  client.close();
  await dev.stop();
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(LOOK_EVERY_MS);
}

const steadyWith =
  (nodes: number, poolId = "elastic") =>
  async () => {
    const { allocationState, currentDedicatedNodes } = await client.pools.get(poolId);
    return allocationState === "ALLOCATION_STATE_STEADY" && currentDedicatedNodes === nodes;
  };

test("a queue grows the pool, and the pool shrinks when it is empty", async () => {
  await until(steadyWith(0));
  await client.jobs.create({ id: "queue", poolId: "elastic" });
  await client.tasks.submit(
    "queue",
    Array.from({ length: 8 }, (_, at) => ({ id: `${at}`, commandLine: "sleep 1" })),
  );
  await until(steadyWith(2));
  const grown = await client.pools.get("elastic");
  expect(grown.spec?.targetDedicatedNodes).toBe(2);
  expect(grown.autoScaleRun).toMatchObject({
    results: "$TargetDedicatedNodes=2;$TargetLowPriorityNodes=0;$NodeDeallocationOption=taskcompletion",
    error: null,
  });
  await until(async () => (await client.tasks.count("queue")).succeeded === 8);
  await until(steadyWith(0));
  const tasks = await client.tasks.count("queue");
  expect([tasks.succeeded, tasks.failed]).toEqual([8, 0]);
});

test("a formula is tried without a change; one that is wrong is refused or says what is wrong", async () => {
  const good = await client.pools.evaluateAutoScale("elastic", "$TargetDedicatedNodes = 7; done = $SucceededTasks.GetSample(1);");
  expect(good).toMatchObject({
    results: "$TargetDedicatedNodes=7;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue;$done=[8]",
    error: null,
  });
  expect((await client.pools.get("elastic")).spec?.targetDedicatedNodes).toBe(0);
  const bad = await client.pools.evaluateAutoScale("elastic", "$TargetDedicatedNodes =\n  $PendingTasks.GetSample(1000)");
  expect(bad.error).toMatchObject({ code: "AutoScalingFormulaEvaluationError", values: { line: "2" } });
  const refused = client.pools.enableAutoScale("elastic", { formula: "while(true)" });
  await expect(refused).rejects.toMatchObject({ error: { reason: "AUTOSCALE_FORMULA_INVALID", field: "formula" } });
  await expect(client.pools.resize("elastic", { targetDedicatedNodes: 5 })).rejects.toMatchObject({ error: { reason: "POOL_AUTOSCALED" } });
});

test("a formula sees what the machines of its nodes use", async () => {
  // It grows when the first node has told of its machine.
  const formula = "$TargetDedicatedNodes = $CPUPercent.Count() > 0 ? 2 : 1";
  const autoScale = { formula, evaluationIntervalMs: 1_000 };
  await client.pools.create({ id: "measured", taskSlotsPerNode: 1, provider: "NODE_PROVIDER_LOCAL", autoScale });
  await until(steadyWith(2, "measured"));
  const names = ["CPUPercent", "WallClockSeconds", "MemoryBytes", "DiskBytes", "NetworkInBytes", "DiskReadOps", "SampleNodeCount"];
  const asked = `${names.map((name) => `x${name} = $${name}.GetSample(1)`).join("; ")}; last = $MemoryBytes`;
  const { error, results } = await client.pools.evaluateAutoScale("measured", asked);
  expect(error).toBeNull();
  const values = new Map([...(results ?? "").matchAll(/\$x(\w+)=\[([-0-9.e+]+)\]/g)].map(([, name, value]) => [name, Number(value)]));
  expect([...values.keys()]).toEqual(names);
  for (const value of values.values()) expect(value).toBeGreaterThanOrEqual(0);
  expect(values.get("CPUPercent")).toBeLessThanOrEqual(100);
  expect(values.get("MemoryBytes")).toBeGreaterThan(1e6);
  expect(values.get("MemoryBytes")).toBeLessThan(totalmem());
  expect(values.get("WallClockSeconds")).toBeGreaterThan(0);
  expect([1, 2]).toContain(values.get("SampleNodeCount"));
});

test("the command enables, evaluates and disables; a formula that fails leaves the pool as it is", async () => {
  await client.pools.create({ id: "still", taskSlotsPerNode: 1, provider: "NODE_PROVIDER_LOCAL", targetDedicatedNodes: 0 });
  await until(async () => (await client.pools.get("still")).allocationState === "ALLOCATION_STATE_STEADY");
  const enabled = await dev.stint("pool", "autoscale", "enable", "still", "--every", "1h", "--formula", "$TargetDedicatedNodes = 3 / 0");
  expect([enabled.code, enabled.stdout]).toEqual([
    0,
    expect.stringContaining("line 1, column 27: This is too large, or a division by zero."),
  ]);
  expect((await client.pools.get("still")).spec?.targetDedicatedNodes).toBe(0);
  const tried = await dev.stint("pool", "autoscale", "evaluate", "still", "--formula", "$TargetDedicatedNodes = 2", "-o", "json");
  expect(JSON.parse(tried.stdout)).toMatchObject({
    results: "$TargetDedicatedNodes=2;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue",
    error: null,
  });
  expect((await dev.stint("pool", "autoscale", "disable", "still")).code).toBe(0);
  const off = await dev.stint("pool", "autoscale", "evaluate", "still");
  expect(off.stderr).toContain("not enabled");
  expect(off.code).not.toBe(0);
});
