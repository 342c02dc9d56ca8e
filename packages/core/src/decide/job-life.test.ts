import { describe, expect, it } from "vitest";
import type { ExitConditions, ExitOptions, NewTask } from "../entities/task.ts";
import { explainTask } from "../scheduling/explain.ts";
import { jobWaitingReason } from "../scheduling/explain-job.ts";
import { endCancelled, ended, jobOf, join, open, started, submit, task } from "../testing/steps.ts";
import { CALLER, jobSpec, newTask, picture, type World } from "../testing/world.ts";

const NO_CONDITIONS: ExitConditions = { exitCodes: [], exitCodeRanges: [], preProcessingError: null, fileUploadError: null, default: null };
const does = (jobAction: ExitOptions["jobAction"], dependencyAction: ExitOptions["dependencyAction"] = null): ExitOptions => ({
  jobAction,
  dependencyAction,
});
const disable = (world: World, disableTasks: "requeue" | "terminate" | "wait") =>
  world.run({ kind: "disableJob", caller: CALLER, jobId: "job", disableTasks });
const enable = (world: World) => world.run({ kind: "enableJob", caller: CALLER, jobId: "job" });
const state = (world: World) => jobOf(world).record?.state;
const explain = (world: World, id: string, jobId = "job") =>
  explainTask(world.cluster, jobOf(world, jobId), jobOf(world, jobId).findRow(id)).reason;

describe("disabling a job", () => {
  it("requeues what runs without counting a retry, and starts nothing until it is enabled", () => {
    const world = open({ pool: { taskSlotsPerNode: 1 } });
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    started(world, "a");
    disable(world, "requeue");
    world.settle();
    expect(state(world)).toBe("disabling");
    expect(jobWaitingReason(world.cluster, jobOf(world))).toBe("1 of its tasks still run and are being ended.");
    expect(endCancelled(world)).toBe(1);
    expect(jobOf(world).record).toMatchObject({ state: "disabled", previousState: "disabling", disableTasks: null });
    expect(task(world, "a")).toMatchObject({ state: "active", requeueCount: 1, retryCount: 0, requeueReason: "jobDisabled" });
    expect([world.takeEffects("runTask").length, explain(world, "a")]).toEqual([1, "JOB_DISABLED"]);
    enable(world);
    world.settle();
    expect(state(world)).toBe("active");
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, requeueReason: null, lastRequeueTimeMs: world.nowMs });
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("terminates what runs, or waits for it, as is asked", () => {
    for (const how of ["terminate", "wait"] as const) {
      const world = open();
      submit(world, [newTask("a")]);
      join(world, "n1");
      disable(world, how);
      world.settle();
      expect(state(world)).toBe("disabling");
      expect(endCancelled(world)).toBe(how === "wait" ? 0 : 1);
      if (how === "wait") ended(world, "a", { exitCode: 0 });
      expect(state(world)).toBe("disabled");
      expect(task(world, "a").failure?.code).toBe(how === "wait" ? undefined : "TaskEnded");
    }
  });

  it("can be told of another way while it goes on, and to end", () => {
    const world = open();
    submit(world, [newTask("a")]);
    join(world, "n1");
    disable(world, "wait");
    world.settle();
    disable(world, "requeue");
    world.settle();
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    world.settle();
    endCancelled(world);
    expect(state(world)).toBe("completed");
    expect(task(world, "a")).toMatchObject({ state: "completed", requeueCount: 0 });
  });

  it("is refused, and so is enabling, in a state that does not allow it", () => {
    const world = open();
    disable(world, "wait");
    expect(enable(world)).toMatchObject({ error: { reason: "JOB_NOT_DISABLED" } });
    world.settle();
    expect([disable(world, "wait"), enable(world), enable(world)]).toEqual([{ kind: "done" }, { kind: "done" }, { kind: "done" }]);
    expect(disable(world, "wait")).toMatchObject({ error: { reason: "JOB_NOT_ACTIVE" } });
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    expect(disable(world, "wait")).toMatchObject({ error: { reason: "JOB_BEING_TERMINATED" } });
    world.settle();
    expect(enable(world)).toMatchObject({ error: { reason: "JOB_COMPLETED" } });
  });

  it("with more running tasks than one step may change loses none of them", () => {
    const world = open({ pool: { taskSlotsPerNode: 600 } });
    for (const half of [0, 600])
      submit(
        world,
        Array.from({ length: 600 }, (_, at) => newTask(`t${half + at}`)),
      );
    for (const id of ["n1", "n2"]) join(world, id);
    disable(world, "requeue");
    world.settle();
    expect(endCancelled(world)).toBe(1_200);
    expect([jobOf(world).counts.active, state(world)]).toEqual([1_200, "disabled"]);
  });
});

describe("updating a job", () => {
  const update = (world: World, change: object) => world.run({ kind: "updateJob", caller: CALLER, jobId: "job", change });

  it("gives it another pool only while it is disabled", () => {
    const world = open();
    submit(world, [newTask("a")]);
    expect(update(world, { poolId: "POOL" })).toEqual({ kind: "done" });
    expect(update(world, { poolId: "other" })).toMatchObject({ error: { reason: "JOB_NOT_DISABLED" } });
    disable(world, "wait");
    world.settle();
    expect(update(world, { poolId: "other" })).toEqual({ kind: "done" });
    enable(world);
    join(world, "n1");
    expect([task(world, "a").state, explain(world, "a")]).toEqual(["active", "NO_POOL"]);
  });

  it("ends an empty job that shall end with its tasks, and cannot take that back", () => {
    const world = open();
    submit(world, [newTask("a")]);
    update(world, { onAllTasksComplete: "terminatejob" });
    expect(update(world, { onAllTasksComplete: "noaction" })).toMatchObject({ error: { reason: "INVALID_VALUE" } });
    world.run({ kind: "deleteTask", caller: CALLER, jobId: "job", taskId: "a" });
    world.settle();
    expect(jobOf(world).record).toMatchObject({ state: "completed", terminateReason: "AllTasksComplete" });
  });

  it("moves its limit and its priority live", () => {
    const world = open({ pool: { taskSlotsPerNode: 1 } });
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "other", priority: 1 }) });
    submit(world, [newTask("a")]);
    submit(world, [newTask("b")], "other");
    update(world, { priority: 2, constraints: { maxWallClockTimeMs: 60_000, maxTaskRetryCount: 1 } });
    join(world, "n1");
    expect([task(world, "a").state, explain(world, "b", "other")]).toEqual(["running", "NO_FREE_SLOTS"]);
    ended(world, "a", { exitCode: 1 });
    expect(task(world, "a")).toMatchObject({ retryCount: 1, lastRetryTimeMs: world.nowMs });
    world.nowMs += 60_000;
    world.settle();
    expect(jobOf(world).record).toMatchObject({ state: "terminating", terminateReason: "MaxWallClockTimeExpiry" });
  });
});

describe("exit conditions", () => {
  const end = (conditions: Partial<ExitConditions>, outcome: Parameters<typeof ended>[2]) => {
    const world = open({ job: { usesTaskDependencies: true, onTaskFailure: "performexitoptionsjobaction" } });
    const exitConditions = { ...NO_CONDITIONS, ...conditions };
    submit(world, [newTask("a", { exitConditions }), newTask("b", { dependsOn: { taskIds: ["a"], taskIdRanges: [] } })]);
    join(world, "n1");
    ended(world, "a", outcome);
    return { job: jobOf(world).record?.state, reason: jobOf(world).record?.terminateReason, dependent: task(world, "b").state };
  };
  const failure = { category: "userError" as const, code: "Any", message: "" };
  const upload = (exitCode: number) => ({ exitCode, failure, phase: "fileUpload" as const });

  it("by default terminate the job for any failure, and do nothing for exit code 0", () => {
    expect(end({}, { exitCode: 2 })).toMatchObject({ job: "completed", reason: "TaskFailed" });
    expect(end({}, { exitCode: 0 })).toMatchObject({ job: "active", dependent: "running" });
    expect(end({ default: does("terminate", "block") }, { exitCode: 0 })).toMatchObject({ job: "active", dependent: "running" });
  });

  it("know single codes before ranges, and both before an upload's failure", () => {
    const conditions = {
      exitCodes: [{ code: 3, options: does("none", "satisfy") }],
      exitCodeRanges: [{ start: 1, end: 9, options: does("disable", "block") }],
      fileUploadError: does("terminate"),
    };
    expect(end(conditions, { exitCode: 3 })).toMatchObject({ job: "active", dependent: "running" });
    expect(end(conditions, { exitCode: 9 })).toMatchObject({ job: "disabled", dependent: "active" });
    expect(end(conditions, upload(3))).toMatchObject({ job: "active", dependent: "running" });
    expect(end(conditions, upload(0))).toMatchObject({ job: "completed" });
  });

  it("know what went wrong before and after the program", () => {
    const before = { exitCode: null, failure, phase: "preProcessing" as const };
    expect(end({ preProcessingError: does("none", "satisfy") }, before)).toMatchObject({ job: "active", dependent: "running" });
    expect(end({ default: does("none", "satisfy") }, before)).toMatchObject({ job: "active", dependent: "running" });
    expect(end({ default: does("none", "satisfy") }, upload(0))).toMatchObject({ job: "active", dependent: "running" });
    expect(end({ fileUploadError: does("disable", "satisfy") }, upload(0))).toMatchObject({ job: "disabled", dependent: "active" });
  });

  it("that the job cannot heed are refused", () => {
    const world = open();
    const wrong: Partial<NewTask>[] = [
      { exitConditions: { ...NO_CONDITIONS, default: does("none") } },
      { exitConditions: { ...NO_CONDITIONS, exitCodes: [{ code: 1, options: does(null, "satisfy") }] } },
    ];
    const reply = submit(
      world,
      wrong.map((change, at) => newTask(`t${at}`, change)),
    );
    expect(reply).toMatchObject({ results: [{ error: { reason: "INVALID_VALUE" } }, { error: { reason: "INVALID_VALUE" } }] });
  });
});

describe("preemption", () => {
  const both = (allowTaskPreemption: boolean, higher = 5) => {
    const world = open({ pool: { taskSlotsPerNode: 2 }, job: { allowTaskPreemption } });
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "urgent", priority: higher }) });
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    return world;
  };

  it("ends just enough of the lower job, requeues it, and says why it waits", () => {
    const world = both(true);
    submit(world, [newTask("u")], "urgent");
    world.settle();
    expect(endCancelled(world)).toBe(1);
    expect([task(world, "u", "urgent").state, task(world, "a").state]).toEqual(["running", "running"]);
    expect(task(world, "b")).toMatchObject({ state: "active", retryCount: 0, requeueCount: 1, requeueReason: "preempted" });
    expect(explain(world, "b")).toBe("PREEMPTED");
    ended(world, "u", { exitCode: 0 }, "urgent");
    expect(task(world, "b")).toMatchObject({ state: "running", attempt: 2, requeueReason: null });
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("leaves alone jobs that do not allow it, and those of the same or a higher priority", () => {
    for (const [allow, priority] of [
      [false, 5],
      [true, 0],
      [true, -5],
    ] as const) {
      const world = both(allow, priority);
      submit(world, [newTask("u")], "urgent");
      expect(world.takeEffects("cancelTask")).toEqual([]);
      expect(explain(world, "u", "urgent")).toBe("NO_FREE_SLOTS");
    }
  });

  it("makes room for a wide task on one node, and never for one that fits none", () => {
    const world = both(true);
    submit(world, [newTask("never", { requiredSlots: 9 })], "urgent");
    expect(world.takeEffects("cancelTask")).toEqual([]);
    world.run({ kind: "deleteTask", caller: CALLER, jobId: "urgent", taskId: "never" });
    submit(world, [newTask("wide", { requiredSlots: 2 })], "urgent");
    expect(endCancelled(world)).toBe(2);
    expect(task(world, "wide", "urgent").state).toBe("running");
    expect(explain(world, "a")).toBe("PREEMPTED");
  });

  it("heeds the higher job's own maximum", () => {
    const world = both(true);
    world.run({ kind: "updateJob", caller: CALLER, jobId: "urgent", change: { maxParallelTasks: 1 } });
    submit(world, [newTask("u"), newTask("v")], "urgent");
    expect(endCancelled(world)).toBe(1);
    expect(explain(world, "v", "urgent")).toBe("MAX_PARALLEL_TASKS");
  });

  it("says of a task behind a higher job that it is", () => {
    const world = both(false);
    submit(world, [newTask("u")], "urgent");
    submit(world, [newTask("c")]);
    expect(explain(world, "c")).toBe("PRIORITY");
  });
});

describe("a job that leaves what waits", () => {
  it("ends what runs, and completes with its waiting tasks active; they never run, and go with it", () => {
    const world = open({ pool: { taskSlotsPerNode: 1 }, job: { leaveWaitingTasks: true } });
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    started(world, "a");
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    world.settle();
    expect([state(world), endCancelled(world)]).toEqual(["terminating", 1]);
    expect(jobOf(world).record).toMatchObject({ state: "completed", terminateReason: "UserTerminate" });
    expect([task(world, "a").state, task(world, "b").state, jobOf(world).counts.active]).toEqual(["completed", "active", 1]);
    expect([explain(world, "b"), world.takeEffects("runTask").length]).toEqual(["JOB_COMPLETED", 1]);
    expect(picture(world.replayed())).toBe(picture(world.cluster));
    world.run({ kind: "deleteJob", caller: CALLER, jobId: "job" });
    world.settle();
    expect(world.cluster.job(CALLER.account, "job")).toBeUndefined();
  });
});
