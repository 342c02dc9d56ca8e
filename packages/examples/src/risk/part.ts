/**
 * One part of the job: the cells that fall to it, computed one after another. The result is plain JSON, and it is the
 * same to the last digit wherever it is computed.
 */

import { type CellResult, computeCell, DRAWS_DEFAULT } from "./cell.ts";
import { type Dataset, describeDataset } from "./dataset.ts";
import { cellsOfPart, PART_COUNT_MAX } from "./grid.ts";
import type { History } from "./history.ts";
import { InputError } from "./input-error.ts";
import { dailyLosses } from "./losses.ts";
import type { Prices } from "./prices.ts";

export interface PartResult {
  readonly partIndex: number;
  readonly partCount: number;
  readonly drawsPerYearEnd: number;
  readonly dataset: Dataset;
  readonly cells: readonly CellResult[];
  /** The course of the reference cell, in the part that holds it; null in all others. */
  readonly history: History | null;
}

export interface PartOptions {
  readonly prices: Prices;
  /** From 0. */
  readonly partIndex: number;
  readonly partCount: number;
  readonly drawsPerYearEnd?: number;
}

/**
 * Part `partIndex` of `partCount`.
 * @throws InputError (`BadArguments`, `BadPrices`) for a part that does not exist and for too short a list of prices.
 */
export function computePart(options: PartOptions): PartResult {
  const { prices, partIndex, partCount, drawsPerYearEnd = DRAWS_DEFAULT } = options;
  if (!Number.isInteger(partCount) || partCount < 1 || partCount > PART_COUNT_MAX) {
    throw new InputError({ reason: "BadArguments", message: `the number of parts must be from 1 to ${PART_COUNT_MAX}` });
  }
  if (!Number.isInteger(partIndex) || partIndex < 0 || partIndex >= partCount) {
    throw new InputError({ reason: "BadArguments", message: `the part must be from 0 to ${partCount - 1}` });
  }
  const dataset = describeDataset({ prices, drawsPerYearEnd });
  const daily = dailyLosses(prices);
  const computed = cellsOfPart({ partIndex, partCount }).map((cell) => computeCell({ daily, cell, drawsPerYearEnd }));
  return {
    partIndex,
    partCount,
    drawsPerYearEnd,
    dataset,
    cells: computed.map(({ result }) => result),
    history: computed.find(({ course }) => course !== null)?.course ?? null,
  };
}
