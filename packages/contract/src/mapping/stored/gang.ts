/** Gangs in stored records. */
import type { AttemptEnd, Gang, GangEnd, GangInstance } from "@stint/core";
import type { Outcome, Outcome__Output } from "../../gen/stint/agent/v1/Outcome.ts";
import { codec } from "../../load.ts";
import { outcomeFromWire, outcomeToWire } from "../outcome.ts";
import { failureFromStored, optional, type Stored, storedFailure } from "./shared.ts";

const outcomeCodec: ReturnType<typeof codec<Outcome, Outcome__Output>> = codec("stint.agent.v1.Outcome");

export function gangToStored(gang: Gang | null): Stored | null {
  if (gang === null) return null;
  return { instances: gang.instances.map(instanceToStored), end: gang.end === null ? null : endToStored(gang.end) };
}

export function gangFromStored(stored: unknown): Gang | null {
  if (stored == null) return null;
  const { instances, end } = stored as { instances: Stored[]; end: Stored | null };
  return { instances: instances.map(instanceFromStored), end: end === null ? null : endFromStored(end) };
}

function instanceToStored(instance: GangInstance): Stored {
  return {
    nodeUid: instance.nodeUid,
    state: instance.state,
    previousState: instance.previousState ?? "",
    stateTransitionTimeMs: instance.stateTransitionTimeMs,
    ...optional("previousStateTransitionTimeMs", instance.previousStateTransitionTimeMs),
    coordinated: instance.coordinated,
    ...optional("exitCode", instance.exitCode),
    failure: storedFailure(instance.failure),
    ...optional("startTimeMs", instance.startTimeMs),
    ...optional("endTimeMs", instance.endTimeMs),
  };
}

function instanceFromStored(stored: Stored): GangInstance {
  const pick = (name: string) => stored[name] as never;
  const maybe = (name: string): number | null => (stored[name] as number | undefined) ?? null;
  return {
    nodeUid: pick("nodeUid"),
    state: pick("state"),
    previousState: (stored["previousState"] || null) as GangInstance["previousState"],
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    previousStateTransitionTimeMs: maybe("previousStateTransitionTimeMs"),
    coordinated: pick("coordinated"),
    exitCode: maybe("exitCode"),
    failure: failureFromStored(stored["failure"]),
    startTimeMs: maybe("startTimeMs"),
    endTimeMs: maybe("endTimeMs"),
  };
}

function endToStored({ outcome, lost, takenBack }: GangEnd): Stored {
  return {
    outcome: outcome === null ? Buffer.alloc(0) : outcomeCodec.encode(outcomeToWire(outcome)),
    lostCode: lost?.code ?? "",
    lostMessage: lost?.message ?? "",
    lostEnd: lost?.end ?? "",
    takenBack: takenBack ?? "",
  };
}

function endFromStored(stored: Stored): GangEnd {
  const bytes = stored["outcome"] as Uint8Array;
  const code = stored["lostCode"] as string;
  return {
    outcome: bytes.length === 0 ? null : outcomeFromWire(outcomeCodec.decode(bytes)),
    lost: code === "" ? null : { code, message: stored["lostMessage"] as string, end: stored["lostEnd"] as AttemptEnd },
    takenBack: (stored["takenBack"] || null) as GangEnd["takenBack"],
  };
}
