/** The Azure CLI 2.45 as Debian has it, against a development cluster with live agents. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer, STINT } from "../support/stint.ts";
import { holdCoverage } from "./coverage.ts";
import { AZ, AZURE_CLI, PYTHON, run, variablesOf } from "./programs.ts";
import { Recorder } from "./recorder.ts";

const SCRIPT = fileURLToPath(new URL("python/azure_cli.py", import.meta.url));

let dev: DevServer;
let recorder: Recorder;
let configuration: string;
let environment: Record<string, string>;

beforeAll(async () => {
  if (AZURE_CLI !== null) return;
  configuration = mkdtempSync(join(tmpdir(), "stint-az-"));
  dev = await DevServer.start(["--nodes", "1", "--slots", "4"]);
  recorder = await Recorder.start(dev.batchUrl);
  environment = {
    ...(await variablesOf(dev)),
    AZURE_BATCH_ENDPOINT: recorder.url,
    AZURE_CONFIG_DIR: configuration,
    AZURE_CORE_COLLECT_TELEMETRY: "0",
    AZURE_CORE_CHECK_FOR_UPDATE: "0",
    NO_PROXY: "*",
    STINT: `${process.execPath} ${STINT}`,
    PYTHONDONTWRITEBYTECODE: "1",
  };
});

afterAll(async () => {
  recorder?.stop();
  await dev?.stop();
  if (configuration !== undefined) rmSync(configuration, { recursive: true, force: true });
});

test("its commands do what they should", async ({ skip }) => {
  if (AZURE_CLI !== null) skip(AZURE_CLI);
  const ended = await run(PYTHON, [SCRIPT], environment);
  expect(ended).toMatchObject({ code: 0 });
  const cases = ["pool", "operation", "job", "task", "schedule"].map((name) => [`case_${name}`, null]);
  expect(JSON.parse(ended.stdout)).toEqual(Object.fromEntries(cases));
});

test("a refusal is printed with its reason, and the exit code says so", async ({ skip }) => {
  if (AZURE_CLI !== null) skip(AZURE_CLI);
  const ended = await run(AZ, ["batch", "pool", "show", "--pool-id", "nothing"], environment);
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(/The specified pool does not exist\.\nRequestId:[0-9a-f-]{36}\n[^]*No pool has the id nothing\./);
});

test("every answer was as the API defines it, and the coverage is what is written down", ({ skip }) => {
  if (AZURE_CLI !== null) skip(AZURE_CLI);
  expect(recorder.problems).toEqual([]);
  holdCoverage({ suite: "azure-cli", client: "Azure CLI 2.45.0" }, recorder.succeeded);
});
