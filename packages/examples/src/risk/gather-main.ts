/** The program of the last task: merges the parts in a directory into the report and its chart. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chart } from "./chart.ts";
import { InputError } from "./input-error.ts";
import { mergeParts } from "./merge.ts";
import { PART_BYTES_MAX, parsePart } from "./part-file.ts";
import { namedArguments, runProgram } from "./program.ts";
import { formatReport, summaryLines } from "./report.ts";

runProgram(() => {
  const { parts: directory, report: reportFile, chart: chartFile } = namedArguments(["parts", "report", "chart"]);
  const parts = readdirSync(directory)
    .sort()
    .map((name) => ({ name, part: parsePart({ name, text: readPart(join(directory, name)) }) }));
  const report = mergeParts(parts);
  writeFileSync(reportFile, formatReport(report));
  writeFileSync(chartFile, chart(report));
  process.stdout.write(`${summaryLines(report).join("\n")}\n`);
});

function readPart(path: string): string {
  const { size } = statSync(path);
  if (size > PART_BYTES_MAX) throw new InputError({ reason: "BadPart", message: `${path} has ${size} bytes` });
  return readFileSync(path, "utf8");
}
