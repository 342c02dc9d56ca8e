import { describe, expect, it } from "vitest";
import { ended, jobOf, join, open, resume, started, submit, task } from "../testing/steps.ts";
import { CALLER, hello, newTask, picture, type World } from "../testing/world.ts";

const reactivate = (world: World, taskId: string) => world.run({ kind: "reactivateTask", caller: CALLER, jobId: "job", taskId });
const order = <T>(items: T[]): T[] => items.reverse();

describe("a task's states", () => {
  it("say when, and from which, it came to the present one", () => {
    const world = open({ job: { maxTaskRetryCount: 1 } });
    submit(world, [newTask("a")]);
    expect(task(world, "a")).toMatchObject({ state: "active", previousState: null, lastModifiedMs: 1_000_000 });
    world.nowMs += 1_000;
    join(world, "n1");
    world.nowMs += 1_000;
    started(world, "a");
    expect(task(world, "a")).toMatchObject({ stateTransitionTimeMs: 1_001_000, startTimeMs: 1_002_000, lastModifiedMs: 1_000_000 });
    world.nowMs += 1_000;
    ended(world, "a", { exitCode: 1 });
    expect(task(world, "a")).toMatchObject({
      state: "running",
      retryCount: 1,
      lastRetryTimeMs: 1_003_000,
      previousState: "active",
      previousStateTransitionTimeMs: 1_003_000,
      exitCode: null,
      startTimeMs: null,
    });
    world.nowMs += 1_000;
    ended(world, "a", { exitCode: 0 });
    expect(task(world, "a")).toMatchObject({ state: "completed", previousState: "running", stateTransitionTimeMs: 1_004_000 });
  });

  it("what goes wrong before or after the program is not tried again", () => {
    const world = open({ job: { maxTaskRetryCount: -1 } });
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    const failure = { category: "userError" as const, code: "Any", message: "" };
    ended(world, "a", { exitCode: null, failure, phase: "preProcessing", startTimeMs: null });
    ended(world, "b", { exitCode: 0, failure, phase: "fileUpload" });
    for (const id of ["a", "b"]) expect(task(world, id)).toMatchObject({ state: "completed", retryCount: 0, failure });
    expect(task(world, "a").startTimeMs).not.toBeNull();
  });

  it("a task that loses its nodes again and again is taken to be the cause", () => {
    const world = open({ job: { maxTaskRetryCount: 0 } });
    submit(world, [newTask("poison")]);
    for (let loss = 1; loss <= 4; loss++) {
      join(world, `n${loss}`);
      expect(task(world, "poison")).toMatchObject({ state: "running", recoveryCount: loss - 1 });
      world.nowMs += 70_000;
      world.settle();
    }
    expect(task(world, "poison")).toMatchObject({
      state: "completed",
      retryCount: 0,
      failure: { category: "userError", code: "MaxInternalRetryCountReached" },
    });
  });
});

it("a node remembers what ended on it, of what is still there", () => {
  const world = open({ pool: { taskSlotsPerNode: 1 } });
  const ids = Array.from("abcdefghijkl");
  submit(
    world,
    ids.map((id) => newTask(id)),
  );
  const nodeUid = join(world, "n1");
  const history = () => {
    const { succeeded, failed, last } = world.cluster.assignment(nodeUid).ended;
    return [succeeded, failed, last.map(({ row }) => jobOf(world).chunkAt(row).id(row)).join("")];
  };
  for (const id of ids) {
    world.nowMs += 1_000;
    ended(world, id, { exitCode: id === "c" || id === "l" ? 1 : 0, endTimeMs: world.nowMs });
  }
  expect(history()).toEqual([10, 2, "lkjihgfedc"]);
  reactivate(world, "c");
  world.run({ kind: "deleteTask", caller: CALLER, jobId: "job", taskId: "k" });
  expect(history()).toEqual([9, 1, "ljihgfed"]);
});

describe("reactivating a task", () => {
  it("lets one that failed run again as if it never had", () => {
    const world = open({ job: { maxTaskRetryCount: 1 } });
    submit(world, [newTask("a")]);
    join(world, "n1");
    ended(world, "a", { exitCode: 3 });
    ended(world, "a", { exitCode: 4 });
    expect(reactivate(world, "a")).toEqual({ kind: "done" });
    expect(task(world, "a")).toMatchObject({
      state: "active",
      retryCount: 0,
      exitCode: null,
      failure: null,
      startTimeMs: null,
      endTimeMs: null,
    });
    world.settle();
    ended(world, "a", { exitCode: 5 });
    expect(task(world, "a")).toMatchObject({ state: "running", retryCount: 1, attempt: 4 });
    ended(world, "a", { exitCode: 0 });
    expect(jobOf(world).counts).toMatchObject({ succeeded: 1, failed: 0 });
  });

  it("is refused for one that has not ended, has succeeded, or whose job is over", () => {
    const world = open();
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    expect(reactivate(world, "a")).toMatchObject({ error: { reason: "TASK_NOT_COMPLETED" } });
    ended(world, "a", { exitCode: 0 });
    ended(world, "b", { exitCode: 1 });
    expect(reactivate(world, "a")).toMatchObject({ error: { reason: "TASK_SUCCEEDED" } });
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    world.settle();
    expect(reactivate(world, "b")).toMatchObject({ error: { reason: "JOB_COMPLETED" } });
    expect(reactivate(world, "c")).toMatchObject({ error: { reason: "TASK_NOT_FOUND" } });
  });

  it("waits again for what it depends on, and leaves its dependents satisfied", () => {
    const world = open({ pool: { taskSlotsPerNode: 4 }, job: { usesTaskDependencies: true } });
    const satisfy = { jobAction: null, dependencyAction: "satisfy" as const };
    const exitConditions = { exitCodes: [], exitCodeRanges: [], preProcessingError: null, fileUploadError: null, default: satisfy };
    const on = (...taskIds: string[]) => ({ dependsOn: { taskIds, taskIdRanges: [] } });
    submit(world, [newTask("a", { exitConditions }), newTask("b", on("c")), newTask("d", on("a"))]);
    world.run({ kind: "terminateTask", caller: CALLER, jobId: "job", taskId: "b" });
    reactivate(world, "b");
    join(world, "n1");
    expect(task(world, "b").state).toBe("active");
    ended(world, "a", { exitCode: 1 });
    expect(task(world, "d").state).toBe("running");
    reactivate(world, "a");
    expect(picture(world.reloaded(order))).toBe(picture(world.cluster));
    submit(world, [newTask("c"), newTask("e", on("a"))]);
    world.settle();
    ended(world, "c", { exitCode: 0 });
    expect([task(world, "b").state, jobOf(world).dependencies.isWaiting(jobOf(world).findRow("e"))]).toEqual(["running", false]);
  });
});

describe("updating a task", () => {
  const update = (world: World, maxTaskRetryCount: number | null) =>
    world.run({
      kind: "updateTask",
      caller: CALLER,
      jobId: "job",
      taskId: "a",
      constraints: { maxTaskRetryCount, maxWallClockTimeMs: 5_000, retentionTimeMs: null },
    });

  it("replaces its constraints, for the end of its present attempt on", () => {
    const world = open();
    submit(world, [newTask("a", { maxTaskRetryCount: 0, retentionTimeMs: 9 })]);
    world.nowMs += 5;
    update(world, 1);
    expect(task(world, "a")).toMatchObject({ state: "active", lastModifiedMs: 1_000_005, stateTransitionTimeMs: 1_000_000 });
    expect(jobOf(world).chunkAt(0).task(0)).toMatchObject({ maxTaskRetryCount: 1, maxWallClockTimeMs: 5_000, retentionTimeMs: null });
    expect(picture(world.replayed())).toBe(picture(world.cluster));
    expect(picture(world.reloaded(order))).toBe(picture(world.cluster));
    join(world, "n1");
    ended(world, "a", { exitCode: 1 });
    expect(task(world, "a")).toMatchObject({ state: "running", retryCount: 1 });
    update(world, null);
    ended(world, "a", { exitCode: 1 });
    expect(task(world, "a").state).toBe("completed");
    expect(update(world, 1)).toMatchObject({ error: { reason: "TASK_COMPLETED" } });
  });
});

it("a node that comes back is told again what to end", () => {
  const world = open({ job: { allowTaskPreemption: true } });
  submit(world, [newTask("a")]);
  join(world, "n1");
  world.run({ kind: "disableJob", caller: CALLER, jobId: "job", disableTasks: "requeue" });
  world.settle();
  const [cancel] = world.takeEffects("cancelTask");
  world.run(
    hello("n1", { held: [{ key: cancel?.key ?? { jobUid: 0, row: 0, attempt: 0, instance: 0 }, phase: "running", outcome: null }] }),
  );
  resume(world, "n1");
  expect(world.takeEffects("cancelTask")).toEqual([cancel]);
});
