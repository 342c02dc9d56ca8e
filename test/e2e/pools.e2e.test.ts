/** Pools and nodes on real agents: they come and go, restart, rest and are taken back, and their tasks go where the option says. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipOf } from "../../packages/transfer/src/testing/zip.ts";
import { type DeallocationOption, type Node, type Pool, type PoolSpec, StintClient, type Task, type TaskSpec } from "@stint/client";
import { DEV_KEY } from "../../packages/cli/src/dev/dev-cluster.ts";
import { millis } from "../../packages/cli/src/output/plain.ts";
import { DevServer } from "../support/stint.ts";

let dev: DevServer;
let client: StintClient;
let scratch: string;
let jobs = 0;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-pools-"));
  dev = await DevServer.start(["--nodes", "0"]);
  client = new StintClient({ endpoints: [dev.endpoint], key: DEV_KEY });
});

afterAll(async () => {
  client?.close();
  await dev?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Looks until what is there is as wanted. */
async function until<T>(look: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    await sleep(20);
  }
}

async function nodesOf(poolId: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for await (const node of client.nodes.list(poolId)) nodes.push(node);
  return nodes;
}

const steady = (poolId: string): Promise<Pool> =>
  until(
    () => client.pools.get(poolId),
    ({ allocationState }) => allocationState === "ALLOCATION_STATE_STEADY",
  );
async function node(poolId: string, nodeId: string, state: Node["state"]): Promise<Node> {
  for (;;) {
    const found = (await nodesOf(poolId)).find(({ id }) => id === nodeId);
    if (found?.state === state) return found;
    await sleep(20);
  }
}
const allIdle = (poolId: string, count: number): Promise<Node[]> =>
  until(
    () => nodesOf(poolId),
    (nodes) => nodes.length === count && nodes.every(({ state }) => state === "NODE_STATE_IDLE"),
  );

async function stint(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await dev.stint(...args);
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/^error/)]);
  return stdout;
}

async function pool(id: string, nodes: number, more: Partial<PoolSpec> = {}): Promise<void> {
  await client.pools.create({ id, targetDedicatedNodes: nodes, provider: "NODE_PROVIDER_LOCAL", ...more });
}

/** Submits one task; returns how to look at it. */
async function submit(poolId: string, commandLine: string, more: Partial<TaskSpec> = {}): Promise<() => Promise<Task>> {
  const jobId = `job-${++jobs}`;
  await client.jobs.create({ id: jobId, poolId });
  await client.tasks.submit(jobId, [{ id: "t", commandLine, ...more }]);
  return () => client.tasks.get(jobId, "t");
}

const inState = (look: () => Promise<Task>, state: Task["state"]): Promise<Task> => until(look, (task) => task.state === state);
/** Runs until `letGo`. */
const untilThere = (name: string): string => `sh -c 'until test -e ${scratch}/${name}; do sleep 0.05; done'`;
const letGo = (name: string): void => writeFileSync(join(scratch, name), "");
/** Its first attempt runs until somebody ends it, the others are done at once. */
const firstStays = (name: string): string => `sh -c 'if mkdir ${scratch}/${name}; then exec sleep 1000; fi'`;

test("removal with requeue: the task runs anew elsewhere, and the machine is gone", async () => {
  await pool("requeue", 2);
  await allIdle("requeue", 2);
  const task = await submit("requeue", firstStays("requeue"));
  const { nodeId } = await inState(task, "TASK_STATE_RUNNING");
  await stint("node", "remove", "requeue", nodeId);
  expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS", requeueCount: 1, retryCount: 0 });
  expect(await steady("requeue")).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 1, spec: { targetDedicatedNodes: 1 } });
  expect((await nodesOf("requeue")).map(({ id }) => id)).not.toContain(nodeId);

  const last = await submit("requeue", "sleep 1000");
  await inState(last, "TASK_STATE_RUNNING");
  await stint("pool", "resize", "requeue", "0", "--deallocation", "terminate");
  expect(await inState(last, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_FAILURE", requeueCount: 0 });
  await steady("requeue");
  await stint("pool", "delete", "requeue");
  await expect(client.pools.get("requeue")).rejects.toThrow("No pool has the id requeue");
});

test("removal that waits: for tasks, for their files, until it is stopped", async () => {
  const remove = (option: DeallocationOption) => client.pools.removeNodes("waits", ["node-1"], { deallocationOption: option });
  await pool("waits", 1);
  await allIdle("waits", 1);
  const retentionTimeMs = 2_000;
  const first = await submit("waits", untilThere("first"), { retentionTimeMs });
  await inState(first, "TASK_STATE_RUNNING");
  await remove("DEALLOCATION_OPTION_RETAINED_DATA");
  await expect(client.pools.resize("waits", { targetDedicatedNodes: 4 })).rejects.toThrow("is being resized");
  await expect(remove("DEALLOCATION_OPTION_REQUEUE")).rejects.toThrow("is being resized");
  await expect(client.nodes.reboot("waits", "node-1")).rejects.toThrow("Node node-1 is leavingpool");
  expect(await stint("pool", "resize", "waits", "--stop")).toContain("ResizeStopped");
  expect(await client.nodes.get("waits", "node-1")).toMatchObject({ state: "NODE_STATE_RUNNING", drain: null });
  await expect(client.pools.stopResize("waits")).rejects.toThrow("is not being resized");

  await client.pools.resize("waits", { targetDedicatedNodes: 1 });
  await remove("DEALLOCATION_OPTION_RETAINED_DATA");
  letGo("first");
  const ended = await inState(first, "TASK_STATE_COMPLETED");
  expect(ended).toMatchObject({ result: "TASK_RESULT_SUCCESS", requeueCount: 0 });
  const gone = await steady("waits");
  expect(gone).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 0, spec: { targetDedicatedNodes: 0 } });
  expect(millis(gone.allocationStateTransitionTime)).toBeGreaterThanOrEqual((millis(ended.endTime) ?? 0) + retentionTimeMs);

  await client.pools.resize("waits", { targetDedicatedNodes: 1 });
  await allIdle("waits", 1);
  const second = await submit("waits", untilThere("second"));
  await inState(second, "TASK_STATE_RUNNING");
  await remove("DEALLOCATION_OPTION_TASK_COMPLETION");
  const waiting = await submit("waits", "true");
  letGo("second");
  expect(await inState(second, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS", requeueCount: 0 });
  expect(await steady("waits")).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 0 });
  expect(await waiting()).toMatchObject({ state: "TASK_STATE_ACTIVE", attempt: 0 });
});

test("a node that is disabled takes nothing until it is enabled", async () => {
  await pool("rests", 1);
  await allIdle("rests", 1);
  const task = await submit("rests", firstStays("rests"));
  await inState(task, "TASK_STATE_RUNNING");
  await stint("node", "disable", "rests", "node-1");
  await node("rests", "node-1", "NODE_STATE_OFFLINE");
  expect(await task()).toMatchObject({ state: "TASK_STATE_ACTIVE", requeueCount: 1 });
  expect(await stint("pool", "counts", "rests")).toMatch(/dedicated\s+1\s+1 offline/);
  await expect(client.nodes.disableScheduling("rests", "node-1")).rejects.toThrow("disabled already");
  await stint("node", "enable", "rests", "node-1");
  expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS", retryCount: 0 });
});

test("a reboot runs the start task anew, and a reimage leaves nothing of what was there", async () => {
  const appends = (word: string) => ({ commandLine: `sh -c 'echo ${word} >> $AZ_BATCH_NODE_SHARED_DIR/boots'` });
  await pool("boots", 1, { startTask: appends("boot") });
  await allIdle("boots", 1);
  const expectBoots = async (words: string) => {
    const task = await submit("boots", `sh -c 'test "$(cat $AZ_BATCH_NODE_SHARED_DIR/boots | tr "\n" " ")" = "${words} "'`);
    expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS" });
  };
  await expectBoots("boot");
  const task = await submit("boots", firstStays("boots"));
  await inState(task, "TASK_STATE_RUNNING");
  await stint("pool", "update", "boots", "--start-task", appends("changed").commandLine);
  expect(await client.nodes.reboot("boots", "node-1")).toMatchObject({ state: "NODE_STATE_REBOOTING" });
  await expect(client.nodes.reboot("boots", "node-1")).rejects.toThrow("is being rebooted");
  expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS", requeueCount: 1 });
  await expectBoots("boot changed");
  await node("boots", "node-1", "NODE_STATE_IDLE");
  expect(await stint("node", "reimage", "boots", "node-1")).toContain("node-1 is reimaging");
  await expectBoots("changed");
});

test("a spot machine that is taken back comes again under its name, and its task is not counted as tried", async () => {
  await stint("pool", "create", "spot", "--local", "--spot", "1");
  await allIdle("spot", 1);
  await expect(client.nodes.noticePreemption("boots", "node-1")).rejects.toThrow("is dedicated");
  const told = await submit("spot", "sh -c 'test $AZ_BATCH_NODE_IS_DEDICATED = false'");
  expect(await inState(told, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS" });
  await node("spot", "node-1", "NODE_STATE_IDLE");
  const task = await submit("spot", firstStays("spot"));
  await inState(task, "TASK_STATE_RUNNING");
  const before = await client.nodes.get("spot", "node-1");
  await stint("node", "preempt", "spot", "node-1");
  expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({
    result: "TASK_RESULT_SUCCESS",
    retryCount: 0,
    requeueCount: 0,
    recoveryCount: 1,
  });
  const after = await node("spot", "node-1", "NODE_STATE_IDLE");
  expect([after.isDedicated, after.lastBootTime]).toEqual([false, expect.not.objectContaining(before.lastBootTime ?? {})]);
});

test("a node that cannot have its pool's packages is unusable and says why, until they can be had", async () => {
  const upload = (bytes: Buffer) => client.applications.upload("parts", { version: "1" }, [bytes]);
  await client.applications.create("parts");
  await upload(Buffer.from("no archive, but long enough to be taken for one".repeat(20)));
  const startTask = { commandLine: "/bin/sh -c 'cat $AZ_BATCH_APP_PACKAGE_parts_1/data.txt'" };
  await pool("parts", 1, { startTask, applicationPackageReferences: [{ applicationId: "parts", version: "1" }] });
  const broken = await node("parts", "node-1", "NODE_STATE_UNUSABLE");
  expect(broken.errors).toEqual([expect.stringContaining("ApplicationPackageError: The package parts 1 cannot be installed")]);
  expect(await stint("pool", "show", "parts")).toMatch(/warnings\s+None of the 1 nodes of pool parts can be set up/);
  const task = await submit("parts", "/bin/sh -c 'cat $AZ_BATCH_APP_PACKAGE_parts_1/data.txt'");
  const explained = await dev.stint("explain", `job-${jobs}/t`);
  expect([explained.code, explained.stdout]).toEqual([8, expect.stringContaining("The package parts 1 cannot be installed")]);
  await upload(zipOf([{ name: "data.txt", content: "data" }]));
  await client.nodes.reboot("parts", "node-1");
  expect(await inState(task, "TASK_STATE_COMPLETED")).toMatchObject({ result: "TASK_RESULT_SUCCESS", requeueCount: 0, retryCount: 0 });
  const whole = await client.nodes.get("parts", "node-1");
  expect([whole.errors, whole.startTask?.exitCode]).toEqual([[], 0]);
});

test("a pool whose nodes all fail their start task says so loudly", async () => {
  await pool("broken", 1, { startTask: { commandLine: "sh -c 'echo went wrong >&2; exit 3'", maxTaskRetryCount: 1 } });
  const failed = await node("broken", "node-1", "NODE_STATE_START_TASK_FAILED");
  expect(failed.startTask).toMatchObject({ exitCode: 3, retryCount: 1, failure: { code: "FailureExitCode" } });
  expect(await stint("pool", "show", "broken")).toMatch(/warnings\s+The start task failed on all 1 nodes of pool broken/);
  await submit("broken", "true");
  const explained = await dev.stint("explain", `job-${jobs}/t`);
  expect([explained.code, explained.stdout]).toEqual([8, expect.stringContaining("FailureExitCode 3")]);
  await stint("pool", "update", "broken", "--no-start-task");
  await client.nodes.reboot("broken", "node-1");
  await node("broken", "node-1", "NODE_STATE_IDLE");
});
