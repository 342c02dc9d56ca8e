/**
 * The risk job as a program: `run` runs it on the cluster that STINT_ENDPOINT names, `verify` holds its outputs against the serial run and
 * exits with 1 when they differ, and without a word it does both.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { StintClient } from "@stint/client";
import { runRiskJob } from "./run.ts";
import { verifyRiskJob } from "./verify.ts";
import type { Report } from "./report.ts";
import { summaryLines } from "./report.ts";

const DRAWS = "750000";

/** The S&P 500's daily prices since 2000, in the packages of this repository. */
const PRICES = fileURLToPath(new URL("../../../../node_modules/vega-datasets/data/sp500-2000.csv", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draws: { type: "string", default: DRAWS },
    out: { type: "string", default: ".demo" },
    job: { type: "string", default: "risk" },
    prices: { type: "string", default: PRICES },
  },
});
const [step = "both"] = positionals;
const client = new StintClient({
  endpoints: [process.env["STINT_ENDPOINT"] ?? "127.0.0.1:7230"],
  key: process.env["STINT_ACCOUNT_KEY"] ?? "",
});
const options = {
  jobId: values.job,
  pricesFile: values.prices,
  drawsPerYearEnd: Number(values.draws),
  outputDirectory: resolve(values.out),
  say: (line: string) => void process.stdout.write(`${line}\n`),
};

try {
  if (step !== "verify") {
    await runRiskJob(client, options);
    const report = JSON.parse(readFileSync(`${options.outputDirectory}/report.json`, "utf8")) as Report;
    for (const line of summaryLines(report)) options.say(`  ${line}`);
    options.say(`outputs: ${options.outputDirectory}/report.json and chart.svg`);
  }
  if (step !== "run") {
    options.say("computing the same serially");
    const { agrees, differences } = await verifyRiskJob(client, options);
    options.say(`agrees with the serial run: ${agrees ? "yes" : "no"}`);
    for (const { path, expected, actual } of differences) options.say(`  ${path}: ${expected} expected, ${actual} found`);
    if (!agrees) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  client.close();
}
