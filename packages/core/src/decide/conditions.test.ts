import { describe, expect, it } from "vitest";
import type { Command } from "../commands.ts";
import { etagOf } from "../ids.ts";
import type { Job } from "../entities/job.ts";
import type { Pool } from "../entities/pool.ts";
import { ended, jobOf, join, open, started, submit } from "../testing/steps.ts";
import { CALLER, newTask, type World } from "../testing/world.ts";
import { taskEtag as etagOfRow } from "./conditions.ts";

const NOT_MET = { kind: "refused", error: { reason: "CONDITION_NOT_MET", field: "if_match" } };

function taskEtag(world: World): string {
  return etagOfRow(jobOf(world), jobOf(world).findRow("a"));
}

const poolOf = (world: World): Pool => world.cluster.pool(CALLER.account, "pool")?.record as Pool;

const CHANGES: readonly [string, Command, (world: World) => string][] = [
  [
    "a pool",
    { kind: "resizePool", caller: CALLER, poolId: "POOL", targetDedicatedNodes: 3, deallocationOption: "requeue" },
    (world) => etagOf(poolOf(world)),
  ],
  ["a job", { kind: "updateJob", caller: CALLER, jobId: "JOB", change: { priority: 7 } }, (world) => etagOf(jobOf(world).record as Job)],
  ["a task", { kind: "terminateTask", caller: CALLER, jobId: "job", taskId: "A" }, taskEtag],
];

describe("a change on the condition of an etag", () => {
  it.each(CHANGES)("of %s is made while it has it, and not after", (_, command, etag) => {
    const world = open();
    join(world, "n1");
    submit(world, [newTask("a")]);
    const before = etag(world);
    const facts = world.journal.length;
    expect(world.run(command, `${before}0`)).toMatchObject(NOT_MET);
    expect([world.journal.length, etag(world)]).toEqual([facts, before]);
    expect(world.run(command, before.toUpperCase())).toEqual({ kind: "done" });
    expect(etag(world)).not.toBe(before);
    expect(world.run(command, before)).toMatchObject(NOT_MET);
  });

  it("knows Azure's ticks in an etag, and each change at one moment by another", () => {
    const world = open();
    expect(etagOf({ uid: 0, lastModifiedMs: Date.UTC(2020, 10, 24, 18, 55, 14, 610) })).toBe("8d890aa7a72a920");
    const etags = [1, 2, 3].map((priority) => {
      world.run({ kind: "updateJob", caller: CALLER, jobId: "job", change: { priority } });
      return etagOf(jobOf(world).record as Job);
    });
    expect(new Set(etags).size).toBe(3);
  });

  it("holds while a pool fills and a task runs by themselves; what a person does to them breaks it", () => {
    const world = open({ pool: { provider: "local", targetDedicatedNodes: 1 } });
    submit(world, [newTask("a")]);
    const before = [etagOf(poolOf(world)), taskEtag(world)];
    const { allocationState } = poolOf(world);
    join(world, "node-1");
    started(world, "a");
    world.nowMs += 1_000;
    ended(world, "a", { exitCode: 1 });
    expect([allocationState, poolOf(world).allocationState]).toEqual(["resizing", "steady"]);
    expect([etagOf(poolOf(world)), taskEtag(world)]).toEqual(before);
    world.run({ kind: "reactivateTask", caller: CALLER, jobId: "job", taskId: "a" });
    world.run({ kind: "resizePool", caller: CALLER, poolId: "pool", targetDedicatedNodes: 2, deallocationOption: "requeue" });
    const resized = etagOf(poolOf(world));
    world.run({ kind: "stopResize", caller: CALLER, poolId: "pool" });
    expect(new Set([...before, taskEtag(world), resized, etagOf(poolOf(world))]).size).toBe(5);
  });

  it("of what is not there is refused for that", () => {
    const command: Command = { kind: "deleteJob", caller: CALLER, jobId: "nothing" };
    expect(open().run(command, "1")).toMatchObject({ kind: "refused", error: { reason: "JOB_NOT_FOUND" } });
  });
});
