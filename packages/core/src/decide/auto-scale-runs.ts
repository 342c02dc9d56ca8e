/**
 * Samples and evaluations of pools that size themselves, when their time has come. Reads pools, nodes and the counts of jobs; writes
 * `poolSampled`, `pool` and what a resize writes. A formula reaches a pool's samples and its present state, and nothing else. What machines
 * use is sampled at the same times, but in no fact.
 */
import type { AutoScaleRun, AutoScaleSettings, PoolSample } from "../entities/auto-scale.ts";
import type { MachineSample } from "../entities/machine-use.ts";
import type { Pool } from "../entities/pool.ts";
import { evaluateFormula, type FormulaInput, type FormulaRun, type FormulaTargets } from "../formula/evaluate.ts";
import type { MetricSamples } from "../formula/samples.ts";
import { parseFormula } from "../formula/parse.ts";
import type { Now } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import { type Cluster, type PoolRuntime, takesTasks } from "../state/cluster.ts";
import { standingOf, updatePool } from "./allocation.ts";
import { entityKey } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";
import { mixedNodes, setPoolTargets } from "./resize.ts";

/** So that many formulas that are due at once hold nothing up: the rest follows in the next pass. */
const POOLS_PER_STEP = 16;

type At = { readonly cluster: Cluster; readonly now: Now };
/** What is counted here, with every sample in the journal. */
const COUNTED: ReadonlyMap<string, (sample: PoolSample) => number> = new Map<string, (sample: PoolSample) => number>([
  ["ActiveTasks", ({ activeTasks }) => activeTasks],
  ["RunningTasks", ({ runningTasks }) => runningTasks],
  ["PendingTasks", ({ activeTasks, runningTasks }) => activeTasks + runningTasks],
  ["SucceededTasks", ({ succeededTasks }) => succeededTasks],
  ["FailedTasks", ({ failedTasks }) => failedTasks],
  ["TaskSlotsPerNode", ({ taskSlotsPerNode }) => taskSlotsPerNode],
  ["CurrentDedicatedNodes", ({ dedicatedNodes }) => dedicatedNodes],
  ["CurrentLowPriorityNodes", ({ lowPriorityNodes }) => lowPriorityNodes],
  ["PreemptedNodeCount", ({ preemptedNodes }) => preemptedNodes],
  ["UsableNodeCount", ({ usableNodes }) => usableNodes],
]);

/** What machines tell of themselves: this leader's samples alone. */
const MEASURED: ReadonlyMap<string, (sample: MachineSample) => number> = new Map<string, (sample: MachineSample) => number>([
  ["SampleNodeCount", ({ nodes }) => nodes],
  ["CPUPercent", ({ cpuPercent }) => cpuPercent],
  ["WallClockSeconds", ({ wallClockSeconds }) => wallClockSeconds],
  ["MemoryBytes", ({ memoryBytes }) => memoryBytes],
  ["DiskBytes", ({ diskBytes }) => diskBytes],
  ["DiskReadBytes", ({ diskReadBytes }) => diskReadBytes],
  ["DiskWriteBytes", ({ diskWriteBytes }) => diskWriteBytes],
  ["DiskReadOps", ({ diskReadOps }) => diskReadOps],
  ["DiskWriteOps", ({ diskWriteOps }) => diskWriteOps],
  ["NetworkInBytes", ({ networkInBytes }) => networkInBytes],
  ["NetworkOutBytes", ({ networkOutBytes }) => networkOutBytes],
]);

/** Takes the samples and makes the evaluations that are due. */
export function runAutoScale(decision: Decision): void {
  const due = [...decision.cluster.poolsByUid.values()].filter((pool) => autoScaleDueInMs(decision, pool) <= 0);
  if (due.length === 0) return;
  const tasks = countTasks(decision.cluster);
  for (const pool of due.slice(0, POOLS_PER_STEP)) {
    if (decision.facts.length >= LIMITS.changesPerStep) return;
    const present = presentState(decision, pool, tasks);
    if (sampleDueInMs(decision, pool) <= 0) takeSample(decision, pool, present);
    if (evaluationDueInMs(decision, pool) <= 0) evaluatePool(decision, pool, present);
  }
}

function takeSample(decision: Decision, pool: PoolRuntime, present: PoolSample): void {
  decision.emit({ kind: "poolSampled", poolUid: pool.record.uid, samples: [present] });
  pool.machines.sample(present.atMs, samplePeriodMs(pool.record.spec.autoScale as AutoScaleSettings));
}

/** How long until the pool's next sample or evaluation; infinite = it does not size itself. */
export function autoScaleDueInMs(at: At, pool: PoolRuntime): number {
  return Math.min(sampleDueInMs(at, pool), evaluationDueInMs(at, pool));
}

function settingsOf({ record }: PoolRuntime): AutoScaleSettings | null {
  return record.state === "active" ? record.spec.autoScale : null;
}

/** A wall clock that was set back must not make a pool wait for it to come round again. */
function dueInMs(lastMs: number, periodMs: number, nowMs: number): number {
  return nowMs < lastMs ? 0 : lastMs + periodMs - nowMs;
}

function sampleDueInMs({ cluster, now }: At, pool: PoolRuntime): number {
  const settings = settingsOf(pool);
  if (settings === null) return Number.POSITIVE_INFINITY;
  const last = cluster.samples.get(pool.record.uid)?.samples.at(-1)?.atMs;
  return last === undefined ? 0 : dueInMs(last, samplePeriodMs(settings), now.wallMs);
}

function evaluationDueInMs({ now }: At, pool: PoolRuntime): number {
  const settings = settingsOf(pool);
  if (settings === null) return Number.POSITIVE_INFINITY;
  return dueInMs(pool.record.autoScale.dueAtMs - settings.intervalMs, settings.intervalMs, now.wallMs);
}

/** Evaluations that are more frequent than Azure Batch allows are of no use on older samples. */
function samplePeriodMs({ intervalMs }: AutoScaleSettings): number {
  return Math.min(LIMITS.samplePeriodMs, intervalMs);
}

type Tasks = Pick<PoolSample, "activeTasks" | "runningTasks" | "succeededTasks" | "failedTasks">;

const NO_TASKS: Tasks = { activeTasks: 0, runningTasks: 0, succeededTasks: 0, failedTasks: 0 };

/** Of all pools in one pass over the jobs, by the pools' keys. */
function countTasks(cluster: Cluster): ReadonlyMap<string, Tasks> {
  const byPool = new Map<string, Tasks>();
  for (const job of cluster.jobs.values()) {
    const before = byPool.get(job.poolKey) ?? NO_TASKS;
    byPool.set(job.poolKey, {
      activeTasks: before.activeTasks + (job.record?.state === "active" ? job.ready.instances : 0),
      runningTasks: before.runningTasks + job.runningCount,
      succeededTasks: before.succeededTasks + job.counts.succeeded,
      failedTasks: before.failedTasks + job.counts.failed,
    });
  }
  return byPool;
}

function presentState({ now }: At, pool: PoolRuntime, tasks: ReadonlyMap<string, Tasks>): PoolSample {
  const nodes = [...pool.nodes.values()];
  const dedicated = nodes.filter(({ record }) => record.isDedicated).length;
  return {
    atMs: now.wallMs,
    ...(tasks.get(entityKey(pool.record.account, pool.record.spec.id)) ?? NO_TASKS),
    dedicatedNodes: dedicated,
    lowPriorityNodes: nodes.length - dedicated,
    preemptedNodes: nodes.filter(({ record }) => record.state === "preempted").length,
    usableNodes: nodes.filter(takesTasks).length,
    taskSlotsPerNode: pool.record.spec.taskSlotsPerNode,
  };
}

/** Works a formula out for a pool that sizes itself, as it is now; changes nothing. */
export function tryFormula(at: At, pool: PoolRuntime, settings: AutoScaleSettings): AutoScaleRun {
  return workOut(at, pool, { settings, present: presentState(at, pool, countTasks(at.cluster)) }).run;
}

function workOut(
  at: At,
  pool: PoolRuntime,
  { settings, present }: { settings: AutoScaleSettings; present: PoolSample },
): { run: AutoScaleRun; targets: FormulaTargets } {
  const { spec } = pool.record;
  const targets: FormulaTargets = {
    dedicatedNodes: spec.targetDedicatedNodes,
    lowPriorityNodes: spec.targetLowPriorityNodes,
    nodeDeallocationOption: "requeue",
  };
  const formula = parseFormula(settings.formula);
  if ("message" in formula) {
    const code = formula.undefinedSymbol === true ? "AutoScalingFormulaEvaluationError" : "AutoScalingFormulaSyntaxError";
    const { results } = evaluateFormula([], inputOf(at, pool, { targets, settings, present }));
    return { run: runOf(at.now.wallMs, { results, error: formula, code }), targets };
  }
  const result = evaluateFormula(formula, inputOf(at, pool, { targets, settings, present }));
  const { dedicatedNodes: dedicated, lowPriorityNodes: lowPriority } = result.targets;
  const mixed = result.error === null ? mixedNodes(spec, { dedicated, lowPriority }) : null;
  const error = mixed === null ? result.error : { line: 1, column: 1, message: mixed };
  return { run: runOf(at.now.wallMs, { ...result, error, code: "AutoScalingFormulaEvaluationError" }), targets: result.targets };
}

function inputOf(
  at: At,
  pool: PoolRuntime,
  { targets, settings, present }: { targets: FormulaTargets; settings: AutoScaleSettings; present: PoolSample },
): FormulaInput {
  const counted = at.cluster.samples.get(pool.record.uid)?.samples ?? [];
  const measured = pool.machines.samples;
  return {
    nowMs: at.now.wallMs,
    seed: pool.record.uid + at.now.wallMs,
    targets,
    samplePeriodMs: samplePeriodMs(settings),
    samples: (metric) => {
      const count = COUNTED.get(metric);
      return count === undefined ? historyOf(measured, measureOf(metric)) : historyOf(counted, count);
    },
    current: (metric) => {
      const last = measured.at(-1);
      return COUNTED.get(metric)?.(present) ?? (last === undefined ? null : measureOf(metric)(last));
    },
  };
}

function measureOf(metric: string): (sample: MachineSample) => number {
  const measure = MEASURED.get(metric);
  if (measure === undefined) throw new Error(`nothing samples $${metric}`);
  return measure;
}

function historyOf<S extends { readonly atMs: number }>(samples: readonly S[], read: (sample: S) => number): MetricSamples {
  return { timesMs: samples.map(({ atMs }) => atMs), values: samples.map(read) };
}

function runOf(timestampMs: number, { results, error, code }: Pick<FormulaRun, "results" | "error"> & { code: string }): AutoScaleRun {
  if (error === null) return { timestampMs, results, error: null };
  const values = [
    { name: "line", value: String(error.line) },
    { name: "column", value: String(error.column) },
  ];
  return { timestampMs, results, error: { code, message: `line ${error.line}, column ${error.column}: ${error.message}`, values } };
}

function evaluatePool(decision: Decision, pool: PoolRuntime, present: PoolSample): void {
  const settings = pool.record.spec.autoScale as AutoScaleSettings;
  const { run, targets } = workOut(decision, pool, { settings, present });
  const { autoScale } = pool.record;
  updatePool(decision, pool, { autoScale: { ...autoScale, dueAtMs: decision.now.wallMs + settings.intervalMs, run } });
  if (run.error !== null || !mayResize(pool) || isAsAsked(pool.record, targets, pool)) return;
  setPoolTargets(decision, pool, {
    dedicated: targets.dedicatedNodes,
    lowPriority: targets.lowPriorityNodes,
    deallocationOption: targets.nodeDeallocationOption,
  });
}

/** A stop, and nodes that wait for their tasks before they leave, are let come to their end; the next evaluation asks again. */
function mayResize(pool: PoolRuntime): boolean {
  return pool.record.allocationState !== "stopping" && standingOf(pool).waiting === 0;
}

/** Nothing is to be done: the targets are the same, and there is no resize that failed and could be tried again. */
function isAsAsked({ spec, allocationState, resizeErrors }: Pool, targets: FormulaTargets, pool: PoolRuntime): boolean {
  const same = spec.targetDedicatedNodes === targets.dedicatedNodes && spec.targetLowPriorityNodes === targets.lowPriorityNodes;
  if (!same || allocationState !== "steady" || spec.provider === "static") return same;
  const { dedicated, lowPriority } = standingOf(pool);
  return resizeErrors.length === 0 && dedicated === targets.dedicatedNodes && lowPriority === targets.lowPriorityNodes;
}
