/** README's table of operations and clients, made from what the suites saw; with STINT_COVERAGE=write it is written anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OPERATIONS } from "../../packages/gateway/src/api/operations.ts";
import { coverage } from "./coverage.ts";

const README = new URL("../../README.md", import.meta.url);
const SECTION = /(<!-- coverage -->\n)[^]*?(\n<!-- \/coverage -->)/;

function table(): string {
  const seen = coverage();
  const clients = [...seen.keys()].sort();
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = OPERATIONS.map(({ id }) => id)
    .sort()
    .map((id) => row([id, ...clients.map((client) => (seen.get(client)?.has(id) === true ? "yes" : "·"))]));
  return [row(["operationId", ...clients]), row(["---", ...clients.map(() => "---")]), ...rows].join("\n");
}

test("README's table of operations is what the suites saw", () => {
  const text = readFileSync(README, "utf8");
  const wanted = text.replace(SECTION, (_, before: string, after: string) => before + table() + after);
  if (process.env["STINT_COVERAGE"] === "write") writeFileSync(README, wanted);
  expect(SECTION.test(text)).toBe(true);
  expect(readFileSync(README, "utf8")).toBe(wanted);
});
