/** Listings: every filterable property can be read, and going on from a row neither repeats nor misses a task. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileFilter } from "../filter/match.ts";
import { parseFilter } from "../filter/parse.ts";
import { JOB_FILTER, JOB_SCHEDULE_FILTER, NODE_FILTER, POOL_FILTER, TASK_FILTER } from "../filter/schema.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import { CALLER, exited, hello, jobSpec, newTask, poolSpec, World } from "../testing/world.ts";
import { JOB_COLUMNS, JOB_SCHEDULE_COLUMNS, NODE_COLUMNS, POOL_COLUMNS, TASK_COLUMNS } from "./columns.ts";
import { scanTasks } from "./scan-tasks.ts";

test("every property that can be filtered by has its column", () => {
  const pairs = [
    [TASK_FILTER, TASK_COLUMNS],
    [JOB_FILTER, JOB_COLUMNS],
    [JOB_SCHEDULE_FILTER, JOB_SCHEDULE_COLUMNS],
    [POOL_FILTER, POOL_COLUMNS],
    [NODE_FILTER, NODE_COLUMNS],
  ] as const;
  for (const [schema, columns] of pairs) expect(Object.keys(columns).sort()).toEqual([...schema.keys()].sort());
});

function worldWith(tasks: number): { world: World; job: JobRuntime } {
  const world = new World();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec() });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec() });
  for (let from = 0; from < tasks; from += 1_000) submit(world, from, Math.min(1_000, tasks - from));
  return { world, job: world.cluster.job(CALLER.account, "job") as JobRuntime };
}

function submit(world: World, from: number, count: number): void {
  const tasks = Array.from({ length: count }, (_, at) => newTask(`Task-${from + at}`));
  world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: `${from}`, bodyHash: "" });
}

function idsOf(job: JobRuntime, source: string, page: { size: number; rowsPerStep: number; between?: () => void }): string[] {
  const filter = parseFilter(source, TASK_FILTER);
  if (filter !== null && "reason" in filter) throw new Error(filter.message);
  const matches = compileFilter(filter, TASK_COLUMNS);
  const ids: string[] = [];
  for (let row = 0; row < job.nextRow; page.between?.()) {
    let looks = 0;
    let found = 0;
    row = scanTasks(job, {
      fromRow: row,
      matches,
      visit: ({ chunk, slot }) => {
        ids.push(chunk.id(slot));
        return ++found === page.size;
      },
      timeIsUp: () => ++looks * 64 >= page.rowsPerStep,
    });
  }
  return ids;
}

test("tasks are found by what became of them", () => {
  const { world, job } = worldWith(4);
  world.run(hello("node"));
  world.settle();
  const [lease] = world.takeEffects("runTask");
  if (lease === undefined) throw new Error("nothing was placed");
  world.run({ kind: "nodeReports", nodeUid: lease.nodeUid, reports: [{ kind: "taskEnded", key: lease.key, outcome: exited(3) }] });
  world.settle();
  const all = { size: 10, rowsPerStep: 1_000 };
  expect(idsOf(job, "executionInfo/exitCode eq 3 and executionInfo/result eq 'FAILURE'", all)).toEqual(["Task-0"]);
  expect(idsOf(job, "state eq 'running'", all)).toEqual(["Task-1", "Task-2"]);
  expect(idsOf(job, "state eq 'active' and startswith(id, 'TASK-')", all)).toEqual(["Task-3"]);
  expect(idsOf(job, "id gt 'task-1' and id le 'TASK-2'", all)).toEqual(["Task-2"]);
  expect(idsOf(job, "executionInfo/startTime gt DateTime'1969-01-01'", all)).toEqual(["Task-0", "Task-1", "Task-2"].slice(0, 1));
});

test("pages hold every task once, in order, while others come and go", () => {
  const { world, job } = worldWith(3_000);
  let turn = 0;
  const between = () => {
    if (turn < 20) world.run({ kind: "deleteTask", caller: CALLER, jobId: "job", taskId: `Task-${turn++ * 100}` });
    if (turn === 10) submit(world, 3_000, 10);
  };
  const ids = idsOf(job, "", { size: 100, rowsPerStep: 128, between });
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([...ids].sort((a, b) => Number(a.slice(5)) - Number(b.slice(5))));
  const kept = Array.from({ length: 3_000 }, (_, at) => at).filter((at) => at % 100 !== 0);
  expect(kept.every((at) => ids.includes(`Task-${at}`))).toBe(true);
});

test("however it is cut into steps, a scan finds the same", () => {
  const { job } = worldWith(1_500);
  const whole = idsOf(job, "startswith(id, 'task-1')", { size: 10_000, rowsPerStep: 1e9 });
  const cut = fc.record({ size: fc.integer({ min: 1, max: 500 }), rowsPerStep: fc.integer({ min: 1, max: 2_000 }) });
  fc.assert(
    fc.property(cut, (page) => {
      expect(idsOf(job, "startswith(id, 'task-1')", page)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});
