/**
 * From prices to daily losses. All of the job's mathematics works on losses, so that "large" always means "bad" and a
 * value-at-risk is a positive number. The three columns have one length: the first day has no loss and is left out.
 */

import { naturalLogarithm } from "./elementary.ts";
import type { Prices } from "./prices.ts";

export interface DailyLosses {
  readonly dates: readonly string[];
  /** Closing prices in index points. */
  readonly closes: Float64Array;
  /** Negated logarithmic returns, ln(yesterday's close / today's close): 0.02 is a loss of about 2 %. */
  readonly losses: Float64Array;
}

/** Losses of every day but the first. */
export function dailyLosses(prices: Prices): DailyLosses {
  const { closes } = prices;
  const losses = new Float64Array(closes.length - 1);
  for (let day = 1; day < closes.length; day++) {
    losses[day - 1] = naturalLogarithm((closes[day - 1] as number) / (closes[day] as number));
  }
  return { dates: prices.dates.slice(1), closes: closes.slice(1), losses };
}
