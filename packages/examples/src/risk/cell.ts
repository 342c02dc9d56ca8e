/**
 * What is computed for one cell of the grid: a back-test of two models over all days on record, and at each year's end
 * a bootstrap of what the window then said about the tail. The losses, the cell, the number of draws and a seed made of
 * the cell and the year are all that enters, so it does not matter where or in what company a cell is computed.
 */

import { type BacktestResult, backtest } from "./backtest.ts";
import { type Bootstrap, bootstrapTail } from "./bootstrap.ts";
import { type Forecasts, rollingForecasts } from "./forecasts.ts";
import { type Cell, REFERENCE_CELL } from "./grid.ts";
import { type History, history } from "./history.ts";
import type { DailyLosses } from "./losses.ts";

export interface YearEnd extends Bootstrap {
  /** The last trading day of a year, or the last day on record. */
  readonly date: string;
}

export interface CellResult extends Cell {
  readonly historical: BacktestResult;
  readonly parametric: BacktestResult;
  readonly yearEnds: readonly YearEnd[];
}

/** A bootstrap's interval leaves out 5 % of the resampled estimates at either end. */
export const INTERVAL_COVERAGE_PER_MILLE: number = 900;

/**
 * Draws per year's end, shared out over resamples: short windows, whose tails hold the fewest days, get the most
 * resamples, and every cell takes about the same time.
 */
export const DRAWS_DEFAULT: number = 1_500_000;
/** Twice the longest window: even there, a bootstrap has more than one resample. */
export const DRAWS_MIN: number = 2_000;
/** A cell then takes about a minute; more says nothing new about an interval. */
export const DRAWS_MAX: number = 200_000_000;

/** The result of a cell, and the course to draw if it is the reference cell, else null. */
export function computeCell(options: { daily: DailyLosses; cell: Cell; drawsPerYearEnd: number }): {
  result: CellResult;
  course: History | null;
} {
  const { daily, cell } = options;
  const { windowDays, confidencePerMille } = cell;
  const forecasts = rollingForecasts({ losses: daily.losses, windowDays, confidencePerMille });
  const dates = daily.dates.slice(windowDays);
  const losses = daily.losses.subarray(windowDays);
  const tested = (model: keyof Forecasts): BacktestResult => backtest({ dates, losses, forecasts: forecasts[model], confidencePerMille });
  const result: CellResult = {
    index: cell.index,
    windowDays,
    confidencePerMille,
    historical: tested("historical"),
    parametric: tested("parametric"),
    yearEnds: bootstrapYearEnds(options),
  };
  const isReference = cell.index === REFERENCE_CELL.index;
  return { result, course: isReference ? history({ daily, forecasts, windowDays, confidencePerMille }) : null };
}

function bootstrapYearEnds(options: { daily: DailyLosses; cell: Cell; drawsPerYearEnd: number }): YearEnd[] {
  const { daily, cell, drawsPerYearEnd } = options;
  const { windowDays, confidencePerMille } = cell;
  const yearEnds: YearEnd[] = [];
  for (let day = windowDays - 1; day < daily.dates.length; day++) {
    const date = daily.dates[day] as string;
    if (daily.dates[day + 1]?.slice(0, 4) === date.slice(0, 4)) continue;
    const bootstrap = bootstrapTail({
      losses: daily.losses.subarray(day + 1 - windowDays, day + 1),
      confidencePerMille,
      resamples: Math.floor(drawsPerYearEnd / windowDays),
      coveragePerMille: INTERVAL_COVERAGE_PER_MILLE,
      seed: BigInt(cell.index) * 10_000n + BigInt(date.slice(0, 4)),
    });
    yearEnds.push({ date, ...bootstrap });
  }
  return yearEnds;
}
