/**
 * Value-at-risk forecasts for every day that has a full window of days before it. Two models read the same window:
 * historical simulation takes the empirical quantile, the parametric model fits a normal distribution. A forecast
 * never sees its own day.
 */

import { normalQuantile } from "./normal.ts";
import { tailSize } from "./tail.ts";

/** Element i is the forecast for day `windowDays + i` of the losses. */
export interface Forecasts {
  readonly historical: Float64Array;
  readonly parametric: Float64Array;
}

/**
 * Forecasts from a rolling window.
 * @param options.windowDays at least 2, less than the number of losses; anything else is a programmer's error.
 */
export function rollingForecasts(options: { losses: Float64Array; windowDays: number; confidencePerMille: number }): Forecasts {
  const { losses, windowDays, confidencePerMille } = options;
  if (windowDays < 2 || windowDays >= losses.length) throw new Error(`a window of ${windowDays} days does not fit`);
  const quantile = normalQuantile(confidencePerMille / 1000);
  const fromTop = tailSize({ count: windowDays, confidencePerMille });
  const days = losses.length - windowDays;
  const historical = new Float64Array(days);
  const parametric = new Float64Array(days);
  const sorted = losses.slice(0, windowDays).sort();
  for (let i = 0; i < days; i++) {
    historical[i] = sorted[windowDays - fromTop] as number;
    parametric[i] = normalRisk(losses.subarray(i, i + windowDays), quantile);
    replaceSorted(sorted, { leaving: losses[i] as number, entering: losses[i + windowDays] as number });
  }
  return { historical, parametric };
}

/** Mean plus `quantile` sample standard deviations, in two passes: running sums would gather rounding over the years. */
function normalRisk(window: Float64Array, quantile: number): number {
  let sum = 0;
  for (let i = 0; i < window.length; i++) sum += window[i] as number;
  const mean = sum / window.length;
  let squares = 0;
  for (let i = 0; i < window.length; i++) {
    const distance = (window[i] as number) - mean;
    squares += distance * distance;
  }
  return mean + quantile * Math.sqrt(squares / (window.length - 1));
}

/** Takes one value out of an ascending array and puts another in; the array stays ascending. */
function replaceSorted(sorted: Float64Array, options: { leaving: number; entering: number }): void {
  const { leaving, entering } = options;
  const from = firstAtLeast(sorted, leaving);
  const to = firstAtLeast(sorted, entering);
  if (to > from) {
    // The gap that `leaving` opens lies below, so everything up to the new place moves down by one.
    sorted.copyWithin(from, from + 1, to);
    sorted[to - 1] = entering;
  } else {
    sorted.copyWithin(to + 1, to, from);
    sorted[to] = entering;
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
