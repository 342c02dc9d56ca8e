import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LogFiles } from "./log-files.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "stint-logs-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

it("keeps lines over restarts, in files of bounded size and number", () => {
  const line = `${"x".repeat(1024 * 1024 - 1)}\n`;
  new LogFiles(directory).write("first\n");
  const logs = new LogFiles(directory);
  logs.write("second\n");
  expect(readFileSync(join(directory, "agent.log"), "utf8")).toBe("first\nsecond\n");
  for (let megabytes = 0; megabytes < 60; megabytes++) logs.write(line);
  const files = logs.between(0, Number.MAX_SAFE_INTEGER);
  expect(files.length).toBeLessThanOrEqual(8);
  expect(Math.max(...files.map(({ sizeBytes }) => sizeBytes))).toBeLessThan(6 * 1024 * 1024);
  expect(logs.lost).toBe(0);
});

it("finds the files of a span of time", () => {
  const logs = new LogFiles(directory);
  logs.write("now\n");
  const old = join(directory, "agent-2020-01-01T00-00-00-000Z.log");
  writeFileSync(old, "long ago\n");
  utimesSync(old, new Date("2020-01-01"), new Date("2020-01-01"));
  const names = (startMs: number, endMs: number) => logs.between(startMs, endMs).map(({ name }) => name);
  expect(names(Date.parse("2021-01-01"), Date.now() + 60_000)).toEqual(["agent.log"]);
  expect(names(0, Date.parse("2019-01-01"))).toEqual([]);
});

it("that cannot be written counts what is lost, and stops nothing", () => {
  const logs = new LogFiles(join(directory, "file", "below"));
  writeFileSync(join(directory, "file"), "");
  logs.write("a\n");
  expect(logs.lost).toBe(1);
});
