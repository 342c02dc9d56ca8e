/** Multi-instance tasks: placed as a whole, coordinated, and ended as a whole. */
import { describe, expect, it } from "vitest";
import type { NodeReport } from "../commands.ts";
import type { PoolSpec } from "../entities/pool.ts";
import { type NewTask, NO_USAGE, type TaskOutcome } from "../entities/task.ts";
import { explainTask } from "../scheduling/explain.ts";
import { jobOf, task } from "../testing/steps.ts";
import { CALLER, exited, hello, jobSpec, newTask, picture, poolSpec, World } from "../testing/world.ts";

const POOL = { caller: CALLER, poolId: "pool" };
const ended: TaskOutcome = {
  exitCode: 137,
  failure: { category: "userError", code: "TaskEnded", message: "" },
  phase: "execution",
  startTimeMs: 1,
  endTimeMs: 2,
  unknown: false,
  usage: NO_USAGE,
};

function open(nodes: number, options: { pool?: Partial<PoolSpec>; retries?: number; spot?: boolean } = {}): World {
  const world = new World();
  const targets = options.spot ? { targetDedicatedNodes: 0, targetLowPriorityNodes: nodes } : { targetDedicatedNodes: nodes };
  const pool = poolSpec({ taskSlotsPerNode: 1, interNodeCommunication: true, ...targets, ...options.pool });
  world.run({ kind: "createPool", caller: CALLER, spec: pool });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ maxTaskRetryCount: options.retries ?? 0 }) });
  for (let at = 1; at <= nodes; at++) world.run(hello(`n${at}`, { isDedicated: options.spot !== true }));
  world.settle();
  return world;
}

function submit(world: World, ...tasks: NewTask[]) {
  const reply = world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: "", bodyHash: "" });
  world.settle();
  return reply.kind === "submitted" ? reply.results : [];
}

const gang = (id: string, instances: number, change: Partial<NewTask> = {}) => newTask(id, { instances, ...change });

/** What the node of an instance says of it. */
function say(world: World, id: string, instance: number, ...kinds: ("taskStarted" | "taskCoordinated" | TaskOutcome)[]): void {
  const { attempt, gang: of } = task(world, id);
  const job = jobOf(world);
  const key = { jobUid: job.uid, row: job.findRow(id), attempt, instance };
  const reports = kinds.map((kind): NodeReport => {
    if (kind === "taskStarted") return { kind, key, startTimeMs: world.nowMs };
    return kind === "taskCoordinated" ? { kind, key } : { kind: "taskEnded", key, outcome: kind };
  });
  world.run({ kind: "nodeReports", nodeUid: of?.instances[instance]?.nodeUid ?? 0, reports });
  world.settle();
}

const instances = (world: World, id: string) => task(world, id).gang?.instances ?? [];
const cancelled = (world: World) => world.takeEffects("cancelTask").map(({ key }) => key.instance);

describe("placing", () => {
  it("is on different nodes at once, or on none", () => {
    const world = open(2);
    submit(world, gang("a", 3), gang("b", 2), newTask("c"));
    expect(task(world, "a").state).toBe("active");
    expect(task(world, "b")).toMatchObject({ state: "running", attempt: 1 });
    expect(new Set(instances(world, "b").map(({ nodeUid }) => nodeUid)).size).toBe(2);
    expect(world.takeEffects("runTask").map(({ key }) => key.instance)).toEqual([0, 1]);
    expect(task(world, "c").state).toBe("active");
  });

  it("is kept from starving: its nodes wait for it, and two of them never hold half each", () => {
    const world = open(4);
    submit(world, newTask("1"), newTask("2"), newTask("3"), newTask("4"));
    submit(world, gang("a", 3), gang("b", 3), newTask("5"), newTask("6"));
    for (const id of ["1", "2"]) say(world, id, 0);
    const free = (id: string) => {
      const { nodeUid, attempt } = task(world, id);
      const key = { jobUid: jobOf(world).uid, row: jobOf(world).findRow(id), attempt, instance: 0 };
      world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key, outcome: exited(0) }] });
      world.settle();
    };
    free("1");
    free("2");
    expect([task(world, "a").state, task(world, "5").state]).toEqual(["active", "active"]);
    free("3");
    expect([task(world, "a").state, task(world, "b").state]).toEqual(["running", "active"]);
    free("4");
    expect([task(world, "b").state, task(world, "5").state]).toEqual(["active", "active"]);
    say(world, "a", 0, exited(0));
    for (const instance of [1, 2]) say(world, "a", instance, ended);
    expect([task(world, "b").state, task(world, "5").state]).toEqual(["running", "running"]);
  });

  it("takes the place of lower tasks on all its nodes, or on none", () => {
    const world = open(3);
    world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ id: "low", priority: -1, allowTaskPreemption: true }) });
    const tasks = ["1", "2"].map((id) => newTask(id));
    world.run({ kind: "submitTasks", caller: CALLER, jobId: "low", tasks, requestId: "", bodyHash: "" });
    world.settle();
    submit(world, newTask("mine"));
    submit(world, gang("wide", 3));
    expect(cancelled(world)).toEqual([]);
    submit(world, gang("narrow", 2));
    expect(cancelled(world)).toEqual([0, 0]);
  });

  it("says why it waits, and what it can never have", () => {
    const world = open(3);
    submit(world, newTask("busy"), gang("wide", 3));
    const row = jobOf(world).findRow("wide");
    expect(explainTask(world.cluster, jobOf(world), row).summary).toContain("It needs 3 nodes with a free slot, 2 are free");
    expect(submit(world, gang("too-wide", 4))[0]?.warning).toContain("resize it to at least 4");
    const apart = open(3, { pool: { interNodeCommunication: false } });
    expect(submit(apart, gang("apart", 2))[0]?.warning).toContain("without inter-node communication");
    expect(explainTask(apart.cluster, jobOf(apart), 0)).toMatchObject({ reason: "NEVER_FITS", never: true });
  });
});

describe("running", () => {
  it("runs the application when the last coordination has succeeded, and says so again to whoever joins anew", () => {
    const world = open(2);
    submit(world, gang("a", 2));
    say(world, "a", 1, "taskStarted", "taskCoordinated");
    expect(world.takeEffects("runApplication")).toEqual([]);
    say(world, "a", 0, "taskStarted", "taskCoordinated");
    expect(world.takeEffects("runApplication").map(({ key }) => key.instance)).toEqual([0]);
    say(world, "a", 1, "taskCoordinated");
    expect(world.takeEffects("runApplication")).toHaveLength(1);
    expect(instances(world, "a").map(({ state }) => state)).toEqual(["running", "running"]);
  });

  it("the primary's end is the task's, once the subtasks have ended, which count as done", () => {
    const world = open(2);
    submit(world, gang("a", 2));
    for (const instance of [0, 1]) say(world, "a", instance, "taskStarted", "taskCoordinated");
    say(world, "a", 0, exited(0));
    expect(task(world, "a").state).toBe("running");
    expect(cancelled(world)).toEqual([1]);
    say(world, "a", 1, ended);
    expect(task(world, "a")).toMatchObject({ state: "completed", exitCode: 0, failure: null });
    expect(instances(world, "a")[1]).toMatchObject({ state: "completed", previousState: "running", exitCode: 0, failure: null });
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("a failed coordination ends all, is counted as a retry, and is named", () => {
    const world = open(2, { retries: 1 });
    submit(world, gang("a", 2));
    say(world, "a", 1, exited(3));
    expect(cancelled(world)).toEqual([0]);
    say(world, "a", 0, ended);
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, retryCount: 1 });
    say(world, "a", 1, exited(4));
    say(world, "a", 0, ended);
    expect(task(world, "a")).toMatchObject({ state: "completed", exitCode: 4, failure: { code: "FailureExitCode" } });
    expect(task(world, "a").failure?.message).toContain("Subtask 1 on node n2");
  });

  it("a lost node is the loss of all, and counted as one", () => {
    const world = open(3);
    submit(world, gang("a", 2));
    const lost = instances(world, "a")[1]?.nodeUid ?? 0;
    world.run({ kind: "nodeGoodbye", nodeUid: lost });
    world.settle();
    expect(task(world, "a").state).toBe("running");
    expect(cancelled(world)).toEqual([0]);
    say(world, "a", 0, ended);
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, recoveryCount: 1, lossCount: 1, retryCount: 0 });
  });

  it("a node that gives its tasks back takes all of it back", () => {
    const world = open(3);
    submit(world, gang("a", 2));
    const node = [...world.cluster.nodes.values()].find(({ record }) => record.uid === instances(world, "a")[1]?.nodeUid);
    world.run({ kind: "disableScheduling", ...POOL, nodeId: node?.record.id ?? "", option: "requeue" });
    expect(cancelled(world)).toEqual([1]);
    say(world, "a", 1, ended);
    expect(cancelled(world)).toEqual([0]);
    say(world, "a", 0, ended);
    expect(task(world, "a")).toMatchObject({ state: "running", attempt: 2, requeueCount: 1, recoveryCount: 0 });
  });

  it("a preempted spot node is a recovery of all", () => {
    const world = open(3, { spot: true });
    submit(world, gang("a", 2));
    const node = [...world.cluster.nodes.values()].find(({ record }) => record.uid === instances(world, "a")[0]?.nodeUid);
    world.run({ kind: "preemptNode", ...POOL, nodeId: node?.record.id ?? "", gone: false });
    say(world, "a", 0, ended);
    say(world, "a", 1, ended);
    expect(task(world, "a")).toMatchObject({ attempt: 2, recoveryCount: 1, lossCount: 0 });
  });

  it("is ended on every node when a person ends it, and forgotten on every node", () => {
    const world = open(2);
    submit(world, gang("a", 2));
    const place = { caller: CALLER, jobId: "job", taskId: "a" };
    world.run({ kind: "terminateTask", ...place });
    expect(cancelled(world)).toEqual([0, 1]);
    say(world, "a", 1, ended);
    expect(task(world, "a").state).toBe("running");
    say(world, "a", 0, ended);
    expect(task(world, "a")).toMatchObject({ state: "completed", failure: { code: "TaskEnded" } });
    world.run({ kind: "deleteTask", ...place });
    expect(new Set(world.takeEffects("cleanTask").map(({ nodeUid }) => nodeUid)).size).toBe(2);
  });
});

it("a pool of nodes that talk to each other has one kind of nodes", () => {
  const world = open(1);
  const reply = world.run({ kind: "resizePool", ...POOL, targetLowPriorityNodes: 1, deallocationOption: "requeue" });
  expect(reply).toMatchObject({ kind: "refused", error: { reason: "INVALID_VALUE", field: "target_low_priority_nodes" } });
});
