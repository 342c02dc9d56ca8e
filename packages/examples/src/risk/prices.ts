/**
 * Reads daily prices from CSV. It is strict, because a silently skipped row would shift every window behind it: the
 * header must be the known one, every row complete, every price a positive decimal, and the dates must be real days
 * that only go forward. Only dates and closing prices are kept.
 */

import { createHash } from "node:crypto";
import { InputError } from "./input-error.ts";

const HEADER = "date,open,high,low,close,adjclose,volume";
const COLUMNS = HEADER.split(",");
const CLOSE_COLUMN = COLUMNS.indexOf("close");
const VOLUME_COLUMN = COLUMNS.indexOf("volume");

/** Fifty times the days on record since 2000; beyond it, the file is not a list of daily prices. */
export const PRICE_ROWS_MAX: number = 250_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^\d{1,12}(\.\d{1,12})?$/;
const INTEGER = /^\d{1,15}$/;
const EXCERPT_CHARACTERS = 40;

export interface Prices {
  /** Trading days as YYYY-MM-DD, strictly ascending. */
  readonly dates: readonly string[];
  /** Closing prices of those days in index points, all positive. */
  readonly closes: Float64Array;
  /** SHA-256 of the text they were read from, in hexadecimal; two lists with the same one are the same. */
  readonly sha256: string;
}

/**
 * Prices from CSV text with the header `date,open,high,low,close,adjclose,volume`.
 * @throws InputError (`BadPrices`, with the line) for anything but a complete, ascending list of at least two days.
 */
export function parsePrices(text: string): Prices {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines.length - 1 > PRICE_ROWS_MAX) {
    throw bad(PRICE_ROWS_MAX + 2, `more than ${PRICE_ROWS_MAX} rows`);
  }
  const header = withoutReturn(lines[0] ?? "");
  if (header !== HEADER) throw bad(1, `the header must be "${HEADER}", not ${excerpt(header)}`);

  const dates: string[] = [];
  const closes = new Float64Array(lines.length - 1);
  for (let row = 1; row < lines.length; row++) {
    const { date, close } = parseRow(withoutReturn(lines[row] ?? ""), row + 1);
    const previous = dates.at(-1);
    if (previous !== undefined && date <= previous) throw bad(row + 1, `${date} does not come after ${previous}`);
    dates.push(date);
    closes[row - 1] = close;
  }
  if (dates.length < 2) throw bad(lines.length, "there must be at least two days of prices");
  return { dates, closes, sha256: createHash("sha256").update(text).digest("hex") };
}

function parseRow(text: string, line: number): { date: string; close: number } {
  const fields = text.split(",");
  if (fields.length !== COLUMNS.length) {
    throw bad(line, `${COLUMNS.length} fields are needed, this row has ${fields.length}`);
  }
  const date = fields[0] ?? "";
  if (!isCalendarDay(date)) throw bad(line, `the date must be a day as YYYY-MM-DD, not ${excerpt(date)}`);
  for (let column = 1; column < VOLUME_COLUMN; column++) {
    const field = fields[column] ?? "";
    if (!DECIMAL.test(field) || Number(field) <= 0) {
      throw bad(line, `${COLUMNS[column]} must be a positive decimal number, not ${excerpt(field)}`);
    }
  }
  const volume = fields[VOLUME_COLUMN] ?? "";
  if (!INTEGER.test(volume)) throw bad(line, `volume must be a whole number, not ${excerpt(volume)}`);
  return { date, close: Number(fields[CLOSE_COLUMN]) };
}

function isCalendarDay(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const daysInMonth = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= daysInMonth;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** A quoted piece of foreign text, short and on one line, safe to print. */
function excerpt(text: string): string {
  return JSON.stringify(text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text);
}

function bad(line: number, message: string): InputError {
  return new InputError({ reason: "BadPrices", message, line });
}
