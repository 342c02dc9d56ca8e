/**
 * The methods of metrics. A sample counts for the time at which it was taken; a window is given by moments or by how long ago, the nearer
 * end first or last. A window that holds fewer samples than asked for ends the run: the pool stays as it is.
 */
import { FormulaError, type Place } from "./syntax.ts";
import { double, doubleVec, expectType, timeinterval, timestamp, type Value } from "./values.ts";

/** What is known of one metric, oldest first. */
export interface MetricSamples {
  readonly timesMs: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

export interface SampleContext {
  readonly nowMs: number;
  readonly periodMs: number;
}

interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

type Method = (samples: MetricSamples, args: readonly Value[], place: { at: Place; context: SampleContext }) => Value;

export const SAMPLE_METHODS: ReadonlyMap<string, { readonly least: number; readonly most: number; readonly apply: Method }> = new Map([
  ["GetSample", { least: 1, most: 3, apply: getSample }],
  ["GetSamplePercent", { least: 1, most: 2, apply: getSamplePercent }],
  ["GetSamplePeriod", { least: 0, most: 0, apply: ((_, __, { at, context }) => timeinterval(context.periodMs, at)) satisfies Method }],
  ["Count", { least: 0, most: 0, apply: ((samples, _, { at }) => double(samples.values.length, at)) satisfies Method }],
  ["HistoryBeginTime", { least: 0, most: 0, apply: historyBeginTime }],
]);

function getSample(samples: MetricSamples, args: readonly Value[], { at, context }: { at: Place; context: SampleContext }): Value {
  const [first, second, third] = args as [Value, Value?, Value?];
  if (first.type === "double") {
    if (second !== undefined) throw new FormulaError(at, "GetSample takes a count alone, or a window.");
    return lastSamples(samples, first.value, at);
  }
  const percentAt = second?.type === "double" ? second : third;
  const end = second?.type === "double" ? undefined : second;
  if (second?.type === "double" && third !== undefined) throw new FormulaError(at, "Nothing follows the percentage.");
  const window = windowOf(context, { first, second: end }, at);
  const found = within(samples, window);
  const percent = percentAt === undefined ? 0 : expectType(percentAt, "double", at).value;
  const available = percentOf(found.length, window, context);
  if (available < percent) {
    throw new FormulaError(at, `${round1(available)} % of the samples are there; ${round1(percent)} % are asked for.`);
  }
  if (found.length === 0) throw new FormulaError(at, "There is no sample in this window.");
  return doubleVec(found, at);
}

function lastSamples({ values }: MetricSamples, wanted: number, at: Place): Value {
  const count = Math.trunc(wanted);
  if (count < 1) throw new FormulaError(at, "At least one sample must be asked for.");
  if (count > values.length) throw new FormulaError(at, `${values.length} samples are there; ${count} are asked for.`);
  return doubleVec(Array.from(values).slice(-count), at);
}

function getSamplePercent(samples: MetricSamples, args: readonly Value[], { at, context }: { at: Place; context: SampleContext }): Value {
  const [first, second] = args as [Value, Value?];
  const window = windowOf(context, { first, second }, at);
  return double(percentOf(within(samples, window).length, window, context), at);
}

function historyBeginTime({ timesMs }: MetricSamples, _: readonly Value[], { at }: { at: Place; context: SampleContext }): Value {
  const first = timesMs[0];
  if (first === undefined) throw new FormulaError(at, "There is no sample yet.");
  return timestamp(first, at);
}

function windowOf({ nowMs }: SampleContext, { first, second }: { first: Value; second: Value | undefined }, at: Place): Window {
  const a = momentOf(first, nowMs, at);
  const b = second === undefined ? nowMs : momentOf(second, nowMs, at);
  return { fromMs: Math.min(a, b), toMs: Math.max(a, b) };
}

function momentOf(value: Value, nowMs: number, at: Place): number {
  if (value.type === "timestamp") return value.ms;
  const ago = expectType(value, "timeinterval", at).ms;
  const moment = timestamp(nowMs - ago, at);
  return expectType(moment, "timestamp", at).ms;
}

function within({ timesMs, values }: MetricSamples, { fromMs, toMs }: Window): number[] {
  return Array.from(values).filter((_, index) => (timesMs[index] as number) >= fromMs && (timesMs[index] as number) <= toMs);
}

/** Of those that the window could hold; a window that is shorter than the period could hold one. */
function percentOf(found: number, { fromMs, toMs }: Window, { periodMs }: SampleContext): number {
  const possible = Math.max(1, Math.floor((toMs - fromMs) / periodMs));
  return Math.min(100, (found / possible) * 100);
}

function round1(value: number): string {
  return String(Math.round(value * 10) / 10);
}
