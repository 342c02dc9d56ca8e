/** Job preparation and release tasks on real agents: where they run, how often, and what their failure does. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { JobNodeStatus, JobSpec } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

/** Against hanging. */
const LIMIT_MS = 30_000;

let cluster: TestCluster;
let scratch: string;
let nodes: string[];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-prepare-"));
  cluster = await TestCluster.start({ etcd: null });
  await cluster.pool("farm", { nodes: 3, slots: 1 });
  nodes = [];
  for await (const { id } of cluster.client.nodes.list("farm")) nodes.push(id);
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

const shell = (script: string) => `sh -c '${script.replaceAll("@", `${scratch}/`)}'`;
const lines = (name: string) => (existsSync(join(scratch, name)) ? readFileSync(join(scratch, name), "utf8").trim().split("\n") : []);
const ended = (id: string) =>
  until(
    () => cluster.client.jobs.get(id),
    ({ state }) => state === "JOB_STATE_COMPLETED",
  );
const task = (id: string, commandLine: string) => ({ id, commandLine });

async function status(jobId: string): Promise<Map<string, JobNodeStatus>> {
  const found = new Map<string, JobNodeStatus>();
  for await (const each of cluster.client.jobs.nodes(jobId)) found.set(each.nodeId, each);
  return found;
}

function job(id: string, prepare: string, release: string | null, change: Partial<JobSpec> = {}): JobSpec {
  return {
    id,
    poolId: "farm",
    preparationTask: { commandLine: shell(prepare) },
    releaseTask: release === null ? null : { commandLine: shell(release) },
    ...change,
  };
}

test("each node prepares once before its first task and releases once after the last, and then the job is completed", async () => {
  const prepare = "echo $AZ_BATCH_NODE_ID >> @prepared; echo ready > shared.txt";
  const release = "cat $AZ_BATCH_JOB_PREP_WORKING_DIR/shared.txt && echo $AZ_BATCH_NODE_ID >> @released";
  await cluster.client.jobs.create(job("both", prepare, release));
  const use = shell("grep -q ready $AZ_BATCH_JOB_PREP_WORKING_DIR/shared.txt && echo $AZ_BATCH_NODE_ID >> @used && sleep 0.1");
  await cluster.submit(
    "both",
    Array.from({ length: 9 }, (_, at) => task(`${at}`, use)),
  );
  await cluster.client.jobs.update("both", { onAllTasksComplete: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" });
  expect((await ended("both")).taskCounts).toMatchObject({ succeeded: 9, failed: 0 });
  const used = [...new Set(lines("used"))].sort();
  expect([lines("prepared").sort(), lines("released").sort()]).toEqual([used, used]);
  const found = await status("both");
  expect([...found.keys()].sort()).toEqual(used);
  for (const { preparation, release: released } of found.values()) {
    expect([preparation, released]).toEqual([
      expect.objectContaining({ state: "JOB_NODE_TASK_STATE_COMPLETED", result: "TASK_RESULT_SUCCESS", exitCode: 0 }),
      expect.objectContaining({ state: "JOB_NODE_TASK_STATE_COMPLETED", result: "TASK_RESULT_SUCCESS", exitCode: 0 }),
    ]);
  }
  const { stdout } = await start(["job", "nodes", "both"], { STINT_ENDPOINT: cluster.endpoints.join(), STINT_ACCOUNT_KEY: ACCOUNT_KEY })
    .result;
  expect(stdout).toMatch(/node\S*\s+farm\s+success\s+0\s+\S+\s+success\s+0/);
});

test("a preparation that fails keeps the job off that node, and nothing else; a release that fails changes nothing", async () => {
  const [bad = ""] = nodes;
  await cluster.client.jobs.create(job("partly", `[ $AZ_BATCH_NODE_ID != ${bad} ]`, "echo $AZ_BATCH_NODE_ID >> @partly; exit 9"));
  await cluster.submit(
    "partly",
    Array.from({ length: 6 }, (_, at) => task(`${at}`, shell("echo $AZ_BATCH_NODE_ID >> @partly-used; sleep 0.1"))),
  );
  await cluster.client.jobs.update("partly", { onAllTasksComplete: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" });
  expect((await ended("partly")).taskCounts).toMatchObject({ succeeded: 6, failed: 0 });
  expect(lines("partly-used")).not.toContain(bad);
  const found = await status("partly");
  expect(found.get(bad)).toMatchObject({ preparation: { result: "TASK_RESULT_FAILURE", exitCode: 1 }, release: null });
  const released = [...found.values()].filter(({ release }) => release !== null);
  expect(released.map(({ nodeId }) => nodeId).sort()).toEqual([...new Set(lines("partly-used"))].sort());
  for (const { release } of released) expect(release).toMatchObject({ result: "TASK_RESULT_FAILURE", exitCode: 9 });
  await cluster.client.jobs.create({ id: "others", poolId: "farm" });
  await cluster.submit(
    "others",
    nodes.map((_, at) => task(`${at}`, shell("echo $AZ_BATCH_NODE_ID >> @others; sleep 0.5"))),
  );
  await cluster.jobDone("others");
  expect(lines("others")).toContain(bad);
});

test("where it fails on all nodes the tasks wait, and explain says so", async () => {
  await cluster.client.jobs.create(job("nowhere", "exit 4", null));
  await cluster.submit("nowhere", [task("a", "true")]);
  const explained = await until(
    () => cluster.client.tasks.explain("nowhere", "a"),
    ({ reason }) => reason === "PREPARATION_FAILED",
  );
  expect(explained.never).toBe(true);
  expect(await cluster.client.tasks.get("nowhere", "a")).toMatchObject({ state: "TASK_STATE_ACTIVE", retryCount: 0 });
  await cluster.client.jobs.terminate("nowhere");
  await ended("nowhere");
});

test("a job that ends while it prepares ends the preparation, and one that is deleted leaves no file", async () => {
  await cluster.client.jobs.create(job("brief", "echo $AZ_BATCH_TASK_DIR >> @brief; exec sleep 1000", "touch @never"));
  await cluster.submit("brief", [task("a", "true")]);
  await until(
    () => Promise.resolve(lines("brief")),
    (found) => found.length === 1,
  );
  expect(await cluster.client.tasks.get("brief", "a")).toMatchObject({ state: "TASK_STATE_PREPARING" });
  await cluster.client.jobs.terminate("brief");
  await ended("brief");
  const stopped = await until(
    () => status("brief"),
    (found) => [...found.values()].every(({ preparation }) => preparation?.state === "JOB_NODE_TASK_STATE_COMPLETED"),
  );
  expect([...stopped.values()]).toMatchObject([{ preparation: { failure: { code: "TaskEnded" } }, release: null }]);
  expect(existsSync(join(scratch, "never"))).toBe(false);
  const directory = join(lines("brief")[0] ?? "", "..", "..");
  expect(existsSync(directory)).toBe(true);
  await cluster.client.jobs.delete("brief");
  await until(
    () => Promise.resolve(existsSync(directory)),
    (there) => !there,
  );
});

test("a release is refused without a preparation, and its status for a job that has none", async () => {
  const refused = (spec: JobSpec) =>
    expect(cluster.client.jobs.create(spec)).rejects.toMatchObject({ error: { reason: expect.any(String) as string } });
  await refused({ id: "x", poolId: "farm", releaseTask: { commandLine: "true" } });
  await refused(job("x", "true", "true", { releaseTask: { commandLine: "true", maxWallClockTimeMs: 900_001 } }));
  await refused(job("x", "true", "true", { releaseTask: { commandLine: "true", id: "jobpreparation" } }));
  await cluster.client.jobs.create({ id: "plain", poolId: "farm" });
  await expect(status("plain")).rejects.toMatchObject({ error: { reason: "JOB_PREPARATION_NOT_SPECIFIED" } });
  await cluster.client.jobs.create(job("ids", "true", "true"));
  const reasons = (await cluster.client.tasks.submit("ids", [task("JobPreparation", "true"), task("jobrelease", "true")])).map(
    ({ errorReason }) => errorReason,
  );
  expect(reasons).toEqual(["TASK_ID_RESERVED", "TASK_ID_OF_RELEASE"]);
});
