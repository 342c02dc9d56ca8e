import { describe, expect, it } from "vitest";
import type { Command } from "../commands.ts";
import { etagOf } from "../ids.ts";
import { slotOf } from "../state/job-runtime.ts";
import { jobOf, join, open, submit } from "../testing/steps.ts";
import { CALLER, newTask, type World } from "../testing/world.ts";

const NOT_MET = { kind: "refused", error: { reason: "CONDITION_NOT_MET", field: "if_match" } };

function taskEtag(world: World): string {
  const row = jobOf(world).findRow("a");
  return etagOf(jobOf(world).chunkAt(row).changedPosition(slotOf(row)));
}

const CHANGES: readonly [string, Command, (world: World) => string][] = [
  [
    "a pool",
    { kind: "resizePool", caller: CALLER, poolId: "POOL", targetDedicatedNodes: 3, deallocationOption: "requeue" },
    (world) => etagOf(world.cluster.pool(CALLER.account, "pool")?.chunk.position ?? 0),
  ],
  ["a job", { kind: "updateJob", caller: CALLER, jobId: "JOB", change: { priority: 7 } }, (world) => etagOf(jobOf(world).head.position)],
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

  it("of what is not there is refused for that", () => {
    const command: Command = { kind: "deleteJob", caller: CALLER, jobId: "nothing" };
    expect(open().run(command, "1")).toMatchObject({ kind: "refused", error: { reason: "JOB_NOT_FOUND" } });
  });
});
