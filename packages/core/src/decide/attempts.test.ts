import { describe, expect, it } from "vitest";
import type { TaskAttempt } from "../entities/attempt.ts";
import { NO_USAGE } from "../entities/task.ts";
import { LIMITS } from "../limits.ts";
import { TaskAttempts } from "../state/task-attempts.ts";
import { endCancelled, ended, jobOf, join, open, started, submit, task } from "../testing/steps.ts";
import { CALLER, hello, newTask, picture, type World } from "../testing/world.ts";

function attempts(world: World, id: string): readonly TaskAttempt[] {
  const job = jobOf(world);
  return job.chunkAt(job.findRow(id)).attempts(job.findRow(id) % 1_024);
}

const ends = (world: World, id: string) => attempts(world, id).map(({ attempt, nodeId, end }) => [attempt, nodeId, end]);
const order = <T>(items: T[]): T[] => items.reverse();

describe("the attempts of a task", () => {
  it("are kept with what their nodes said of them, and rebuilt by facts and by chunks", () => {
    const world = open({ job: { maxTaskRetryCount: 2 } });
    submit(world, [newTask("a"), newTask("waits", { requiredSlots: 200 })]);
    join(world, "n1");
    const disk = { readOps: 0, writeOps: 3, readBytes: 0, writeBytes: 12_288 };
    const usage = { cpuUserMs: 120, cpuSystemMs: 0, memoryMaxBytes: 4_096, bytesIn: 0, bytesOut: null, ...disk };
    ended(world, "a", { exitCode: 7, startTimeMs: 1_000_100, endTimeMs: 1_000_200, usage });
    ended(world, "a", { exitCode: 0, startTimeMs: 1_000_300, endTimeMs: 1_000_400 });
    expect(attempts(world, "a")).toEqual([
      {
        attempt: 1,
        nodeId: "n1",
        startTimeMs: 1_000_100,
        endTimeMs: 1_000_200,
        exitCode: 7,
        failure: { category: "userError", code: "FailureExitCode", message: "It exited with 7." },
        end: "failed",
        usage,
      },
      {
        attempt: 2,
        nodeId: "n1",
        startTimeMs: 1_000_300,
        endTimeMs: 1_000_400,
        exitCode: 0,
        failure: null,
        end: "succeeded",
        usage: NO_USAGE,
      },
    ]);
    expect(attempts(world, "waits")).toEqual([]);
    expect(picture(world.replayed())).toBe(picture(world.cluster));
    expect(picture(world.reloaded(order))).toBe(picture(world.cluster));
  });

  it("outlive their nodes and a reactivation", () => {
    const world = open();
    submit(world, [newTask("a")]);
    join(world, "n1");
    ended(world, "a", { exitCode: 1 });
    world.run({
      kind: "removeNodes",
      caller: CALLER,
      poolId: "pool",
      nodeIds: ["n1"],
      deallocationOption: "requeue",
      resizeTimeoutMs: 900_000,
    });
    world.settle();
    world.run({ kind: "reactivateTask", caller: CALLER, jobId: "job", taskId: "a" });
    world.settle();
    expect(task(world, "a")).toMatchObject({ state: "active", retryCount: 0 });
    expect(ends(world, "a")).toEqual([[1, "n1", "failed"]]);
    expect(picture(world.reloaded(order))).toBe(picture(world.cluster));
  });

  it("say whether the node, a job or a person ended them", () => {
    const world = open();
    submit(world, [newTask("a")]);
    join(world, "n1");
    started(world, "a");
    world.nowMs += 70_000;
    world.settle();
    world.run(hello("n1", { incarnation: { stateId: "state-n1", bootId: "boot-2" } }));
    world.settle();
    world.run(hello("n1", { incarnation: { stateId: "state-n1", bootId: "boot-2" } }));
    started(world, "a");
    world.run({ kind: "disableJob", caller: CALLER, jobId: "job", disableTasks: "requeue" });
    world.settle();
    endCancelled(world);
    world.run({ kind: "enableJob", caller: CALLER, jobId: "job" });
    world.settle();
    world.run({ kind: "disableScheduling", caller: CALLER, poolId: "pool", nodeId: "n1", option: "requeue" });
    endCancelled(world);
    world.run({ kind: "enableScheduling", caller: CALLER, poolId: "pool", nodeId: "n1" });
    world.settle();
    ended(world, "a", { exitCode: null, unknown: true });
    world.run({ kind: "terminateTask", caller: CALLER, jobId: "job", taskId: "a" });
    endCancelled(world);
    expect(ends(world, "a")).toEqual([
      [1, "n1", "nodeLost"],
      [2, "n1", "jobDisabled"],
      [3, "n1", "nodeDrained"],
      [4, "n1", "outcomeUnknown"],
      [5, "n1", "terminated"],
    ]);
    expect(attempts(world, "a")[0]).toMatchObject({ startTimeMs: 1_000_000, exitCode: null, failure: { code: "NodeLost" } });
  });

  it("are the newest ten, however many there were, and their failures are short", () => {
    const world = open({ job: { maxTaskRetryCount: -1 } });
    submit(world, [newTask("a"), newTask("b")]);
    join(world, "n1");
    const failure = { category: "userError" as const, code: "c".repeat(80), message: "m".repeat(256) };
    for (let count = 0; count < 25; count++) ended(world, "a", { exitCode: 3, failure });
    ended(world, "b", { exitCode: 0 });
    expect(attempts(world, "a").map(({ attempt }) => attempt)).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
    expect(attempts(world, "a")[0]?.failure).toEqual({
      category: "userError",
      code: "c".repeat(64),
      message: "m".repeat(LIMITS.attemptMessageLength),
    });
    expect(ends(world, "b")).toEqual([[1, "n1", "succeeded"]]);
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("of forgotten tasks make room for others", () => {
    const kept = new TaskAttempts();
    const attempt = (count: number): TaskAttempt => ({
      attempt: count,
      nodeId: `n${count}`,
      startTimeMs: null,
      endTimeMs: count,
      exitCode: null,
      failure: count % 2 === 0 ? null : { category: "serverError", code: "NodeLost", message: "" },
      end: "nodeLost",
      usage: NO_USAGE,
    });
    for (let round = 0; round < 3; round++) {
      for (let slot = 0; slot < 40; slot++) for (let count = 1; count <= 12; count++) kept.add(slot, attempt(count));
      for (let slot = 0; slot < 40; slot++) {
        expect(kept.of(slot)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(attempt));
        kept.forget(slot);
        expect(kept.of(slot)).toEqual([]);
      }
    }
  });
});
