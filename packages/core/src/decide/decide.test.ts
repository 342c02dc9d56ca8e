import { describe, expect, it } from "vitest";
import type { Reply } from "../commands.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { machineChanges } from "./provisioning.ts";
import { CALLER, exited, hello, jobSpec, newTask, poolSpec, World } from "../testing/world.ts";

function submit(world: World, ...tasks: ReturnType<typeof newTask>[]): Reply {
  return world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: "", bodyHash: "" });
}

function open(change: { pool?: Parameters<typeof poolSpec>[0]; job?: Parameters<typeof jobSpec>[0] } = {}): World {
  const world = new World();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec(change.pool) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec(change.job) });
  return world;
}

function node(world: World, id: string): number {
  const reply = world.run(hello(id));
  if (reply.kind !== "welcome") throw new Error(`node ${id} was not welcomed: ${JSON.stringify(reply)}`);
  world.settle();
  return reply.nodeUid;
}

function task(world: World, id: string) {
  const job = world.cluster.job(CALLER.account, "job");
  if (job === undefined) throw new Error("the job is gone");
  const row = job.findRow(id);
  return row === -1 ? null : job.chunkAt(row).status(row % 1_024);
}

function end(world: World, nodeUid: number, exitCodes: number[]): void {
  const runs = world.takeEffects("runTask").filter((run) => run.nodeUid === nodeUid);
  const reports = runs.map(({ key }, at) => ({ kind: "taskEnded" as const, key, outcome: exited(exitCodes[at] ?? 0) }));
  world.run({ kind: "nodeReports", nodeUid, reports });
  world.settle();
}

describe("placing tasks", () => {
  it("gives a ready task to a node with a free slot, once", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    expect(world.takeEffects("runTask")).toEqual([{ kind: "runTask", nodeUid: uid, key: expect.objectContaining({ attempt: 1 }) }]);
    world.settle();
    expect(world.takeEffects("runTask")).toEqual([]);
    expect(task(world, "a")?.state).toBe("running");
  });

  it("places by job priority, then by task priority, then in order of submission", () => {
    const world = open({ pool: { taskSlotsPerNode: 1 } });
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "urgent", priority: 5 }) });
    submit(world, newTask("first"), newTask("second"), newTask("important", { priority: 9 }));
    world.run({ kind: "submitTasks", caller: CALLER, jobId: "urgent", tasks: [newTask("u")], requestId: "", bodyHash: "" });
    const uid = node(world, "n1");
    const order: string[] = [];
    for (let at = 0; at < 4; at++) {
      const [run] = world.effects.filter((effect) => effect.kind === "runTask");
      if (run?.kind !== "runTask") throw new Error("nothing was placed");
      const job = world.cluster.jobs.get(run.key.jobUid);
      order.push(job?.chunkAt(run.key.row).id(run.key.row % 1_024) ?? "");
      end(world, uid, [0]);
    }
    expect(order).toEqual(["u", "important", "first", "second"]);
  });

  it("takes turns among jobs of equal priority", () => {
    const world = open({ pool: { taskSlotsPerNode: 4 } });
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "other" }) });
    const names = ["1", "2", "3", "4"];
    submit(world, ...names.map((name) => newTask(name)));
    world.run({
      kind: "submitTasks",
      caller: CALLER,
      jobId: "other",
      tasks: names.map((name) => newTask(name)),
      requestId: "",
      bodyHash: "",
    });
    node(world, "n1");
    expect(world.cluster.job(CALLER.account, "job")?.counts.running).toBe(2);
    expect(world.cluster.job(CALLER.account, "other")?.counts.running).toBe(2);
  });

  it("does not starve a wide task behind narrow ones", () => {
    const world = open({ pool: { taskSlotsPerNode: 2 } });
    submit(world, newTask("n1"), newTask("n2"));
    const uid = node(world, "node");
    submit(world, newTask("wide", { requiredSlots: 2, priority: 1 }), newTask("n3"), newTask("n4"));
    world.settle();
    const runs = world.takeEffects("runTask");
    const report = (at: number) => ({ kind: "taskEnded" as const, key: (runs[at] as (typeof runs)[0]).key, outcome: exited(0) });
    world.run({ kind: "nodeReports", nodeUid: uid, reports: [report(0)] });
    world.settle();
    expect(world.takeEffects("runTask")).toEqual([]);
    world.run({ kind: "nodeReports", nodeUid: uid, reports: [report(1)] });
    world.settle();
    expect(task(world, "wide")?.state).toBe("running");
  });

  it("holds at most maxParallelTasks of a job", () => {
    const world = open({ job: { maxParallelTasks: 1 } });
    submit(world, newTask("a"), newTask("b"));
    node(world, "n1");
    expect(world.takeEffects("runTask")).toHaveLength(1);
  });
});

describe("ends of attempts", () => {
  it("retries a non-zero exit up to the maximum, then fails with the exit code", () => {
    const world = open({ job: { maxTaskRetryCount: 1 } });
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    end(world, uid, [3]);
    expect(task(world, "a")).toMatchObject({ state: "running", retryCount: 1, attempt: 2 });
    end(world, uid, [4]);
    expect(task(world, "a")).toMatchObject({ state: "completed", exitCode: 4, retryCount: 1, failure: { code: "FailureExitCode" } });
  });

  it("believes no report of an attempt that is not the current one", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    const [run] = world.takeEffects("runTask");
    if (run === undefined) throw new Error("nothing was placed");
    world.nowMs += 70_000;
    world.settle();
    expect(task(world, "a")).toMatchObject({ state: "active", recoveryCount: 1, retryCount: 0 });
    world.run({ kind: "nodeReports", nodeUid: uid, reports: [{ kind: "taskEnded", key: run.key, outcome: exited(0) }] });
    node(world, "n2");
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2 });
    world.run({ kind: "nodeReports", nodeUid: uid, reports: [{ kind: "taskEnded", key: run.key, outcome: exited(9) }] });
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, exitCode: null });
  });

  it("never places a task of a waiting job again, and keeps it when the node returns", () => {
    const world = open({ job: { nodeLossPolicy: "wait" } });
    submit(world, newTask("a"));
    node(world, "n1");
    const [run] = world.takeEffects("runTask");
    if (run === undefined) throw new Error("nothing was placed");
    world.nowMs += 70_000;
    world.settle();
    node(world, "n2");
    expect(world.takeEffects("runTask")).toEqual([]);
    const reply = world.run(hello("n1", { held: [{ key: run.key, phase: "running", outcome: null }] }));
    expect(reply).toMatchObject({ kind: "welcome", keep: [run.key], kill: [] });
  });

  it("counts an unknown end as lost: a new attempt, no retry", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    const [run] = world.takeEffects("runTask");
    if (run === undefined) throw new Error("nothing was placed");
    const outcome = { ...exited(0), exitCode: null, unknown: true };
    world.run({ kind: "nodeReports", nodeUid: uid, reports: [{ kind: "taskEnded", key: run.key, outcome }] });
    world.settle();
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, retryCount: 0, recoveryCount: 1 });
  });
});

describe("nodes that come back", () => {
  it("are sent again what they do not hold, and told to kill what is not theirs", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    const [run] = world.takeEffects("runTask");
    if (run === undefined) throw new Error("nothing was placed");
    const stranger = { ...run.key, attempt: 7 };
    const reply = world.run(hello("n1", { held: [{ key: stranger, phase: "running", outcome: null }] }));
    expect(reply).toMatchObject({ kind: "welcome", kill: [stranger] });
    expect(world.takeEffects("runTask")).toEqual([{ kind: "runTask", nodeUid: uid, key: run.key }]);
  });

  it("with another boot lose what they ran, at once", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    world.takeEffects("runTask");
    (world.cluster.nodes.get(uid) as { connected: boolean }).connected = false;
    world.run(hello("n1", { incarnation: { stateId: "state-n1", bootId: "boot-2" } }));
    world.settle();
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, recoveryCount: 1 });
  });

  it("with another incarnation are refused while the old session lives", () => {
    const world = open();
    node(world, "n1");
    const reply = world.run(hello("n1", { incarnation: { stateId: "other", bootId: "boot-1" } }));
    expect(reply).toMatchObject({ kind: "refused", error: { reason: "NODE_INCARNATION_CONFLICT" } });
  });
});

describe("submits", () => {
  it("get the same answer for the same request id, and a refusal for another body", () => {
    const world = open();
    const request = {
      kind: "submitTasks" as const,
      caller: CALLER,
      jobId: "job",
      tasks: [newTask("a"), newTask("A")],
      requestId: "r1",
      bodyHash: "h1",
    };
    const first = world.run(request);
    expect(first).toMatchObject({
      results: [
        { id: "a", error: null },
        { id: "A", error: { reason: "TASK_EXISTS" } },
      ],
    });
    expect(world.run(request)).toMatchObject({
      results: [
        { id: "a", error: null },
        { id: "A", error: null },
      ],
    });
    expect(world.cluster.taskCount).toBe(1);
    expect(world.run({ ...request, bodyHash: "h2" })).toMatchObject({ kind: "refused", error: { reason: "REQUEST_ID_REUSED" } });
  });

  it("row 17: take ids that differ only in case for the same", () => {
    const world = open();
    submit(world, newTask("Frame-1"));
    expect(submit(world, newTask("frame-1"))).toMatchObject({ results: [{ error: { reason: "TASK_EXISTS" } }] });
  });
});

describe("dependencies", () => {
  const dependsOn = (...taskIds: string[]) => ({ dependsOn: { taskIds, taskIdRanges: [] } });

  it("hold a task until all it names have succeeded, in any order of submission", () => {
    const world = open({ job: { usesTaskDependencies: true } });
    submit(
      world,
      newTask("gather", { dependsOn: { taskIds: ["a"], taskIdRanges: [{ start: 1, end: 2 }] } }),
      newTask("a"),
      newTask("01"),
      newTask("2"),
    );
    const uid = node(world, "n1");
    end(world, uid, [0, 0]);
    expect(task(world, "gather")?.state).toBe("active");
    end(world, uid, [0]);
    expect(task(world, "gather")?.state).toBe("running");
  });

  it("row 21: of itself, in a circle or of a missing task leave it waiting with a reason, not refused", () => {
    const world = open({ job: { usesTaskDependencies: true } });
    submit(
      world,
      newTask("self", dependsOn("self")),
      newTask("x", dependsOn("y")),
      newTask("y", dependsOn("x")),
      newTask("z", dependsOn("nobody")),
    );
    node(world, "n1");
    for (const id of ["self", "x", "y", "z"]) expect(task(world, id)?.state).toBe("active");
  });

  it("block for ever behind a failed task, unless its exit conditions satisfy", () => {
    const world = open({ job: { usesTaskDependencies: true } });
    const satisfy = { jobAction: null, dependencyAction: "satisfy" as const };
    const conditions = {
      exitCodes: [{ code: 3, options: satisfy }],
      exitCodeRanges: [],
      preProcessingError: null,
      fileUploadError: null,
      default: null,
    };
    submit(
      world,
      newTask("bad"),
      newTask("ok", { exitConditions: conditions }),
      newTask("d1", dependsOn("bad")),
      newTask("d2", dependsOn("ok")),
    );
    const uid = node(world, "n1");
    end(world, uid, [3, 3]);
    expect(task(world, "d1")?.state).toBe("active");
    expect(task(world, "d2")?.state).toBe("running");
  });
});

describe("ends of jobs", () => {
  it("a job ends by itself when all its tasks have and it says so", () => {
    const world = open();
    submit(world, newTask("a"));
    const uid = node(world, "n1");
    world.run({ kind: "updateJob", caller: CALLER, jobId: "job", change: { onAllTasksComplete: "terminatejob" } });
    end(world, uid, [0]);
    expect(world.cluster.job(CALLER.account, "job")?.record).toMatchObject({ state: "completed", terminateReason: "AllTasksComplete" });
  });

  it("a terminated job completes what waits and cancels what runs, and is completed by the last report", () => {
    const world = open();
    submit(world, ...Array.from({ length: 2_500 }, (_, at) => newTask(`t${at}`)));
    const uid = node(world, "n1");
    world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
    world.settle();
    const cancels = world.takeEffects("cancelTask");
    expect(cancels).toHaveLength(2);
    expect(world.cluster.job(CALLER.account, "job")?.record?.state).toBe("terminating");
    const failure = { category: "userError" as const, code: "TaskEnded", message: "" };
    const reports = cancels.map(({ key }) => ({ kind: "taskEnded" as const, key, outcome: { ...exited(143), failure } }));
    world.run({ kind: "nodeReports", nodeUid: uid, reports });
    world.settle();
    const job = world.cluster.job(CALLER.account, "job");
    expect(job?.record?.state).toBe("completed");
    expect(job?.counts).toMatchObject({ active: 0, running: 0, failed: 2_500 });
  });

  it("a deleted job is forgotten once nothing of it runs", () => {
    const world = open();
    submit(world, newTask("a"), newTask("b"), newTask("c"));
    const uid = node(world, "n1");
    world.run({ kind: "deleteJob", caller: CALLER, jobId: "job" });
    world.settle();
    const reports = world.takeEffects("cancelTask").map(({ key }) => ({ kind: "taskEnded" as const, key, outcome: exited(1) }));
    world.run({ kind: "nodeReports", nodeUid: uid, reports });
    world.settle();
    expect(world.cluster.job(CALLER.account, "job")).toBeUndefined();
    expect(world.cluster.taskCount).toBe(0);
  });
});

describe("pools", () => {
  it("that shrink place the work of the leaving node again only when it has ended there", () => {
    const world = open({ pool: { targetDedicatedNodes: 1, taskSlotsPerNode: 1 } });
    submit(world, newTask("a"));
    const first = node(world, "n1");
    world.run({ kind: "resizePool", caller: CALLER, poolId: "pool", targetDedicatedNodes: 0, deallocationOption: "requeue" });
    world.settle();
    expect(task(world, "a")?.state).toBe("running");
    const [cancel] = world.takeEffects("cancelTask");
    if (cancel === undefined) throw new Error("the node was not told");
    world.run({ kind: "nodeReports", nodeUid: first, reports: [{ kind: "taskEnded", key: cancel.key, outcome: exited(143) }] });
    world.settle();
    expect(task(world, "a")).toMatchObject({ state: "active", requeueCount: 1, retryCount: 0 });
    expect(world.takeEffects("dismissNode")).toHaveLength(1);
    expect(world.cluster.nodes.size).toBe(0);
  });

  it("row 90: refuse a resize while one is under way, and forget themselves when deleted", () => {
    const world = open({ pool: { provider: "local" } });
    const resize = {
      kind: "resizePool" as const,
      caller: CALLER,
      poolId: "pool",
      targetDedicatedNodes: 3,
      deallocationOption: "requeue" as const,
    };
    expect(world.run(resize)).toMatchObject({ error: { reason: "POOL_BEING_RESIZED" } });
    expect(world.run({ kind: "deletePool", caller: CALLER, poolId: "pool" })).toEqual({ kind: "done" });
    expect(world.run({ kind: "deletePool", caller: CALLER, poolId: "pool" })).toMatchObject({ error: { reason: "POOL_BEING_DELETED" } });
    const { record, nodes } = world.cluster.pool(CALLER.account, "pool") as PoolRuntime;
    const answer = {
      added: [],
      notMade: [],
      notRemoved: [],
      removed: machineChanges({ record, nodes } as PoolRuntime).remove,
      failure: { added: null, removed: null },
    };
    world.run({ kind: "providerAnswered", poolUid: record.uid, ...answer });
    expect(world.run({ kind: "deletePool", caller: CALLER, poolId: "pool" })).toMatchObject({ error: { reason: "POOL_NOT_FOUND" } });
  });
});
