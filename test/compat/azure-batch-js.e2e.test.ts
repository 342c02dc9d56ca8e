/** Azure's own client for JavaScript, @azure/batch 10.2.0, against a development cluster with live agents. */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";
import { holdCoverage } from "./coverage.ts";
import { Recorder } from "./recorder.ts";

const ACCOUNT = "devbatch";
const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
const LOOK_EVERY_MS = 50;

let dev: DevServer;
let recorder: Recorder;
let batch: BatchServiceClient;

beforeAll(async () => {
  dev = await DevServer.start(["--nodes", "1", "--slots", "2"]);
  recorder = await Recorder.start(dev.batchUrl);
  batch = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, KEY), recorder.url);
});

afterAll(async () => {
  recorder.stop();
  await dev.stop();
});

async function until<T>(look: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    await sleep(LOOK_EVERY_MS);
  }
}

const taskDone = (jobId: string, taskId: string) =>
  until(
    () => batch.task.get(jobId, taskId),
    ({ state }) => state === "completed",
  );

/** Of a refusal: its status and code. */
const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "not refused",
    ({ statusCode, code }: { statusCode: number; code: string }) => `${statusCode} ${code}`,
  );

const IMAGE = {
  imageReference: { publisher: "canonical", offer: "ubuntuserver", sku: "18.04-lts", version: "latest" },
  nodeAgentSKUId: "batch.node.ubuntu 18.04",
};

test("a pool is made with an image, gets its nodes, is resized and deleted", async () => {
  const made = await batch.pool.add({
    id: "Pool-1",
    displayName: "a pool",
    vmSize: "standard_d2_v3",
    targetDedicatedNodes: 1,
    taskSlotsPerNode: 2,
    virtualMachineConfiguration: IMAGE,
    networkConfiguration: { subnetId: "/subscriptions/s/subnets/n" },
    startTask: {
      commandLine: "/bin/sh -c 'exit 0'",
      waitForSuccess: true,
      userIdentity: { autoUser: { scope: "pool", elevationLevel: "nonadmin" } },
    },
    metadata: [{ name: "owner", value: "me" }],
  });
  expect(made.dataServiceId).toBe(`${recorder.url}/pools/Pool-1`);
  expect([(await batch.pool.exists("pool-1")).body, (await batch.pool.exists("nothing")).body]).toEqual([true, false]);
  expect(await refusal(batch.pool.add({ id: "pool-1", vmSize: "small", virtualMachineConfiguration: IMAGE }))).toBe("409 PoolExists");
  const pool = await until(
    () => batch.pool.get("pool-1"),
    ({ allocationState }) => allocationState === "steady",
  );
  expect(pool).toMatchObject({
    id: "Pool-1",
    state: "active",
    vmSize: "standard_d2_v3",
    virtualMachineConfiguration: IMAGE,
    networkConfiguration: { subnetId: "/subscriptions/s/subnets/n" },
    currentDedicatedNodes: 1,
    targetDedicatedNodes: 1,
    taskSlotsPerNode: 2,
    taskSchedulingPolicy: { nodeFillType: "spread" },
    metadata: [{ name: "owner", value: "me" }],
    startTask: { waitForSuccess: true, maxTaskRetryCount: 0, userIdentity: { autoUser: { scope: "pool", elevationLevel: "nonadmin" } } },
  });
  const [node] = await until(
    () => batch.computeNode.list("Pool-1"),
    (nodes) => nodes[0]?.state === "idle",
  );
  expect(node).toMatchObject({
    vmSize: "standard_d2_v3",
    isDedicated: true,
    runningTasksCount: 0,
    startTaskInfo: { state: "completed", exitCode: 0 },
  });
  expect(await batch.computeNode.get("Pool-1", node?.id ?? "")).toMatchObject({ id: node?.id, schedulingState: "enabled" });
  expect(await refusal(batch.computeNode.get("Pool-1", "nobody"))).toBe("404 NodeNotFound");
  expect(
    (await batch.pool.list({ poolListOptions: { filter: "startswith(id, 'pool-')", select: "id, state" } })).map(({ id }) => id),
  ).toEqual(["Pool-1"]);
  await batch.pool.resize("Pool-1", { targetDedicatedNodes: 0 });
  await until(
    () => batch.pool.get("Pool-1"),
    ({ currentDedicatedNodes }) => currentDedicatedNodes === 0,
  );
  const { eTag = "" } = await batch.pool.get("Pool-1");
  expect(await refusal(batch.pool.deleteMethod("Pool-1", { poolDeleteMethodOptions: { ifMatch: "0x1" } }))).toBe("412 ConditionNotMet");
  await batch.pool.deleteMethod("Pool-1", { poolDeleteMethodOptions: { ifMatch: eTag } });
  await until(
    () => batch.pool.exists("Pool-1"),
    ({ body }) => body === false,
  );
});

test("a job goes from active to completed and is deleted", async () => {
  await batch.job.add({
    id: "life",
    poolInfo: { poolId: "local" },
    priority: 5,
    constraints: { maxWallClockTime: "PT1H", maxTaskRetryCount: 2 },
    commonEnvironmentSettings: [{ name: "A", value: "b" }],
    metadata: [{ name: "x", value: "y" }],
  });
  expect(await refusal(batch.job.add({ id: "LIFE", poolInfo: { poolId: "local" } }))).toBe("409 JobExists");
  expect(await batch.job.get("life")).toMatchObject({
    state: "active",
    priority: 5,
    maxParallelTasks: -1,
    usesTaskDependencies: false,
    onAllTasksComplete: "noaction",
    onTaskFailure: "noaction",
    constraints: { maxTaskRetryCount: 2 },
    poolInfo: { poolId: "local" },
    executionInfo: { poolId: "local" },
    commonEnvironmentSettings: [{ name: "A", value: "b" }],
  });
  await batch.job.patch("life", { priority: 7 });
  expect((await batch.job.get("life", { jobGetOptions: { select: "priority" } })).priority).toBe(7);
  await batch.job.terminate("life", { terminateReason: "enough" });
  const ended = await until(
    () => batch.job.get("life"),
    ({ state }) => state === "completed",
  );
  expect(ended.executionInfo).toMatchObject({ terminateReason: "enough", endTime: expect.any(Date) });
  expect(await refusal(batch.job.terminate("life"))).toBe("409 JobCompleted");
  expect((await batch.job.list()).map(({ id }) => id)).toContain("life");
  await batch.job.deleteMethod("life");
  await until(
    () => refusal(batch.job.get("life")),
    (answer) => answer === "404 JobNotFound",
  );
});

test("a job is prepared, disabled, changed, enabled and released", async () => {
  await batch.job.add({
    id: "turns",
    poolInfo: { poolId: "local" },
    jobPreparationTask: { commandLine: "/bin/sh -c 'exit 0'" },
    jobReleaseTask: { commandLine: "/bin/sh -c 'exit 0'", maxWallClockTime: "PT1M" },
  });
  await batch.task.add("turns", { id: "1", commandLine: "sleep 1000" });
  await until(
    () => batch.task.get("turns", "1"),
    ({ state }) => state === "running",
  );
  await batch.job.disable("turns", "requeue");
  const disabled = await until(
    () => batch.job.get("turns"),
    ({ state }) => state === "disabled",
  );
  expect([disabled.previousState, disabled.previousStateTransitionTime]).toEqual(["disabling", expect.any(Date)]);
  expect(await batch.task.get("turns", "1")).toMatchObject({
    state: "active",
    previousState: "running",
    executionInfo: { requeueCount: 1 },
  });
  expect(await refusal(batch.job.enable("nothing"))).toBe("404 JobNotFound");
  await batch.job.update("turns", {
    poolInfo: { poolId: "local" },
    priority: 3,
    metadata: [{ name: "a", value: "b" }],
    constraints: { maxTaskRetryCount: 1 },
  });
  expect(await batch.job.get("turns")).toMatchObject({
    priority: 3,
    metadata: [{ name: "a", value: "b" }],
    constraints: { maxTaskRetryCount: 1 },
  });
  await batch.job.update("turns", { poolInfo: { poolId: "local" } });
  const cleared = await batch.job.get("turns");
  expect([cleared.priority, cleared.metadata, cleared.constraints?.maxTaskRetryCount]).toEqual([0, undefined, 0]);
  await batch.job.enable("turns");
  await until(
    () => batch.task.get("turns", "1"),
    ({ state }) => state === "running",
  );
  await batch.job.terminate("turns");
  await until(
    () => batch.job.get("turns"),
    ({ state }) => state === "completed",
  );
  const [status] = await batch.job.listPreparationAndReleaseTaskStatus("turns");
  expect(status).toMatchObject({
    poolId: "local",
    jobPreparationTaskExecutionInfo: { state: "completed", result: "success", exitCode: 0, retryCount: 0 },
    jobReleaseTaskExecutionInfo: { state: "completed", result: "success", exitCode: 0 },
  });
});

test("a task that failed runs again, with other constraints", async () => {
  await batch.job.add({ id: "again", poolInfo: { poolId: "local" } });
  await batch.task.add("again", { id: "1", commandLine: "/bin/false" });
  expect((await taskDone("again", "1")).previousState).toBe("running");
  await batch.task.reactivate("again", "1");
  await taskDone("again", "1");
  await batch.task.add("again", { id: "2", commandLine: "sleep 1000" });
  await batch.task.update("again", "2", { constraints: { maxTaskRetryCount: 3 } });
  expect((await batch.task.get("again", "2")).constraints).toMatchObject({ maxTaskRetryCount: 3, retentionTime: "P7D" });
  expect(await refusal(batch.task.reactivate("again", "2"))).toBe("409 TaskNotCompleted");
  expect(await refusal(batch.job.listPreparationAndReleaseTaskStatus("again"))).toBe("409 JobPreparationTaskNotSpecified");
});

test("tasks run, fail, are counted, listed in pages, terminated and deleted", async () => {
  await batch.job.add({ id: "work", poolInfo: { poolId: "local" }, usesTaskDependencies: true });
  const added = await batch.task.add("work", {
    id: "one",
    commandLine: "/bin/sh -c 'echo $WORD; exit 3'",
    environmentSettings: [{ name: "WORD", value: "hi" }],
  });
  expect([added._response.status, added.dataServiceId]).toEqual([201, `${recorder.url}/jobs/work/tasks/one`]);
  expect(await taskDone("work", "one")).toMatchObject({
    executionInfo: {
      exitCode: 3,
      result: "failure",
      retryCount: 0,
      requeueCount: 0,
      failureInfo: { category: "usererror", code: "FailureExitCode" },
    },
    nodeInfo: { poolId: "local", taskRootDirectory: "workitems/work/job-1/one" },
    constraints: { maxTaskRetryCount: 0, retentionTime: "P7D" },
    requiredSlots: 1,
  });
  const { value = [] } = await batch.task.addCollection("work", [
    { id: "a", commandLine: "/bin/true" },
    { id: "a", commandLine: "/bin/true" },
    { id: "not an id", commandLine: "/bin/true" },
    {
      id: "b",
      commandLine: "/bin/true",
      dependsOn: { taskIds: ["a"] },
      exitConditions: { exitCodes: [{ code: 0, exitOptions: { dependencyAction: "block" } }] },
    },
    { id: "long", commandLine: "sleep 1000" },
  ]);
  expect(value.map(({ taskId, status, error }) => [taskId, status, error?.code])).toEqual([
    ["a", "success", undefined],
    ["a", "clienterror", "TaskExists"],
    ["not an id", "clienterror", "InvalidPropertyValue"],
    ["b", "success", undefined],
    ["long", "success", undefined],
  ]);
  await taskDone("work", "b");
  await until(
    () => batch.task.get("work", "long"),
    ({ state }) => state === "running",
  );
  const { taskCounts } = await batch.job.getTaskCounts("work");
  expect(taskCounts).toEqual({ active: 0, running: 1, completed: 3, succeeded: 2, failed: 1 });
  const first = await batch.task.list("work", { taskListOptions: { maxResults: 3 } });
  const second = await batch.task.listNext(first.odatanextLink ?? "");
  expect([...first, ...second].map(({ id }) => id)).toEqual(["one", "a", "b", "long"]);
  expect(second.odatanextLink).toBeUndefined();
  expect((await batch.task.list("work", { taskListOptions: { filter: "state eq 'running'" } })).map(({ id }) => id)).toEqual(["long"]);
  expect(await refusal(batch.task.list("work", { taskListOptions: { filter: "color eq 'red'" } }))).toBe("400 InvalidQueryParameterValue");
  expect((await batch.task.listSubtasks("work", "one")).value).toEqual([]);
  await batch.task.terminate("work", "long");
  expect((await taskDone("work", "long")).executionInfo?.failureInfo?.code).toBe("TaskEnded");
  expect(await refusal(batch.task.terminate("work", "long"))).toBe("409 TaskCompleted");
  await batch.task.deleteMethod("work", "one");
  expect(await refusal(batch.task.get("work", "one"))).toBe("404 TaskNotFound");
});

const textOf = async (body: NodeJS.ReadableStream | undefined): Promise<string> => {
  let text = "";
  for await (const piece of body ?? []) text += String(piece);
  return text;
};

test("files have the bytes that the task wrote, and are gone when deleted", async () => {
  await batch.job.add({ id: "files", poolInfo: { poolId: "local" } });
  await batch.task.add("files", {
    id: "1",
    commandLine: "/bin/sh -c 'mkdir -p sub; printf 0123456789 > \"sub/a b.txt\"; echo out; echo err >&2'",
  });
  const { nodeInfo } = await taskDone("files", "1");
  const nodeId = nodeInfo?.nodeId ?? "";
  const listed = await batch.file.listFromTask("files", "1", { fileListFromTaskOptions: { maxResults: 1000 }, recursive: true });
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(["stdout.txt", "stderr.txt", "wd", "wd/sub", "wd/sub/a b.txt"]));
  expect((await batch.file.listFromTask("files", "1")).map(({ name }) => name)).not.toContain("wd/sub");
  const filter = "startswith(name, 'std')";
  expect((await batch.file.listFromTask("files", "1", { fileListFromTaskOptions: { filter } })).length).toBe(2);
  expect(await textOf((await batch.file.getFromTask("files", "1", "stdout.txt")).readableStreamBody)).toBe("out\n");
  const part = await batch.file.getFromTask("files", "1", "wd/sub/a b.txt", { fileGetFromTaskOptions: { ocpRange: "bytes=2-4" } });
  expect([await textOf(part.readableStreamBody), part.contentLength]).toEqual(["234", 3]);
  const beyond = batch.file.getFromTask("files", "1", "stdout.txt", { fileGetFromTaskOptions: { ocpRange: "bytes=99-" } });
  expect(await refusal(beyond)).toMatch(/^416/);
  const about = await batch.file.getPropertiesFromTask("files", "1", "wd/sub/a b.txt");
  expect(about).toMatchObject({ contentLength: 10, ocpBatchFileMode: expect.stringMatching(/^0o100/) });
  const root = nodeInfo?.taskRootDirectory ?? "";
  expect(await textOf((await batch.file.getFromComputeNode("local", nodeId, `${root}/stderr.txt`)).readableStreamBody)).toBe("err\n");
  expect((await batch.file.getPropertiesFromComputeNode("local", nodeId, `${root}/stdout.txt`)).contentLength).toBe(4);
  const ofNode = await batch.file.listFromComputeNode("local", nodeId, { recursive: true });
  expect(ofNode.map(({ name }) => name)).toContain(`${root}/wd/sub/a b.txt`);
  expect(await refusal(batch.file.deleteFromTask("files", "1", "wd/sub"))).toMatch(/^4/);
  await batch.file.deleteFromTask("files", "1", "wd/sub", { recursive: true });
  await batch.file.deleteFromComputeNode("local", nodeId, `${root}/stderr.txt`);
  expect(await refusal(batch.file.getPropertiesFromTask("files", "1", "wd/sub/a b.txt"))).toMatch(/^404/);
  expect(await refusal(batch.file.getFromTask("files", "1", "nothing"))).toMatch(/^404/);
  expect(await refusal(batch.file.getFromTask("files", "1", "../../../etc/passwd"))).toMatch(/^40[04]/);
});

test("a schedule makes a job, is changed, disabled, enabled, terminated and deleted", async () => {
  const jobSpecification = { poolInfo: { poolId: "local" } };
  await batch.jobSchedule.add({
    id: "often",
    schedule: { recurrenceInterval: "PT1H" },
    jobSpecification,
    metadata: [{ name: "a", value: "b" }],
  });
  const [yes, no] = [await batch.jobSchedule.exists("often"), await batch.jobSchedule.exists("never")];
  expect([yes.body, no.body]).toEqual([true, false]);
  const made = await until(
    () => batch.jobSchedule.get("often"),
    ({ executionInfo }) => executionInfo?.recentJob !== undefined,
  );
  expect(made).toMatchObject({ state: "active", executionInfo: { recentJob: { id: "often:job-1" } }, jobSpecification });
  expect((await batch.job.listFromJobSchedule("often")).map(({ id }) => id)).toEqual(["often:job-1"]);
  await batch.jobSchedule.patch("often", { schedule: { recurrenceInterval: "PT2H" } });
  await batch.jobSchedule.update("often", { schedule: { recurrenceInterval: "PT3H" }, jobSpecification });
  expect((await batch.jobSchedule.get("often")).metadata).toBeUndefined();
  await batch.jobSchedule.disable("often");
  expect((await batch.jobSchedule.list()).map(({ id, state }) => [id, state])).toEqual([["often", "disabled"]]);
  await batch.jobSchedule.enable("often");
  await batch.jobSchedule.terminate("often");
  await until(
    () => batch.jobSchedule.get("often"),
    ({ state }) => state === "completed",
  );
  await batch.jobSchedule.deleteMethod("often");
  await until(
    () => batch.jobSchedule.exists("often"),
    ({ body }) => body === false,
  );
});

test("images are listed", async () => {
  const images = await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { maxResults: 5 } });
  expect(images.length).toBe(5);
  const more = await batch.account.listSupportedImagesNext(images.odatanextLink ?? "");
  expect([...images, ...more].map(({ nodeAgentSKUId }) => nodeAgentSKUId)).toContain("batch.node.ubuntu 22.04");
  const filter = "nodeAgentSKUId eq 'batch.node.debian 12'";
  expect((await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { filter } })).length).toBe(1);
});

test("who has another key is told the text to sign", async () => {
  const stranger = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, Buffer.from("x").toString("base64")), recorder.url);
  const error = (await stranger.pool.list().catch((reason: unknown) => reason)) as {
    statusCode: number;
    body: { values: { value: string }[] };
  };
  expect([error.statusCode, error.body.values[0]?.value]).toEqual([
    403,
    expect.stringContaining("/devbatch/pools\napi-version:2022-10-01.16.0"),
  ]);
});

test("every answer was as the API defines it, and the coverage is what is written down", () => {
  expect(recorder.problems).toEqual([]);
  holdCoverage("@azure/batch 10.2.0", recorder.succeeded);
});
