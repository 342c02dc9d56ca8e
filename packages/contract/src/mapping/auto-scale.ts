/** Autoscale on the wire. Every rule of a formula's settings is here, for pools, for pools made for a job and for changes alike. */
import { type AutoScaleRun, type AutoScaleSettings, type Command, LIMITS, parseFormula, type StintError } from "@stint/core";
import type { AutoScaleRun as WireRun } from "../gen/stint/batch/v1/AutoScaleRun.ts";
import type { AutoScaleSettings__Output } from "../gen/stint/batch/v1/AutoScaleSettings.ts";
import type { EnableAutoScaleRequest__Output } from "../gen/stint/batch/v1/EnableAutoScaleRequest.ts";
import { toTimestamp } from "./time.ts";
import { Check } from "./validate.ts";

export function autoScaleFromWire(check: Check, field: string, wire: AutoScaleSettings__Output): AutoScaleSettings {
  const intervalMs = Number(wire.evaluationIntervalMs);
  return {
    formula: formulaOf(check, `${field}.formula`, wire.formula),
    intervalMs: interval(check, `${field}.evaluation_interval_ms`, intervalMs === 0 ? LIMITS.autoScaleIntervalMs : intervalMs),
  };
}

export function enableAutoScaleFromWire(
  wire: EnableAutoScaleRequest__Output,
): Omit<Extract<Command, { kind: "enableAutoScale" }>, "caller"> | StintError {
  const check = new Check();
  const { poolId, formula, evaluationIntervalMs } = wire;
  const change = {
    kind: "enableAutoScale" as const,
    poolId,
    ...(formula === undefined ? {} : { formula: formulaOf(check, "formula", formula) }),
    ...(evaluationIntervalMs === undefined ? {} : { intervalMs: interval(check, "evaluation_interval_ms", Number(evaluationIntervalMs)) }),
  };
  return check.problems[0] ?? change;
}

export function autoScaleToWire(settings: AutoScaleSettings): { formula: string; evaluationIntervalMs: number } {
  return { formula: settings.formula, evaluationIntervalMs: settings.intervalMs };
}

export function autoScaleRunToWire({ timestampMs, results, error }: AutoScaleRun): WireRun {
  return {
    timestamp: toTimestamp(timestampMs),
    results,
    error:
      error === null
        ? null
        : { code: error.code, message: error.message, values: Object.fromEntries(error.values.map(({ name, value }) => [name, value])) },
  };
}

function interval(check: Check, field: string, value: number): number {
  return check.integer(field, value, { min: LIMITS.autoScaleIntervalMsMin, max: LIMITS.autoScaleIntervalMsMax });
}

function formulaOf(check: Check, field: string, formula: string): string {
  if (formula.trim() === "") check.refuse("AUTOSCALE_FORMULA_MISSING", field, `${field} is empty.`);
  else if (formula.length > LIMITS.formulaLength) {
    const message = `${field} has ${formula.length} characters; at most ${LIMITS.formulaLength} are allowed.`;
    check.refuse("AUTOSCALE_FORMULA_TOO_LONG", field, message);
  } else {
    const parsed = parseFormula(formula);
    if ("message" in parsed)
      check.refuse("AUTOSCALE_FORMULA_INVALID", field, `${field}, line ${parsed.line}, column ${parsed.column}: ${parsed.message}`);
  }
  return formula;
}
