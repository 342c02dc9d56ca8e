/**
 * Gangs under way: their instances begin, are coordinated, and end. The first end decides for all, and is carried out when nothing of the
 * gang is left on any node. Writes `taskStatus`; effects `runApplication`, `cancelTask`.
 */
import type { AttemptKey } from "../commands.ts";
import { type Gang, type GangEnd, type GangInstance, type InstanceState, isCoordinated } from "../entities/gang.ts";
import type { FailureInfo, TaskOutcome } from "../entities/task.ts";
import type { NodeRuntime } from "../state/cluster.ts";
import { type JobRuntime, placesOfTask, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { changeTask, type TaskChange } from "./task-change.ts";

export function gangOf(decision: Pick<Decision, "cluster">, { jobUid, row }: AttemptKey): Gang | null {
  return decision.cluster.jobs.get(jobUid)?.chunkAt(row).gang(slotOf(row)) ?? null;
}

/** Its coordination command began. Of the task, what the primary does is told. */
export function startInstance(decision: Decision, gang: Gang, { key, startTimeMs }: { key: AttemptKey; startTimeMs: number }): void {
  const known = gang.instances[key.instance] as GangInstance;
  if (known.state === "running" && known.startTimeMs === startTimeMs) return;
  const ofTask: TaskChange = key.instance === 0 ? { state: "running", startTimeMs } : {};
  changeInstance(decision, gang, { key, change: { state: "running", startTimeMs }, ofTask });
}

/** Its coordination command has succeeded; when all have, the application runs. */
export function coordinateInstance(decision: Decision, gang: Gang, key: AttemptKey): void {
  const known = gang.instances[key.instance] as GangInstance;
  if (!known.coordinated) changeInstance(decision, gang, { key, change: { coordinated: true } });
  beginApplication(decision, key);
}

/** What a node that joins anew is told again of gangs on it. */
export function resumeGangs(decision: Decision, node: NodeRuntime): void {
  for (const key of [...decision.cluster.assignment(node.record.uid).attempts.values()]) {
    const gang = gangOf(decision, key);
    if (gang === null) continue;
    if (gang.end !== null) decision.effect({ kind: "cancelTask", nodeUid: node.record.uid, key });
    else if (key.instance === 0) beginApplication(decision, key);
  }
}

/** An instance has ended. Returns the gang's end when this was the last of it; null = others are still there. */
export function endInstance(
  decision: Decision,
  gang: Gang,
  ended: {
    key: AttemptKey;
    end: GangEnd;
    exitCode: number | null;
    failure: FailureInfo | null;
    startTimeMs: number | null;
    endTimeMs: number | null;
  },
): GangEnd | null {
  const { key, exitCode, failure, startTimeMs, endTimeMs } = ended;
  const known = gang.instances[key.instance] as GangInstance;
  const first = gang.end === null;
  const end = gang.end ?? ended.end;
  // A subtask whose coordination succeeded, and that was ended with its gang, has done what it was for.
  const done = !first && known.coordinated && end.outcome?.failure === null;
  const change = {
    state: "completed" as const,
    exitCode: done ? 0 : exitCode,
    failure: done ? null : failure,
    startTimeMs: startTimeMs ?? known.startTimeMs,
    endTimeMs: endTimeMs ?? decision.now.wallMs,
  };
  changeInstance(decision, { ...gang, end }, { key, change });
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const left = placesOfTask(job, key.row);
  if (first) for (const place of left) decision.effect({ kind: "cancelTask", ...place });
  return left.length === 0 ? end : null;
}

/** What ended on a subtask ended the task: people are told where. */
export function outcomeOfSubtask(decision: Decision, gang: Gang, { key, outcome }: { key: AttemptKey; outcome: TaskOutcome }): TaskOutcome {
  if (key.instance === 0 || outcome.failure === null) return outcome;
  const { nodeUid } = gang.instances[key.instance] as GangInstance;
  const node = decision.cluster.nodes.get(nodeUid)?.record.id ?? String(nodeUid);
  return { ...outcome, failure: { ...outcome.failure, message: `Subtask ${key.instance} on node ${node}: ${outcome.failure.message}` } };
}

function beginApplication(decision: Decision, key: AttemptKey): void {
  const gang = gangOf(decision, key);
  const primary = gang?.instances[0];
  if (gang === null || primary === undefined || !isCoordinated(gang)) return;
  decision.effect({ kind: "runApplication", nodeUid: primary.nodeUid, key: { ...key, instance: 0 } });
}

function changeInstance(
  decision: Decision,
  gang: Gang,
  changed: { key: AttemptKey; change: Partial<GangInstance>; ofTask?: TaskChange },
): void {
  const { key, change, ofTask } = changed;
  const instances = gang.instances.map((each, number) => (number === key.instance ? moved(each, change, decision.now.wallMs) : each));
  changeTask(decision, key, { ...ofTask, gang: { ...gang, instances } });
}

function moved(instance: GangInstance, change: Partial<GangInstance>, atMs: number): GangInstance {
  const state: InstanceState = change.state ?? instance.state;
  if (state === instance.state) return { ...instance, ...change };
  return {
    ...instance,
    ...change,
    previousState: instance.state,
    previousStateTransitionTimeMs: instance.stateTransitionTimeMs,
    stateTransitionTimeMs: Math.max(atMs, instance.stateTransitionTimeMs),
  };
}
