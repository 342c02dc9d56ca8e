/** Nodes: what people do to single machines. */
import { expect, test } from "vitest";
import { IMAGE, type Of, refusal, until } from "./context.ts";

export function nodeSuite(of: Of): void {
  let nodeId = "";
  const node = () => of().batch.computeNode.get("machines", nodeId);

  test("a node's scheduling is disabled and enabled, once each", async () => {
    const { batch } = of();
    await batch.pool.add({ id: "machines", vmSize: "small", virtualMachineConfiguration: IMAGE, targetDedicatedNodes: 1 });
    const [first] = await until(
      () => batch.computeNode.list("machines"),
      (nodes) => nodes[0]?.state === "idle",
    );
    nodeId = first?.id ?? "";
    await batch.job.add({ id: "on-machines", poolInfo: { poolId: "machines" } });
    await batch.task.add("on-machines", { id: "1", commandLine: "sleep 1000" });
    const busy = await until(node, ({ state }) => state === "running");
    expect(Number(busy.stateTransitionTime)).toBeGreaterThan(Number(first?.stateTransitionTime));
    expect((await node()).stateTransitionTime).toEqual(busy.stateTransitionTime);
    await batch.computeNode.disableScheduling("machines", nodeId, { nodeDisableSchedulingOption: "requeue" });
    const offline = await until(node, ({ state }) => state === "offline");
    expect(offline.schedulingState).toBe("disabled");
    expect((await batch.task.get("on-machines", "1")).executionInfo?.requeueCount).toBe(1);
    expect(await refusal(batch.computeNode.disableScheduling("machines", nodeId))).toBe("409 NodeAlreadyInTargetSchedulingState");
    await batch.computeNode.enableScheduling("machines", nodeId);
    expect(await refusal(batch.computeNode.enableScheduling("machines", nodeId))).toBe("409 NodeAlreadyInTargetSchedulingState");
    const running = await until(node, ({ state }) => state === "running");
    expect([running.schedulingState, running.recentTasks?.[0]?.taskId]).toEqual(["enabled", "1"]);
    expect(await refusal(batch.computeNode.enableScheduling("machines", "nobody"))).toBe("404 NodeNotFound");
  });

  test("a node reboots with its tasks ended, is reimaged, and comes back each time", async () => {
    const { batch } = of();
    const { lastBootTime: first } = await node();
    await batch.computeNode.reboot("machines", nodeId, { nodeRebootOption: "terminate" });
    const rebooted = await until(node, ({ state, lastBootTime }) => state === "idle" && Number(lastBootTime) > Number(first));
    expect((await batch.task.get("on-machines", "1")).executionInfo?.failureInfo?.code).toBe("TaskEnded");
    expect(rebooted).toMatchObject({
      totalTasksRun: 1,
      totalTasksSucceeded: 0,
      runningTasksCount: 0,
      recentTasks: [{ taskId: "1", jobId: "on-machines", taskState: "completed", executionInfo: { result: "failure" } }],
    });
    const [listed] = await batch.computeNode.list("machines");
    expect(await node()).toMatchObject({ ...listed });
    await batch.computeNode.reimage("machines", nodeId);
    expect(await refusal(batch.computeNode.reboot("machines", nodeId))).toBe("409 NodeBeingReimaged");
    await until(node, ({ state, lastBootTime }) => state === "idle" && Number(lastBootTime) > Number(rebooted.lastBootTime));
  });

  test("a node says where it is reached, and what machines here have not", async () => {
    const { batch } = of();
    const { ipAddress } = await node();
    expect(await batch.computeNode.getRemoteLoginSettings("machines", nodeId)).toMatchObject({
      remoteLoginIPAddress: ipAddress,
      remoteLoginPort: 22,
    });
    // The client reads no code where it expects a file.
    expect(await refusal(batch.computeNode.getRemoteDesktop("machines", nodeId))).toMatch(/^409/);
    expect((await batch.computeNodeExtension.list("machines", nodeId)).length).toBe(0);
    expect(await refusal(batch.computeNodeExtension.get("machines", nodeId, "monitor"))).toBe("404 ResourceNotFound");
    expect(await refusal(batch.computeNodeExtension.list("machines", "nobody"))).toBe("404 NodeNotFound");
  });
}
