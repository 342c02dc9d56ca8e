import { decodeFact, encodeFact, enumNumbers } from "@stint/contract";
import { EventFeed, openCursor, sealCursor, Watch, type WatchEvent, type WatchFilter } from "@stint/controller";
import { ATTEMPT_ENDS, type Command, EVENT_TYPES, type EventType, type Fact, type Position, positionOf, seqOf } from "@stint/core";
import { beforeEach, describe, expect, it } from "vitest";
import { endCancelled, ended, join, open, started, submit } from "../packages/core/src/testing/steps.ts";
import { CALLER, newTask, poolSpec, preparationTask, type World } from "../packages/core/src/testing/world.ts";

const EVERYTHING: WatchFilter = { account: CALLER.account, jobId: null, poolId: null, types: new Set() };
const LARGE = { bytesMax: 1_000_000, factsMax: 10_000 };

type Journal = readonly { readonly fact: Fact; readonly position: Position }[];

/** The feed that a controller has after this journal, commit by commit. */
function feedOf(journal: Journal, bounds: { bytesMax: number; factsMax: number } = LARGE): EventFeed {
  const feed = new EventFeed({ ...bounds, decode: decodeFact });
  for (const [first, facts] of commitsOf(journal)) feed.push(first, facts.map(encodeFact), facts);
  return feed;
}

function commitsOf(journal: Journal): [Position, Fact[]][] {
  const commits: [Position, Fact[]][] = [];
  for (const { fact, position } of journal) {
    const last = commits.at(-1);
    if (last !== undefined && seqOf(last[0]) === seqOf(position)) last[1].push(fact);
    else commits.push([position, [fact]]);
  }
  return commits;
}

function all(feed: EventFeed, filter: Partial<WatchFilter> = {}, cursor: Position = feed.oldest): WatchEvent[] {
  const watch = new Watch(feed, { cursor, filter: { ...EVERYTHING, ...filter } });
  const events: WatchEvent[] = [];
  for (let next = watch.next(); next !== null; next = watch.next()) events.push(...next);
  return events;
}

const kinds = (events: readonly WatchEvent[]) => events.map(({ type }) => String(type).replace("EVENT_TYPE_", ""));
const run = (world: World, command: Command) => {
  world.run(command);
  world.settle();
};

describe("a watcher", () => {
  let world: World;
  let other: Position;

  /** A job's whole life on a pool of its own, and a little of another account's. */
  beforeEach(() => {
    world = open({ job: { maxTaskRetryCount: 1, preparation: preparationTask({ waitForSuccess: false }) } });
    run(world, { kind: "createPool", caller: { account: "other" }, spec: poolSpec({ id: "pool" }) });
    other = world.journal.at(-1)?.position as Position;
    submit(world, [newTask("Tau"), newTask("b")]);
    join(world, "n1");
    started(world, "Tau");
    ended(world, "Tau", { exitCode: 2 });
    ended(world, "Tau", { exitCode: 0 });
    run(world, { kind: "disableJob", caller: CALLER, jobId: "job", disableTasks: "requeue" });
    endCancelled(world);
    run(world, { kind: "deleteJob", caller: CALLER, jobId: "job" });
    run(world, { kind: "deletePool", caller: CALLER, poolId: "pool" });
  });

  it("is told of what is gone by the names that it had", () => {
    const feed = feedOf(world.journal);
    const told = all(feed, { jobId: "JOB" });
    expect(world.cluster.jobs.size).toBe(0);
    expect(told.flatMap(({ task }) => task?.taskId ?? []).filter((id) => id !== "Tau" && id !== "b")).toEqual([]);
    expect(kinds(told.filter(({ task }) => task?.taskId === "Tau"))).toEqual([
      "TASK_ADDED",
      "TASK_PLACED",
      "TASK_STARTED",
      "TASK_REQUEUED",
      "TASK_PLACED",
      "TASK_COMPLETED",
      "TASK_DELETED",
    ]);
    expect(told.find(({ type }) => type === "EVENT_TYPE_TASK_REQUEUED")).toMatchObject({
      task: { jobId: "job", taskId: "Tau", attempt: 1, nodeId: "n1", exitCode: 2, end: "ATTEMPT_END_FAILED", state: "TASK_STATE_ACTIVE" },
    });
    expect(kinds(told.filter(({ job }) => job != null))).toEqual([
      "JOB_CREATED",
      "JOB_STATE_CHANGED",
      "JOB_STATE_CHANGED",
      "JOB_STATE_CHANGED",
      "JOB_DELETED",
    ]);
    expect(told.at(-1)).toMatchObject({ job: { jobId: "job" } });
    expect(kinds(all(feed, { poolId: "pool" }))).toEqual(
      expect.arrayContaining(["POOL_CREATED", "NODE_ADDED", "NODE_LEFT", "POOL_DELETED"]),
    );
  });

  it("sees what is its account's alone", () => {
    const feed = feedOf(world.journal);
    expect(kinds(all(feed, { account: "OTHER" }))).toEqual(["POOL_CREATED", "POOL_RESIZE_STARTED", "POOL_RESIZE_ENDED"]);
    expect(all(feed, { account: "nobody" })).toEqual([]);
    const own = all(feed);
    expect(own.length).toBe(all(feed, {}, other).length + all(feedOf(world.journal.filter(({ position }) => position <= other))).length);
  });

  it("gets only the types that it asked for, of the job or the pool that it named", () => {
    const feed = feedOf(world.journal);
    const types = new Set<EventType>(["taskDeleted", "poolCreated"]);
    expect(kinds(all(feed, { types })).sort()).toEqual(["POOL_CREATED", "TASK_DELETED", "TASK_DELETED"]);
    expect(kinds(all(feed, { types, jobId: "job" }))).toEqual(["TASK_DELETED", "TASK_DELETED"]);
    expect(kinds(all(feed, { types, jobId: "job", poolId: "pool" })).sort()).toEqual(["POOL_CREATED", "TASK_DELETED", "TASK_DELETED"]);
  });

  it("goes on from any cursor at another controller, without gap and repetition", () => {
    const whole = all(feedOf(world.journal));
    for (const { position } of world.journal) {
      const before = all(feedOf(world.journal.filter((entry) => entry.position <= position)));
      expect([...before, ...all(feedOf(world.journal), {}, position)]).toEqual(whole);
    }
  });

  it("hears the same of a controller that loaded what the job's beginning was not in", () => {
    const half = world.journal.find(({ fact }) => fact.kind === "taskStatus" && fact.ended !== null)?.position as Position;
    const later = feedOf(world.journal.filter(({ position }) => position >= half));
    expect(all(later, { jobId: "job" })).toEqual(all(feedOf(world.journal), { jobId: "job" }, half - 1));
    expect(kinds(all(later, { jobId: "job" }))).toContain("TASK_REQUEUED");
  });

  it("of something long gone is told to begin anew, and nothing is kept for it", () => {
    for (const bounds of [
      { bytesMax: 4_000, factsMax: 10_000 },
      { bytesMax: 1_000_000, factsMax: 12 },
    ]) {
      const feed = feedOf(world.journal, bounds);
      const tooOld = expect.objectContaining({ error: expect.objectContaining({ reason: "CURSOR_TOO_OLD" }) });
      expect(() => all(feed, {}, positionOf(1, 0))).toThrow(tooOld);
      expect(() => all(feed, {}, feed.newest + 1)).toThrow(tooOld);
      expect(all(feed, {}, feed.newest)).toEqual([]);
      const [job] = world.journal;
      expect(feed.names.nameOf(job?.position as Position)).toBeDefined();
    }
    const feed = feedOf(world.journal);
    const forgotten = world.journal.find(({ fact }) => fact.kind === "jobForgotten") as Journal[number];
    const { jobUid } = forgotten.fact as Extract<Fact, { kind: "jobForgotten" }>;
    expect(feed.names.nameOf(jobUid)).toEqual({ account: CALLER.account, id: "job" });
    feed.names.release(forgotten.position);
    expect(feed.names.nameOf(jobUid)).toBeUndefined();
  });

  it("that is told nothing for long hears where it is", () => {
    const feed = new EventFeed({ bytesMax: 100_000_000, factsMax: 100_000, decode: decodeFact });
    const { fact } = world.journal.find((entry) => entry.fact.kind === "taskStatus") as Journal[number];
    const [jobFact] = world.journal.filter((entry) => entry.fact.kind === "job");
    feed.push(positionOf(1, 0), [encodeFact(jobFact?.fact as Fact)], [jobFact?.fact as Fact]);
    for (let seq = 2; seq < 30; seq++) feed.push(positionOf(seq, 0), Array(1_000).fill(encodeFact(fact)), Array(1_000).fill(fact));
    const watch = new Watch(feed, { cursor: feed.oldest, filter: { ...EVERYTHING, jobId: "another" } });
    expect(watch.next()).toEqual([]);
    expect(watch.cursor).toBeGreaterThan(positionOf(9, 0));
    expect(watch.cursor).toBeLessThan(feed.newest);
    expect(watch.next()).toEqual([]);
    expect(watch.next()).toBeNull();
    expect(watch.cursor).toBe(feed.newest);
  });
});

describe("a cursor", () => {
  it("is good in its generation alone", () => {
    const position = positionOf(12_345, 7);
    expect(openCursor(sealCursor(position, "g1"), "g1")).toBe(position);
    const tooOld = expect.objectContaining({ error: expect.objectContaining({ reason: "CURSOR_TOO_OLD" }) });
    for (const text of [sealCursor(position, "g2"), "", "g1-", "g1-xyz", "g1--1", `g1-${"f".repeat(14)}`, `g1-${"0".repeat(99)}`])
      expect(() => openCursor(text, "g1")).toThrow(tooOld);
  });
});

it("the wire numbers types, and the ends of attempts, as records do", () => {
  const numbered = (prefix: string, words: readonly string[]) =>
    words.map((word, index) => [`${prefix}${word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`, index + 1]);
  expect(Object.entries(enumNumbers("stint.batch.v1.EventType")).slice(1)).toEqual(numbered("EVENT_TYPE_", EVENT_TYPES));
  expect(Object.entries(enumNumbers("stint.batch.v1.AttemptEnd")).slice(1)).toEqual(numbered("ATTEMPT_END_", ATTEMPT_ENDS));
});
