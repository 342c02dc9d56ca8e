/**
 * What the older clients for JavaScript are put through, on a development cluster with live agents: every operation that is served, with
 * answers judged by what the tasks did on the machine. The clients have the same calls, so one suite serves them; how they differ is a
 * `NodeClient`.
 */
import type { BatchServiceClient, BatchServiceModels } from "@azure/batch-8";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";
import type { ClientModel } from "./check-answer.ts";
import { holdCoverage } from "./coverage.ts";
import { Recorder } from "./recorder.ts";
import { refusal, runs, until } from "./waiting.ts";

const ACCOUNT = "devbatch";
const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
const POOL = { poolId: "local" };
const IMAGE = {
  imageReference: { publisher: "canonical", offer: "ubuntuserver", sku: "18.04-lts", version: "latest" },
  nodeAgentSKUId: "batch.node.ubuntu 18.04",
};

export type NodeBatch = Pick<
  BatchServiceClient,
  "account" | "application" | "computeNode" | "file" | "job" | "jobSchedule" | "pool" | "task"
>;

export interface FileCall {
  readonly of: "getFromTask" | "getFromComputeNode";
  readonly at: readonly [owner: string, part: string, path: string, options: { fileGetFromComputeNodeOptions?: { ocpRange: string } }];
}

export interface NodeClient {
  /** The name of its file of coverage. */
  readonly suite: string;
  readonly client: string;
  readonly model: ClientModel;
  /** How a pool's slots are called. */
  readonly slots: "taskSlotsPerNode" | "maxTasksPerNode";
  connect(to: { account: string; key: string; url: string }): NodeBatch;
  isThere(answer: BatchServiceModels.PoolExistsResponse | BatchServiceModels.JobScheduleExistsResponse): boolean;
  /** How it writes a length of time. */
  duration(iso: string): string;
  read(batch: NodeBatch, file: FileCall): Promise<NodeJS.ReadableStream>;
  counts(answer: BatchServiceModels.JobGetTaskCountsResponse): BatchServiceModels.TaskCounts;
}

/** The names of properties as a client's mappers hold them. */
export function propertyNames(serialized: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(serialized.map((name) => (name === undefined || name === "" ? "value" : name.replaceAll("\\", ""))));
}

export function nodeClientSuite({ suite, client, model, slots, connect, isThere, duration, read, counts }: NodeClient): void {
  let dev: DevServer;
  let recorder: Recorder;
  let batch: NodeBatch;

  beforeAll(async () => {
    dev = await DevServer.start(["--nodes", "1", "--slots", "4"]);
    recorder = await Recorder.start(dev.batchUrl, model);
    batch = connect({ account: ACCOUNT, key: KEY, url: recorder.url });
  });

  afterAll(async () => {
    recorder?.stop();
    await dev?.stop();
  });

  const taskIs = (state: string, jobId: string, taskId: string) =>
    until(
      () => batch.task.get(jobId, taskId),
      (task) => task.state === state,
    );
  const jobIs = (state: string, jobId: string) =>
    until(
      () => batch.job.get(jobId),
      (job) => job.state === state,
    );
  const gone = (work: () => Promise<unknown>) =>
    until(
      () => refusal(work()),
      (answer) => answer.startsWith("404"),
    );
  const text = async (call: FileCall): Promise<string> => {
    let all = "";
    for await (const piece of await read(batch, call)) all += String(piece);
    return all;
  };
  const taskFile = (jobId: string, taskId: string, path: string) => text({ of: "getFromTask", at: [jobId, taskId, path, {}] });
  const stdout = (jobId: string, taskId: string) => taskFile(jobId, taskId, "stdout.txt");
  const nodeFile = (nodeId: string, path: string, { poolId = "local", ocpRange }: { poolId?: string; ocpRange?: string } = {}) =>
    text({
      of: "getFromComputeNode",
      at: [poolId, nodeId, path, ocpRange === undefined ? {} : { fileGetFromComputeNodeOptions: { ocpRange } }],
    });

  test("a pool has its slots by their name, prepares its node, shrinks and goes", async () => {
    const startTask = { commandLine: "/bin/sh -c 'echo ready > $AZ_BATCH_NODE_SHARED_DIR/ready'", waitForSuccess: true };
    const pool = { id: "Pool-1", vmSize: "standard_d2_v3", virtualMachineConfiguration: IMAGE, targetDedicatedNodes: 1, startTask };
    await batch.pool.add({ ...pool, [slots]: 2 });
    expect([isThere(await batch.pool.exists("pool-1")), isThere(await batch.pool.exists("nothing"))]).toEqual([true, false]);
    expect(await refusal(batch.pool.add(pool))).toBe("409 PoolExists");
    const [node] = await until(
      () => batch.computeNode.list("Pool-1"),
      (nodes) => nodes[0]?.state === "idle",
    );
    const nodeId = node?.id ?? "";
    expect(await batch.computeNode.get("Pool-1", nodeId)).toMatchObject({ startTaskInfo: { state: "completed", exitCode: 0 } });
    expect(await nodeFile(nodeId, "shared/ready", { poolId: "Pool-1" })).toBe("ready\n");
    expect(await batch.pool.get("Pool-1")).toMatchObject({ currentDedicatedNodes: 1, [slots]: 2, virtualMachineConfiguration: IMAGE });
    const [only] = await batch.pool.list({ poolListOptions: { filter: "startswith(id, 'pool-')", select: `id,${slots}` } });
    expect([only?.id, (only as Record<string, unknown> | undefined)?.[slots], only?.state]).toEqual(["Pool-1", 2, undefined]);
    await batch.pool.resize("Pool-1", { targetDedicatedNodes: 0, nodeDeallocationOption: "requeue" });
    await until(
      () => batch.pool.get("Pool-1"),
      ({ currentDedicatedNodes, allocationState }) => currentDedicatedNodes === 0 && allocationState === "steady",
    );
    await batch.pool.deleteMethod("Pool-1");
    await gone(() => batch.pool.get("Pool-1"));
  });

  test("a pool's nodes are set aside, restarted and removed; it is changed, and follows a formula", async () => {
    await batch.pool.add({ id: "ops", vmSize: "small", virtualMachineConfiguration: IMAGE, targetDedicatedNodes: 2 });
    const [first, second] = await until(
      () => batch.computeNode.list("ops"),
      (nodes) => nodes.length === 2 && nodes.every(({ state }) => state === "idle"),
    );
    const [id, other] = [first?.id ?? "", second?.id ?? ""];
    const node = () => batch.computeNode.get("ops", id);
    await batch.computeNode.disableScheduling("ops", id, { nodeDisableSchedulingOption: "requeue" });
    expect((await node()).schedulingState).toBe("disabled");
    await batch.computeNode.enableScheduling("ops", id);
    const before = Number((await node()).lastBootTime);
    await batch.computeNode.reboot("ops", id);
    await until(node, ({ state, lastBootTime }) => state === "idle" && Number(lastBootTime) > before);
    const filter = "poolId eq 'ops'";
    const [counted] = await batch.account.listPoolNodeCounts({ accountListPoolNodeCountsOptions: { filter } });
    expect([counted?.poolId, counted?.dedicated?.total]).toEqual(["ops", 2]);
    await batch.pool.patch("ops", { metadata: [{ name: "a", value: "b" }] });
    expect((await batch.pool.get("ops")).metadata).toMatchObject([{ name: "a", value: "b" }]);
    await batch.pool.updateProperties("ops", { certificateReferences: [], applicationPackageReferences: [], metadata: [] });
    expect((await batch.pool.get("ops")).metadata).toBeUndefined();
    await batch.pool.removeNodes("ops", { nodeList: [other] });
    const steady = (count: number) =>
      until(
        () => batch.pool.get("ops"),
        ({ allocationState, currentDedicatedNodes }) => allocationState === "steady" && currentDedicatedNodes === count,
      );
    await steady(1);
    expect((await batch.computeNode.list("ops")).map((each) => each.id)).toEqual([id]);
    const autoScaleEvaluationInterval = duration("PT5M");
    await batch.pool.enableAutoScale("ops", { autoScaleFormula: "$TargetDedicatedNodes = 0;", autoScaleEvaluationInterval });
    await steady(0);
    expect((await batch.pool.evaluateAutoScale("ops", "$TargetDedicatedNodes = 7;")).results).toContain("$TargetDedicatedNodes=7");
    await batch.pool.disableAutoScale("ops");
    expect((await batch.pool.get("ops")).enableAutoScale).toBe(false);
    await batch.pool.deleteMethod("ops");
    expect((await batch.application.list()).length).toBe(0);
  });

  test("a job's own pool is made, has its slots, runs its task and goes with it", async () => {
    const own = { vmSize: "small", virtualMachineConfiguration: IMAGE, targetDedicatedNodes: 1, [slots]: 3 };
    const autoPoolSpecification = { autoPoolIdPrefix: "own", poolLifetimeOption: "job" as const, pool: own };
    await batch.job.add({ id: "own", poolInfo: { autoPoolSpecification }, metadata: [{ name: slots, value: "3" }] });
    await batch.task.add("own", { id: "1", commandLine: "/bin/sh -c 'echo $AZ_BATCH_POOL_ID'" });
    const { nodeInfo } = await taskIs("completed", "own", "1");
    expect(await stdout("own", "1")).toBe(`${nodeInfo?.poolId}\n`);
    expect(await batch.job.get("own")).toMatchObject({
      poolInfo: { autoPoolSpecification: { pool: { [slots]: 3 } } },
      metadata: [{ name: slots, value: "3" }],
    });
    expect(await batch.pool.get(nodeInfo?.poolId ?? "")).toMatchObject({ [slots]: 3 });
    await batch.job.deleteMethod("own");
    await gone(() => batch.job.get("own"));
    await gone(() => batch.pool.get(nodeInfo?.poolId ?? ""));
  });

  test("a job is changed, disabled, enabled, prepared, released and deleted", async () => {
    await batch.job.add({
      id: "life",
      poolInfo: POOL,
      priority: 5,
      commonEnvironmentSettings: [{ name: "WORD", value: "common" }],
      jobPreparationTask: { commandLine: "/bin/sh -c 'echo prepared > $AZ_BATCH_NODE_SHARED_DIR/life'" },
      jobReleaseTask: { commandLine: "/bin/sh -c 'rm $AZ_BATCH_NODE_SHARED_DIR/life'" },
    });
    await batch.task.add("life", { id: "1", commandLine: "/bin/sh -c 'cat $AZ_BATCH_NODE_SHARED_DIR/life; echo $WORD; exec sleep 1000'" });
    await taskIs("running", "life", "1");
    await until(
      () => stdout("life", "1"),
      (said) => said === "prepared\ncommon\n",
    );
    await batch.job.patch("life", { priority: 7 });
    expect(await batch.job.get("life", { jobGetOptions: { select: "priority,state" } })).toMatchObject({ priority: 7, state: "active" });
    await batch.job.disable("life", "requeue");
    await jobIs("disabled", "life");
    expect(await batch.task.get("life", "1")).toMatchObject({ state: "active", executionInfo: { requeueCount: 1 } });
    await batch.job.update("life", { poolInfo: POOL, constraints: { maxTaskRetryCount: 1, maxWallClockTime: duration("PT1H") } });
    expect(await batch.job.get("life")).toMatchObject({ priority: 0, constraints: { maxTaskRetryCount: 1 } });
    await batch.job.enable("life");
    const { nodeInfo } = await taskIs("running", "life", "1");
    await batch.job.terminate("life", { terminateReason: "enough" });
    expect((await jobIs("completed", "life")).executionInfo?.terminateReason).toBe("enough");
    const [status] = await batch.job.listPreparationAndReleaseTaskStatus("life");
    expect(status).toMatchObject({
      jobPreparationTaskExecutionInfo: { state: "completed", result: "success" },
      jobReleaseTaskExecutionInfo: { state: "completed", result: "success" },
    });
    expect(await refusal(batch.file.getPropertiesFromComputeNode("local", nodeInfo?.nodeId ?? "", "shared/life"))).toMatch(/^404/);
    expect((await batch.job.list({ jobListOptions: { filter: "state eq 'completed'" } })).map(({ id }) => id)).toContain("life");
    const { eTag = "" } = await batch.job.get("life");
    expect(await refusal(batch.job.deleteMethod("life", { jobDeleteMethodOptions: { ifMatch: "0x1" } }))).toBe("412 ConditionNotMet");
    await batch.job.deleteMethod("life", { jobDeleteMethodOptions: { ifMatch: eTag } });
    await gone(() => batch.job.get("life"));
  });

  test("a task is tried again, timed out, terminated with its processes, run again and deleted", async () => {
    await batch.job.add({ id: "tasks", poolInfo: POOL, usesTaskDependencies: true });
    const once = "test -e $AZ_BATCH_NODE_SHARED_DIR/seen && exit 0; touch $AZ_BATCH_NODE_SHARED_DIR/seen; exit 3";
    await batch.task.add("tasks", { id: "retry", commandLine: `/bin/sh -c '${once}'`, constraints: { maxTaskRetryCount: 1 } });
    await batch.task.add("tasks", { id: "slow", commandLine: "sleep 1000", constraints: { maxWallClockTime: duration("PT1S") } });
    expect((await taskIs("completed", "tasks", "retry")).executionInfo).toMatchObject({ exitCode: 0, retryCount: 1, result: "success" });
    expect((await taskIs("completed", "tasks", "slow")).executionInfo).toMatchObject({
      result: "failure",
      failureInfo: { category: "UserError", code: "TaskEnded" },
    });
    await batch.task.add("tasks", { id: "family", commandLine: "/bin/sh -c 'sleep 1234 & echo $!; wait'" });
    const said = await until(
      () => stdout("tasks", "family").catch(() => ""),
      (output) => output !== "",
    );
    expect(runs(Number(said), "sleep")).toBe(true);
    await batch.task.terminate("tasks", "family");
    await taskIs("completed", "tasks", "family");
    expect(runs(Number(said), "sleep")).toBe(false);
    expect(await refusal(batch.task.terminate("tasks", "family"))).toBe("409 TaskCompleted");
    await batch.task.reactivate("tasks", "slow");
    await batch.task.update("tasks", "slow", { constraints: { maxTaskRetryCount: 2, maxWallClockTime: duration("PT1H") } });
    expect((await batch.task.get("tasks", "slow")).constraints?.maxTaskRetryCount).toBe(2);
    const { nodeInfo } = await batch.task.get("tasks", "retry");
    await batch.task.deleteMethod("tasks", "retry");
    expect(await refusal(batch.task.get("tasks", "retry"))).toBe("404 TaskNotFound");
    await gone(() =>
      batch.file.getPropertiesFromComputeNode("local", nodeInfo?.nodeId ?? "", `${nodeInfo?.taskRootDirectory ?? ""}/stdout.txt`),
    );
  });

  test("a collection is judged task by task, runs in order of dependence, is counted and listed in pages", async () => {
    await batch.job.add({ id: "many", poolInfo: POOL, usesTaskDependencies: true });
    const { value = [] } = await batch.task.addCollection("many", [
      ...Array.from({ length: 5 }, (_, index) => ({ id: `${index + 1}`, commandLine: "/bin/sh -c 'date +%s%N'" })),
      { id: "1", commandLine: "/bin/true" },
      { id: "not an id", commandLine: "/bin/true" },
      { id: "last", commandLine: "/bin/sh -c 'date +%s%N; exit 2'", dependsOn: { taskIdRanges: [{ start: 1, end: 5 }] } },
    ]);
    expect(value.map(({ taskId, status, error }) => `${taskId} ${status} ${error?.code ?? ""}`)).toEqual([
      ...["1", "2", "3", "4", "5"].map((id) => `${id} Success `),
      "1 ClientError TaskExists",
      "not an id ClientError InvalidPropertyValue",
      "last Success ",
    ]);
    await taskIs("completed", "many", "last");
    const times = await Promise.all(["1", "2", "3", "4", "5", "last"].map((id) => stdout("many", id)));
    expect(BigInt(times.pop() ?? "") > times.map(BigInt).reduce((a, b) => (a > b ? a : b))).toBe(true);
    expect(counts(await batch.job.getTaskCounts("many"))).toEqual({ active: 0, running: 0, completed: 6, succeeded: 5, failed: 1 });
    const first = await batch.task.list("many", { taskListOptions: { maxResults: 4, select: "id" } });
    const second = await batch.task.listNext(first.odatanextLink ?? "");
    expect([...first, ...second].map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "last"]);
    const filter = "executionInfo/exitCode eq 2 and state eq 'completed'";
    expect((await batch.task.list("many", { taskListOptions: { filter } })).map(({ id }) => id)).toEqual(["last"]);
    expect((await batch.task.listSubtasks("many", "1")).value).toEqual([]);
    expect(await refusal(batch.task.list("many", { taskListOptions: { filter: "color eq 'red'" } }))).toBe(
      "400 InvalidQueryParameterValue",
    );
  });

  test("files have the bytes that the task wrote, whole and in parts, and are gone when deleted", async () => {
    await batch.job.add({ id: "files", poolInfo: POOL });
    await batch.task.add("files", { id: "1", commandLine: "/bin/sh -c 'mkdir sub; printf 0123456789 > \"sub/a b.txt\"; echo err >&2'" });
    const { nodeInfo } = await taskIs("completed", "files", "1");
    const { nodeId = "", taskRootDirectory: root = "" } = nodeInfo ?? {};
    const names = (await batch.file.listFromTask("files", "1", { recursive: true })).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["stdout.txt", "stderr.txt", "wd", "wd/sub", "wd/sub/a b.txt"]));
    const page = await batch.file.listFromTask("files", "1", { recursive: true, fileListFromTaskOptions: { maxResults: 3 } });
    const rest = await batch.file.listFromTaskNext(page.odatanextLink ?? "");
    expect([page.length, ...[...page, ...rest].map(({ name }) => name)]).toEqual([3, ...names]);
    expect(await taskFile("files", "1", "wd/sub/a b.txt")).toBe("0123456789");
    expect(await nodeFile(nodeId, `${root}/wd/sub/a b.txt`, { ocpRange: "bytes=2-4" })).toBe("234");
    await batch.file.getPropertiesFromTask("files", "1", "stderr.txt");
    await batch.file.getPropertiesFromComputeNode("local", nodeId, `${root}/stderr.txt`);
    expect((await batch.file.listFromComputeNode("local", nodeId, { recursive: true })).map(({ name }) => name)).toContain(
      `${root}/wd/sub/a b.txt`,
    );
    await batch.file.deleteFromTask("files", "1", "wd/sub", { recursive: true });
    await batch.file.deleteFromComputeNode("local", nodeId, `${root}/stderr.txt`);
    expect(await refusal(batch.file.getPropertiesFromTask("files", "1", "wd/sub/a b.txt"))).toMatch(/^404/);
    expect(await refusal(batch.file.getPropertiesFromTask("files", "1", "stderr.txt"))).toMatch(/^404/);
    expect(await refusal(taskFile("files", "1", "../../../etc/passwd"))).toMatch(/^40[04]/);
  });

  test("a schedule makes its job, is changed, disabled, enabled, terminated and deleted", async () => {
    const jobManagerTask = { id: "manager", commandLine: "/bin/sh -c 'echo $AZ_BATCH_JOB_ID'", runExclusive: false };
    const jobSpecification = { poolInfo: POOL, jobManagerTask };
    await batch.jobSchedule.add({ id: "often", schedule: { recurrenceInterval: duration("PT1H") }, jobSpecification });
    expect([isThere(await batch.jobSchedule.exists("often")), isThere(await batch.jobSchedule.exists("never"))]).toEqual([true, false]);
    await until(
      () => batch.job.listFromJobSchedule("often"),
      ([job]) => job?.state === "completed",
    );
    const { nodeInfo } = await batch.task.get("often:job-1", "manager");
    expect(await nodeFile(nodeInfo?.nodeId ?? "", `${nodeInfo?.taskRootDirectory}/stdout.txt`)).toBe("often:job-1\n");
    await batch.jobSchedule.patch("often", { schedule: { recurrenceInterval: duration("PT2H") }, metadata: [{ name: "a", value: "b" }] });
    expect((await batch.jobSchedule.get("often")).metadata).toMatchObject([{ name: "a", value: "b" }]);
    await batch.jobSchedule.update("often", { schedule: { recurrenceInterval: duration("PT3H") }, jobSpecification });
    await batch.jobSchedule.disable("often");
    expect((await batch.jobSchedule.list()).map(({ id, state }) => [id, state])).toEqual([["often", "disabled"]]);
    await batch.jobSchedule.enable("often");
    await batch.jobSchedule.terminate("often");
    await until(
      () => batch.jobSchedule.get("often"),
      ({ state }) => state === "completed",
    );
    await batch.jobSchedule.deleteMethod("often");
    await gone(() => batch.jobSchedule.get("often"));
  });

  test("images are listed in pages", async () => {
    const first = await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { maxResults: 5 } });
    const rest = await batch.account.listSupportedImagesNext(first.odatanextLink ?? "");
    expect([...first, ...rest].map(({ nodeAgentSKUId }) => nodeAgentSKUId)).toContain("batch.node.ubuntu 22.04");
  });

  test("who has another key is refused", async () => {
    const stranger = connect({ account: ACCOUNT, key: Buffer.from("x").toString("base64"), url: recorder.url });
    expect(await refusal(stranger.pool.list())).toBe("403 AuthenticationFailed");
  });

  test("every answer was as the API and the client's model define it, and the coverage is what is written down", () => {
    expect(recorder.problems).toEqual([]);
    holdCoverage({ suite, client }, recorder.succeeded);
  });
}
