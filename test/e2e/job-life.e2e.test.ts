/** Jobs and tasks through their lives, on real agents: what each step does to the programs is read from what these write. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Job, Task } from "@stint/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

/** Against hanging. */
const LIMIT_MS = 30_000;

let cluster: TestCluster;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-life-"));
  cluster = await TestCluster.start({ etcd: null });
  await cluster.pool("farm", { nodes: 2, slots: 1 });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (const limit = Date.now() + LIMIT_MS; ; await sleep(20)) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > limit) throw new Error(`it never came to be: ${JSON.stringify(value)}`);
  }
}

const jobIs = (id: string, state: Job["state"]) =>
  until(
    () => cluster.client.jobs.get(id),
    (job) => job.state === state,
  );
const taskIs = (job: string, id: string, holds: (task: Task) => boolean) => until(() => cluster.client.tasks.get(job, id), holds);
const runs = (job: string, id: string) => taskIs(job, id, ({ startTime }) => startTime !== null);
const isOver = ({ state }: Task) => state === "TASK_STATE_COMPLETED";
const lines = (name: string) =>
  existsSync(join(scratch, name)) ? readFileSync(join(scratch, name), "utf8").trim().split("\n").sort() : [];
const shell = (script: string) => `sh -c '${script.replaceAll("@", `${scratch}/`)}'`;
/** Waits for ever in its first life, ends at once in its second. */
const twoLives = (name: string) => shell(`echo began >> @${name}; [ -e @${name}.seen ] && exit 0; touch @${name}.seen; exec sleep 1000`);

function stint(...args: string[]) {
  return start(args, { STINT_ENDPOINT: cluster.endpoints.join(), STINT_ACCOUNT_KEY: ACCOUNT_KEY }).result;
}

describe("a disabled job", () => {
  test("has its tasks requeued, starts nothing, and goes on where it was", async () => {
    await cluster.client.jobs.create({ id: "pause", poolId: "farm" });
    await cluster.submit("pause", [{ id: "a", commandLine: twoLives("pause") }]);
    await runs("pause", "a");
    await cluster.client.jobs.disable("pause", "DISABLE_TASKS_REQUEUE");
    const disabled = await jobIs("pause", "JOB_STATE_DISABLED");
    expect(disabled.previousState).toBe("JOB_STATE_DISABLING");
    const waiting = await cluster.client.tasks.get("pause", "a");
    expect(waiting).toMatchObject({
      state: "TASK_STATE_ACTIVE",
      requeueCount: 1,
      retryCount: 0,
      requeueReason: "REQUEUE_REASON_JOB_DISABLED",
      previousState: "TASK_STATE_RUNNING",
    });
    expect((await stint("explain", "pause/a")).stdout).toContain("The job is disabled");
    expect(lines("pause")).toEqual(["began"]);
    await cluster.client.jobs.enable("pause");
    expect(await taskIs("pause", "a", isOver)).toMatchObject({ result: "TASK_RESULT_SUCCESS", attempt: 2 });
    expect(lines("pause")).toEqual(["began", "began"]);
  });

  test("waits for its tasks, or ends them, as is asked; and is refused where it makes no sense", async () => {
    await cluster.client.jobs.create({ id: "stop", poolId: "farm" });
    await cluster.submit("stop", [{ id: "a", commandLine: "sleep 1000" }]);
    await runs("stop", "a");
    await cluster.client.jobs.disable("stop", "DISABLE_TASKS_WAIT");
    const disabling = await jobIs("stop", "JOB_STATE_DISABLING");
    expect(disabling).toMatchObject({ disableTasks: "DISABLE_TASKS_WAIT", waitingReason: "1 of its tasks still run to their end." });
    await expect(cluster.client.jobs.enable("stop")).rejects.toMatchObject({ error: { reason: "JOB_NOT_DISABLED" } });
    await expect(cluster.client.jobs.update("stop", { poolId: "other" })).rejects.toMatchObject({ error: { reason: "JOB_NOT_DISABLED" } });
    await cluster.client.jobs.disable("stop", "DISABLE_TASKS_TERMINATE");
    await jobIs("stop", "JOB_STATE_DISABLED");
    expect(await cluster.client.tasks.get("stop", "a")).toMatchObject({ failure: { code: "TaskEnded" }, result: "TASK_RESULT_FAILURE" });
    await cluster.client.jobs.terminate("stop");
    await jobIs("stop", "JOB_STATE_COMPLETED");
    await expect(cluster.client.jobs.disable("stop", "DISABLE_TASKS_WAIT")).rejects.toMatchObject({ error: { reason: "JOB_COMPLETED" } });
  });
});

test("exit conditions free dependents, and disable or end the job", async () => {
  const path = join(scratch, "conditions.yaml");
  writeFileSync(
    path,
    `job: { id: conditions, poolId: farm, onTaskFailure: performExitOptionsJobAction, onAllTasksComplete: noAction }
tasks:
  - id: three
    commandLine: sh -c 'exit 3'
    exitConditions:
      exitCodes: [{ code: 3, exitOptions: { jobAction: none, dependencyAction: satisfy } }]
      default: { jobAction: terminate }
  - { id: after, commandLine: 'true', dependsOn: { taskIds: [three] } }
  - id: range
    commandLine: sh -c 'exit 12'
    dependsOn: { taskIds: [after] }
    exitConditions: { exitCodeRanges: [{ start: 10, end: 19, exitOptions: { jobAction: disable } }] }
`,
  );
  expect((await stint("submit", "-f", path)).code).toBe(0);
  await jobIs("conditions", "JOB_STATE_DISABLED");
  expect(await cluster.client.tasks.get("conditions", "after")).toMatchObject({ result: "TASK_RESULT_SUCCESS" });
  await cluster.client.jobs.enable("conditions");
  await jobIs("conditions", "JOB_STATE_ACTIVE");
  const terminate = { preProcessingError: { jobAction: "JOB_ACTION_TERMINATE" as const } };
  await cluster.submit("conditions", [{ id: "missing", commandLine: "no-such-program", exitConditions: terminate }]);
  expect((await jobIs("conditions", "JOB_STATE_COMPLETED")).terminateReason).toBe("TaskFailed");
  await cluster.client.jobs.create({ id: "heedless", poolId: "farm" });
  const [refused] = await cluster.client.tasks.submit("heedless", [{ id: "a", commandLine: "true", exitConditions: terminate }]);
  expect(refused).toMatchObject({ errorReason: "INVALID_VALUE", errorMessage: expect.stringContaining("on_task_failure") as string });
});

test("a job of higher priority takes the place of one that allows it, and of no other", async () => {
  await cluster.client.jobs.create({ id: "low", poolId: "farm", priority: -1, allowTaskPreemption: true });
  await cluster.client.jobs.create({ id: "firm", poolId: "farm", priority: -2 });
  await cluster.submit("low", [{ id: "a", commandLine: twoLives("low") }]);
  await cluster.submit("firm", [{ id: "a", commandLine: shell("while [ ! -e @go ]; do sleep 0.05; done") }]);
  await Promise.all([runs("low", "a"), runs("firm", "a")]);
  await cluster.client.jobs.create({ id: "high", poolId: "farm", priority: 5 });
  await cluster.submit("high", [{ id: "a", commandLine: shell("while [ ! -e @go ]; do sleep 0.05; done") }]);
  await runs("high", "a");
  const preempted = await cluster.client.tasks.get("low", "a");
  expect(preempted).toMatchObject({ state: "TASK_STATE_ACTIVE", retryCount: 0, requeueReason: "REQUEUE_REASON_PREEMPTED" });
  expect(preempted.waitingReason).toContain("higher priority took its place");
  expect(await cluster.client.tasks.get("firm", "a")).toMatchObject({ state: "TASK_STATE_RUNNING", attempt: 1 });
  writeFileSync(join(scratch, "go"), "");
  expect(await taskIs("low", "a", isOver)).toMatchObject({ result: "TASK_RESULT_SUCCESS", attempt: 2, requeueCount: 1 });
});

test("a failed task runs again when it is reactivated, with new constraints", async () => {
  await cluster.client.jobs.create({ id: "again", poolId: "farm" });
  await cluster.submit("again", [{ id: "a", commandLine: shell("echo try >> @tries; [ -e @mended ]") }]);
  expect(await taskIs("again", "a", isOver)).toMatchObject({ exitCode: 1, retryCount: 0 });
  expect((await stint("task", "reactivate", "again/a")).code).toBe(0);
  await taskIs("again", "a", ({ attempt, state }) => attempt === 2 && state === "TASK_STATE_COMPLETED");
  await cluster.client.jobs.disable("again", "DISABLE_TASKS_WAIT");
  await cluster.client.tasks.reactivate("again", "a");
  expect((await stint("task", "update", "again/a", "--max-retries", "2")).code).toBe(0);
  await expect(cluster.client.tasks.reactivate("again", "a")).rejects.toMatchObject({ error: { reason: "TASK_NOT_COMPLETED" } });
  await jobIs("again", "JOB_STATE_DISABLED");
  await cluster.client.jobs.enable("again");
  const failed = await taskIs("again", "a", ({ attempt, state }) => attempt === 5 && state === "TASK_STATE_COMPLETED");
  expect(failed).toMatchObject({ retryCount: 2, spec: { maxTaskRetryCount: 2 } });
  expect(failed.lastRetryTime).not.toBeNull();
  writeFileSync(join(scratch, "mended"), "");
  await cluster.client.tasks.reactivate("again", "a");
  expect(await taskIs("again", "a", ({ result }) => result === "TASK_RESULT_SUCCESS")).toMatchObject({ retryCount: 0, attempt: 6 });
  expect(lines("tries")).toHaveLength(6);
  await expect(cluster.client.tasks.reactivate("again", "a")).rejects.toMatchObject({ error: { reason: "TASK_SUCCEEDED" } });
  await expect(cluster.client.tasks.update("again", "a", {})).rejects.toMatchObject({ error: { reason: "TASK_COMPLETED" } });
});

test("job update changes what is given, and refuses what goes only one way", async () => {
  await cluster.client.jobs.create({ id: "change", poolId: "farm", metadata: { a: "1" } });
  const words = ["--priority", "-7", "--max-time", "1h", "--metadata", "b=2", "c=3"];
  expect((await stint("job", "update", "change", ...words)).code).toBe(0);
  expect((await stint("job", "update", "change", "--max-retries", "4")).code).toBe(0);
  const { spec } = await cluster.client.jobs.get("change");
  expect(spec).toMatchObject({ priority: -7, maxTaskRetryCount: 4, maxWallClockTimeMs: 3_600_000, metadata: { b: "2", c: "3" } });
  expect((await stint("job", "update", "change")).code).toBe(2);
  expect((await stint("job", "update", "change", "--priority", "2000")).code).toBe(2);
  expect((await stint("job", "disable", "change")).code).toBe(0);
  await jobIs("change", "JOB_STATE_DISABLED");
  expect((await stint("job", "update", "change", "--pool", "elsewhere")).code).toBe(0);
  expect((await stint("job", "enable", "change")).code).toBe(0);
  expect((await stint("job", "update", "change", "--on-all-tasks-complete", "terminateJob")).code).toBe(0);
  const ended = await jobIs("change", "JOB_STATE_COMPLETED");
  expect([ended.terminateReason, ended.spec?.poolId]).toEqual(["AllTasksComplete", "elsewhere"]);
});
