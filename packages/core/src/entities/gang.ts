/**
 * A gang: one attempt of a multi-instance task, on several nodes at once. Instance 0 is the primary, the others are subtasks.
 *
 *   preparing ──coordination command began──> running ──its node has nothing of it any more──> completed
 *
 * The gang is placed as a whole. On every instance the coordination command runs; when it has succeeded on all of them, the application
 * command runs on the primary. The first instance to end decides the end of all (`end`): the others are ended, and what the decision means
 * for the task (success, a retry, a new placement) comes to pass when nothing of any instance is left. So no process of an attempt is
 * alive when the next one is placed.
 */
import type { AttemptKey } from "../commands.ts";
import type { Uid } from "../ids.ts";
import type { AttemptEnd } from "./attempt.ts";
import type { FailureInfo, TaskOutcome } from "./task.ts";

export type InstanceState = "preparing" | "running" | "completed";

export interface GangInstance {
  readonly nodeUid: Uid;
  readonly state: InstanceState;
  readonly previousState: InstanceState | null;
  readonly stateTransitionTimeMs: number;
  readonly previousStateTransitionTimeMs: number | null;
  /** Its coordination command has succeeded. */
  readonly coordinated: boolean;
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
}

/** What ended the gang: how one of its programs ended, or the loss of a node. Exactly one of the two is given. */
export interface GangEnd {
  readonly outcome: TaskOutcome | null;
  readonly lost: { readonly code: string; readonly message: string; readonly end: AttemptEnd } | null;
  /** Its node was to give its tasks back: the attempt is taken back, and counted so. */
  readonly takenBack: "requeueCount" | "recoveryCount" | null;
}

export interface Gang {
  /** By their numbers. */
  readonly instances: readonly GangInstance[];
  /** null = it goes on. */
  readonly end: GangEnd | null;
}

export function newGang(nodeUids: readonly Uid[], atMs: number): Gang {
  const instances = nodeUids.map(
    (nodeUid): GangInstance => ({
      nodeUid,
      state: "preparing",
      previousState: null,
      stateTransitionTimeMs: atMs,
      previousStateTransitionTimeMs: null,
      coordinated: false,
      exitCode: null,
      failure: null,
      startTimeMs: null,
      endTimeMs: null,
    }),
  );
  return { instances, end: null };
}

/** Its application may run. */
export function isCoordinated(gang: Gang): boolean {
  return gang.end === null && gang.instances.every(({ coordinated }) => coordinated);
}

/** Where an attempt is: on one node, or those of its instances that have not ended. */
export interface Place {
  readonly nodeUid: Uid;
  readonly key: AttemptKey;
}

export function placesOf(attempt: Omit<AttemptKey, "instance"> & { readonly nodeUid: Uid; readonly gang: Gang | null }): Place[] {
  const { gang, nodeUid, jobUid, row, attempt: number } = attempt;
  const key = (instance: number): AttemptKey => ({ jobUid, row, attempt: number, instance });
  if (gang === null) return [{ nodeUid, key: key(0) }];
  return gang.instances.flatMap(({ nodeUid: at, state }, instance) => (state === "completed" ? [] : [{ nodeUid: at, key: key(instance) }]));
}
