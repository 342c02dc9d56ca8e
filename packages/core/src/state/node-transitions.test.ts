/** When the state of a node that clients see has last changed: as its tasks come and go, whatever becomes of them meanwhile. */
import { expect, test } from "vitest";
import { NODE_COLUMNS } from "../listing/columns.ts";
import { CALLER, exited, hello, jobSpec, newTask, poolSpec, World } from "../testing/world.ts";
import type { Cluster } from "./cluster.ts";

const STEP_MS = 1_000;

function worldWith(): World {
  const world = new World();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ interNodeCommunication: true }) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec() });
  world.run(hello("a"));
  return world;
}

/** What clients see: the state, and how many steps after `since` it began. */
function seen(cluster: Cluster, since: number): string {
  const node = [...cluster.nodes.values()].find(({ record }) => record.id === "a");
  if (node === undefined) throw new Error("the node is not there");
  const of = (name: "state" | "stateTransitionTime") => {
    const column = NODE_COLUMNS[name];
    if (column?.kind !== "value") throw new Error(`nodes have no ${name}`);
    return String(column.read({ cluster, node }));
  };
  return `${of("state")} ${(Number(of("stateTransitionTime")) - since) / STEP_MS}`;
}

test("it changes when the first task comes and when the last one goes", () => {
  const world = worldWith();
  const since = world.nowMs;
  const now = (): string => {
    const told = seen(world.cluster, since);
    expect(seen(world.replayed(), since)).toBe(told);
    return told;
  };
  const step = () => (world.nowMs += STEP_MS);
  const submit = (id: string) => {
    world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks: [newTask(id)], requestId: "", bodyHash: "" });
    world.settle();
    const [lease] = world.takeEffects("runTask");
    if (lease === undefined) throw new Error("it was not placed");
    return lease;
  };
  expect(now()).toBe("idle 0");
  step();
  const first = submit("1");
  expect(now()).toBe("running 1");
  step();
  world.run({ kind: "nodeReports", nodeUid: first.nodeUid, reports: [{ kind: "taskStarted", key: first.key, startTimeMs: world.nowMs }] });
  expect(now()).toBe("running 1");
  step();
  const second = submit("2");
  step();
  const end = ({ nodeUid, key }: typeof first) =>
    world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key, outcome: exited(0) }] });
  end(first);
  expect(now()).toBe("running 1");
  step();
  end(second);
  expect(now()).toBe("idle 5");
  // A snapshot has what its tasks tell.
  expect(
    seen(
      world.reloaded((items) => items),
      since,
    ),
  ).toBe("idle 5");
  step();
  world.run({ kind: "disableScheduling", caller: CALLER, poolId: "pool", nodeId: "a", option: "requeue" });
  expect(now()).toBe("offline 6");
  step();
  world.run({ kind: "enableScheduling", caller: CALLER, poolId: "pool", nodeId: "a" });
  expect(now()).toBe("idle 7");
});

test("a retry takes it off its node for a moment; a deletion for good", () => {
  const world = worldWith();
  const since = world.nowMs;
  world.nowMs += STEP_MS;
  const tasks = [newTask("1", { maxTaskRetryCount: 1 })];
  world.run({ kind: "submitTasks", caller: CALLER, jobId: "job", tasks, requestId: "", bodyHash: "" });
  world.settle();
  const [lease] = world.takeEffects("runTask");
  const end = (attempt: number) => {
    const { nodeUid, key } = lease as NonNullable<typeof lease>;
    world.nowMs += STEP_MS;
    world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskEnded", key: { ...key, attempt }, outcome: exited(1) }] });
  };
  end(1);
  expect(seen(world.cluster, since)).toBe("idle 2");
  world.nowMs += STEP_MS;
  world.settle();
  expect(seen(world.cluster, since)).toBe("running 3");
  world.run({ kind: "deleteTask", caller: CALLER, jobId: "job", taskId: "1" });
  expect(seen(world.cluster, since)).toBe("running 3");
  end(2);
  expect(seen(world.cluster, since)).toBe("idle 4");
  expect(seen(world.replayed(), since)).toBe("idle 4");
});
