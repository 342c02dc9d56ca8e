/**
 * The end of an attempt, by its node's word or by the loss of its node. An attempt on one node ends the task's run at once; that of a gang
 * when its last instance has ended, by what its first one ended of. Writes `taskStatus` or `taskForgotten`.
 */
import type { AttemptKey } from "../commands.ts";
import type { GangEnd } from "../entities/gang.ts";
import type { TaskOutcome } from "../entities/task.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { endInstance, gangOf, outcomeOfSubtask } from "./gang.ts";
import { type Loss, loseTask, settleTask, waitsForNode } from "./outcomes.ts";

const UNKNOWN: Loss = {
  code: "OutcomeUnknown",
  end: "outcomeUnknown",
  message: "The task's launcher was killed; its exit code is not known.",
};

/** The node says how the current attempt ended. */
export function endAttempt(decision: Decision, key: AttemptKey, outcome: TaskOutcome): void {
  const gang = gangOf(decision, key);
  const job = decision.cluster.jobs.get(key.jobUid) as JobRuntime;
  const nodeUid = gang?.instances[key.instance]?.nodeUid ?? job.chunkAt(key.row).nodeUid(slotOf(key.row));
  const takenBack = takenBackOn(decision, nodeUid);
  if (gang === null) {
    if (outcome.unknown) loseTask(decision, key, { ...UNKNOWN, outcome });
    else settleTask(decision, key, { outcome, takenBack });
    return;
  }
  const { exitCode, failure, startTimeMs, endTimeMs } = outcome;
  const told = outcomeOfSubtask(decision, gang, { key, outcome });
  const end: GangEnd = outcome.unknown ? lossOf(UNKNOWN) : { outcome: told, lost: null, takenBack };
  const over = endInstance(decision, gang, { key, end, exitCode, failure, startTimeMs, endTimeMs });
  if (over !== null) settle(decision, key, over);
}

/** The attempt's node is gone. */
export function loseAttempt(decision: Decision, key: AttemptKey, why: Loss): void {
  const gang = gangOf(decision, key);
  if (gang === null) {
    loseTask(decision, key, why);
    return;
  }
  if (waitsForNode(decision, key, why)) return;
  const failure = { category: "serverError" as const, code: why.code, message: why.message };
  const over = endInstance(decision, gang, { key, end: lossOf(why), exitCode: null, failure, startTimeMs: null, endTimeMs: null });
  if (over !== null) settle(decision, key, over);
}

function settle(decision: Decision, key: AttemptKey, { outcome, lost, takenBack }: GangEnd): void {
  if (outcome !== null) settleTask(decision, key, { outcome, takenBack });
  else if (lost !== null) loseTask(decision, key, lost);
}

function lossOf({ code, message, end }: Loss): GangEnd {
  return { outcome: null, lost: { code, message, end }, takenBack: null };
}

/** The node gives its tasks back: how that counts. */
function takenBackOn(decision: Decision, nodeUid: number): GangEnd["takenBack"] {
  const drain = decision.cluster.nodes.get(nodeUid)?.record.drain;
  if (drain?.option !== "requeue") return null;
  return drain.purpose === "preempt" ? "recoveryCount" : "requeueCount";
}
