/**
 * Which prices a result was computed from, and with how much work. Every part carries it, so that parts of different
 * data or different settings are never merged into one report.
 */

import { DRAWS_MAX, DRAWS_MIN } from "./cell.ts";
import { WINDOWS_DAYS } from "./grid.ts";
import { InputError } from "./input-error.ts";
import type { Prices } from "./prices.ts";

export interface Dataset {
  /** Days of prices; there is one daily loss less. */
  readonly days: number;
  readonly firstDate: string;
  readonly lastDate: string;
  /** Of the CSV text, in hexadecimal. */
  readonly sha256: string;
}

/** The longest window needs this many days of prices before it and one to forecast. */
export const PRICE_DAYS_MIN: number = Math.max(...WINDOWS_DAYS) + 2;

/**
 * Describes prices, and refuses those and those settings that the grid cannot be computed with.
 * @throws InputError (`BadPrices`) for too few days, (`BadArguments`) for a number of draws out of range.
 */
export function describeDataset(options: { prices: Prices; drawsPerYearEnd: number }): Dataset {
  const { prices, drawsPerYearEnd } = options;
  if (!Number.isInteger(drawsPerYearEnd) || drawsPerYearEnd < DRAWS_MIN || drawsPerYearEnd > DRAWS_MAX) {
    throw new InputError({ reason: "BadArguments", message: `draws must be from ${DRAWS_MIN} to ${DRAWS_MAX}` });
  }
  const days = prices.dates.length;
  if (days < PRICE_DAYS_MIN) {
    throw new InputError({
      reason: "BadPrices",
      message: `at least ${PRICE_DAYS_MIN} days of prices are needed, these are ${days}`,
    });
  }
  return {
    days,
    firstDate: prices.dates[0] as string,
    lastDate: prices.dates[days - 1] as string,
    sha256: prices.sha256,
  };
}
