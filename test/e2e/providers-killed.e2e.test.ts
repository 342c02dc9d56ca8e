/**
 * Programs that make machines, and leaders that ask for them, are killed in the middle: nothing is made twice, and nothing is left that is
 * no node of a pool.
 */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Pool } from "@stint/client";
import { Cloud } from "../support/cloud.ts";
import { EtcdServer } from "../support/etcd-server.ts";
import { GatewayProcess } from "../support/gateway-process.ts";
import { start } from "../support/stint.ts";
import { ACCOUNT, ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

let etcd: EtcdServer;
let cluster: TestCluster;
let cloud: Cloud;
let made: number;
let removed: number;

beforeAll(async () => {
  cloud = new Cloud();
  etcd = await EtcdServer.start();
  cluster = await TestCluster.start({ etcd: etcd.endpoint, controllers: 2, controllerArgs: ["--provider", `cloud=${cloud.program}`] });
});

beforeEach(() => {
  made = cloud.made.length;
  removed = cloud.removed.length;
});

afterAll(async () => {
  cloud?.letGo();
  await cluster?.stop();
  await etcd?.stop();
  cloud?.forget();
});

const create = (id: string, nodes: number): Promise<Pool> =>
  cluster.client.pools.create({ id, provider: "NODE_PROVIDER_COMMAND", providerName: "cloud", targetDedicatedNodes: nodes });

async function nodesOf(pool: string): Promise<string[]> {
  const nodes: string[] = [];
  for await (const { id, state } of cluster.client.nodes.list(pool)) nodes.push(`${id} ${state.replace("NODE_STATE_", "")}`);
  return nodes.sort();
}

async function steady(pool: string): Promise<Pool> {
  for (;;) {
    const found = await cluster.client.pools.get(pool);
    if (found.allocationState === "ALLOCATION_STATE_STEADY") return found;
    await sleep(20);
  }
}

const gone = async (pid: number): Promise<void> => {
  while (existsSync(`/proc/${pid}`)) await sleep(10);
};

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

const namesOf = (machines: readonly { readonly name: string }[]): string[] => machines.map(({ name }) => name).sort();

test("the leader dies while machines are made: the next one asks for the same, and each is made once", async () => {
  cloud.hold(2);
  await create("grows", 4);
  const first = await cloud.held("made", made + 2);
  expect(await nodesOf("grows")).toEqual(["node-1 CREATING", "node-2 CREATING", "node-3 CREATING", "node-4 CREATING"]);
  await cluster.killLeader();
  await gone(first.pid);
  await until(() => cloud.asked.at(-1)?.pid !== first.pid);
  const second = await cloud.held("made", made + 4);
  expect(namesOf(second.add)).toEqual(namesOf(first.add));
  cloud.letGo();
  await until(async () => (await nodesOf("grows")).every((node) => node.endsWith("STARTING")));
  expect(cloud.made.slice(made).sort()).toEqual(namesOf(first.add));
  expect(cloud.machines).toEqual(namesOf(first.add));

  const environment = { STINT_ENDPOINT: cluster.endpoints.join(","), STINT_ACCOUNT_KEY: ACCOUNT_KEY };
  expect((await start(["node", "list", "grows"], environment).result).stdout).toMatch(/node-1 +starting/);
  const gateway = await GatewayProcess.start(cluster, { name: ACCOUNT, key: ACCOUNT_KEY });
  const batch = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, ACCOUNT_KEY), gateway.url);
  expect((await batch.computeNode.list("grows")).map(({ state }) => state)).toEqual(Array(4).fill("starting"));
  await gateway.stop();

  await cluster.startNodes("grows", 4);
  expect(await steady("grows")).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 4 });
});

test("the leader dies while machines are taken away: the next one goes on with it", async () => {
  const before = cloud.machines;
  cloud.hold(1);
  await cluster.client.pools.resize("grows", { targetDedicatedNodes: 1 });
  const first = await cloud.held("removed", removed + 1);
  await cluster.killLeader();
  await gone(first.pid);
  cloud.letGo();
  expect(await steady("grows")).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 1 });
  expect(cloud.removed.slice(removed).sort()).toEqual(namesOf(first.remove));
  expect(cloud.machines).toEqual(before.filter((name) => !namesOf(first.remove).includes(name)));
});

test("the leader dies in the middle, and the pool is deleted at once: none of its machines is left", async () => {
  const before = cloud.machines;
  cloud.hold(1);
  await create("short", 3);
  const first = await cloud.held("made", made + 1);
  await cluster.killLeader();
  await cluster.client.pools.delete("short");
  await gone(first.pid);
  cloud.letGo();
  await until(() =>
    cluster.client.pools.get("short").then(
      () => false,
      () => true,
    ),
  );
  expect(cloud.machines).toEqual(before);
});

test("the program is killed in the middle: the resize ends with an error, and what it made is taken away", async () => {
  const before = cloud.machines;
  cloud.hold(2);
  await create("killed", 3);
  const { pid, add } = await cloud.held("made", made + 2);
  process.kill(pid, "SIGKILL");
  const { resizeErrors } = await steady("killed");
  expect(resizeErrors).toEqual([{ code: "AllocationFailed", message: "The provider cloud ended with a signal." }]);
  cloud.letGo();
  await until(async () => (await nodesOf("killed")).length === 0);
  expect(cloud.machines).toEqual(before);

  await cluster.client.pools.resize("killed", { targetDedicatedNodes: 1 });
  await until(async () => (await nodesOf("killed")).join() === "node-1 STARTING");
  const [again] = cloud.asked.at(-1)?.add ?? [];
  expect(namesOf(add)).not.toContain(again?.name);
  expect(new Set(cloud.machines)).toEqual(new Set([...before, again?.name]));
});

test("a resize that is stopped in the middle takes its machines back", async () => {
  const before = cloud.machines;
  cloud.hold(1);
  await create("stopped", 2);
  const { pid } = await cloud.held("made", made + 1);
  await cluster.client.pools.stopResize("stopped");
  await gone(pid);
  cloud.letGo();
  expect((await steady("stopped")).resizeErrors).toMatchObject([{ code: "ResizeStopped" }]);
  expect(await nodesOf("stopped")).toEqual([]);
  expect(cloud.machines).toEqual(before);
});
