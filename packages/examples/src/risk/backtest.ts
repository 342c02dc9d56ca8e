/**
 * Holds a series of forecasts against what then happened. A day is an exception when its loss is greater than the
 * value-at-risk that was forecast for it.
 */

import { kupiecTest } from "./kupiec.ts";

export interface Breach {
  readonly date: string;
  readonly loss: number;
  readonly valueAtRisk: number;
}

export interface BacktestResult {
  readonly days: number;
  readonly exceptions: number;
  /** What the confidence level promises: days times the share of days that may fail; rarely a whole number. */
  readonly exceptionsExpected: number;
  readonly kupiecStatistic: number;
  readonly kupiecProbability: number;
  readonly valueAtRiskMean: number;
  readonly valueAtRiskMax: number;
  /** By how much exceptions overshot the forecast on average; 0 without exceptions. */
  readonly excessMean: number;
  /** The exception that overshot the most, the first of them if several did; null without exceptions. */
  readonly worstBreach: Breach | null;
}

/** The three columns have one length, one element a day; at least one day is needed. */
export function backtest(options: {
  dates: readonly string[];
  losses: Float64Array;
  forecasts: Float64Array;
  confidencePerMille: number;
}): BacktestResult {
  const { dates, losses, forecasts, confidencePerMille } = options;
  const days = forecasts.length;
  if (losses.length !== days || dates.length !== days) throw new Error("the columns differ in length");
  let exceptions = 0;
  let forecastSum = 0;
  let forecastMax = -Infinity;
  let excessSum = 0;
  let worstExcess = 0;
  let worstBreach: Breach | null = null;
  for (let day = 0; day < days; day++) {
    const loss = losses[day] as number;
    const valueAtRisk = forecasts[day] as number;
    forecastSum += valueAtRisk;
    forecastMax = Math.max(forecastMax, valueAtRisk);
    const excess = loss - valueAtRisk;
    if (excess <= 0) continue;
    exceptions += 1;
    excessSum += excess;
    if (excess > worstExcess) {
      worstExcess = excess;
      worstBreach = { date: dates[day] as string, loss, valueAtRisk };
    }
  }
  const kupiec = kupiecTest({ days, exceptions, confidencePerMille });
  return {
    days,
    exceptions,
    exceptionsExpected: (days * (1000 - confidencePerMille)) / 1000,
    kupiecStatistic: kupiec.statistic,
    kupiecProbability: kupiec.probability,
    valueAtRiskMean: forecastSum / days,
    valueAtRiskMax: forecastMax,
    excessMean: exceptions === 0 ? 0 : excessSum / exceptions,
    worstBreach,
  };
}
