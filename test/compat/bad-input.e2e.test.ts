/**
 * What no client of Azure's would send: each gets a typed answer in Azure's form, and the same gateway serves on. Tests are told by the
 * row of the matrix of bad input that they are for. One cluster for all.
 */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { badAddresses } from "./bad-input/addresses.ts";
import { badAuthorization } from "./bad-input/authorization.ts";
import { badBodies } from "./bad-input/bodies.ts";
import { badConnections, SlowClients } from "./bad-input/connections.ts";
import { badFiles } from "./bad-input/files.ts";
import { Fixture } from "./bad-input/fixture.ts";
import { badProperties } from "./bad-input/properties.ts";
import { send } from "./signed-request.ts";

let fixture: Fixture;
let slowClients: SlowClients;
let pid: number | null;

beforeAll(async () => {
  fixture = await Fixture.start();
  pid = fixture.pid;
  slowClients = new SlowClients(fixture.url);
  const virtualMachineConfiguration = { imageReference: {}, nodeAgentSKUId: "batch.node.debian 12" };
  await made("POST /pools", { id: "empty", vmSize: "small", virtualMachineConfiguration });
  await made("POST /jobs", { id: "job", poolInfo: { poolId: "local" }, usesTaskDependencies: true });
  await made("POST /jobs", { id: "waiting", poolInfo: { poolId: "empty" } });
});

async function made(call: string, body: object): Promise<void> {
  expect((await send(fixture.url, call, { body })).status).toBe(201);
}

afterEach(async () => {
  expect((await send(fixture.url, "GET /jobs/job")).status).toBe(200);
  expect(fixture.pid).toBe(pid);
});

afterAll(async () => {
  await fixture?.stop();
});

const theFixture = (): Fixture => fixture;

badBodies(theFixture);
badProperties(theFixture);
badAddresses(theFixture);
badAuthorization(theFixture);
badFiles(theFixture);
badConnections(theFixture, () => slowClients);
