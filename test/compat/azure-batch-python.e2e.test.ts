/** Azure's client for Python, azure-batch 13.0.1 as Debian has it, against a development cluster with live agents. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";
import { holdCoverage } from "./coverage.ts";
import { PYTHON, PYTHON_AZURE, run, variablesOf } from "./programs.ts";
import { Recorder } from "./recorder.ts";

const SCRIPT = fileURLToPath(new URL("python/every_operation.py", import.meta.url));

let dev: DevServer;
let recorder: Recorder;

beforeAll(async () => {
  if (PYTHON_AZURE !== null) return;
  dev = await DevServer.start(["--nodes", "1", "--slots", "4"]);
  recorder = await Recorder.start(dev.batchUrl);
});

afterAll(async () => {
  recorder?.stop();
  await dev?.stop();
});

test("every operation that is served does for Python what it should", async ({ skip }) => {
  if (PYTHON_AZURE !== null) skip(PYTHON_AZURE);
  const variables = await variablesOf(dev);
  expect(variables["AZURE_BATCH_ENDPOINT"]).toBe(dev.batchUrl);
  const ended = await run(PYTHON, [SCRIPT], {
    ...variables,
    AZURE_BATCH_ENDPOINT: recorder.url,
    NO_PROXY: "*",
    PYTHONDONTWRITEBYTECODE: "1",
  });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const cases = ["pool", "operation", "job", "task", "collection", "file", "schedule", "account"].map((name) => [`case_${name}`, null]);
  expect(JSON.parse(ended.stdout)).toEqual(Object.fromEntries(cases));
});

test("every answer was as the API defines it, and the coverage is what is written down", ({ skip }) => {
  if (PYTHON_AZURE !== null) skip(PYTHON_AZURE);
  expect(recorder.problems).toEqual([]);
  holdCoverage({ suite: "azure-batch-python", client: "Python azure-batch 13.0.1" }, recorder.succeeded);
});
