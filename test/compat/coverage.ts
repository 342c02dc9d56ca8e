/**
 * Which operations each client has called with success, as the suites saw it: one file a suite in `coverage/` beside this file, from which
 * README's table is made. A client may have several suites; what they saw is put together. With STINT_COVERAGE=write a run writes what it
 * saw; without, it fails when that is not what is written there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const FOLDER = new URL("coverage/", import.meta.url);

interface Seen {
  readonly client: string;
  readonly operations: readonly string[];
}

/** By client. */
export function coverage(): ReadonlyMap<string, ReadonlySet<string>> {
  const byClient = new Map<string, Set<string>>();
  for (const name of readdirSync(FOLDER)) {
    const { client, operations } = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Seen;
    byClient.set(client, new Set([...(byClient.get(client) ?? []), ...operations]));
  }
  return byClient;
}

/** At the end of a suite: `suite` names its file, without an ending. */
export function holdCoverage({ suite, client }: { suite: string; client: string }, succeeded: ReadonlySet<string>): void {
  const file = new URL(`${suite}.json`, FOLDER);
  const seen: Seen = { client, operations: [...succeeded].sort() };
  if (process.env["STINT_COVERAGE"] === "write") writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
  expect(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null).toEqual(seen);
}
