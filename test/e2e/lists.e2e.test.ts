/** Lists as a person and a program ask for them: filtered, cut down to fields, page by page, while other tasks come and go. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

const TASKS = 3_000;
let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({ etcd: null });
  await cluster.client.pools.create({ id: "empty", taskSlotsPerNode: 1, targetDedicatedNodes: 0 });
  for (const id of ["first", "second", "third"]) await cluster.client.jobs.create({ id, poolId: "empty", metadata: { kept: id } });
  await cluster.submit(
    "first",
    Array.from({ length: TASKS }, (_, at) => ({ id: `render-${at}`, commandLine: "true" })),
  );
});

afterAll(() => cluster.stop());

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const stint = (...args: string[]) => start(args, { STINT_ENDPOINT: cluster.endpoints[0] as string, STINT_ACCOUNT_KEY: ACCOUNT_KEY }).result;

test("tasks by a filter, with the fields that were asked for", async () => {
  const { tasks } = cluster.client;
  const filter = "(state eq 'Active') and startswith(id, 'RENDER-29')";
  const found = await all(tasks.list("first", { filter, select: ["id", "state"], pageSize: 50 }));
  expect(found.length).toBe(111);
  expect(found[0]).toMatchObject({ spec: { id: "render-29", commandLine: "" }, state: "TASK_STATE_ACTIVE", waitingReason: "", jobId: "" });
  const [whole] = await all(tasks.list("first", { filter: "id eq 'render-7'" }));
  expect(whole).toMatchObject({ spec: { commandLine: "true" }, jobId: "first", waitingReason: expect.stringContaining("no nodes") });
  expect(await all(tasks.list("first", { filter: "executionInfo/exitCode eq 0" }))).toEqual([]);
});

test("jobs, pools and nodes by a filter", async () => {
  const { jobs, pools, nodes } = cluster.client;
  const ids = (await all(jobs.list({ filter: "id ge 'SECOND' and executionInfo/poolId eq 'empty'", pageSize: 1 }))).map(
    ({ spec }) => spec?.id,
  );
  expect(ids).toEqual(["third", "second"]);
  expect((await all(pools.list({ filter: "allocationState eq 'steady'", select: ["id"] })))[0]?.spec?.id).toBe("empty");
  expect(await all(nodes.list("empty", { filter: "state eq 'idle'" }))).toEqual([]);
});

test("a filter, a selection or a page token that is wrong is refused with what is wrong", async () => {
  const { tasks, jobs, pools } = cluster.client;
  await expect(all(tasks.list("first", { filter: "id eq" }))).rejects.toMatchObject({
    error: { reason: "INVALID_FILTER", metadata: { position: "6" } },
  });
  await expect(all(tasks.list("first", { filter: "name eq 'x'" }))).rejects.toMatchObject({ error: { reason: "UNKNOWN_PROPERTY" } });
  await expect(all(jobs.list({ filter: "(".repeat(30) }))).rejects.toMatchObject({ error: { reason: "FILTER_TOO_COMPLEX" } });
  await expect(all(pools.list({ select: ["id", "vmSize"] }))).rejects.toMatchObject({
    error: { reason: "UNKNOWN_PROPERTY", field: "select" },
  });
  const refused = await stint("task", "list", "first", "--filter", "id eq 'open");
  expect([refused.code, refused.stderr]).toEqual([expect.any(Number), expect.stringContaining("position 7")]);
  expect(refused.code).not.toBe(0);
});

test("pages hold every task once while others come and go", async () => {
  const { tasks } = cluster.client;
  const seen: string[] = [];
  for await (const { spec } of tasks.list("first", { pageSize: 200, select: ["id"] })) {
    seen.push(spec?.id ?? "");
    if (seen.length === 500) await tasks.delete("first", "render-199");
    if (seen.length === 1_000) await cluster.submit("first", [{ id: "late", commandLine: "true" }]);
  }
  expect(seen).toEqual([...Array.from({ length: TASKS }, (_, at) => `render-${at}`), "late"]);
  const counts = await tasks.count("first");
  expect(counts.active).toBe(TASKS);
});

test("a page goes on where it was, though the job at its end is gone", async () => {
  const { jobs } = cluster.client;
  const seen: string[] = [];
  for await (const { spec } of jobs.list({ pageSize: 2 })) {
    seen.push(spec?.id ?? "");
    if (seen.length === 2) await jobs.delete("second");
  }
  expect(seen).toEqual(["third", "second", "first"]);
});

test("the command prints the fields that were selected", async () => {
  const table = await stint("task", "list", "first", "--filter", "startswith(id, 'render-299')", "--select", "id, state");
  expect(table.stdout.split("\n").map((line) => line.trim().split(/\s+/))).toContainEqual(["render-299", "TASK_STATE_ACTIVE"]);
  const json = await stint("job", "list", "--filter", "id eq 'first'", "--select", "id", "-o", "json");
  expect(JSON.parse(json.stdout)).toEqual({ apiVersion: "stint/v1", jobs: [{ id: "first" }] });
});
