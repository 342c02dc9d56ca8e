/**
 * What nodes report: programs started, attempts ended, start tasks and preparations done. A report of an attempt that is not the
 * current one changes nothing; every report is acknowledged once what it changed is durable. Writes `taskStatus` and `node`.
 */
import type { NodeReport } from "../commands.ts";
import type { Uid } from "../ids.ts";
import type { Preparation } from "../entities/node.ts";
import type { NodeRuntime } from "../state/cluster.ts";
import { slotOf } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { changeNode, progressDrain } from "./drain.ts";
import { endAttempt, isCurrent } from "./outcomes.ts";
import { finishStartTask } from "./start-task.ts";

export function nodeReports(decision: Decision, nodeUid: Uid, reports: readonly NodeReport[]): void {
  const node = decision.cluster.nodes.get(nodeUid);
  if (node === undefined) return;
  for (const report of reports) {
    if (report.kind === "taskStarted") taskStarted(decision, report);
    else if (report.kind === "taskEnded") {
      if (isCurrent(decision, report.key)) endAttempt(decision, report.key, report.outcome);
    } else if (report.kind === "startTaskEnded") finishStartTask(decision, node, report.report);
    else if (report.kind === "filesRetained") noteRetention(decision, node, report.untilMs);
    else finishPreparation(decision, node, report);
  }
  decision.effect({ kind: "acknowledge", nodeUid, reports });
  progressDrain(decision, node);
}

function taskStarted(decision: Decision, report: Extract<NodeReport, { kind: "taskStarted" }>): void {
  if (!isCurrent(decision, report.key)) return;
  const { jobUid, row } = report.key;
  const status = decision.cluster.jobs.get(jobUid)?.chunkAt(row).status(slotOf(row));
  if (status === undefined || (status.state === "running" && status.startTimeMs === report.startTimeMs)) return;
  const stateTransitionTimeMs = status.state === "running" ? status.stateTransitionTimeMs : decision.now.wallMs;
  decision.emit({
    kind: "taskStatus",
    jobUid,
    row,
    status: { ...status, state: "running", startTimeMs: report.startTimeMs, stateTransitionTimeMs },
  });
}

function finishPreparation(decision: Decision, node: NodeRuntime, ended: Extract<NodeReport, { kind: "preparationEnded" }>): void {
  const { jobUid, report } = ended;
  const preparation: Preparation = {
    jobUid,
    state: report.failure === null ? "completed" : "failed",
    exitCode: report.exitCode,
    failure: report.failure,
    startTimeMs: report.startTimeMs,
    endTimeMs: report.endTimeMs,
    retryCount: report.retryCount,
  };
  const known = node.record.preparations.some((other) => other.jobUid === jobUid && other.state === "owed");
  if (!known) return;
  changeNode(decision, node, {
    preparations: node.record.preparations.map((other) => (other.jobUid === jobUid ? preparation : other)),
  });
}

function noteRetention(decision: Decision, node: NodeRuntime, retainedUntilMs: number): void {
  const { drain } = node.record;
  if (drain?.option === "retaineddata" && drain.retainedUntilMs !== retainedUntilMs)
    changeNode(decision, node, { drain: { ...drain, retainedUntilMs } });
}
