/**
 * Agents are frozen past their leases and thawed: their tasks' processes are gone before the tasks run elsewhere, and what a thawed agent
 * reports late changes nothing.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { between, testRandom } from "../support/seed.ts";
import { kill, TestCluster } from "../support/test-cluster.ts";
import { Witness } from "../support/witness.ts";

const NODES = 6;
const FROZEN_AT_ONCE = 3;
const ROUNDS = 7;
const NODE_LEASE_MS = 6_000;
const TASKS = 60;
/** One more, and the task is taken to be the cause. */
const LOSSES_PER_TASK = 3;
const LIMIT_MS = 12 * 60_000;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({ etcd: null, nodeLeaseMs: NODE_LEASE_MS, agentArgs: ["--watchdog"] });
});

afterAll(() => cluster?.stop());

test("a frozen agent's tasks are gone before they run elsewhere", { timeout: LIMIT_MS }, async () => {
  const random = testRandom("agent frozen");
  const witness = new Witness();
  await cluster.pool("farm", { nodes: NODES, slots: 2 });
  await cluster.client.jobs.create({ id: "fenced", poolId: "farm", nodeLossPolicy: "NODE_LOSS_POLICY_REQUEUE" });
  const ids = Array.from({ length: TASKS }, (_, index) => `${index}`);
  await cluster.submit(
    "fenced",
    ids.map((id) => ({ id, commandLine: witness.commandLine(id, { seconds: between(random, 3, 25) }), maxTaskRetryCount: -1 })),
  );
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(between(random, 500, 2_500));
    const first = Math.floor(random.next() * NODES);
    const chosen = Array.from(
      { length: FROZEN_AT_ONCE },
      (_, index) => cluster.nodes[(first + index * 2) % NODES] as (typeof cluster.nodes)[number],
    );
    for (const { agent } of chosen) expect(kill(agent, "SIGSTOP")).toBe(true);
    await sleep(NODE_LEASE_MS + between(random, 0, 4_000));
    for (const { agent } of chosen) kill(agent, "SIGCONT");
  }
  await cluster.jobDone("fenced");

  expect(witness.overlaps()).toEqual([]);
  const seen = witness.sightings();
  let lost = 0;
  for (const id of ids) {
    const task = await cluster.client.tasks.get("fenced", id);
    const sightings = seen.get(id) ?? [];
    lost += task.recoveryCount;
    expect([id, sightings.length <= 1 + task.recoveryCount]).toEqual([id, true]);
    if (task.failure?.code === "MaxInternalRetryCountReached") {
      expect([id, task.state, task.recoveryCount]).toEqual([id, "TASK_STATE_COMPLETED", LOSSES_PER_TASK]);
      continue;
    }
    // Started again only for a loss: one that ended while its node was given up runs again too, as nobody could know.
    expect([id, task.state, task.failure, task.exitCode]).toEqual([id, "TASK_STATE_COMPLETED", null, 0]);
    expect([id, sightings.at(-1)?.ended]).toEqual([id, true]);
  }
  expect(lost).toBeGreaterThan(0);
});
