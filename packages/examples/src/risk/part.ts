/**
 * One part of the job: for each of its cells a back-test of two models, and for each year's end a bootstrap of what
 * the window then said about the tail. The result is plain JSON, and it is the same to the last digit wherever it is
 * computed, because the prices, the cell and fixed seeds are all that enters.
 */

import { type BacktestResult, backtest } from "./backtest.ts";
import { type Bootstrap, bootstrapTail } from "./bootstrap.ts";
import { type Forecasts, rollingForecasts } from "./forecasts.ts";
import { type Cell, cellsOfPart, PART_COUNT_MAX, REFERENCE_CELL, WINDOWS_DAYS } from "./grid.ts";
import { type History, history } from "./history.ts";
import { InputError } from "./input-error.ts";
import { type DailyLosses, dailyLosses } from "./losses.ts";
import type { Prices } from "./prices.ts";

export interface Dataset {
  readonly days: number;
  readonly firstDate: string;
  readonly lastDate: string;
}

export interface YearEnd extends Bootstrap {
  /** The last trading day of a year, or the last day on record. */
  readonly date: string;
}

export interface CellResult {
  readonly index: number;
  readonly windowDays: number;
  readonly confidencePerMille: number;
  readonly historical: BacktestResult;
  readonly parametric: BacktestResult;
  readonly yearEnds: readonly YearEnd[];
}

export interface PartResult {
  readonly partIndex: number;
  readonly partCount: number;
  readonly dataset: Dataset;
  readonly cells: readonly CellResult[];
  /** The course of the reference cell, in the part that holds it; null in all others. */
  readonly history: History | null;
}

/**
 * Draws per year's end, shared out over resamples: short windows, whose tails hold the fewest days, get the most
 * resamples, and every part takes about the same time.
 */
const DRAWS_PER_YEAR_END = 500_000;
export const INTERVAL_COVERAGE_PER_MILLE: number = 900;

/** The longest window needs this many days of prices before it and one to forecast. */
const PRICE_DAYS_MIN = Math.max(...WINDOWS_DAYS) + 2;

/**
 * Part `partIndex` (from 0) of `partCount`.
 * @throws InputError (`BadArguments`, `BadPrices`) for a part that does not exist and for too short a list of prices.
 */
export function computePart(options: { prices: Prices; partIndex: number; partCount: number }): PartResult {
  const { prices, partIndex, partCount } = options;
  if (!Number.isInteger(partCount) || partCount < 1 || partCount > PART_COUNT_MAX) {
    throw new InputError({ reason: "BadArguments", message: `the part count must be from 1 to ${PART_COUNT_MAX}` });
  }
  if (!Number.isInteger(partIndex) || partIndex < 0 || partIndex >= partCount) {
    throw new InputError({ reason: "BadArguments", message: `the part index must be from 0 to ${partCount - 1}` });
  }
  if (prices.dates.length < PRICE_DAYS_MIN) {
    throw new InputError({ reason: "BadPrices", message: `at least ${PRICE_DAYS_MIN} days of prices are needed` });
  }
  const daily = dailyLosses(prices);
  const computed = cellsOfPart({ partIndex, partCount }).map((cell) => computeCell(daily, cell));
  return {
    partIndex,
    partCount,
    dataset: {
      days: prices.dates.length,
      firstDate: prices.dates[0] as string,
      lastDate: prices.dates.at(-1) as string,
    },
    cells: computed.map(({ result }) => result),
    history: computed.find(({ course }) => course !== null)?.course ?? null,
  };
}

function computeCell(daily: DailyLosses, cell: Cell): { result: CellResult; course: History | null } {
  const { windowDays, confidencePerMille } = cell;
  const forecasts = rollingForecasts({ losses: daily.losses, windowDays, confidencePerMille });
  const tested = (model: keyof Forecasts): BacktestResult =>
    backtest({
      dates: daily.dates.slice(windowDays),
      losses: daily.losses.subarray(windowDays),
      forecasts: forecasts[model],
      confidencePerMille,
    });
  const result = {
    ...cell,
    historical: tested("historical"),
    parametric: tested("parametric"),
    yearEnds: bootstrapYearEnds(daily, cell),
  };
  const course =
    cell.index === REFERENCE_CELL.index ? history({ daily, forecasts, windowDays, confidencePerMille }) : null;
  return { result, course };
}

function bootstrapYearEnds(daily: DailyLosses, cell: Cell): YearEnd[] {
  const { windowDays, confidencePerMille } = cell;
  const yearEnds: YearEnd[] = [];
  for (let day = windowDays - 1; day < daily.dates.length; day++) {
    const date = daily.dates[day] as string;
    if (daily.dates[day + 1]?.slice(0, 4) === date.slice(0, 4)) continue;
    const bootstrap = bootstrapTail({
      losses: daily.losses.subarray(day + 1 - windowDays, day + 1),
      confidencePerMille,
      resamples: Math.floor(DRAWS_PER_YEAR_END / windowDays),
      coveragePerMille: INTERVAL_COVERAGE_PER_MILLE,
      seed: BigInt(cell.index) * 10_000n + BigInt(date.slice(0, 4)),
    });
    yearEnds.push({ date, ...bootstrap });
  }
  return yearEnds;
}
