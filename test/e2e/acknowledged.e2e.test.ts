/** What was acknowledged is there, exactly once, whatever is killed: four clients submit with retries while controller and etcd die. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StintFailure } from "@stint/client";
import { EtcdServer } from "../support/etcd-server.ts";
import { testRandom } from "../support/seed.ts";
import { TestCluster } from "../support/test-cluster.ts";

const SUBMITS = 10_000;
const CLIENTS = 4;
/** Submits of one client that are on their way at once. */
const IN_FLIGHT = 8;
const KILLS_EACH = 20;
const CALL_LIMIT_MS = 3_000;
const LIMIT_MS = 12 * 60_000;

let etcd: EtcdServer;
let cluster: TestCluster;

beforeAll(async () => {
  etcd = await EtcdServer.start();
  cluster = await TestCluster.start({ etcd: etcd.endpoint, controllers: 2, leaderLeaseSeconds: 2 });
});

afterAll(async () => {
  await cluster?.stop();
  await etcd?.stop();
});

test("every acknowledged task is there, exactly once", { timeout: LIMIT_MS }, async () => {
  const random = testRandom("acknowledged");
  await cluster.client.pools.create({ id: "empty", taskSlotsPerNode: 1, targetDedicatedNodes: 0 });
  await cluster.client.jobs.create({ id: "ledger", poolId: "empty" });
  const acknowledged: string[] = [];
  // A kill at each of these counts of acknowledgements: in the middle of the work, wherever that is.
  const moments = Array.from({ length: 2 * KILLS_EACH }, () => Math.floor(random.next() * SUBMITS * 0.97)).sort((a, b) => a - b);
  const submitters = Array.from({ length: CLIENTS }, (_, client) => submitAll(client, acknowledged));
  const working = Promise.all(submitters);
  for (const [index, moment] of moments.entries()) {
    while (acknowledged.length < moment) await sleep(1);
    if (index % 2 === 0) await cluster.killLeader();
    else {
      await etcd.kill();
      await etcd.restart();
    }
  }
  await working;

  const present: string[] = [];
  for await (const task of cluster.client.tasks.list("ledger")) present.push(task.spec?.id ?? "");
  expect(acknowledged.length).toBe(SUBMITS);
  expect(present.length).toBe(SUBMITS);
  expect(present.sort()).toEqual([...acknowledged].sort());
  expect((await cluster.client.tasks.count("ledger")).active).toBe(SUBMITS);
});

async function submitAll(number: number, acknowledged: string[]): Promise<void> {
  const client = cluster.newClient(CALL_LIMIT_MS);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < SUBMITS / CLIENTS) {
      const id = `${number}-${next++}`;
      await submitUntilAcknowledged(client, id);
      acknowledged.push(id);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  client.close();
}

/** The same request id each time: what an earlier try did is answered again, not done again. */
async function submitUntilAcknowledged(client: ReturnType<TestCluster["newClient"]>, id: string): Promise<void> {
  for (;;) {
    try {
      const [result] = await client.tasks.submit("ledger", [{ id, commandLine: "true" }], `submit-${id}`);
      expect([result?.taskId, result?.errorReason]).toEqual([id, ""]);
      return;
    } catch (error) {
      const { reason } = error instanceof StintFailure ? error.error : { reason: "" };
      if (reason !== "DEADLINE_PASSED" && reason !== "SERVER_BUSY" && reason !== "NOT_LEADER" && reason !== "STORE_UNAVAILABLE")
        throw error;
    }
  }
}
