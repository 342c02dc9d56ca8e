/**
 * What nodes report: programs started, attempts ended, setups, start tasks, preparations and releases done. A report of an attempt that is not the
 * current one changes nothing; every report is acknowledged once what it changed is durable. Writes `taskStatus` and `node`.
 */
import type { AttemptKey, NodeReport } from "../commands.ts";
import type { Uid } from "../ids.ts";
import type { NodeRuntime } from "../state/cluster.ts";
import { slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { changeNode, progressDrain } from "./drain.ts";
import { endAttempt } from "./attempt-end.ts";
import { coordinateInstance, gangOf, startInstance } from "./gang.ts";
import { isCurrent } from "./outcomes.ts";
import { endPreparation, endRelease } from "./releases.ts";
import { finishSetup, finishStartTask } from "./start-task.ts";
import { changeTask } from "./task-change.ts";

export function nodeReports(decision: Decision, nodeUid: Uid, reports: readonly NodeReport[]): void {
  const node = decision.cluster.nodes.get(nodeUid);
  if (node === undefined) return;
  for (const report of reports) {
    if (report.kind === "taskStarted") taskStarted(decision, report);
    else if (report.kind === "taskCoordinated") taskCoordinated(decision, report.key);
    else if (report.kind === "taskEnded") {
      if (isCurrent(decision, report.key)) endAttempt(decision, report.key, report.outcome);
    } else if (report.kind === "startTaskEnded") finishStartTask(decision, node, report.report);
    else if (report.kind === "setupEnded") finishSetup(decision, node, report.error);
    else if (report.kind === "filesRetained") noteRetention(decision, node, report.untilMs);
    else if (report.kind === "releaseEnded") endRelease(decision, node, report);
    else finishPreparation(decision, node, report);
  }
  decision.effect({ kind: "acknowledge", nodeUid, reports });
  progressDrain(decision, node);
}

function taskStarted(decision: Decision, report: Extract<NodeReport, { kind: "taskStarted" }>): void {
  if (!isCurrent(decision, report.key)) return;
  const gang = gangOf(decision, report.key);
  if (gang !== null) {
    startInstance(decision, gang, report);
    return;
  }
  const { jobUid, row } = report.key;
  const status = decision.cluster.jobs.get(jobUid)?.chunkAt(row).status(slotOf(row));
  if (status === undefined || (status.state === "running" && status.startTimeMs === report.startTimeMs)) return;
  changeTask(decision, report.key, { state: "running", startTimeMs: report.startTimeMs });
}

function taskCoordinated(decision: Decision, key: AttemptKey): void {
  const gang = gangOf(decision, key);
  if (gang !== null && isCurrent(decision, key)) coordinateInstance(decision, gang, key);
}

/** Tasks that waited for it run; those for which it failed are reported by their node, and placed elsewhere. */
function finishPreparation(decision: Decision, node: NodeRuntime, ended: Extract<NodeReport, { kind: "preparationEnded" }>): void {
  if (!endPreparation(decision, node, ended) || ended.report.failure !== null) return;
  const job = decision.cluster.jobs.get(ended.jobUid);
  for (const key of [...decision.cluster.assignment(node.record.uid).attempts.values()]) {
    if (job === undefined || key.jobUid !== job.uid || key.instance !== 0) continue;
    if (job.chunkAt(key.row).state(slotOf(key.row)) === "preparing") changeTask(decision, key, { state: "running" });
  }
}

function noteRetention(decision: Decision, node: NodeRuntime, retainedUntilMs: number): void {
  const { drain } = node.record;
  if (drain?.option === "retaineddata" && drain.retainedUntilMs !== retainedUntilMs)
    changeNode(decision, node, { drain: { ...drain, retainedUntilMs } });
}
