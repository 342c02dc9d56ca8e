/** Agents are killed again and again while their tasks run: the tasks neither notice nor run twice. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { between, testRandom } from "../support/seed.ts";
import { kill, TestCluster } from "../support/test-cluster.ts";
import { Witness } from "../support/witness.ts";

const KILLS = 50;
const TASKS = 240;
const LIMIT_MS = 10 * 60_000;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({ etcd: null });
});

afterAll(() => cluster?.stop());

test("tasks go on while their agents are killed", { timeout: LIMIT_MS }, async () => {
  const random = testRandom("agent killed");
  const witness = new Witness();
  await cluster.pool("farm", { nodes: 2, slots: 4 });
  await cluster.client.jobs.create({ id: "steady", poolId: "farm" });
  const tasks = Array.from({ length: TASKS }, (_, index) => ({ id: `${index}`, exitCode: index % 5 === 0 ? 1 + (index % 100) : 0 }));
  await cluster.submit(
    "steady",
    tasks.map(({ id, exitCode }) => ({
      id,
      commandLine: witness.commandLine(id, { seconds: between(random, 0.1, 2), exitCode }),
      outputFiles: [
        {
          filePattern: "../stdout.txt",
          destinationUrl: `artifact://outputs/${id}.txt`,
          uploadCondition: "UPLOAD_CONDITION_TASK_COMPLETION" as const,
        },
      ],
    })),
  );
  for (let kills = 0; kills < KILLS; ) {
    await sleep(between(random, 0, 1_200));
    const { agent } = cluster.nodes[Math.floor(random.next() * 2)] as (typeof cluster.nodes)[number];
    if (kill(agent, "SIGKILL")) kills++;
  }
  await cluster.jobDone("steady");

  for (const { id, exitCode } of tasks) {
    const task = await cluster.client.tasks.get("steady", id);
    expect([id, task.state, task.attempt, task.exitCode, task.recoveryCount, task.failure?.code]).toEqual([
      id,
      "TASK_STATE_COMPLETED",
      1,
      exitCode,
      0,
      exitCode === 0 ? undefined : "FailureExitCode",
    ]);
    let output = "";
    for await (const bytes of cluster.client.artifacts.get(`outputs/${id}.txt`)) output += Buffer.from(bytes).toString();
    expect(output).toBe(`output of ${id}\n`);
  }
  const seen = witness.sightings();
  expect(seen.size).toBe(TASKS);
  for (const [id, sightings] of seen) expect([id, sightings.length, sightings[0]?.ended]).toEqual([id, 1, true]);
});
