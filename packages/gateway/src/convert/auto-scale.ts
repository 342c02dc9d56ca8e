/** Formulas by which pools size themselves. */
import type { AutoScaleRun, PoolSpec } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { entity, isoOf, limitMs } from "./values.ts";

/** Azure's bounds. */
const INTERVAL_MS_MIN = 5 * 60_000;
const INTERVAL_MS_MAX = 168 * 3_600_000;

/** What of a pool says how it is sized. */
export interface RestSize {
  readonly targetDedicatedNodes?: number;
  readonly targetLowPriorityNodes?: number;
  readonly enableAutoScale?: boolean;
  readonly autoScaleFormula?: string;
  readonly autoScaleEvaluationInterval?: string;
}

type AutoScale = NonNullable<PoolSpec["autoScale"]>;

/** A pool's own settings; null = its targets are given. */
export function autoScaleOf(pool: RestSize): AutoScale | null {
  const { autoScaleFormula: formula, autoScaleEvaluationInterval: interval } = pool;
  if (pool.enableAutoScale !== true) {
    if (formula !== undefined) throw invalidProperty("autoScaleFormula", formula, "It belongs to pools with enableAutoScale.");
    if (interval !== undefined) throw invalidProperty("autoScaleEvaluationInterval", interval, "It belongs to pools with enableAutoScale.");
    return null;
  }
  if (formula === undefined) throw new RestError("MissingRequiredProperty", [["PropertyName", "autoScaleFormula"]]);
  for (const name of ["targetDedicatedNodes", "targetLowPriorityNodes"] as const)
    if (pool[name] !== undefined) throw invalidProperty(name, pool[name], "A pool with enableAutoScale has a formula instead.");
  return { formula, evaluationIntervalMs: intervalOf(interval) ?? 0 };
}

/** undefined = not given, or as long as there is. */
export function intervalOf(duration: string | undefined): number | undefined {
  const ms = limitMs(duration);
  if (ms !== undefined && (ms < INTERVAL_MS_MIN || ms > INTERVAL_MS_MAX))
    throw invalidProperty("autoScaleEvaluationInterval", duration, "It must lie between PT5M and PT168H.");
  return ms;
}

/** Azure's sentences: what is wrong with the formula, and where, is among the values. */
const SENTENCES: Readonly<Record<string, string>> = {
  AutoScalingFormulaEvaluationError: "The specified auto-scaling formula has evaluation error",
  AutoScalingFormulaSyntaxError: "The specified auto-scaling formula has a syntax error",
};

export function autoScaleRunToRest({ timestamp, results, error }: AutoScaleRun): JsonObject {
  return entity({
    timestamp: isoOf(timestamp) ?? new Date(0).toISOString(),
    results: results === "" ? undefined : results,
    error: error === null ? undefined : errorToRest(error),
  });
}

function errorToRest({ code, message, values }: NonNullable<AutoScaleRun["error"]>): JsonObject {
  const { line, column } = values;
  const what = message.replace(/^line \d+, column \d+: /, "");
  return {
    code,
    message: SENTENCES[code] ?? message,
    values: [{ name: "Message", value: line === undefined ? what : `Line ${line}, Col ${column}: ${what}` }],
  };
}
