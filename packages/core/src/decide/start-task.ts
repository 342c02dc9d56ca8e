/**
 * What a node does before it takes tasks: it gets what its pool gives it, and runs the start task. Both are owed by each new incarnation,
 * and their ends make of the node what it is. Writes `node`.
 */
import type { RunReport } from "../commands.ts";
import { isLost, type Node, type NodeError, type NodeSetupState, type StartTaskInfo } from "../entities/node.ts";
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";

export function newStartTask(pool: PoolRuntime, wallMs: number): StartTaskInfo | null {
  if (pool.record.spec.startTask === null) return null;
  return { state: "running", startTimeMs: wallMs, endTimeMs: null, exitCode: null, failure: null, retryCount: 0 };
}

/** Nothing to wait for where the pool gives nothing that may fail. */
export function newSetup({ record: { spec } }: PoolRuntime): NodeSetupState {
  return spec.nodeSetup.mounts.length + spec.applicationPackageReferences.length === 0 ? "done" : "pending";
}

export function stateAfter(pool: PoolRuntime, { setup, startTask }: Pick<Node, "setup" | "startTask">): Node["state"] {
  if (setup !== "done") return setup === "failed" ? "unusable" : "starting";
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
  const state = node.record.state === "waitingforstarttask" ? stateAfter(pool, { ...node.record, startTask }) : node.record.state;
  decision.emit({
    kind: "node",
    node: { ...node.record, startTask, state, stateTransitionTimeMs: decision.now.wallMs },
  });
}

/** States in which a node is there and nothing else becomes of it. */
const SETTLED: ReadonlySet<Node["state"]> = new Set(["starting", "waitingforstarttask", "starttaskfailed", "idle", "unusable"]);

/** `error`: what it cannot have; null = it has everything. Said again by each session, and each time its agent has tried again. */
export function finishSetup(decision: Decision, node: NodeRuntime, error: NodeError | null): void {
  const { record } = node;
  const setup = error === null ? "done" : "failed";
  const same = record.setup === setup && (error === null || record.errors[0]?.message === error.message);
  if (same || isLost(record)) return;
  const errors = error !== null ? [error] : record.setup === "failed" ? [] : record.errors;
  const state = SETTLED.has(record.state) ? stateAfter(decision.cluster.poolOf(node), { ...record, setup }) : record.state;
  const moved = state === record.state ? record.stateTransitionTimeMs : decision.now.wallMs;
  decision.emit({ kind: "node", node: { ...record, setup, errors, state, stateTransitionTimeMs: moved } });
}
