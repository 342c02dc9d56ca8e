/**
 * The reference cell's course over the years, thin enough to draw: one point for a few trading days. A point keeps the
 * worst day of its stretch, so no crash falls between two points.
 */

import type { Breach } from "./backtest.ts";
import type { Forecasts } from "./forecasts.ts";
import type { DailyLosses } from "./losses.ts";

/** Columns of one length, one element a point. */
export interface History {
  readonly windowDays: number;
  readonly confidencePerMille: number;
  /** The last day of each stretch. */
  readonly dates: readonly string[];
  readonly closes: readonly number[];
  /** The greatest daily loss of each stretch; negative if every day gained. */
  readonly lossesWorst: readonly number[];
  /** Forecasts for the last day of each stretch. */
  readonly historical: readonly number[];
  readonly parametric: readonly number[];
  /** Every exception of historical simulation, by date. */
  readonly breaches: readonly Breach[];
}

/** A trading week. */
const STRETCH_DAYS = 5;

/** The course of a cell; `forecasts` begin `windowDays` after `daily`. */
export function history(options: { daily: DailyLosses; forecasts: Forecasts; windowDays: number; confidencePerMille: number }): History {
  const { daily, forecasts, windowDays, confidencePerMille } = options;
  const dates: string[] = [];
  const closes: number[] = [];
  const lossesWorst: number[] = [];
  const historical: number[] = [];
  const parametric: number[] = [];
  const breaches: Breach[] = [];
  const days = forecasts.historical.length;
  let worst = -Infinity;
  for (let i = 0; i < days; i++) {
    const day = windowDays + i;
    const date = daily.dates[day] as string;
    const loss = daily.losses[day] as number;
    const valueAtRisk = forecasts.historical[i] as number;
    if (loss > valueAtRisk) breaches.push({ date, loss, valueAtRisk });
    worst = Math.max(worst, loss);
    if ((i + 1) % STRETCH_DAYS !== 0 && i !== days - 1) continue;
    dates.push(date);
    closes.push(daily.closes[day] as number);
    lossesWorst.push(worst);
    historical.push(valueAtRisk);
    parametric.push(forecasts.parametric[i] as number);
    worst = -Infinity;
  }
  return { windowDays, confidencePerMille, dates, closes, lossesWorst, historical, parametric, breaches };
}
