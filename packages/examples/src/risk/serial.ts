/**
 * The whole report in one process: a plain loop over the grid, with no parts, no files and no cluster. It is what the
 * distributed result is held against.
 */

import { type CellResult, computeCell, DRAWS_DEFAULT } from "./cell.ts";
import { describeDataset } from "./dataset.ts";
import { CELLS } from "./grid.ts";
import type { History } from "./history.ts";
import { dailyLosses } from "./losses.ts";
import type { Prices } from "./prices.ts";
import { assembleReport, type Report } from "./report.ts";

export interface SerialOptions {
  readonly prices: Prices;
  readonly drawsPerYearEnd?: number;
  /** Called after each cell, to show progress. */
  readonly onCell?: (progress: { readonly done: number; readonly total: number }) => void;
}

/**
 * Computes the report; it keeps the thread busy for all of it, some twenty seconds with the default number of draws.
 * @throws InputError (`BadArguments`, `BadPrices`) as `computePart` does.
 */
export function serial(options: SerialOptions): Report {
  const { prices, drawsPerYearEnd = DRAWS_DEFAULT } = options;
  const dataset = describeDataset({ prices, drawsPerYearEnd });
  const daily = dailyLosses(prices);
  const cells: CellResult[] = [];
  let reference: History | null = null;
  for (const cell of CELLS) {
    const { result, course } = computeCell({ daily, cell, drawsPerYearEnd });
    cells.push(result);
    reference ??= course;
    options.onCell?.({ done: cells.length, total: CELLS.length });
  }
  if (reference === null) throw new Error("the grid has no reference cell");
  return assembleReport({ dataset, drawsPerYearEnd, cells, history: reference });
}
