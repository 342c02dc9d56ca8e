/**
 * A node's start task: owed by each new incarnation, and what its end makes of the node. Writes `node`.
 */
import type { RunReport } from "../commands.ts";
import type { Node, StartTaskInfo } from "../entities/node.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";

export function newStartTask(pool: PoolRuntime, wallMs: number): StartTaskInfo | null {
  if (pool.record.spec.startTask === null) return null;
  return { state: "running", startTimeMs: wallMs, endTimeMs: null, exitCode: null, failure: null, retryCount: 0 };
}

export function stateAfter(pool: PoolRuntime, startTask: StartTaskInfo | null): Node["state"] {
  if (startTask === null || pool.record.spec.startTask?.waitForSuccess !== true) return "idle";
  if (startTask.state === "running") return "waitingforstarttask";
  return startTask.failure === null ? "idle" : "starttaskfailed";
}

export function finishStartTask(decision: Decision, node: NodeRuntime, report: RunReport): void {
  const pool = decision.cluster.poolOf(node);
  const current = node.record.startTask;
  if (current === null || current.state === "completed") return;
  const startTask = {
    state: "completed" as const,
    startTimeMs: report.startTimeMs ?? current.startTimeMs,
    endTimeMs: report.endTimeMs,
    exitCode: report.exitCode,
    failure: report.failure,
    retryCount: report.retryCount,
  };
  const state = node.record.state === "waitingforstarttask" ? stateAfter(pool, startTask) : node.record.state;
  decision.emit({
    kind: "node",
    node: { ...node.record, startTask, state, stateTransitionTimeMs: decision.now.wallMs },
  });
}
