/** Azure's own client for JavaScript, @azure/batch 10.2.0, against a development cluster with live agents: a suite an entity, one cluster. */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { StintClient } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";
import { accountSuite } from "./azure-batch-js/account.ts";
import { applicationSuite } from "./azure-batch-js/applications.ts";
import { certificateSuite } from "./azure-batch-js/certificates.ts";
import { ACCOUNT, type Context, KEY } from "./azure-batch-js/context.ts";
import { fileSuite } from "./azure-batch-js/files.ts";
import { jobSuite } from "./azure-batch-js/jobs.ts";
import { machineSuite, ONLY_AS_ROOT } from "./azure-batch-js/node-users.ts";
import { nodeSuite } from "./azure-batch-js/nodes.ts";
import { poolSuite } from "./azure-batch-js/pools.ts";
import { scheduleSuite } from "./azure-batch-js/schedules.ts";
import { taskSuite } from "./azure-batch-js/tasks.ts";
import { holdCoverage } from "./coverage.ts";
import { Recorder } from "./recorder.ts";

let context: Context;
const recorders: Recorder[] = [];

beforeAll(async () => {
  const dev = await DevServer.start(["--nodes", "1", "--slots", "2"]);
  const recorder = await Recorder.start(dev.batchUrl);
  recorders.push(recorder);
  const batch = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, KEY), recorder.url);
  context = { dev, recorder, batch, client: new StintClient({ endpoints: [dev.endpoint], key: KEY }) };
});

afterAll(async () => {
  context.client.close();
  context.recorder.stop();
  await context.dev.stop();
});

const of = (): Context => context;

poolSuite(of);
nodeSuite(of);
applicationSuite(of);
certificateSuite(of);
jobSuite(of);
taskSuite(of);
fileSuite(of);
scheduleSuite(of);
accountSuite(of);
machineSuite((recorder) => recorders.push(recorder));

test("every answer was as the API defines it, and the coverage is what is written down", () => {
  expect(recorders.flatMap(({ problems }) => problems)).toEqual([]);
  holdCoverage(
    { suite: "azure-batch-js", client: "@azure/batch 10.2.0" },
    new Set([...ONLY_AS_ROOT, ...recorders.flatMap(({ succeeded }) => [...succeeded])]),
  );
});
