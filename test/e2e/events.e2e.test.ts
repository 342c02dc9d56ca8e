/**
 * What watchers are told on a real cluster, with a standby on a real etcd: of everything, in one order, over killed leaders and deleted
 * jobs; and what is kept of a task's attempts.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Event, StintClient, type Task, type TaskAttempt, type WatchRequest } from "@stint/client";
import { EVENT_KINDS, kindOf } from "../../packages/cli/src/output/event-line.ts";
import { EtcdServer } from "../support/etcd-server.ts";
import { PEM } from "../support/pfx.ts";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, kill, TestCluster } from "../support/test-cluster.ts";

const LIMIT_MS = 5 * 60_000;

let etcd: EtcdServer;
let cluster: TestCluster;
/** Everything since the cluster's beginning, as one watcher heard it who goes on over everything that this file does. */
const heard: Event[] = [];
let follower: Promise<void>;
let followers: StintClient;

beforeAll(async () => {
  etcd = await EtcdServer.start();
  cluster = await TestCluster.start({ etcd: etcd.endpoint, controllers: 2, leaderLeaseSeconds: 2, nodeLeaseMs: 20_000 });
  followers = cluster.newClient();
  follower = (async () => {
    for await (const { events } of followers.events.follow({ fromOldest: true })) {
      heard.push(...events);
      if (events.some(({ job }) => job?.jobId === "the-last")) return;
    }
  })();
  follower.catch(() => {});
  await cluster.pool("farm", { nodes: 1, slots: 2 }, { startTask: { commandLine: "true", waitForSuccess: true } });
});

afterAll(async () => {
  followers?.close();
  await cluster?.stop();
  await etcd?.stop();
});

async function held(request: WatchRequest = { fromOldest: true }, client: StintClient = cluster.client): Promise<Event[]> {
  const all: Event[] = [];
  for await (const { events } of client.events.follow({ ...request, untilNow: true })) all.push(...events);
  return all;
}

async function cursorNow(): Promise<string> {
  for await (const { cursor } of cluster.client.events.watch()) return cursor;
  throw new Error("a watch ended without a word");
}

async function until(wanted: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await wanted())) await sleep(20);
}

async function ended(jobId: string, taskId: string): Promise<Task> {
  let task = await cluster.client.tasks.get(jobId, taskId);
  await until(async () => {
    task = await cluster.client.tasks.get(jobId, taskId);
    return task.state === "TASK_STATE_COMPLETED";
  });
  return task;
}

const kindsOf = (events: readonly Event[]) => events.map(({ type }) => kindOf(type));
const ofTask = (id: string) => (event: Event) => event.task?.taskId === id;

test("everything that happens is told, to its account alone", { timeout: LIMIT_MS }, async () => {
  const { client } = cluster;
  await client.jobs.create({ id: "first", poolId: "farm", maxTaskRetryCount: 1 });
  await cluster.submit("first", [
    { id: "fails", commandLine: "sh -c 'sleep 0.5; exit 3'" },
    { id: "waits", commandLine: "true", requiredSlots: 3 },
    { id: "long", commandLine: "sleep 600" },
  ]);
  await ended("first", "fails");
  await client.tasks.update("first", "waits", { maxTaskRetryCount: 2 });
  await client.tasks.reactivate("first", "fails");
  await ended("first", "fails");
  await until(async () => (await client.tasks.get("first", "long")).startTime !== null);
  await client.tasks.terminate("first", "long");
  await ended("first", "long");
  await client.tasks.delete("first", "waits");
  await client.jobs.update("first", { priority: 5 });
  await client.jobs.disable("first", "DISABLE_TASKS_REQUEUE");
  await client.jobs.delete("first");
  await client.nodes.disableScheduling("farm", "node-1");
  await client.nodes.enableScheduling("farm", "node-1");
  await client.pools.create({ id: "sized", provider: "NODE_PROVIDER_STATIC", targetDedicatedNodes: 1 });
  await client.pools.update("sized", { displayName: "sized" });
  await client.pools.enableAutoScale("sized", { formula: "$TargetDedicatedNodes = 0;" });
  await until(() => heard.some(({ type }) => type === "EVENT_TYPE_POOL_AUTO_SCALE_EVALUATED"));
  await client.pools.delete("sized");
  await client.pools.create({ id: "left", provider: "NODE_PROVIDER_STATIC", targetDedicatedNodes: 1 });
  await cluster.join("left", 1);
  await client.pools.removeNodes("left", ["node-1"]);
  await client.schedules.create({ id: "daily", schedule: { recurrenceIntervalMs: 86_400_000 }, job: { poolId: "farm" } });
  await until(async () => (await client.schedules.get("daily")).recentJobId !== "");
  await client.schedules.update("daily", { schedule: { recurrenceIntervalMs: 2 * 86_400_000 } });
  await client.schedules.disable("daily");
  await client.schedules.delete("daily");
  await client.applications.create("tool");
  await client.applications.update("tool", { displayName: "a tool" });
  await client.applications.delete("tool");
  const { thumbprint } = await client.certificates.add({ data: Buffer.from(PEM), format: "CERTIFICATE_FORMAT_CER" });
  await client.certificates.delete(thumbprint);
  await client.accounts.create("labtwo");
  await client.accounts.update("labtwo", { pools: 3 });
  const { primary } = await client.accounts.keys("labtwo");
  const other = new StintClient({ endpoints: cluster.endpoints, key: primary });
  await other.pools.create({ id: "farm" });
  expect(kindsOf(await held({ fromOldest: true }, other))).toEqual([
    "account.created",
    "account.updated",
    "pool.created",
    "pool.resize-started",
    "pool.resize-ended",
  ]);
  other.close();

  const gone = (event: Event) => event.type === "EVENT_TYPE_JOB_SCHEDULE_DELETED" || event.type === "EVENT_TYPE_NODE_LEFT";
  await until(() => heard.filter(gone).length >= 2);
  expect(
    heard.some(({ account, pool }) => account?.name === "labtwo" || (pool?.poolId === "farm" && pool.targetDedicatedNodes === 0)),
  ).toBe(false);
  const told = new Set(kindsOf(heard));
  const wanted = [
    ...["added", "placed", "started", "ending", "requeued", "completed", "reactivated", "updated", "deleted"].map((what) => `task.${what}`),
    ...["created", "updated", "state-changed", "deleted"].flatMap((what) => [`job.${what}`, `schedule.${what}`]),
    ...["added", "joined", "updated", "state-changed", "start-task-ended", "left"].map((what) => `node.${what}`),
    ...["created", "updated", "state-changed", "resize-started", "resize-ended", "auto-scale-evaluated", "deleted"].map(
      (what) => `pool.${what}`,
    ),
    ...["schedule.ran", "app.created", "app.updated", "app.deleted", "cert.added", "cert.deleted", "account.created"],
  ];
  expect(wanted.filter((kind) => !told.has(kind))).toEqual([]);
  expect(kindsOf(heard.filter(ofTask("fails")))).toEqual([
    "task.added",
    ...["task.placed", "task.started", "task.requeued", "task.placed", "task.started", "task.completed"],
    "task.reactivated",
    ...["task.placed", "task.started", "task.requeued", "task.placed", "task.started", "task.completed"],
    "task.deleted",
  ]);
});

test("a watcher goes on over killed leaders, without gap and repetition", { timeout: LIMIT_MS }, async () => {
  const { client } = cluster;
  await client.jobs.create({ id: "survivor", poolId: "farm" });
  for (let kills = 0; kills < 3; kills++) {
    const tasks = Array.from({ length: 20 }, (_, index) => ({ id: `${kills}-${index}`, commandLine: "true" }));
    await cluster.submit("survivor", tasks);
    await cluster.killLeader();
    await cluster.leader();
  }
  await cluster.jobDone("survivor");
  const all = await held();
  await until(() => heard.length >= all.length);
  expect(heard.slice(0, all.length)).toEqual(all);
  const added = heard.filter(({ type, task }) => type === "EVENT_TYPE_TASK_ADDED" && task?.jobId === "survivor");
  expect(new Set(added.map(({ task }) => task?.taskId)).size).toBe(60);
  expect(added.length).toBe(60);
});

test("what happened to a job is told when it is deleted, and by a controller that never saw it", { timeout: LIMIT_MS }, async () => {
  const { client } = cluster;
  const cursor = await cursorNow();
  await client.jobs.create({ id: "Gone", poolId: "farm" });
  await cluster.submit("Gone", [{ id: "Was-here", commandLine: "sleep 0.5" }]);
  await ended("Gone", "Was-here");
  await client.jobs.delete("Gone");
  await until(() => heard.some(({ type, job }) => type === "EVENT_TYPE_JOB_DELETED" && job?.jobId === "Gone"));
  await cluster.killLeader();
  await cluster.leader();
  const expected = [
    ...["job.created", "task.added", "task.placed", "task.started", "task.completed"],
    ...["job.state-changed", "task.deleted", "job.deleted"],
  ];
  const told = await held({ cursor, jobId: "gone" });
  expect(kindsOf(told)).toEqual(expected);
  expect(told.filter(({ task }) => task != null).map(({ task }) => [task?.jobId, task?.taskId])).toEqual(
    Array(5).fill(["Gone", "Was-here"]),
  );
  expect(kindsOf(await held({ cursor, jobId: "gone", types: ["EVENT_TYPE_TASK_STARTED"] }))).toEqual(["task.started"]);

  const environment = { STINT_ENDPOINT: cluster.endpoints.join(","), STINT_ACCOUNT_KEY: ACCOUNT_KEY };
  const said = await start(["events", "--job", "gone", "--kind", "job,task.completed"], environment).result;
  expect([said.code, said.stderr]).toEqual([0, ""]);
  const line = /^\S+Z {2}task\.completed +Gone\/Was-here +attempt 1 on node-1, succeeded, exit code 0$/m;
  expect(said.stdout).toMatch(line);
  const lines = (await start(["events", "--job", "gone", "-o", "json"], environment).result).stdout.trimEnd().split("\n");
  expect(lines.map((each) => (JSON.parse(each) as { kind: string }).kind)).toEqual(expected);
  const following = start(["events", "-f", "--job", "gone"], environment);
  await following.said("job.deleted");
  following.child.kill("SIGINT");
  const wrong = await start(["events", "--kind", "task.exploded"], environment).result;
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("task.completed")]);
  expect((await start(["events", "--kind", EVENT_KINDS.join(",")], environment).result).code).toBe(0);
});

test("a cursor that is too old, a job and a pool that never were, and a type that is none are refused", async () => {
  const { generation } = await cluster.client.events.cluster();
  const reason = (request: WatchRequest) =>
    held(request).then(
      () => "",
      (error: { error: { reason: string } }) => error.error.reason,
    );
  expect(await reason({ cursor: `${generation}-1` })).toBe("CURSOR_TOO_OLD");
  expect(await reason({ cursor: `${generation}-fffffffffffff` })).toBe("CURSOR_TOO_OLD");
  expect(await reason({ jobId: "never" })).toBe("JOB_NOT_FOUND");
  expect(await reason({ poolId: "never" })).toBe("POOL_NOT_FOUND");
  expect(await reason({ types: ["EVENT_TYPE_UNSPECIFIED"] })).toBe("INVALID_VALUE");
});

test("a task keeps its attempts: retries, a reboot, a launcher that was killed", { timeout: LIMIT_MS }, async () => {
  const { client } = cluster;
  await client.jobs.create({ id: "tries", poolId: "farm", maxTaskRetryCount: 1 });
  const program = (name: string, act: string) =>
    `sh -c 'echo x >> $AZ_BATCH_NODE_SHARED_DIR/${name}; n=$(wc -l < $AZ_BATCH_NODE_SHARED_DIR/${name}); ${act}'`;
  await client.artifacts.put("tries/input", [Buffer.alloc(5_000, "i")]);
  await cluster.submit("tries", [
    {
      id: "retried",
      commandLine: program("retried", "[ $n = 1 ] && exit 9; head -c 700 input > out; i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done"),
      resourceFiles: [{ url: "artifact://tries/input", filePath: "input" }],
      outputFiles: [{ filePattern: "out", destinationUrl: "artifact://tries/out", uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" }],
    },
    { id: "moved", commandLine: program("moved", "[ $n = 3 ] || sleep 600") },
  ]);
  const retried = await ended("tries", "retried");
  expect(retried.attempts).toMatchObject([
    { attempt: 1, nodeId: "node-1", exitCode: 9, end: "ATTEMPT_END_FAILED", failure: { code: "FailureExitCode" }, bytesIn: 5_000 },
    { attempt: 2, nodeId: "node-1", exitCode: 0, end: "ATTEMPT_END_SUCCEEDED", failure: null, bytesIn: 5_000, bytesOut: 700 },
  ]);
  expect(retried.olderAttemptCount).toBe(0);

  const running = (attempt: number) =>
    until(async () => {
      const task = await client.tasks.get("tries", "moved");
      return task.attempt === attempt && task.startTime !== null;
    });
  await running(1);
  await client.nodes.reboot("farm", "node-1", "DEALLOCATION_OPTION_REQUEUE");
  await running(2);
  const node = cluster.nodes.find(({ pool }) => pool === "farm");
  kill((node as NonNullable<typeof node>).launcher, "SIGKILL");
  const moved = await ended("tries", "moved");
  expect(moved.attempts.map(({ attempt, end }) => [attempt, end])).toEqual([
    [1, "ATTEMPT_END_NODE_DRAINED"],
    [2, "ATTEMPT_END_OUTCOME_UNKNOWN"],
    [3, "ATTEMPT_END_SUCCEEDED"],
  ]);
  expect(moved.attempts.every(({ startTime, endTime, nodeId }) => startTime !== null && endTime !== null && nodeId === "node-1")).toBe(
    true,
  );
  expect(moved.attempts[1]?.exitCode).toBeUndefined();

  const { usage } = await client.jobs.get("tries");
  const all = [...retried.attempts, ...moved.attempts];
  const sum = (amount: (attempt: TaskAttempt) => number | undefined) => all.reduce((total, each) => total + (amount(each) ?? 0), 0);
  expect(usage).toMatchObject({ succeededTasks: 2, failedTasks: 0, taskRetries: 1, bytesIn: 10_000, bytesOut: 700 });
  expect([usage?.cpuUserMs, usage?.writeOps]).toEqual([sum(({ cpuUserMs }) => cpuUserMs), sum(({ writeOps }) => writeOps)]);
  await cluster.killLeader();
  await cluster.leader();
  expect((await client.tasks.get("tries", "moved")).attempts).toEqual(moved.attempts);
  expect((await client.jobs.get("tries")).usage).toEqual(usage);
  const environment = { STINT_ENDPOINT: cluster.endpoints.join(","), STINT_ACCOUNT_KEY: ACCOUNT_KEY };
  const shown = await start(["task", "show", "tries/retried"], environment).result;
  expect(shown.stdout).toMatch(/^earlier +attempt 1 on node-1, failed with exit code 9, after /m);
  expect(shown.stdout).toMatch(/^used .*4\.9 KB in, 700 B out$/m);
  const json = JSON.parse((await start(["task", "show", "tries/moved", "-o", "json"], environment).result).stdout) as Task;
  expect(json.attempts.map(({ end }) => end)).toEqual(moved.attempts.map(({ end }) => end));
});

test("whoever followed all this heard what is held, once", { timeout: LIMIT_MS }, async () => {
  await cluster.client.jobs.create({ id: "the-last", poolId: "farm" });
  await follower;
  const all = await held();
  expect(all.slice(0, heard.length)).toEqual(heard);
});
