/** What an agent says of its machine. */
import type { NodeFacts } from "@stint/core";
import type { Hello__Output } from "../gen/stint/agent/v1/Hello.ts";

const LIMIT_KINDS: readonly string[] = ["memory", "cpu", "pids"];

export function factsFromWire(hello: Hello__Output, memoryBytes: number): NodeFacts {
  return {
    hostname: hello.hostname,
    ipAddress: hello.ipAddress,
    agentVersion: hello.agentVersion,
    containment: hello.containment,
    cpuCount: hello.cpuCount,
    memoryBytes,
    canReboot: hello.canReboot,
    canReimage: hello.canReimage,
    taskUsers: hello.taskUsers,
    limitsEnforced: LIMIT_KINDS.filter((kind) => hello.limitsEnforced.includes(kind)),
    containerRuntime: hello.containerRuntime,
  };
}

/** Those of them that are free text, and have a length to be checked. */
export function factTexts({ hostname, ipAddress, agentVersion, containment, containerRuntime }: Hello__Output): string[] {
  return [hostname, ipAddress, agentVersion, containment, containerRuntime];
}
