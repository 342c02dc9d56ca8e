/** Row 102: whatever is logged is one line of JSON, without secrets, and of bounded length. */
import { expect, test } from "vitest";
import { createLogger, redact } from "./logger.ts";

function logged(fields: Record<string, unknown>): string[] {
  const lines: string[] = [];
  createLogger({ component: "test", write: (line) => lines.push(line) }).info(fields, "said");
  return lines;
}

test("a job id that holds a line of its own", () => {
  const lines = logged({ jobId: 'x\n{"level":60,"msg":"forged"}', taskId: "\u001b[31mred" });
  expect(lines.length).toBe(1);
  expect(lines[0]?.slice(0, -1)).not.toContain("\n");
  expect(JSON.parse(lines[0] as string)).toMatchObject({ level: 30, msg: "said", jobId: 'x\n{"level":60,"msg":"forged"}' });
});

test("a line of a megabyte is cut and stays JSON", () => {
  const [line] = logged({ value: "x".repeat(1_000_000) });
  expect(line?.length).toBeLessThanOrEqual(8_193);
  expect(JSON.parse(line as string)).toMatchObject({ msg: "a log line was cut" });
});

test.each([
  ["https://a.blob/x?sv=1&sig=SECRET&se=2", "https://a.blob/x?sv=1&sig=***&se=2"],
  ["authorization: Bearer SECRET", "authorization: Bearer ***"],
  ["SharedKey account:SECRET", "SharedKey ***"],
  ['{"accountKey":"SECRET"}', '{"accountKey":"***"}'],
  ["http://user:SECRET@host/", "http://***@host/"],
])("%s", (text, safe) => {
  expect(redact(text)).toBe(safe);
});
