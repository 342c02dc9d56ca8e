/** The leader is killed again and again while a job runs, on a real etcd with a standby. */
import { setTimeout as sleep } from "node:timers/promises";
import { StintFailure } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EtcdServer } from "../support/etcd-server.ts";
import { between, testRandom } from "../support/seed.ts";
import { TestCluster } from "../support/test-cluster.ts";
import { Witness } from "../support/witness.ts";

const KILLS = 15;
const TASKS = 160;
const LIMIT_MS = 10 * 60_000;

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

test("a job ends right while its leaders are killed", { timeout: LIMIT_MS }, async () => {
  const random = testRandom("leader killed");
  const witness = new Witness();
  await cluster.pool("farm", { nodes: 2, slots: 4 });
  await cluster.client.jobs.create({ id: "survivor", poolId: "farm", usesTaskDependencies: true });
  const ids = Array.from({ length: TASKS }, (_, index) => `${index}`);
  const tasks = ids.map((id) => ({ id, commandLine: witness.commandLine(id, { seconds: between(random, 0.5, 4) }) }));
  const last = { id: "last", commandLine: witness.commandLine("last", { seconds: 0.1 }), dependsOn: { taskIds: ids } };
  await cluster.submit("survivor", [...tasks, last]);
  for (let kills = 0; kills < KILLS; kills++) {
    await cluster.leader();
    await sleep(between(random, 0, 3_000));
    await cluster.killLeader();
  }
  await cluster.jobDone("survivor");

  const seen = witness.sightings();
  expect(seen.size).toBe(TASKS + 1);
  for (const [id, sightings] of seen) expect([id, sightings.length, sightings[0]?.ended]).toEqual([id, 1, true]);
  const lastStart = seen.get("last")?.[0]?.startedAt ?? 0;
  for (const id of ids) expect(seen.get(id)?.[0]?.lastSeenAt).toBeLessThanOrEqual(lastStart);
  for await (const task of cluster.client.tasks.list("survivor")) {
    const id = task.spec?.id ?? "";
    expect([id, task.state, task.result, task.attempt, task.exitCode]).toEqual([id, "TASK_STATE_COMPLETED", "TASK_RESULT_SUCCESS", 1, 0]);
    expect(await outputOf(id)).toBe(`output of ${id}\n`);
  }
});

/** The newest leader may not have heard from the task's node yet: then it says so, and is asked again. */
async function outputOf(taskId: string): Promise<string> {
  for (;;) {
    try {
      const pieces: Uint8Array[] = [];
      for await (const bytes of cluster.client.files.read({ jobId: "survivor", taskId, path: "stdout.txt" })) pieces.push(bytes);
      return Buffer.concat(pieces).toString();
    } catch (error) {
      if (!(error instanceof StintFailure) || error.error.reason !== "TASK_FILES_UNAVAILABLE") throw error;
      await sleep(200);
    }
  }
}
