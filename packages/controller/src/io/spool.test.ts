/** The spool keeps what fits, the newest of it, and finds it again after a restart. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom, systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Spool } from "./spool.ts";

const KB = 1_024;
let root: string;
let wallMs: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stint-spool-"));
  wallMs = Date.now();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function spool(): Spool {
  const clock = { ...systemClock(), wallMs: () => wallMs };
  return new Spool({ root, bytesMax: 100 * KB, ageMsMax: 3_600_000, clock, random: seededRandom(Date.now()) });
}

async function keep(into: Spool, key: { jobUid: number; row: number; attempt: number }, size: number): Promise<void> {
  const upload = await into.begin({ ...key, instance: 0 });
  const bytes = Math.min(size, 10 * KB);
  const info = { path: "stdout.txt", sizeBytes: size, headBytes: bytes - 5, tailBytes: 5, lastModifiedMs: wallMs, mode: 0o644 };
  await upload.beginFile(info);
  await upload.write(Buffer.alloc(bytes, "x"));
  await upload.finish();
}

const filesOf = (from: Spool, row: number, attempt = 0) => from.files({ jobUid: 7, row }, attempt);

test("beyond its size the oldest go, also after a restart", async () => {
  const first = spool();
  for (let row = 0; row < 20; row++) await keep(first, { jobUid: 7, row, attempt: 1 }, 10 * KB);
  expect(await filesOf(first, 0)).toEqual([]);
  expect((await filesOf(first, 19)).length).toBe(1);
  const second = spool();
  for (let row = 20; row < 29; row++) await keep(second, { jobUid: 7, row, attempt: 1 }, 10 * KB);
  expect(await filesOf(second, 19)).toEqual([]);
  expect((await filesOf(second, 28)).length).toBe(1);
});

test("beyond its age, and with its job, it goes", async () => {
  const kept = spool();
  await keep(kept, { jobUid: 7, row: 1, attempt: 1 }, KB);
  await keep(kept, { jobUid: 8, row: 1, attempt: 1 }, KB);
  await kept.sweep({ jobExists: (jobUid) => jobUid === 7, poolExists: () => true });
  expect((await filesOf(kept, 1)).length).toBe(1);
  expect(await kept.files({ jobUid: 8, row: 1 }, 0)).toEqual([]);
  wallMs += 3_600_001;
  await kept.sweep({ jobExists: () => true, poolExists: () => true });
  expect(await filesOf(kept, 1)).toEqual([]);
});

test("what a node's programs wrote goes with its job, and with its pool", async () => {
  const kept = spool();
  const node = { poolUid: 3, nodeId: "node-1" };
  const keepProgram = async (of: { poolUid: number; nodeId: string }, program: { jobUid: number; taskId: string }): Promise<void> => {
    const upload = await kept.begin({ ...of, ...program });
    await upload.beginFile({ path: "stdout.txt", sizeBytes: 1, headBytes: 1, tailBytes: 0, lastModifiedMs: wallMs, mode: 0o644 });
    await upload.write(Buffer.from("x"));
    await upload.finish();
  };
  const start = { jobUid: 0, taskId: "" };
  const programs = [start, { jobUid: 7, taskId: "prepare" }, { jobUid: 8, taskId: "pre-pare" }];
  for (const program of programs) await keepProgram(node, program);
  await keepProgram({ poolUid: 4, nodeId: "node-1" }, start);
  expect(await kept.programs(node)).toEqual(expect.arrayContaining(programs));
  await kept.sweep({ jobExists: (jobUid) => jobUid === 7, poolExists: (poolUid) => poolUid === 3 });
  expect((await kept.programs(node)).toSorted((a, b) => a.jobUid - b.jobUid)).toEqual(programs.slice(0, 2));
  expect(await kept.programs({ poolUid: 4, nodeId: "node-1" })).toEqual([]);
  await kept.removeProgramFiles({ ...node, ...start }, "stdout.txt");
  expect(await kept.programFiles({ ...node, ...start })).toEqual([]);
  expect(await kept.programFiles({ ...node, jobUid: 7, taskId: "prepare" })).toMatchObject([
    { path: "stdout.txt", attempt: 0, sizeBytes: 1 },
  ]);
});

test("the newest attempt answers unless another is asked for; sent again it replaces itself", async () => {
  const kept = spool();
  for (const attempt of [1, 10, 9]) await keep(kept, { jobUid: 7, row: 1, attempt }, KB * attempt);
  await keep(kept, { jobUid: 7, row: 1, attempt: 10 }, 3 * KB);
  expect((await filesOf(kept, 1))[0]).toMatchObject({ attempt: 10, sizeBytes: 3 * KB });
  expect((await filesOf(kept, 1, 9))[0]).toMatchObject({ attempt: 9, sizeBytes: 9 * KB });
  await kept.remove({ jobUid: 7, row: 1 });
  expect(await kept.files({ jobUid: 7, row: 1 }, 0)).toEqual([]);
});

test("what was announced must come, and no more", async () => {
  const kept = spool();
  const upload = await kept.begin({ jobUid: 7, row: 1, attempt: 1, instance: 0 });
  const info = { path: "stdout.txt", sizeBytes: 9, headBytes: 9, tailBytes: 0, lastModifiedMs: 0, mode: 0 };
  await upload.beginFile(info);
  await expect(upload.write(Buffer.alloc(10))).rejects.toMatchObject({ error: { reason: "INVALID_REQUEST" } });
  await upload.write(Buffer.alloc(8));
  await expect(upload.finish()).rejects.toMatchObject({ error: { reason: "INVALID_REQUEST" } });
  await upload.abort();
  expect(await kept.files({ jobUid: 7, row: 1 }, 0)).toEqual([]);
});
