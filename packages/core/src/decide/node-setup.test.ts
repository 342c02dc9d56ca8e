import { expect, it } from "vitest";
import { EMPTY_SETUP, type NodeSetup } from "../entities/execution.ts";
import type { NodeError } from "../entities/node.ts";
import { explainTask } from "../scheduling/explain.ts";
import { poolTroubles } from "../scheduling/pool-trouble.ts";
import { jobOf, join, open, submit, task } from "../testing/steps.ts";
import { CALLER, hello, newTask, picture, type World } from "../testing/world.ts";
import { nodeHeardAgain, nodeLost, nodeSilent } from "./nodes.ts";

const nodeSetup: NodeSetup = { ...EMPTY_SETUP, mounts: [{ kind: "nfs", path: "data", source: "host:/data", options: "" }] };
const ERROR = { code: "MountFailed", message: "The file system data cannot be mounted: no such device" };

function said(world: World, nodeUid: number, error: NodeError | null): void {
  world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "setupEnded", error }] });
  world.settle();
}

function nodeOf(world: World, uid: number) {
  const node = world.cluster.nodes.get(uid);
  if (node === undefined) throw new Error("the node is gone");
  return node;
}

it("a node takes tasks once it has what its pool gives it", () => {
  const world = open({ pool: { nodeSetup } });
  const uid = join(world, "a");
  submit(world, [newTask("1")]);
  expect(nodeOf(world, uid).record).toMatchObject({ state: "starting", setup: "pending" });
  expect(task(world, "1").state).toBe("active");
  said(world, uid, null);
  expect(nodeOf(world, uid).record).toMatchObject({ state: "idle", setup: "done" });
  expect(task(world, "1").state).toBe("running");
});

it("a node whose pool gives nothing does not wait for a word", () => {
  const world = open();
  expect(nodeOf(world, join(world, "a")).record).toMatchObject({ state: "idle", setup: "done" });
});

it("the start task comes after, and is waited for as ever", () => {
  const startTask = { commandLine: "x", resourceFiles: [], environment: [], maxTaskRetryCount: 0, waitForSuccess: true } as never;
  const world = open({ pool: { nodeSetup, startTask } });
  const uid = join(world, "a");
  said(world, uid, null);
  expect(nodeOf(world, uid).record.state).toBe("waitingforstarttask");
});

it("one that cannot have it is unusable, says why, and is watched; tasks wait and are told", () => {
  const world = open({ pool: { nodeSetup } });
  const uid = join(world, "a");
  submit(world, [newTask("1")]);
  said(world, uid, ERROR);
  said(world, uid, ERROR);
  expect(nodeOf(world, uid).record).toMatchObject({ state: "unusable", setup: "failed", errors: [ERROR] });
  expect(task(world, "1").state).toBe("active");
  const why = explainTask(world.cluster, jobOf(world), 0);
  expect(why).toMatchObject({ reason: "NO_USABLE_NODES", never: true, summary: expect.stringContaining(ERROR.message) });
  expect(why.nodes[0]?.reason).toBe(`It is unusable: MountFailed (${ERROR.message})`);
  const pool = world.cluster.pool(CALLER.account, "pool");
  expect(pool && poolTroubles(pool)).toEqual([expect.stringContaining("On a: MountFailed")]);
  world.change((decision) => nodeSilent(decision, nodeOf(world, uid)));
  expect(nodeOf(world, uid).record.state).toBe("unknown");
  world.change((decision) => nodeHeardAgain(decision, nodeOf(world, uid)));
  expect(nodeOf(world, uid).record).toMatchObject({ state: "unusable", errors: [ERROR] });
  expect(picture(world.reloaded((chunks) => chunks))).toBe(picture(world.cluster));
});

it("an agent that tries again with success makes it usable; so does a new boot", () => {
  const world = open({ pool: { nodeSetup } });
  const uid = join(world, "a");
  said(world, uid, ERROR);
  nodeOf(world, uid).connected = false;
  join(world, "a");
  expect(nodeOf(world, uid).record).toMatchObject({ state: "unusable", setup: "failed", errors: [ERROR] });
  said(world, uid, null);
  expect(nodeOf(world, uid).record).toMatchObject({ state: "idle", errors: [] });
  said(world, uid, ERROR);
  nodeOf(world, uid).connected = false;
  world.run(hello("a", { incarnation: { stateId: "state-a", bootId: "boot-2" } }));
  expect(nodeOf(world, uid).record).toMatchObject({ state: "starting", setup: "pending", errors: [] });
});

it("one that is lost has said nothing that counts", () => {
  const world = open({ pool: { nodeSetup } });
  const uid = join(world, "a");
  said(world, uid, ERROR);
  world.change((decision) => nodeLost(decision, nodeOf(world, uid)));
  expect(nodeOf(world, uid).record).toMatchObject({ state: "unusable", setup: "pending" });
  said(world, uid, null);
  expect(nodeOf(world, uid).record.state).toBe("unusable");
});
