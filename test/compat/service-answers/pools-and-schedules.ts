/** Pools, their sizes and what of them lies elsewhere; job schedules. */
import { expect, test } from "vitest";
import { Caller, type Entity, MACHINE, sentenceOf, type TheService, valuesOf } from "./service.ts";

const isSteady = ({ allocationState }: Entity): boolean => allocationState === "steady";
const GROUP = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/test/providers";
const TOKEN = ["{}", '{"sub":"me"}', ""].map((part) => Buffer.from(part).toString("base64url")).join(".");

function withImage(virtualMachineImageId: string): object {
  return {
    id: "elsewhere",
    ...MACHINE,
    virtualMachineConfiguration: { nodeAgentSKUId: "batch.node.ubuntu 18.04", imageReference: { virtualMachineImageId } },
  };
}

export function poolsAndSchedules(service: TheService): void {
  const it = new Caller(service);

  test("a pool shows what it was not given; a resize that gives no limit has the usual one", async () => {
    const { virtualMachineConfiguration: machine } = MACHINE;
    const pool = { id: "shown", ...MACHINE, virtualMachineConfiguration: { ...machine, dataDisks: [{ lun: 1, diskSizeGB: 50 }] } };
    const { headers } = await it.taken("POST /pools", 201, pool);
    const shown = await it.waitFor("/pools/shown", isSteady);
    expect(shown).toMatchObject({
      ...{
        eTag: headers["etag"],
        resizeTimeout: "PT15M",
        enableAutoScale: false,
        taskSlotsPerNode: 1,
        lastModified: shown["creationTime"],
      },
      taskSchedulingPolicy: { nodeFillType: "Spread" },
      virtualMachineConfiguration: {
        imageReference: { ...machine.imageReference, version: "latest" },
        dataDisks: [{ lun: 1, caching: "none", diskSizeGB: 50, storageAccountType: "standard_lrs" }],
      },
    });
    await it.taken("POST /pools/shown/resize", 202, { targetDedicatedNodes: 0, resizeTimeout: "PT20M" });
    const resized = await it.waitFor("/pools/shown", isSteady);
    expect([resized["resizeTimeout"], resized["eTag"] === shown["eTag"]]).toEqual(["PT20M", false]);
    await it.taken("POST /pools/shown/resize", 202, { targetDedicatedNodes: 0 });
    expect((await it.waitFor("/pools/shown", isSteady))["resizeTimeout"]).toBe("PT15M");
  });

  test("sizes are changed one at a time, and nothing of a pool that is being deleted", async () => {
    await it.taken("POST /pools", 201, { id: "sizes", ...MACHINE, targetDedicatedNodes: 1 });
    const resize = ["POST /pools/sizes/resize", { targetDedicatedNodes: 0 }] as const;
    expect(await it.refusal(...resize)).toBe("409 PoolBeingResized");
    const before = (await it.get("/pools/sizes"))["eTag"];
    const steady = await it.waitFor("/pools/sizes", isSteady);
    expect(steady["eTag"]).toBe(before);
    expect(await it.refusal("POST /pools/sizes/stopresize")).toBe("409 OperationInvalidForCurrentState");
    expect(await it.refusal("POST /pools/sizes/removenodes", { nodeList: ["nobody"] })).toBe("404 NodeNotFound");
    expect(await it.refusal("POST /pools/sizes/evaluateautoscale", { autoScaleFormula: "$TargetDedicatedNodes=1" })).toBe(
      "409 OperationInvalidForCurrentState",
    );
    await it.taken("DELETE /pools/sizes", 202);
    for (const [call, body] of [
      ["DELETE /pools/sizes", undefined],
      ["PATCH /pools/sizes", { metadata: [] }],
      resize,
      ["POST /pools", { id: "SIZES", ...MACHINE }],
    ] as const)
      expect(`${call}: ${await it.refusal(call, body)}`).toBe(`${call}: 409 PoolBeingDeleted`);
  });

  test("a formula that is wrong is evaluated to what the pool is, and why", async () => {
    await it.taken("POST /pools", 201, { id: "formulas", ...MACHINE, enableAutoScale: true, autoScaleFormula: "$TargetDedicatedNodes=0" });
    const answer = await it.taken("POST /pools/formulas/evaluateautoscale", 200, { autoScaleFormula: "$something_useless" });
    expect(JSON.parse(answer.text)).toEqual({
      "odata.metadata": `${it.url}/$metadata#Microsoft.Azure.Batch.Protocol.Entities.AutoScaleRun`,
      timestamp: expect.any(String),
      results: "$TargetDedicatedNodes=0;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue",
      error: {
        code: "AutoScalingFormulaEvaluationError",
        message: "The specified auto-scaling formula has evaluation error",
        values: [{ name: "Message", value: "Line 1, Col 1: Undefined symbol: $something_useless" }],
      },
    });
    expect([answer.headers["etag"], answer.headers["dataserviceid"]]).toEqual([undefined, `${it.url}/pools/formulas/evaluateautoscale`]);
  });

  test("who has a key alone names no network and no image of one's own; who has a token may", async () => {
    const subnetId = `${GROUP}/Microsoft.Network/virtualNetworks/vnet1/subnets/subnet1`;
    const networked = { id: "elsewhere", ...MACHINE, networkConfiguration: { subnetId } };
    const refused = await it.send("POST /pools", networked);
    expect([refused.status, refused.code, sentenceOf(refused), valuesOf(refused)]).toEqual([
      400,
      "InvalidPropertyValue",
      "The value provided for one of the properties in the request body is invalid.",
      { PropertyName: "subnetId", PropertyValue: subnetId, Reason: expect.stringContaining("is in a different subscription") },
    ]);
    const wrong = `${GROUP}/Microsoft.Compute/gallery/FakeGallery/images/FakeImage/versions/version`;
    const misnamed = await it.send("POST /pools", withImage(wrong));
    expect([misnamed.status, valuesOf(misnamed)]).toEqual([
      400,
      {
        PropertyName: "virtualMachineImageId",
        PropertyValue: wrong,
        Reason: expect.stringContaining("must be of the format /subscriptions/"),
      },
    ]);
    const gallery = await it.send("POST /pools", withImage(`${GROUP}/Microsoft.Compute/galleries/g/images/i/versions/1.0.0`));
    expect([gallery.status, gallery.code, valuesOf(gallery)]).toEqual([
      403,
      "AuthenticationFailed",
      {
        AuthenticationErrorDetail:
          "The specified type of authentication SharedKey is not allowed when external resources of type Compute are linked.",
      },
    ]);
    const byToken = await it.send("POST /pools", networked, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect([byToken.status, (await it.get("/pools/elsewhere"))["networkConfiguration"]]).toEqual([201, { subnetId }]);
  });

  test("a schedule that runs does not change by the jobs it makes, and ends once", async () => {
    const jobSpecification = { poolInfo: { poolId: "nowhere" } };
    await it.taken("POST /jobschedules", 201, { id: "daily", schedule: { recurrenceInterval: "P1D" }, jobSpecification });
    const daily = await it.get("/jobschedules/daily");
    expect(daily).toMatchObject({ lastModified: daily["creationTime"], executionInfo: { recentJob: { id: "daily:job-1" } } });
    await it.taken("POST /jobschedules/daily/disable", 204);
    expect(await it.refusal("POST /jobschedules/daily/disable")).toBe("409 JobScheduleDisabled");
    await it.taken("POST /jobschedules/daily/enable", 204);
    expect((await it.get("/jobschedules/daily"))["eTag"]).not.toBe(daily["eTag"]);
    await it.taken("POST /jobschedules/daily/terminate", 202);
    await it.waitFor("/jobschedules/daily", ({ state }) => state === "completed");
    for (const [call, body] of [
      ["POST /jobschedules/daily/terminate", undefined],
      ["POST /jobschedules/daily/enable", undefined],
      ["PATCH /jobschedules/daily", { metadata: [] }],
      ["POST /jobschedules", { id: "Daily", schedule: {}, jobSpecification }],
    ] as const)
      expect(`${call}: ${await it.refusal(call, body)}`).toBe(`${call}: 409 JobScheduleCompleted`);
  });
}
