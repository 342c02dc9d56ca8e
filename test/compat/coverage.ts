/**
 * Which operations each client has called with success, as the suite saw it: `coverage.json` beside this file, from which README's table is
 * made. With STINT_COVERAGE=write a run writes what it saw; without, it fails when that is not what is written there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const FILE = new URL("coverage.json", import.meta.url);

export type Coverage = Readonly<Record<string, readonly string[]>>;

export function coverage(): Coverage {
  return JSON.parse(readFileSync(FILE, "utf8")) as Coverage;
}

export function holdCoverage(client: string, succeeded: ReadonlySet<string>): void {
  const seen = [...succeeded].sort();
  if (process.env["STINT_COVERAGE"] === "write") writeFileSync(FILE, `${JSON.stringify({ ...coverage(), [client]: seen }, null, 2)}\n`);
  expect(coverage()[client]).toEqual(seen);
}
