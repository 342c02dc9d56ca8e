/** What no client of Azure's would send: each gets a typed answer in Azure's form, and the gateway serves on. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";
import { type RequestParts, raw, send } from "./signed-request.ts";

let dev: DevServer;

beforeAll(async () => {
  dev = await DevServer.start(["--nodes", "0"]);
  expect(
    (await send(dev.batchUrl, "POST /jobs", { body: { id: "job", poolInfo: { poolId: "local" }, usesTaskDependencies: true } })).status,
  ).toBe(201);
});

afterAll(async () => {
  expect((await send(dev.batchUrl, "GET /jobs/job")).status).toBe(200);
  await dev.stop();
});

const task = { id: "t", commandLine: "true" };
const pool = { id: "p", vmSize: "small", virtualMachineConfiguration: { imageReference: {}, nodeAgentSKUId: "batch.node.debian 12" } };
const scaled = { ...pool, enableAutoScale: true, autoScaleFormula: "$TargetDedicatedNodes = 0;" };
const nfs = { source: "h:/x", relativeMountPath: "x" };
const certificate = { thumbprint: "0a".repeat(20), thumbprintAlgorithm: "sha1", data: "AAEC" };
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;

test.each<[string, string, RequestParts, string]>([
  ["a body of 10 MB", "POST /jobs", { body: `{"id":"${"a".repeat(10_000_000)}"}` }, "413 RequestBodyTooLarge"],
  ["more than 1 MB of tasks", "POST /jobs/job/addtaskcollection", { body: " ".repeat(1_100_000) }, "413 RequestBodyTooLarge"],
  ["a body without a length", "POST /jobs", { body: "{}", chunked: true }, "411 MissingContentLengthHeader"],
  ["a compressed body", "POST /jobs", { body: "{}", headers: { "content-encoding": "gzip" } }, "415 UnsupportedMediaType"],
  ["a text", "POST /jobs", { body: "{}", headers: { "content-type": "text/plain" } }, "415 UnsupportedMediaType"],
  ["deep nesting", "POST /jobs", { body: nested(100_000) }, "400 InvalidRequestBody"],
  ["an empty body", "POST /jobs", { body: "" }, "400 InvalidRequestBody"],
  ["null", "POST /jobs", { body: "null" }, "400 InvalidRequestBody"],
  ["a duplicate key", "POST /jobs", { body: '{"id":"a","id":"b"}' }, "400 InvalidRequestBody"],
  ["an unknown property", "POST /jobs/job/tasks", { body: { ...task, isAdmin: true } }, "400 InvalidRequestBody"],
  ["no id", "POST /jobs/job/tasks", { body: { commandLine: "true" } }, "400 MissingRequiredProperty"],
  ["a long id", "POST /jobs/job/tasks", { body: { ...task, id: "a".repeat(65) } }, "400 InvalidPropertyValue"],
  ["an id of dots", "POST /jobs/job/tasks", { body: { ...task, id: ".." } }, "400 InvalidPropertyValue"],
  ["an emoji as an id", "POST /jobs/job/tasks", { body: { ...task, id: "😀" } }, "400 InvalidPropertyValue"],
  ["a NUL in an id", "POST /jobs/job/tasks", { body: { ...task, id: "a\0" } }, "400 InvalidPropertyValue"],
  ["-2 retries", "POST /jobs/job/tasks", { body: { ...task, constraints: { maxTaskRetryCount: -2 } } }, "400 OutOfRangeInput"],
  ["1.5 retries", "POST /jobs/job/tasks", { body: { ...task, constraints: { maxTaskRetryCount: 1.5 } } }, "400 InvalidPropertyValue"],
  [
    "a retention of a year",
    "POST /jobs/job/tasks",
    { body: { ...task, constraints: { retentionTime: "P1Y" } } },
    "400 InvalidPropertyValue",
  ],
  [
    "an image's name",
    "POST /jobs/job/tasks",
    { body: { ...task, containerSettings: { imageName: "-v /:/" } } },
    "400 InvalidPropertyValue",
  ],
  [
    "two identities",
    "POST /jobs/job/tasks",
    { body: { ...task, userIdentity: { username: "a", autoUser: {} } } },
    "400 InvalidPropertyValue",
  ],
  [
    "a file with two sources",
    "POST /jobs/job/tasks",
    { body: { ...task, resourceFiles: [{ httpUrl: "http://h/a", storageContainerUrl: "http://h/c?sig=x", filePath: "a" }] } },
    "400 InvalidPropertyValue",
  ],
  [
    "a managed identity",
    "POST /jobs/job/tasks",
    { body: { ...task, resourceFiles: [{ storageContainerUrl: "http://h/c", identityReference: { resourceId: "/i" } }] } },
    "400 UnsupportedProperty",
  ],
  ["a pool of both kinds", "POST /pools", { body: { ...pool, cloudServiceConfiguration: { osFamily: "6" } } }, "400 InvalidRequestBody"],
  ["a target below 0", "POST /pools", { body: { ...pool, targetLowPriorityNodes: -1 } }, "400 InvalidPropertyValue"],
  ["targets with a formula", "POST /pools", { body: { ...scaled, targetDedicatedNodes: 1 } }, "400 InvalidPropertyValue"],
  ["no formula", "POST /pools", { body: { ...pool, enableAutoScale: true } }, "400 MissingRequiredProperty"],
  ["a formula that is none", "POST /pools", { body: { ...scaled, autoScaleFormula: "$x = (" } }, "400 AutoScalingFormulaSyntaxError"],
  ["a short interval", "POST /pools", { body: { ...scaled, autoScaleEvaluationInterval: "PT4M" } }, "400 InvalidPropertyValue"],
  [
    "a mount of two kinds",
    "POST /pools",
    {
      body: {
        ...pool,
        mountConfiguration: [{ nfsMountConfiguration: nfs, cifsMountConfiguration: { ...nfs, username: "a", password: "b" } }],
      },
    },
    "400 InvalidPropertyValue",
  ],
  [
    "a mount outside",
    "POST /pools",
    { body: { ...pool, mountConfiguration: [{ nfsMountConfiguration: { ...nfs, relativeMountPath: "../x" } }] } },
    "400 InvalidPropertyValue",
  ],
  [
    "a user of the system",
    "POST /pools",
    { body: { ...pool, userAccounts: [{ name: "root", password: "x" }] } },
    "400 InvalidPropertyValue",
  ],
  [
    "a uid below 0",
    "POST /pools",
    { body: { ...pool, userAccounts: [{ name: "a", password: "x", linuxUserConfiguration: { uid: -1, gid: -1 } }] } },
    "400 InvalidPropertyValue",
  ],
  ["a resize of nothing", "POST /pools/local/resize", { body: {} }, "400 MissingRequiredProperty"],
  ["a removal of nobody", "POST /pools/local/removenodes", { body: { nodeList: [] } }, "400 MissingRequiredProperty"],
  [
    "a removal of 101 nodes",
    "POST /pools/local/removenodes",
    { body: { nodeList: Array.from({ length: 101 }, (_, at) => `n${at}`) } },
    "400 InvalidPropertyValue",
  ],
  [
    "an unknown option",
    "POST /pools/local/resize",
    { body: { targetDedicatedNodes: 1, nodeDeallocationOption: "shred" } },
    "400 InvalidPropertyValue",
  ],
  ["an evaluation of nothing", "POST /pools/local/evaluateautoscale", { body: {} }, "400 MissingRequiredProperty"],
  ["half a replacement", "POST /pools/local/updateproperties", { body: { metadata: [] } }, "400 MissingRequiredProperty"],
  ["another algorithm", "POST /certificates", { body: { ...certificate, thumbprintAlgorithm: "md5" } }, "400 InvalidPropertyValue"],
  ["no thumbprint", "POST /certificates", { body: { ...certificate, thumbprint: "xyz" } }, "400 InvalidPropertyValue"],
  ["what is not base64", "POST /certificates", { body: { ...certificate, data: "§" } }, "400 InvalidPropertyValue"],
  ["what is no certificate", "POST /certificates", { body: { ...certificate, certificateFormat: "cer" } }, "400 InvalidPropertyValue"],
  ["what is no PFX", "POST /certificates", { body: { ...certificate, password: "x" } }, "400 InvalidPropertyValue"],
  ["11 KB of certificate", "POST /certificates", { body: { ...certificate, data: "A".repeat(15_000) } }, "400 InvalidPropertyValue"],
  ["a certificate of another name", "GET /certificates(thumbprintAlgorithm=md5,thumbprint=0a)", {}, "404 CertificateNotFound"],
  [
    "a reference to no certificate",
    "POST /pools",
    { body: { ...pool, certificateReferences: [{ thumbprint: "0a".repeat(20), thumbprintAlgorithm: "sha1" }] } },
    "409 InvalidCertificateReferences",
  ],
  [
    "usage of the future",
    "GET /poolusagemetrics",
    { query: "api-version=2022-10-01.16.0&starttime=2999-01-01T00:00:00Z" },
    "400 InvalidQueryParameterValue",
  ],
  ["11 node counts", "GET /nodecounts", { query: "api-version=2022-10-01.16.0&maxresults=11" }, "400 OutOfRangeQueryParameterValue"],
  [
    "101 tasks",
    "POST /jobs/job/addtaskcollection",
    { body: { value: Array.from({ length: 101 }, (_, at) => ({ ...task, id: `${at}` })) } },
    "400 InvalidPropertyValue",
  ],
  ["no tasks", "POST /jobs/job/addtaskcollection", { body: { value: [] } }, "400 InvalidPropertyValue"],
  ["no version", "GET /jobs", { query: "" }, "400 MissingRequiredQueryParameter"],
  ["an unknown version", "GET /jobs", { query: "api-version=2099-01-01" }, "400 UnsupportedRequestVersion"],
  ["a forged page", "GET /jobs", { query: "api-version=2022-10-01.16.0&$skiptoken=AAAA" }, "400 InvalidQueryParameterValue"],
  [
    "a filter with an open quote",
    "GET /jobs",
    { query: "api-version=2022-10-01.16.0&$filter=id%20eq%20'a" },
    "400 InvalidQueryParameterValue",
  ],
  [
    "an unknown property in a filter",
    "GET /jobs",
    { query: "api-version=2022-10-01.16.0&$filter=__proto__%20eq%20'x'" },
    "400 InvalidQueryParameterValue",
  ],
  ["an unknown property to select", "GET /jobs", { query: "api-version=2022-10-01.16.0&$select=id,*" }, "400 InvalidQueryParameterValue"],
  [
    "something else to expand",
    "GET /jobs",
    { query: "api-version=2022-10-01.16.0&$expand=stats($expand=stats)" },
    "400 InvalidQueryParameterValue",
  ],
  ["a path with an escape that is none", "GET /jobs/%zz", {}, "400 InvalidUri"],
  ["an unknown path", "GET /Jobs", {}, "400 InvalidUri"],
  ["a method that is not served", "PUT /jobs", { body: "{}" }, "405 UnsupportedHttpVerb"],
  ["an overridden method", "POST /jobs/job", { body: "{}", headers: { "x-http-method-override": "DELETE" } }, "405 UnsupportedHttpVerb"],
  ["an old entity tag", "DELETE /jobs/job", { headers: { "if-match": "0x1" } }, "412 ConditionNotMet"],
  ["two conditions", "GET /jobs/job", { headers: { "if-match": "*", "if-none-match": "*" } }, "400 MultipleConditionHeadersNotSupported"],
  ["a long path", `GET /jobs/${"a".repeat(9_000)}`, {}, "414 InvalidUri"],
  [
    "many headers",
    "GET /jobs",
    { headers: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`x-${at}`, "y"])) },
    "431 InvalidHeaderValue",
  ],
])("%s", async (_, call, parts, wanted) => {
  const { status, code, headers } = await send(dev.batchUrl, call, parts);
  expect(`${status} ${code}`).toBe(wanted);
  expect(headers["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a read whose condition is not met has no body", async () => {
  expect(await send(dev.batchUrl, "GET /jobs/job", { headers: { "if-none-match": "*" } })).toMatchObject({ status: 304, text: "" });
});

test("a request id is given back when that is asked for", async () => {
  const headers = { "client-request-id": "9f2b4f0e-0000-4000-8000-000000000000", "return-client-request-id": "true" };
  expect((await send(dev.batchUrl, "GET /jobs", { headers })).headers["client-request-id"]).toBe(headers["client-request-id"]);
});

test("properties of later versions are passed over in those", async () => {
  const body = { id: "later", poolInfo: { poolId: "local" }, somethingNew: 1 };
  expect((await send(dev.batchUrl, "POST /jobs", { body, query: "api-version=2024-07-01.20.0" })).status).toBe(201);
});

describe("bytes that are no request", () => {
  const HEAD = "POST /jobs?api-version=2022-10-01.16.0 HTTP/1.1\r\nHost: x\r\n";

  test.each([
    ["a length and chunks", `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`],
    ["two lengths", `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ["a length with a sign", `${HEAD}Content-Length: +5\r\n\r\n{}`],
    ["a hexadecimal length", `${HEAD}Content-Length: 0x5\r\n\r\n{}`],
    ["another coding of chunks", `${HEAD}Transfer-Encoding: chunked, identity\r\n\r\n`],
    ["no HTTP", "hello\r\n\r\n"],
  ])("%s", async (_, bytes) => expect(await raw(dev.batchUrl, bytes)).toMatch(/^HTTP\/1\.1 400 /));
});
