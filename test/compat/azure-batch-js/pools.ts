/** Pools. */
import type { BatchServiceModels } from "@azure/batch";
import { expect, test } from "vitest";
import { IMAGE, impatient, type Of, property, refusal, until } from "./context.ts";

const NETWORK: BatchServiceModels.NetworkConfiguration = {
  endpointConfiguration: {
    inboundNATPools: [{ name: "mpi", protocol: "tcp", backendPort: 5_000, frontendPortRangeStart: 10_000, frontendPortRangeEnd: 10_100 }],
  },
};

export function poolSuite(of: Of): void {
  test("a pool is made with an image, gets its nodes, is resized and deleted", async () => {
    const { batch, recorder } = of();
    const made = await batch.pool.add({
      id: "Pool-1",
      displayName: "a pool",
      vmSize: "standard_d2_v3",
      targetDedicatedNodes: 1,
      taskSlotsPerNode: 2,
      virtualMachineConfiguration: IMAGE,
      networkConfiguration: NETWORK,
      startTask: {
        commandLine: "/bin/sh -c 'exit 0'",
        waitForSuccess: true,
        userIdentity: { autoUser: { scope: "pool", elevationLevel: "nonadmin" } },
      },
      metadata: [{ name: "owner", value: "me" }],
    });
    expect(made.dataServiceId).toBe(`${recorder.url}/pools/Pool-1`);
    expect([(await batch.pool.exists("pool-1")).body, (await batch.pool.exists("nothing")).body]).toEqual([true, false]);
    expect(await refusal(batch.pool.add({ id: "pool-1", vmSize: "small", virtualMachineConfiguration: IMAGE }))).toBe("409 PoolExists");
    const pool = await until(
      () => batch.pool.get("pool-1"),
      ({ allocationState }) => allocationState === "steady",
    );
    expect(pool).toMatchObject({
      id: "Pool-1",
      state: "active",
      vmSize: "standard_d2_v3",
      virtualMachineConfiguration: IMAGE,
      networkConfiguration: NETWORK,
      currentDedicatedNodes: 1,
      targetDedicatedNodes: 1,
      taskSlotsPerNode: 2,
      taskSchedulingPolicy: { nodeFillType: "Spread" },
      metadata: [{ name: "owner", value: "me" }],
      startTask: { waitForSuccess: true, maxTaskRetryCount: 0, userIdentity: { autoUser: { scope: "pool", elevationLevel: "nonadmin" } } },
    });
    const [node] = await until(
      () => batch.computeNode.list("Pool-1"),
      (nodes) => nodes[0]?.state === "idle",
    );
    expect(node).toMatchObject({
      vmSize: "standard_d2_v3",
      isDedicated: true,
      runningTasksCount: 0,
      endpointConfiguration: {
        inboundEndpoints: [
          { name: "mpi.0", backendPort: 5_000 },
          { name: "SSHRule.0", protocol: "tcp", backendPort: 22 },
        ],
      },
      startTaskInfo: { state: "completed", exitCode: 0 },
    });
    expect(await batch.computeNode.get("Pool-1", node?.id ?? "")).toMatchObject({ id: node?.id, schedulingState: "enabled" });
    expect(await refusal(batch.computeNode.get("Pool-1", "nobody"))).toBe("404 NodeNotFound");
    expect(
      (await batch.pool.list({ poolListOptions: { filter: "startswith(id, 'pool-')", select: "id, state" } })).map(({ id }) => id),
    ).toEqual(["Pool-1"]);
    await batch.pool.resize("Pool-1", { targetDedicatedNodes: 0, resizeTimeout: "PT20M" });
    const { eTag = "", resizeTimeout } = await until(
      () => batch.pool.get("Pool-1"),
      ({ allocationState, currentDedicatedNodes }) => allocationState === "steady" && currentDedicatedNodes === 0,
    );
    expect(resizeTimeout).toBe("PT20M");
    expect(await refusal(batch.pool.deleteMethod("Pool-1", { poolDeleteMethodOptions: { ifMatch: "0x1" } }))).toBe("412 ConditionNotMet");
    await batch.pool.deleteMethod("Pool-1", { poolDeleteMethodOptions: { ifMatch: eTag } });
    await until(
      () => batch.pool.exists("Pool-1"),
      ({ body }) => body === false,
    );
  });

  test("a pool keeps what it was made with, and says nothing secret", async () => {
    const { batch } = of();
    const mount = { source: "nfs.example:/data", relativeMountPath: "data", mountOptions: "-o ro" };
    await batch.pool.add({
      id: "given",
      vmSize: "standard_nc6",
      targetDedicatedNodes: 0,
      virtualMachineConfiguration: {
        ...IMAGE,
        dataDisks: [{ lun: 0, diskSizeGB: 64 }],
        diskEncryptionConfiguration: { targets: ["temporarydisk"] },
        containerConfiguration: {
          containerImageNames: ["busybox"],
          containerRegistries: [{ userName: "me", password: "secret-word", registryServer: "registry.example" }],
        },
      },
      userAccounts: [
        { name: "worker", password: "secret-word", elevationLevel: "admin", linuxUserConfiguration: { uid: 2000, gid: 2000 } },
      ],
      mountConfiguration: [{ nfsMountConfiguration: mount }],
      taskSchedulingPolicy: { nodeFillType: "pack" },
      targetNodeCommunicationMode: "simplified",
    });
    const pool = await batch.pool.get("given");
    expect(pool).toMatchObject({
      vmSize: "standard_nc6",
      virtualMachineConfiguration: {
        ...IMAGE,
        dataDisks: [{ lun: 0, diskSizeGB: 64 }],
        diskEncryptionConfiguration: { targets: ["temporarydisk"] },
        containerConfiguration: { containerImageNames: ["busybox"], containerRegistries: [{ userName: "me" }] },
      },
      userAccounts: [{ name: "worker", elevationLevel: "admin", linuxUserConfiguration: { uid: 2000, gid: 2000 } }],
      mountConfiguration: [{ nfsMountConfiguration: mount }],
      taskSchedulingPolicy: { nodeFillType: "Pack" },
      targetNodeCommunicationMode: "simplified",
      targetLowPriorityNodes: 0,
      enableAutoScale: false,
      resizeTimeout: "PT15M",
    });
    expect(JSON.stringify(pool)).not.toContain("secret-word");
    const bySize = async (size: string) =>
      (await batch.pool.list({ poolListOptions: { filter: `vmSize eq '${size}'`, select: "id" } })).map(({ id }) => id);
    expect([await bySize("STANDARD_NC6"), await bySize("standard_nc")]).toEqual([["given"], []]);
  });

  test("a pool is patched and replaced; its etag changes when it does, and only then", async () => {
    const { batch } = of();
    const etag = async () => (await batch.pool.get("given")).eTag ?? "";
    const before = await etag();
    expect(await etag()).toBe(before);
    await batch.pool.patch("given", { metadata: [{ name: "a", value: "b" }], startTask: { commandLine: "/bin/true" } });
    const patched = await etag();
    expect(patched).not.toBe(before);
    const old = batch.pool.patch("given", { metadata: [] }, { poolPatchOptions: { ifMatch: before } });
    expect(await refusal(old)).toBe("412 ConditionNotMet");
    await batch.pool.patch("given", { targetNodeCommunicationMode: "classic" }, { poolPatchOptions: { ifMatch: patched } });
    const now = await batch.pool.get("given");
    expect(now).toMatchObject({
      metadata: [{ name: "a", value: "b" }],
      startTask: { commandLine: "/bin/true" },
      targetNodeCommunicationMode: "classic",
      vmSize: "standard_nc6",
    });
    const modes = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? ("simplified" as const) : ("classic" as const)));
    const patches = modes.map((targetNodeCommunicationMode) => batch.pool.patch("given", { targetNodeCommunicationMode }));
    await Promise.all([...patches, ...modes.map(() => batch.pool.patch("given", { metadata: [{ name: "e", value: "f" }] }))]);
    const raced = await batch.pool.get("given");
    expect([raced.metadata, raced.vmSize]).toEqual([[{ name: "e", value: "f" }], "standard_nc6"]);
    await batch.pool.updateProperties("given", {
      certificateReferences: [],
      applicationPackageReferences: [],
      metadata: [{ name: "c", value: "d" }],
    });
    const replaced = await batch.pool.get("given");
    expect([replaced.metadata, replaced.startTask, replaced.targetNodeCommunicationMode, replaced.vmSize]).toEqual([
      [{ name: "c", value: "d" }],
      undefined,
      undefined,
      "standard_nc6",
    ]);
    const missing = batch.pool.patch("given", { applicationPackageReferences: [{ applicationId: "nothing" }] });
    expect(await refusal(missing)).toBe("409 InvalidApplicationPackageReferences");
    expect(await property(batch.pool.patch("given", { applicationPackageReferences: [{ applicationId: "nothing" }] }))).toBe(
      "applicationPackageReferences[0]",
    );
    expect(await refusal(batch.pool.patch("nobody", {}))).toBe("404 PoolNotFound");
    await batch.pool.deleteMethod("given");
  });

  test("a pool follows its formula, and tells what another would give", async () => {
    const { batch } = of();
    const formula = "$TargetDedicatedNodes = 1; $TargetLowPriorityNodes = 1;";
    const machine = { vmSize: "small", virtualMachineConfiguration: IMAGE };
    await batch.pool.add({ id: "born", ...machine, enableAutoScale: true, autoScaleFormula: "$TargetDedicatedNodes = 0;" });
    const born = await until(
      () => batch.pool.get("born"),
      ({ allocationState }) => allocationState === "steady",
    );
    expect(born).toMatchObject({ enableAutoScale: true, autoScaleEvaluationInterval: "PT15M" });
    const again = impatient(of()).pool.enableAutoScale("born", { autoScaleFormula: formula });
    expect(await refusal(again)).toBe("503 TooManyEnableAutoScaleRequests");
    await batch.pool.deleteMethod("born");
    await batch.pool.add({ id: "auto", ...machine });
    await until(
      () => batch.pool.get("auto"),
      ({ allocationState }) => allocationState === "steady",
    );
    await batch.pool.enableAutoScale("auto", { autoScaleFormula: formula, autoScaleEvaluationInterval: "PT5M" });
    const grown = await until(
      () => batch.pool.get("auto"),
      ({ allocationState, currentDedicatedNodes }) => allocationState === "steady" && currentDedicatedNodes === 1,
    );
    expect(grown).toMatchObject({
      enableAutoScale: true,
      autoScaleFormula: formula,
      autoScaleEvaluationInterval: "PT5M",
      currentLowPriorityNodes: 1,
      autoScaleRun: { results: expect.stringContaining("$TargetDedicatedNodes=1") },
    });
    expect(await refusal(batch.pool.resize("auto", { targetDedicatedNodes: 2 }))).toBe("409 OperationInvalidForCurrentState");
    expect((await batch.pool.evaluateAutoScale("auto", "$TargetDedicatedNodes = 7;")).results).toBe(
      "$TargetDedicatedNodes=7;$TargetLowPriorityNodes=1;$NodeDeallocationOption=requeue",
    );
    const wrong = await batch.pool.evaluateAutoScale("auto", "$TargetDedicatedNodes = ;");
    expect([wrong._response.status, wrong.error?.code]).toEqual([200, "AutoScalingFormulaSyntaxError"]);
    expect((await batch.pool.get("auto")).targetDedicatedNodes).toBe(1);
    await batch.pool.disableAutoScale("auto");
    expect(await refusal(batch.pool.disableAutoScale("auto"))).toBe("409 OperationInvalidForCurrentState");
    expect(await refusal(batch.pool.evaluateAutoScale("auto", formula))).toBe("409 OperationInvalidForCurrentState");
    expect((await batch.pool.get("auto")).enableAutoScale).toBe(false);
  });

  test("nodes are counted and removed, and a resize is stopped where it is", async () => {
    const { batch } = of();
    const counts = await batch.account.listPoolNodeCounts({ accountListPoolNodeCountsOptions: { filter: "poolId eq 'auto'" } });
    const count = counts.find(({ poolId }) => poolId === "auto");
    expect([count?.dedicated?.total, count?.lowPriority?.total]).toEqual([1, 1]);
    const nodes = await batch.computeNode.list("auto");
    expect(nodes.filter(({ isDedicated }) => isDedicated === true).length).toBe(1);
    const spot = nodes.find(({ isDedicated }) => isDedicated === false)?.id ?? "";
    expect(await refusal(batch.pool.removeNodes("auto", { nodeList: ["nobody"] }))).toBe("404 NodeNotFound");
    await batch.pool.removeNodes("auto", { nodeList: [spot], nodeDeallocationOption: "terminate" });
    const left = await until(
      () => batch.pool.get("auto"),
      ({ allocationState, currentLowPriorityNodes }) => allocationState === "steady" && currentLowPriorityNodes === 0,
    );
    expect([left.targetDedicatedNodes, left.targetLowPriorityNodes]).toEqual([1, 0]);
    expect(await refusal(batch.pool.stopResize("auto"))).toBe("409 OperationInvalidForCurrentState");
    await batch.job.add({ id: "holds", poolInfo: { poolId: "auto" } });
    await batch.task.add("holds", { id: "1", commandLine: "sleep 1000" });
    await until(
      () => batch.task.get("holds", "1"),
      ({ state }) => state === "running",
    );
    await batch.pool.resize("auto", { targetDedicatedNodes: 0, nodeDeallocationOption: "taskcompletion" });
    expect(await refusal(batch.pool.resize("auto", { targetDedicatedNodes: 3 }))).toBe("409 PoolBeingResized");
    await batch.pool.stopResize("auto");
    const stopped = await until(
      () => batch.pool.get("auto"),
      ({ allocationState }) => allocationState === "steady",
    );
    expect([stopped.currentDedicatedNodes, stopped.resizeErrors?.[0]?.code]).toEqual([1, "ResizeStopped"]);
    await batch.job.deleteMethod("holds");
    await batch.pool.deleteMethod("auto");
  });
}
