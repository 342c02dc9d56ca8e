/**
 * Switches the sizing of a pool by its formula on and off. Reads and writes `pool`. Errors: POOL_NOT_FOUND, POOL_BEING_DELETED,
 * POOL_BEING_RESIZED, AUTOSCALE_FORMULA_MISSING, AUTOSCALE_ENABLED_TOO_OFTEN, POOL_NOT_AUTOSCALED.
 */
import type { Command, Reply } from "../commands.ts";
import { stintError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import { updatePool } from "./allocation.ts";
import { runAutoScale } from "./auto-scale-runs.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";
import { activePool } from "./resize.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

/** What is not given stays as it was. The first evaluation is made at once, and the others count from it. */
export function enableAutoScale(decision: Decision, command: Of<"enableAutoScale">): Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool) return pool;
  const { spec, autoScale, allocationState } = pool.record;
  const { wallMs } = decision.now;
  if (spec.autoScale === null && allocationState !== "steady") {
    return refused(stintError("POOL_BEING_RESIZED", `The pool ${command.poolId} is being resized.`));
  }
  const sinceMs = wallMs - autoScale.enabledAtMs;
  if (sinceMs >= 0 && sinceMs < LIMITS.autoScaleEnablePauseMs) {
    const pause = `${LIMITS.autoScaleEnablePauseMs / 1_000} s`;
    return refused(
      stintError("AUTOSCALE_ENABLED_TOO_OFTEN", `Autoscale was enabled less than ${pause} ago on the pool ${command.poolId}.`),
    );
  }
  const formula = command.formula ?? spec.autoScale?.formula;
  if (formula === undefined) {
    return refused(stintError("AUTOSCALE_FORMULA_MISSING", `The pool ${command.poolId} has no formula yet.`, { field: "formula" }));
  }
  const intervalMs = command.intervalMs ?? spec.autoScale?.intervalMs ?? LIMITS.autoScaleIntervalMs;
  updatePool(decision, pool, {
    spec: { ...spec, autoScale: { formula, intervalMs } },
    autoScale: { enabledAtMs: wallMs, dueAtMs: wallMs, run: null },
    lastModifiedMs: decision.modifiedAfter(pool.record.lastModifiedMs),
  });
  runAutoScale(decision);
  return DONE;
}

/** The pool keeps the size it has. */
export function disableAutoScale(decision: Decision, command: Of<"disableAutoScale">): Reply {
  const pool = activePool(decision, command);
  if ("kind" in pool) return pool;
  const { spec, autoScale } = pool.record;
  if (spec.autoScale === null) return refused(stintError("POOL_NOT_AUTOSCALED", `Autoscale is not enabled on the pool ${command.poolId}.`));
  updatePool(decision, pool, {
    spec: { ...spec, autoScale: null },
    autoScale: { ...autoScale, run: null },
    lastModifiedMs: decision.modifiedAfter(pool.record.lastModifiedMs),
  });
  return DONE;
}
