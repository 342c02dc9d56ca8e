/** Names of fields, and what follows from the times of nodes. */
import type { Node } from "@stint/client";
import { ERROR_CATALOGUE } from "@stint/core";
import { toTimestamp } from "@stint/contract";
import { describe, expect, test } from "vitest";
import { MESSAGES } from "../http/messages.ts";
import { checkAutoPoolSystem, checkSystem } from "./images.ts";
import { restProperty } from "./names.ts";
import { coreHours } from "./statistics.ts";

test.each([
  ["spec.resource_files[3].url", "resourceFiles[3].httpUrl"],
  ["tasks[2].output_files[0].container.container_url", "outputFiles[0].destination.container.containerUrl"],
  ["spec.manager_task.task.resource_files[0].file_path", "jobManagerTask.resourceFiles[0].filePath"],
  ["packages.references[1].application_id", "applicationPackageReferences[1].applicationId"],
  ["certificates.references[0]", "certificateReferences[0]"],
  ["spec.auto_scale.formula", "autoScaleFormula"],
  ["spec.mount_configuration[0].relative_mount_path", "mountConfiguration[0].relativeMountPath"],
  ["spec.auto_pool.pool.user_accounts[1].name", "poolInfo.autoPoolSpecification.pool.userAccounts[1].name"],
  ["user.ssh_public_key", "sshPublicKey"],
  ["node_ids", "nodeList"],
])("%s is %s here", (field, property) => expect(restProperty(field)).toBe(property));

test("every code that the cluster's refusals have comes with a sentence", () => {
  const silent = Object.values(ERROR_CATALOGUE).filter(({ azureCode }) => MESSAGES[azureCode] === undefined);
  expect(silent.map(({ azureCode }) => azureCode)).toEqual([]);
});

test("core hours are counted within the span, from when a node came", () => {
  const node = (cpuCount: number, allocatedMs: number) => ({ cpuCount, allocationTime: toTimestamp(allocatedMs) }) as Node;
  const hour = 3_600_000;
  const nodes = [node(2, 0), node(4, 3 * hour), node(8, 9 * hour)];
  expect(coreHours(nodes, { fromMs: hour, untilMs: 4 * hour })).toBe(2 * 3 + 4);
});

describe("pools of other systems", () => {
  const windows = { virtualMachineConfiguration: { nodeAgentSKUId: "batch.node.windows amd64" } };

  test("are refused, also those that a job has made", () => {
    const job = { poolInfo: { autoPoolSpecification: { pool: windows } } };
    const refused = expect.objectContaining({ code: "UnsupportedProperty" });
    expect(() => checkSystem(windows, { dev: false, scheme: "SharedKey" })).toThrow(refused);
    expect(() => checkSystem({ cloudServiceConfiguration: {} }, { dev: false, scheme: "SharedKey" })).toThrow(refused);
    expect(() => checkAutoPoolSystem(job, { dev: false, scheme: "SharedKey" })).toThrow(refused);
    expect(checkAutoPoolSystem({ poolInfo: { poolId: "a" } }, { dev: false, scheme: "SharedKey" })).toBe("");
  });

  test("are labels in development, with a warning", () => {
    expect(checkSystem(windows, { dev: true, scheme: "SharedKey" })).toContain(
      "virtualMachineConfiguration.nodeAgentSKUId is kept as a label",
    );
    expect(
      checkSystem({ virtualMachineConfiguration: { nodeAgentSKUId: "batch.node.debian 12" } }, { dev: true, scheme: "SharedKey" }),
    ).toBe("");
  });
});
