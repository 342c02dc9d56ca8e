/** Bodies and lists whose form is right and whose values are not. */
import { expect, test } from "vitest";
import { send } from "../signed-request.ts";
import { refused, type TheFixture } from "./fixture.ts";

const task = { id: "t", commandLine: "true" };
const pool = { id: "p", vmSize: "small", virtualMachineConfiguration: { imageReference: {}, nodeAgentSKUId: "batch.node.debian 12" } };
const scaled = { ...pool, enableAutoScale: true, autoScaleFormula: "$TargetDedicatedNodes = 0;" };
const nfs = { source: "h:/x", relativeMountPath: "x" };
const certificate = { thumbprint: "0a".repeat(20), thumbprintAlgorithm: "sha1", data: "AAEC" };

export function badProperties(fixture: TheFixture): void {
  refused(fixture, [
    ["no id", "POST /jobs/job/tasks", { body: { commandLine: "true" } }, "400 MissingRequiredProperty"],
    ["row 16: a long id", "POST /jobs/job/tasks", { body: { ...task, id: "a".repeat(65) } }, "400 InvalidPropertyValue"],
    ["row 16: an id of dots", "POST /jobs/job/tasks", { body: { ...task, id: ".." } }, "400 InvalidPropertyValue"],
    ["row 16: an emoji as an id", "POST /jobs/job/tasks", { body: { ...task, id: "😀" } }, "400 InvalidPropertyValue"],
    ["row 16: a NUL in an id", "POST /jobs/job/tasks", { body: { ...task, id: "a\0" } }, "400 InvalidPropertyValue"],
    ["row 18: -2 retries", "POST /jobs/job/tasks", { body: { ...task, constraints: { maxTaskRetryCount: -2 } } }, "400 OutOfRangeInput"],
    [
      "row 18: 1.5 retries",
      "POST /jobs/job/tasks",
      { body: { ...task, constraints: { maxTaskRetryCount: 1.5 } } },
      "400 InvalidPropertyValue",
    ],
    [
      "row 19: a retention of a day and a year",
      "POST /jobs/job/tasks",
      { body: { ...task, constraints: { retentionTime: "P1D1Y" } } },
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
    ["row 90: a target below 0", "POST /pools", { body: { ...pool, targetLowPriorityNodes: -1 } }, "400 InvalidPropertyValue"],
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
      "row 88: a user of the system",
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
    ["11 node counts", "GET /nodecounts", { query: "api-version=2022-10-01.16.0&maxresults=11" }, "400 InvalidQueryParameterValue"],
    [
      "row 43: a filter with an open quote",
      "GET /jobs",
      { query: "api-version=2022-10-01.16.0&$filter=id%20eq%20'a" },
      "400 InvalidQueryParameterValue",
    ],
    [
      "row 44: an unknown property in a filter",
      "GET /jobs",
      { query: "api-version=2022-10-01.16.0&$filter=__proto__%20eq%20'x'" },
      "400 InvalidQueryParameterValue",
    ],
    [
      "row 47: an unknown property to select",
      "GET /jobs",
      { query: "api-version=2022-10-01.16.0&$select=id,*" },
      "400 InvalidQueryParameterValue",
    ],
    [
      "row 47: something else to expand",
      "GET /jobs",
      { query: "api-version=2022-10-01.16.0&$expand=stats($expand=stats)" },
      "400 InvalidQueryParameterValue",
    ],
  ]);

  test("properties of later versions are passed over in those", async () => {
    const body = { id: "later", poolInfo: { poolId: "local" }, somethingNew: 1 };
    expect((await send(fixture().url, "POST /jobs", { body, query: "api-version=2024-07-01.20.0" })).status).toBe(201);
  });
}
