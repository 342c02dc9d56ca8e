import { describe, expect, it } from "vitest";
import type { RunReport } from "../commands.ts";
import type { Preparation } from "../entities/node.ts";
import { jobWaitingReason } from "../scheduling/explain-job.ts";
import { explainTask } from "../scheduling/explain.ts";
import { endCancelled, ended, jobOf, join, open, resume, submit, task } from "../testing/steps.ts";
import { CALLER, hello, newTask, picture, preparationTask, releaseTask, type World } from "../testing/world.ts";

const ok: RunReport = { exitCode: 0, failure: null, startTimeMs: 1, endTimeMs: 2, retryCount: 0 };
const bad: RunReport = { ...ok, exitCode: 1, failure: { category: "userError", code: "FailureExitCode", message: "" } };

function prepared(world: World, nodeUid: number, report: RunReport = ok): void {
  world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "preparationEnded", jobUid: jobOf(world).uid, report }] });
  world.settle();
}

function released(world: World, nodeUid: number, report: RunReport = ok): void {
  const { jobUid } = preparation(world, nodeUid);
  world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "releaseEnded", jobUid, report }] });
  world.settle();
}

function preparation(world: World, nodeUid: number): Preparation {
  const [found] = world.cluster.nodes.get(nodeUid)?.record.preparations ?? [];
  if (found === undefined) throw new Error("the node remembers no preparation");
  return found;
}

function openPrepared(change: { release?: boolean; preparation?: Parameters<typeof preparationTask>[0] } = {}): World {
  const release = change.release === false ? null : releaseTask();
  return open({ pool: { taskSlotsPerNode: 1 }, job: { preparation: preparationTask(change.preparation), release } });
}

const terminate = (world: World) => {
  world.run({ kind: "terminateJob", caller: CALLER, jobId: "job", reason: "" });
  world.settle();
};
const releases = (world: World) => world.takeEffects("endJob").filter(({ release }) => release);

function reboot(world: World, id: string, stateId = `state-${id}`): void {
  const node = [...world.cluster.nodes.values()].find(({ record }) => record.id === id);
  if (node !== undefined) node.connected = false;
  world.run(hello(id, { incarnation: { stateId, bootId: "boot-2" } }));
  resume(world, id);
  world.settle();
}

describe("a preparation", () => {
  it("holds the job's tasks on the node until it has succeeded, once a node", () => {
    const world = openPrepared();
    submit(world, [newTask("a"), newTask("b")]);
    const uid = join(world, "n1");
    expect([task(world, "a").state, preparation(world, uid).state]).toEqual(["preparing", "owed"]);
    prepared(world, uid);
    expect(task(world, "a")).toMatchObject({ state: "running", previousState: "preparing" });
    ended(world, "a", { exitCode: 0 });
    expect(task(world, "b").state).toBe("running");
  });

  it("that failed keeps the job's tasks, and only its, away from the node, also after a reboot", () => {
    const world = openPrepared();
    submit(world, [newTask("a")]);
    const uid = join(world, "n1");
    const failure = { category: "userError" as const, code: "JobPreparationTaskFailed", message: "" };
    prepared(world, uid, bad);
    ended(world, "a", { exitCode: null, failure, phase: "preProcessing" });
    expect(task(world, "a")).toMatchObject({ state: "active", retryCount: 0, requeueCount: 0, recoveryCount: 0, failure: null });
    reboot(world, "n1");
    expect(task(world, "a").state).toBe("active");
    expect(explainTask(world.cluster, jobOf(world), 0).reason).toBe("PREPARATION_FAILED");
    const other = join(world, "n2");
    expect(task(world, "a")).toMatchObject({ state: "preparing", nodeUid: other });
    reboot(world, "n1", "reimaged");
    submit(world, [newTask("b")]);
    expect(task(world, "b")).toMatchObject({ state: "preparing", nodeUid: uid });
  });

  it("runs again after a reboot where the job wants that", () => {
    for (const rerun of [true, false]) {
      const world = openPrepared({ preparation: { rerunOnNodeRebootAfterSuccess: rerun } });
      submit(world, [newTask("a")]);
      const uid = join(world, "n1");
      prepared(world, uid);
      ended(world, "a", { exitCode: 0 });
      reboot(world, "n1");
      expect(preparation(world, uid).state).toBe(rerun ? "due" : "completed");
      submit(world, [newTask("b")]);
      expect(task(world, "b").state).toBe(rerun ? "preparing" : "running");
    }
  });
});

describe("a release", () => {
  it("runs on exactly the nodes that were prepared, and the job is completed after the last", () => {
    const world = openPrepared();
    submit(world, [newTask("a"), newTask("b"), newTask("c")]);
    const [one, two, three] = [join(world, "n1"), join(world, "n2"), join(world, "n3")];
    join(world, "idle");
    prepared(world, one);
    prepared(world, two);
    prepared(world, three, bad);
    terminate(world);
    expect(releases(world)).toEqual([]);
    endCancelled(world);
    expect(new Set(releases(world).map(({ nodeUid }) => nodeUid))).toEqual(new Set([one, two]));
    expect(jobOf(world).record?.state).toBe("terminating");
    expect(jobWaitingReason(world.cluster, jobOf(world))).toBe("Its release task has not ended on n1, n2.");
    released(world, one, bad);
    expect(jobOf(world).record?.state).toBe("terminating");
    released(world, two);
    expect(jobOf(world).record?.state).toBe("completed");
    expect([preparation(world, one).release?.state, preparation(world, two).release?.state]).toEqual(["failed", "completed"]);
    expect(preparation(world, three).release).toBeNull();
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("is asked for again of a node that booted, and not of one that was reimaged", () => {
    const world = openPrepared();
    submit(world, [newTask("a"), newTask("b")]);
    for (const id of ["n1", "n2"]) prepared(world, join(world, id));
    terminate(world);
    endCancelled(world);
    expect(releases(world)).toHaveLength(2);
    reboot(world, "n1");
    expect(releases(world)).toHaveLength(1);
    reboot(world, "n2", "reimaged");
    expect(releases(world)).toEqual([]);
    released(world, [...world.cluster.nodes.values()].find(({ record }) => record.id === "n1")?.record.uid ?? 0);
    expect(jobOf(world).record?.state).toBe("completed");
  });

  it("of a node that is lost, or gone, holds up nothing", () => {
    const world = openPrepared();
    submit(world, [newTask("a"), newTask("b")]);
    const [one] = [join(world, "n1"), join(world, "n2")];
    for (const uid of world.cluster.nodes.keys()) prepared(world, uid);
    ended(world, "a", { exitCode: 0 });
    ended(world, "b", { exitCode: 0 });
    world.run({ kind: "nodeGoodbye", nodeUid: one });
    terminate(world);
    expect(preparation(world, one).release).toMatchObject({ state: "failed", failure: { code: "NodeLost" } });
    expect(jobOf(world).record?.state).toBe("terminating");
    world.nowMs += 70_000;
    world.settle();
    expect(jobOf(world).record?.state).toBe("completed");
  });

  it("comes before the end of a deleted job, whose files then go from its nodes", () => {
    const world = openPrepared();
    submit(world, [newTask("a")]);
    const uid = join(world, "n1");
    prepared(world, uid);
    ended(world, "a", { exitCode: 0 });
    world.run({ kind: "deleteJob", caller: CALLER, jobId: "job" });
    world.settle();
    expect(releases(world)).toHaveLength(1);
    released(world, uid);
    expect(world.cluster.job(CALLER.account, "job")).toBeUndefined();
    expect(world.takeEffects("endJob")).toMatchObject([{ nodeUid: uid, forgotten: true, release: false }]);
  });

  it("a preparation without one, or that has not ended, is ended with its job", () => {
    const world = openPrepared({ release: false });
    submit(world, [newTask("a")]);
    const uid = join(world, "n1");
    terminate(world);
    endCancelled(world);
    expect(jobOf(world).record?.state).toBe("completed");
    expect(world.takeEffects("endJob")).toMatchObject([{ nodeUid: uid, forgotten: false, release: false }]);
  });
});
