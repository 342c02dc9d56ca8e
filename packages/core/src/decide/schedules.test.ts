import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobScheduleSpec, ScheduleTiming } from "../entities/schedule.ts";
import { explainTask } from "../scheduling/explain.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import { CALLER, exited, hello, jobSpec, newTask, picture, poolSpec, World } from "../testing/world.ts";

const HOUR = 3_600_000;

function timing(change: Partial<ScheduleTiming> = {}): ScheduleTiming {
  return { doNotRunUntilMs: null, doNotRunAfterMs: null, startWindowMs: null, recurrenceIntervalMs: null, ...change };
}

function schedule(world: World, change: Partial<ScheduleTiming> = {}, job: JobScheduleSpec["job"] = jobSpec({ id: "" })): void {
  const spec = { id: "nightly", displayName: "", timing: timing(change), job, metadata: [] };
  const reply = world.run({ kind: "createJobSchedule", caller: CALLER, spec });
  if (reply.kind !== "done") throw new Error(JSON.stringify(reply));
  world.settle();
}

function record(world: World) {
  return world.cluster.jobSchedule(CALLER.account, "nightly")?.record;
}

function jobs(world: World): string[] {
  return [...world.cluster.jobs.values()].map(({ record: job }) => `${job?.spec.id} ${job?.state}`);
}

function endRecent(world: World): void {
  world.run({ kind: "terminateJob", caller: CALLER, jobId: record(world)?.recentJobId ?? "", reason: "" });
  world.settle();
}

function after(world: World, ms: number): void {
  world.nowMs += ms;
  world.settle();
}

describe("a schedule without recurrence", () => {
  it("makes one job when it may, and is completed with it", () => {
    const world = new World();
    schedule(world, { doNotRunUntilMs: world.nowMs + HOUR });
    expect(jobs(world)).toEqual([]);
    after(world, HOUR);
    expect(jobs(world)).toEqual(["nightly:job-1 active"]);
    expect(record(world)).toMatchObject({ state: "active", nextRunTimeMs: null, recentJobId: "nightly:job-1" });
    endRecent(world);
    expect(record(world)).toMatchObject({ state: "completed", endTimeMs: world.nowMs });
  });

  it("is completed without a job when nobody led in its window", () => {
    const world = new World();
    schedule(world, { doNotRunUntilMs: world.nowMs + HOUR, startWindowMs: 60_000 });
    after(world, 2 * HOUR);
    expect([jobs(world), record(world)?.state]).toEqual([[], "completed"]);
  });
});

describe("a recurring schedule", () => {
  it("has one job at a time, and makes the next when the one before has ended", () => {
    const world = new World();
    schedule(world, { recurrenceIntervalMs: HOUR });
    after(world, HOUR + 60_000);
    expect(jobs(world)).toEqual(["nightly:job-1 active"]);
    endRecent(world);
    expect(jobs(world)).toEqual(["nightly:job-1 completed", "nightly:job-2 active"]);
  });

  it("leaves out an occurrence whose window is over, and keeps its hours", () => {
    const world = new World();
    const begin = world.nowMs;
    schedule(world, { recurrenceIntervalMs: HOUR, startWindowMs: 60_000 });
    after(world, HOUR + 120_000);
    endRecent(world);
    expect(record(world)).toMatchObject({ jobCount: 1, nextRunTimeMs: begin + 2 * HOUR });
    after(world, HOUR - 120_000);
    expect(jobs(world)).toContain("nightly:job-2 active");
  });

  it("makes up for one occurrence at most", () => {
    const world = new World();
    schedule(world, { doNotRunUntilMs: world.nowMs + HOUR, recurrenceIntervalMs: HOUR });
    after(world, 10 * HOUR + 1);
    expect(record(world)).toMatchObject({ jobCount: 1 });
    endRecent(world);
    expect(record(world)).toMatchObject({ jobCount: 1, state: "active" });
  });

  it("ends with its deadline, once its job has ended", () => {
    const world = new World();
    schedule(world, { recurrenceIntervalMs: HOUR, doNotRunAfterMs: world.nowMs + HOUR / 2 });
    after(world, HOUR);
    expect(record(world)?.state).toBe("active");
    endRecent(world);
    expect(record(world)?.state).toBe("completed");
  });

  it("makes nothing while it is disabled", () => {
    const world = new World();
    schedule(world, { doNotRunUntilMs: world.nowMs + HOUR, recurrenceIntervalMs: HOUR });
    world.run({ kind: "disableJobSchedule", caller: CALLER, scheduleId: "nightly" });
    after(world, 3 * HOUR);
    expect(jobs(world)).toEqual([]);
    world.run({ kind: "enableJobSchedule", caller: CALLER, scheduleId: "NIGHTLY" });
    after(world, 1);
    expect(jobs(world)).toEqual(["nightly:job-1 active"]);
  });
});

it("ends its job when it is terminated, and takes its jobs along when it is deleted", () => {
  const world = new World();
  schedule(world, { recurrenceIntervalMs: HOUR });
  world.run({ kind: "terminateJobSchedule", caller: CALLER, scheduleId: "nightly" });
  world.settle();
  expect([...world.cluster.jobs.values()].map(({ record: job }) => job?.terminateReason)).toEqual(["TerminateJobSchedule"]);
  expect(record(world)?.state).toBe("completed");
  world.run({ kind: "deleteJobSchedule", caller: CALLER, scheduleId: "nightly" });
  world.settle();
  expect([world.cluster.jobs.size, world.cluster.jobSchedules.size]).toEqual([0, 0]);
});

it("has its first job as soon as it is there", () => {
  const world = new World();
  const spec = { id: "nightly", displayName: "", timing: timing(), job: jobSpec({ id: "" }), metadata: [] };
  world.run({ kind: "createJobSchedule", caller: CALLER, spec });
  expect([jobs(world), record(world)?.recentJobId]).toEqual([["nightly:job-1 active"], "nightly:job-1"]);
});

it("shares its ids with jobs", () => {
  const world = new World();
  const spec = { id: "JOB", displayName: "", timing: timing(), job: jobSpec({ id: "" }), metadata: [] };
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec() });
  const second = world.run({ kind: "createJobSchedule", caller: CALLER, spec });
  expect(second).toMatchObject({ kind: "refused", error: { reason: "JOB_WITH_SAME_ID_EXISTS" } });
  schedule(world);
  const reply = world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "Nightly" }) });
  expect(reply).toMatchObject({ kind: "refused", error: { reason: "JOB_SCHEDULE_WITH_SAME_ID_EXISTS" } });
});

describe("a job manager", () => {
  const managed = (change: { killJobOnCompletion?: boolean; exclusive?: boolean; allowLowPriorityNode?: boolean } = {}) => {
    const { exclusive = true, allowLowPriorityNode = true } = change;
    const task = newTask("boss", { priority: 32_000, exclusive, allowLowPriorityNode });
    return jobSpec({ manager: { task, killJobOnCompletion: change.killJobOnCompletion ?? true } });
  };

  it("is placed first, has its node to itself, and its end is the job's", () => {
    const world = new World();
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ taskSlotsPerNode: 4 }) });
    world.run({ kind: "createJob", caller: CALLER, spec: managed() });
    world.run({
      kind: "submitTasks",
      caller: CALLER,
      jobId: "job",
      tasks: [newTask("a", { priority: 1_000 })],
      requestId: "",
      bodyHash: "",
    });
    const reply = world.run(hello("n1"));
    world.settle();
    const [run, ...others] = world.takeEffects("runTask");
    expect([run?.key.row, others]).toEqual([0, []]);
    if (reply.kind !== "welcome" || run === undefined) throw new Error("nothing was placed");
    const report = { kind: "taskEnded" as const, key: run.key, outcome: exited(1) };
    world.run({ kind: "nodeReports", nodeUid: reply.nodeUid, reports: [report] });
    world.settle();
    expect(world.cluster.job(CALLER.account, "job")?.record).toMatchObject({ state: "completed", terminateReason: "JMComplete" });
  });

  it("waits until a node is empty, and nothing small is placed before it there", () => {
    const world = new World();
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ taskSlotsPerNode: 2 }) });
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "other" }) });
    world.run({ kind: "submitTasks", caller: CALLER, jobId: "other", tasks: [newTask("a")], requestId: "", bodyHash: "" });
    const reply = world.run(hello("n1"));
    world.settle();
    const [small] = world.takeEffects("runTask");
    world.run({ kind: "createJob", caller: CALLER, spec: { ...managed(), priority: 1 } });
    world.run({ kind: "submitTasks", caller: CALLER, jobId: "other", tasks: [newTask("b")], requestId: "", bodyHash: "" });
    world.settle();
    expect(world.takeEffects("runTask")).toEqual([]);
    if (reply.kind !== "welcome" || small === undefined) throw new Error("nothing was placed");
    world.run({ kind: "nodeReports", nodeUid: reply.nodeUid, reports: [{ kind: "taskEnded", key: small.key, outcome: exited(0) }] });
    world.settle();
    expect(world.takeEffects("runTask").map(({ key }) => key.jobUid)).toEqual([world.cluster.job(CALLER.account, "job")?.uid]);
  });

  it("that is not for spot nodes waits for a dedicated one, and says so", () => {
    const world = new World();
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec() });
    world.run({ kind: "createJob", caller: CALLER, spec: managed({ allowLowPriorityNode: false }) });
    world.run(hello("spot", { isDedicated: false }));
    world.settle();
    expect(world.takeEffects("runTask")).toEqual([]);
    const job = world.cluster.job(CALLER.account, "job") as JobRuntime;
    expect(explainTask(world.cluster, job, 0).nodes).toMatchObject([{ nodeId: "spot", reason: expect.stringContaining("reclaimed") }]);
    world.run(hello("own"));
    world.settle();
    expect(world.takeEffects("runTask").map(({ key }) => key.row)).toEqual([0]);
  });
});

describe("an auto pool", () => {
  const autoPool = (keepAlive: boolean) => ({ idPrefix: "auto", lifetime: "job" as const, keepAlive, pool: poolSpec({ id: "" }) });

  it.each([true, false])("is made with its job; kept when it ends: %s", (keepAlive) => {
    const world = new World();
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ poolId: "", autoPool: autoPool(keepAlive) }) });
    const job = world.cluster.job(CALLER.account, "job");
    const poolId = job?.record?.spec.poolId ?? "";
    expect(poolId).toMatch(/^auto_[0-9a-z]+$/);
    expect(world.cluster.pool(CALLER.account, poolId)?.record.owner).toMatchObject({ kind: "job", uid: job?.uid });
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    world.settle();
    expect(world.cluster.pool(CALLER.account, poolId) !== undefined).toBe(keepAlive);
  });

  it("that cannot be made ends the job with why", () => {
    const world = new World();
    world.run({ kind: "createAccount", name: "lab", quotas: { pools: 0 } });
    world.run({ kind: "createJob", caller: { account: "lab" }, spec: jobSpec({ poolId: "", autoPool: autoPool(false) }) });
    const record = world.cluster.job("lab", "job")?.record;
    expect(record).toMatchObject({ state: "completed", schedulingError: { code: "AutoPoolCreationFailedWithQuotaReached" } });
  });

  it("of a schedule serves all its jobs, and goes with it", () => {
    const world = new World();
    const job = jobSpec({ id: "", poolId: "", autoPool: { ...autoPool(false), lifetime: "jobschedule" as const } });
    schedule(world, { recurrenceIntervalMs: HOUR }, job);
    after(world, HOUR);
    endRecent(world);
    expect([world.cluster.poolsByUid.size, record(world)?.jobCount]).toEqual([1, 2]);
    world.run({ kind: "terminateJobSchedule", caller: CALLER, scheduleId: "nightly" });
    world.settle();
    expect(world.cluster.poolsByUid.size).toBe(0);
  });
});

it("never has two jobs at once, whatever happens and when, and is rebuilt by its facts", () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 90 }), fc.constantFrom("end", "disable", "enable", "wait", "wait")), { maxLength: 40 });
  const property = fc.property(steps, fc.nat({ max: 70 }), (acts, window) => {
    const world = new World();
    schedule(world, { recurrenceIntervalMs: HOUR, startWindowMs: window === 0 ? null : window * 60_000 });
    for (const [minutes, act] of acts) {
      if (act === "end") endRecent(world);
      else if (act !== "wait") world.run({ kind: `${act as "enable" | "disable"}JobSchedule`, caller: CALLER, scheduleId: "nightly" });
      after(world, minutes * 60_000);
      const active = [...world.cluster.jobs.values()].filter(({ record: job }) => job?.state === "active").length;
      expect(active).toBeLessThanOrEqual(1);
    }
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });
  fc.assert(property, { numRuns: 100, verbose: 1 });
});
