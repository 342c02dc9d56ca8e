/** Nodes in stored records. */
import type { Drain, FailureInfo, Node } from "@stint/core";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

export function nodeToStored(node: Node): Stored {
  const { incarnation, facts, lastBootTimeMs, startTask, preparations, drain, ...rest } = node;
  const run = (value: { failure: FailureInfo | null; exitCode: number | null; startTimeMs: number | null; endTimeMs: number | null }) => ({
    ...value,
    exitCode: value.exitCode ?? undefined,
    startTimeMs: value.startTimeMs ?? undefined,
    endTimeMs: value.endTimeMs ?? undefined,
    failure: storedFailure(value.failure),
  });
  return {
    ...rest,
    ...facts,
    stateId: incarnation?.stateId ?? "",
    bootId: incarnation?.bootId ?? "",
    ...optional("lastBootTimeMs", lastBootTimeMs),
    startTask: startTask === null ? null : run(startTask),
    preparations: preparations.map((preparation) => ({
      ...run(preparation),
      release: preparation.release === null ? null : run(preparation.release),
    })),
    drain: drain === null ? null : drainToStored(drain),
  };
}

export function nodeFromStored(stored: Stored): Node {
  const pick = (name: string) => stored[name] as never;
  const run = (value: Stored) => ({
    state: value["state"] as never,
    exitCode: (value["exitCode"] as number | undefined) ?? null,
    failure: failureFromStored(value["failure"]),
    endTimeMs: (value["endTimeMs"] as number | undefined) ?? null,
    retryCount: value["retryCount"] as number,
  });
  const startTimeMs = (value: Stored) => (value["startTimeMs"] as number | undefined) ?? null;
  const startTask = stored["startTask"] as Stored | null;
  const joined = stored["bootId"] !== "";
  return {
    uid: pick("uid"),
    poolUid: pick("poolUid"),
    id: pick("id"),
    state: pick("state"),
    isDedicated: pick("isDedicated"),
    schedulingEnabled: pick("schedulingEnabled"),
    drain: stored["drain"] === null ? null : drainFromStored(stored["drain"] as Stored),
    incarnation: joined ? { stateId: pick("stateId"), bootId: pick("bootId") } : null,
    slots: pick("slots"),
    facts: {
      hostname: pick("hostname"),
      ipAddress: pick("ipAddress"),
      agentVersion: pick("agentVersion"),
      containment: pick("containment"),
      cpuCount: pick("cpuCount"),
      memoryBytes: pick("memoryBytes"),
      canReboot: pick("canReboot"),
      canReimage: pick("canReimage"),
      taskUsers: pick("taskUsers"),
      limitsEnforced: pick("limitsEnforced"),
      containerRuntime: pick("containerRuntime"),
    },
    machine: pick("machine"),
    leaseMs: pick("leaseMs"),
    startTask: startTask === null ? null : { ...run(startTask), startTimeMs: startTimeMs(startTask) ?? 0 },
    preparations: (stored["preparations"] as Stored[]).map((value) => ({
      ...run(value),
      startTimeMs: startTimeMs(value),
      jobUid: value["jobUid"] as number,
      release:
        value["release"] == null ? null : { ...run(value["release"] as Stored), startTimeMs: startTimeMs(value["release"] as Stored) },
    })),
    setup: (stored["setup"] || "done") as Node["setup"],
    errors: pick("errors"),
    allocationTimeMs: pick("allocationTimeMs"),
    lastBootTimeMs: (stored["lastBootTimeMs"] as number | undefined) ?? null,
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
  };
}

function drainToStored({ purpose, option, retainedUntilMs, drainedAtMs }: Drain): Stored {
  return { purpose, option, ...optional("retainedUntilMs", retainedUntilMs), ...optional("drainedAtMs", drainedAtMs) };
}

function drainFromStored(stored: Stored): Drain {
  return {
    purpose: stored["purpose"] as Drain["purpose"],
    option: stored["option"] as Drain["option"],
    retainedUntilMs: (stored["retainedUntilMs"] as number | undefined) ?? null,
    drainedAtMs: (stored["drainedAtMs"] as number | undefined) ?? null,
  };
}
