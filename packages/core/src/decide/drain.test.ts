/** Nodes that are drained, for whatever reason: what becomes of their tasks and of them. */
import { describe, expect, it } from "vitest";
import type { Command, Reply } from "../commands.ts";
import { DEFAULT_EXECUTION } from "../entities/execution.ts";
import type { Node } from "../entities/node.ts";
import type { DeallocationOption, PoolSpec } from "../entities/pool.ts";
import { LIMITS } from "../limits.ts";
import type { PoolRuntime } from "../state/cluster.ts";
import { CALLER, exited, hello, jobSpec, newTask, poolSpec, World } from "../testing/world.ts";
import { nodeStateRefusal } from "./node-operations.ts";
import { machineChanges } from "./provisioning.ts";

const POOL = { caller: CALLER, poolId: "pool" };
const NODE = { ...POOL, nodeId: "n1" };

/** A pool with these nodes, and a job with a task running on each of them. */
function busy(nodes: readonly string[], options: { pool?: Partial<PoolSpec>; spot?: boolean; loss?: "requeue" | "wait" } = {}): World {
  const world = new World();
  const targets = options.spot ? { targetDedicatedNodes: 0, targetLowPriorityNodes: nodes.length } : { targetDedicatedNodes: nodes.length };
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ taskSlotsPerNode: 1, ...targets, ...options.pool }) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec({ nodeLossPolicy: options.loss ?? "requeue", maxTaskRetryCount: 5 }) });
  const tasks = nodes.map((id) => newTask(`on-${id}`));
  world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: "", bodyHash: "" });
  for (const id of nodes) {
    world.run(hello(id, { isDedicated: options.spot !== true }));
    world.settle();
  }
  return world;
}

function task(world: World, id: string) {
  const job = world.cluster.job(CALLER.account, "job");
  const row = job?.findRow(id) ?? -1;
  if (job === undefined || row === -1) throw new Error(`there is no task ${id}`);
  return job.chunkAt(row).status(row % 1_024);
}

function node(world: World, id: string = "n1") {
  const found = world.cluster.pool(CALLER.account, "pool")?.nodes.get(id);
  return found?.record ?? null;
}

const pool = (world: World) => world.cluster.pool(CALLER.account, "pool")?.record;

/** Everything on the node ends, as it does when it is killed. */
function endAll(world: World, id: string = "n1", exitCode: number = 143): void {
  const uid = node(world, id)?.uid ?? 0;
  const keys = [...world.cluster.assignment(uid).attempts.values()];
  world.run({ kind: "nodeReports", nodeUid: uid, reports: keys.map((key) => ({ kind: "taskEnded", key, outcome: exited(exitCode) })) });
  world.settle();
}

function joinAnew(world: World, incarnation: { stateId: string; bootId: string }, id: string = "n1"): Reply {
  const found = world.cluster.pool(CALLER.account, "pool")?.nodes.get(id);
  if (found !== undefined) found.connected = false;
  return world.run(hello(id, { incarnation }));
}

const reason = (reply: Reply): string => (reply.kind === "refused" ? reply.error.reason : reply.kind);
const remove = (deallocationOption: DeallocationOption): Command => ({ kind: "removeNodes", ...POOL, nodeIds: ["n1"], deallocationOption });

describe("tasks of a node that leaves", () => {
  it("requeue: are ended and wait anew, counted as requeued", () => {
    const world = busy(["n1"]);
    expect(reason(world.run(remove("requeue")))).toBe("done");
    expect(world.takeEffects("cancelTask")).toHaveLength(1);
    expect(node(world)).toMatchObject({ state: "leavingpool", drain: { purpose: "remove", option: "requeue" } });
    endAll(world);
    expect(task(world, "on-n1")).toMatchObject({ state: "active", requeueCount: 1, retryCount: 0, recoveryCount: 0 });
    expect(node(world)).toBeNull();
    expect(pool(world)).toMatchObject({ allocationState: "steady", resizeErrors: [], spec: { targetDedicatedNodes: 0 } });
  });

  it("requeue: one that succeeded in the last moment has succeeded", () => {
    const world = busy(["n1"]);
    world.run(remove("requeue"));
    endAll(world, "n1", 0);
    expect(task(world, "on-n1")).toMatchObject({ state: "completed", failure: null, requeueCount: 0 });
  });

  it("terminate: are ended and completed, never tried again", () => {
    const world = busy(["n1"]);
    world.run(remove("terminate"));
    expect(world.takeEffects("cancelTask")).toHaveLength(1);
    endAll(world);
    expect(task(world, "on-n1")).toMatchObject({ state: "completed", requeueCount: 0, retryCount: 0 });
    expect(task(world, "on-n1").failure).not.toBeNull();
  });

  it("taskcompletion: run to their ends, and are tried again elsewhere as ever", () => {
    const world = busy(["n1"]);
    world.run(remove("taskcompletion"));
    expect(world.takeEffects("cancelTask")).toEqual([]);
    world.nowMs += 3_600_000;
    world.cluster.nodes.forEach((each) => {
      each.heardAtMs = world.nowMs;
    });
    world.settle();
    expect(pool(world)?.allocationState).toBe("resizing");
    expect(reason(world.run(remove("requeue")))).toBe("POOL_BEING_RESIZED");
    endAll(world, "n1", 7);
    expect(task(world, "on-n1")).toMatchObject({ state: "active", retryCount: 1, requeueCount: 0 });
    expect(node(world)).toBeNull();
    expect(pool(world)).toMatchObject({ allocationState: "steady", resizeErrors: [] });
  });

  it("retaineddata: the node stays until the files are over, by its own word", () => {
    const world = busy(["n1"]);
    world.run(remove("retaineddata"));
    endAll(world, "n1", 0);
    expect(world.takeEffects("askRetention")).toHaveLength(1);
    const untilMs = world.nowMs + 30_000;
    const nodeUid = node(world)?.uid ?? 0;
    world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "filesRetained", untilMs }] });
    world.settle();
    expect(node(world)?.state).toBe("leavingpool");
    world.nowMs = untilMs;
    world.settle();
    expect(node(world)).toBeNull();
  });

  it("a node that is lost while it leaves is gone, also for jobs that wait for theirs", () => {
    const world = busy(["n1"], { loss: "wait" });
    world.run(remove("taskcompletion"));
    world.nowMs += 10 * 60_000;
    world.settle();
    expect(node(world)).toBeNull();
    expect(task(world, "on-n1")).toMatchObject({ state: "completed", failure: { code: "OutcomeUnknown" } });
  });
});

describe("resizes", () => {
  it("take the nodes that do least, and keep kinds apart", () => {
    const world = busy(["n1", "n2"], { pool: { targetDedicatedNodes: 3 } });
    world.run(hello("n3"));
    world.settle();
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 2, deallocationOption: "requeue" });
    expect([node(world, "n1")?.state, node(world, "n2")?.state, node(world, "n3")]).toEqual(["idle", "idle", null]);
    world.run({ kind: "resizePool", ...POOL, targetLowPriorityNodes: 0, deallocationOption: "requeue" });
    expect(pool(world)).toMatchObject({ allocationState: "steady", spec: { targetDedicatedNodes: 2, targetLowPriorityNodes: 0 } });
  });

  it("time out with an error that stays until the next one", () => {
    const world = busy(["n1"]);
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 3, deallocationOption: "requeue", resizeTimeoutMs: 60_000 });
    world.nowMs += 59_999;
    world.settle();
    expect(pool(world)?.allocationState).toBe("resizing");
    world.nowMs += 1;
    world.settle();
    const message = "The pool has 1 of 3 dedicated nodes after 60 s.";
    expect(pool(world)).toMatchObject({ allocationState: "steady", resizeErrors: [{ code: "AllocationTimedout", message }] });
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 1, deallocationOption: "requeue" });
    expect(pool(world)).toMatchObject({ allocationState: "steady", resizeErrors: [] });
  });

  it("stop where they are: who waits does not leave, who is being ended does", () => {
    const world = busy(["n1", "n2"]);
    expect(reason(world.run({ kind: "stopResize", ...POOL }))).toBe("POOL_NOT_RESIZING");
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 0, deallocationOption: "taskcompletion" });
    world.run({ kind: "stopResize", ...POOL });
    expect([node(world, "n1")?.state, node(world, "n2")?.drain]).toEqual(["idle", null]);
    expect(pool(world)).toMatchObject({ allocationState: "steady", resizeErrors: [{ code: "ResizeStopped" }] });
    world.run({ kind: "resizePool", ...POOL, targetDedicatedNodes: 0, deallocationOption: "requeue" });
    world.run({ kind: "stopResize", ...POOL });
    expect(pool(world)?.allocationState).toBe("stopping");
    endAll(world, "n1");
    endAll(world, "n2");
    expect([node(world, "n1"), node(world, "n2"), pool(world)?.allocationState]).toEqual([null, null, "steady"]);
  });

  it("of very many nodes go on in bounded steps", () => {
    const world = new World();
    const count = (LIMITS.changesPerStep as number) + 500;
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ targetDedicatedNodes: count, provider: "local" }) });
    const uid = pool(world)?.uid ?? 0;
    const made = () => world.cluster.poolsByUid.get(uid)?.nodes.size ?? 0;
    for (let questions = 0; made() < count && questions < 100; questions++) {
      const added = machineChanges(world.cluster.poolsByUid.get(uid) as PoolRuntime).add;
      world.run({
        kind: "providerAnswered",
        poolUid: uid,
        added,
        notMade: [],
        removed: [],
        notRemoved: [],
        failure: { added: null, removed: null },
      });
    }
    expect(made()).toBe(count);
    const before = world.journal.length;
    world.run({ kind: "deletePool", ...POOL });
    expect(world.journal.length - before).toBeLessThanOrEqual((LIMITS.changesPerStep as number) + 10);
    const left = () => [...world.cluster.nodes.values()].filter(({ record }) => record.state !== "leavingpool").length;
    for (let steps = 0; left() > 0 && steps < 5; steps++) world.settle();
    expect(left()).toBe(0);
  });
});

describe("restarts", () => {
  it.each([
    ["creating", "NODE_BEING_CREATED"],
    ["starting", "NODE_BEING_STARTED"],
    ["waitingforstarttask", "NODE_WRONG_STATE"],
    ["rebooting", "NODE_BEING_REBOOTED"],
    ["reimaging", "NODE_BEING_REIMAGED"],
    ["unusable", "NODE_UNAVAILABLE"],
    ["leavingpool", "NODE_WRONG_STATE"],
  ] as const)("of a node that is %s are refused as %s", (state, wanted) => {
    const record = node(busy(["n1"])) as Node;
    expect(nodeStateRefusal({ ...record, state }).reason).toBe(wanted);
  });

  it("wait for the tasks, tell the node again whenever it joins as it was, and end with another boot", () => {
    const world = busy(["n1"]);
    const reboot: Command = { kind: "restartNode", restart: "reboot", option: "taskcompletion", ...NODE };
    expect(reason(world.run(reboot))).toBe("done");
    expect(reason(world.run(reboot))).toBe("NODE_BEING_REBOOTED");
    expect(world.takeEffects("restartNode")).toEqual([]);
    endAll(world, "n1", 0);
    expect(world.takeEffects("restartNode")).toMatchObject([{ restart: "reboot" }]);
    world.nowMs += 60_000;
    world.settle();
    expect(node(world)?.state).toBe("rebooting");
    joinAnew(world, { stateId: "state-n1", bootId: "boot-1" });
    expect(node(world)).toMatchObject({ state: "rebooting", drain: { purpose: "reboot" } });
    joinAnew(world, { stateId: "state-n1", bootId: "boot-2" });
    expect(node(world)).toMatchObject({ state: "idle", drain: null });
  });

  it("a reimage wants a clean slate, and takes no other boot for it", () => {
    const world = busy(["n1"]);
    world.run({ kind: "restartNode", restart: "reimage", option: "requeue", ...NODE });
    endAll(world);
    joinAnew(world, { stateId: "state-n1", bootId: "boot-2" });
    expect(node(world)?.state).toBe("reimaging");
    joinAnew(world, { stateId: "another", bootId: "boot-3" });
    expect(node(world)).toMatchObject({ state: "idle", drain: null });
  });

  it("one that does not come back is given up, and joins later all the same", () => {
    const world = busy(["n1"]);
    world.run({ kind: "restartNode", restart: "reboot", option: "requeue", ...NODE });
    endAll(world);
    world.nowMs += LIMITS.restartMs as number;
    world.settle();
    expect(node(world)).toMatchObject({ state: "unusable", drain: null, errors: [{ code: "NodeRestartFailed" }] });
    joinAnew(world, { stateId: "state-n1", bootId: "boot-2" });
    expect(node(world)).toMatchObject({ state: "idle", errors: [] });
  });

  it("are the operator's to allow", () => {
    const world = new World();
    world.run({ kind: "createPool", caller: CALLER, spec: poolSpec() });
    world.run(hello("n1", { facts: { ...hello("n1").facts, canReimage: false } }));
    expect(reason(world.run({ kind: "restartNode", restart: "reimage", option: "requeue", ...NODE }))).toBe("NODE_CANNOT_DO_THIS");
    expect(reason(world.run({ kind: "restartNode", restart: "reboot", option: "requeue", ...NODE }))).toBe("done");
  });

  it("run the pool's present start task", () => {
    const world = busy(["n1"]);
    const startTask = {
      commandLine: "true",
      resourceFiles: [],
      environment: [],
      maxTaskRetryCount: 0,
      waitForSuccess: true,
      execution: DEFAULT_EXECUTION,
    };
    world.run({ kind: "updatePool", ...POOL, change: { startTask } });
    joinAnew(world, { stateId: "state-n1", bootId: "boot-1" });
    expect(node(world)).toMatchObject({ state: "idle", startTask: null });
    joinAnew(world, { stateId: "state-n1", bootId: "boot-2" });
    expect(node(world)).toMatchObject({ state: "waitingforstarttask", startTask: { state: "running" } });
  });
});

describe("scheduling", () => {
  it("disabled and enabled again at once: what is being ended is still requeued", () => {
    const world = busy(["n1"]);
    world.run({ kind: "disableScheduling", option: "requeue", ...NODE });
    expect(reason(world.run({ kind: "disableScheduling", option: "requeue", ...NODE }))).toBe("NODE_SCHEDULING_UNCHANGED");
    world.run({ kind: "enableScheduling", ...NODE });
    expect(reason(world.run({ kind: "enableScheduling", ...NODE }))).toBe("NODE_SCHEDULING_UNCHANGED");
    endAll(world);
    expect(task(world, "on-n1")).toMatchObject({ state: "running", attempt: 2, requeueCount: 1 });
    expect(node(world)?.drain).toBeNull();
  });

  it("of a disabled node stays so over its reboot", () => {
    const world = busy(["n1"]);
    world.run({ kind: "disableScheduling", option: "terminate", ...NODE });
    endAll(world);
    joinAnew(world, { stateId: "state-n1", bootId: "boot-2" });
    expect(node(world)).toMatchObject({ state: "idle", schedulingEnabled: false, drain: null });
  });
});

describe("preemption", () => {
  it("places the tasks anew as recovered once they have ended, and the node waits for another machine", () => {
    const world = busy(["n1"], { spot: true });
    world.run({ kind: "preemptNode", gone: false, ...NODE });
    expect(world.takeEffects("cancelTask")).toHaveLength(1);
    endAll(world);
    expect(task(world, "on-n1")).toMatchObject({ state: "active", recoveryCount: 1, requeueCount: 0, retryCount: 0 });
    expect(node(world)?.state).toBe("preempted");
    expect(reason(joinAnew(world, { stateId: "state-n1", bootId: "boot-1" }))).toBe("NODE_UNAVAILABLE");
    joinAnew(world, { stateId: "other", bootId: "boot-9" });
    world.settle();
    expect(task(world, "on-n1")).toMatchObject({ state: "running", attempt: 2 });
  });

  it("of a machine that is gone is proof of its tasks' death; of a dedicated one it is refused", () => {
    const world = busy(["n1"], { spot: true });
    world.run({ kind: "preemptNode", gone: true, ...NODE });
    expect(task(world, "on-n1")).toMatchObject({ state: "active", recoveryCount: 1 });
    expect(reason(busy(["n1"]).run({ kind: "preemptNode", gone: true, ...NODE }))).toBe("NODE_CANNOT_DO_THIS");
  });
});
