/**
 * A part as a file. Reading is strict: a file that was cut off, edited or made by something else is refused with its
 * name, because one wrong part would make the whole report wrong. What it does not notice is a digit that was altered
 * to another plausible one; comparing with the serial run does.
 */

import type { BacktestResult, Breach } from "./backtest.ts";
import type { Interval } from "./bootstrap.ts";
import { type CellResult, DRAWS_MAX, DRAWS_MIN, type YearEnd } from "./cell.ts";
import { type Dataset, PRICE_DAYS_MIN } from "./dataset.ts";
import { cellsOfPart, PART_COUNT_MAX, REFERENCE_CELL } from "./grid.ts";
import type { History } from "./history.ts";
import { InputError } from "./input-error.ts";
import type { PartResult } from "./part.ts";
import { count, finite, list, matching, nullable, type Read, record, ShapeError } from "./shape.ts";

/** Twenty times a part that holds the whole grid. */
export const PART_BYTES_MAX: number = 16 * 1024 * 1024;

const date = matching(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD");
const breach: Read<Breach> = record<Breach>({ date, loss: finite, valueAtRisk: finite });
const interval: Read<Interval> = record<Interval>({ estimate: finite, low: finite, high: finite });
const backtestResult: Read<BacktestResult> = record<BacktestResult>({
  days: count,
  exceptions: count,
  exceptionsExpected: finite,
  kupiecStatistic: finite,
  kupiecProbability: finite,
  valueAtRiskMean: finite,
  valueAtRiskMax: finite,
  excessMean: finite,
  worstBreach: nullable(breach),
});
const yearEnd: Read<YearEnd> = record<YearEnd>({
  date,
  resamples: count,
  valueAtRisk: interval,
  expectedShortfall: interval,
});
const cellResult: Read<CellResult> = record<CellResult>({
  index: count,
  windowDays: count,
  confidencePerMille: count,
  historical: backtestResult,
  parametric: backtestResult,
  yearEnds: list(yearEnd),
});
const dataset: Read<Dataset> = record<Dataset>({
  days: count,
  firstDate: date,
  lastDate: date,
  sha256: matching(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal"),
});
const historyShape: Read<History> = record<History>({
  windowDays: count,
  confidencePerMille: count,
  dates: list(date),
  closes: list(finite),
  lossesWorst: list(finite),
  historical: list(finite),
  parametric: list(finite),
  breaches: list(breach),
});
const partResult: Read<PartResult> = record<PartResult>({
  partIndex: count,
  partCount: count,
  drawsPerYearEnd: count,
  dataset,
  cells: list(cellResult),
  history: nullable(historyShape),
});

/** The text of a part's file. */
export function formatPart(part: PartResult): string {
  return `${JSON.stringify(part)}\n`;
}

/**
 * A part from its file.
 * @param file.name only for messages.
 * @throws InputError (`BadPart`) that names the file and what is wrong with it.
 */
export function parsePart(file: { name: string; text: string }): PartResult {
  let part: PartResult;
  try {
    part = partResult(JSON.parse(file.text), "part");
  } catch (error) {
    if (error instanceof ShapeError) throw bad(file.name, error.message);
    if (error instanceof SyntaxError) throw bad(file.name, "it is not JSON");
    throw error;
  }
  const problem = inconsistency(part);
  if (problem !== null) throw bad(file.name, problem);
  return part;
}

/** What contradicts the grid or itself, or null. */
function inconsistency(part: PartResult): string | null {
  const { partIndex, partCount, drawsPerYearEnd, cells, history } = part;
  if (partCount < 1 || partCount > PART_COUNT_MAX) return `part.partCount must be from 1 to ${PART_COUNT_MAX}`;
  if (partIndex >= partCount) return `part.partIndex must be below ${partCount}`;
  if (drawsPerYearEnd < DRAWS_MIN || drawsPerYearEnd > DRAWS_MAX) return "part.drawsPerYearEnd is out of range";
  if (part.dataset.days < PRICE_DAYS_MIN) return `part.dataset.days must be at least ${PRICE_DAYS_MIN}`;
  const expected = cellsOfPart({ partIndex, partCount });
  if (cells.length !== expected.length) return `part.cells must have length ${expected.length}`;
  for (const [position, cell] of expected.entries()) {
    const path = `part.cells[${position}]`;
    const found = cells[position] as CellResult;
    const { windowDays, confidencePerMille } = cell;
    if (found.index !== cell.index || found.windowDays !== windowDays || found.confidencePerMille !== confidencePerMille) {
      return `${path} must be cell ${cell.index} of the grid`;
    }
    const days = part.dataset.days - 1 - windowDays;
    if (found.historical.days !== days || found.parametric.days !== days) return `${path} must have ${days} days`;
    if (found.yearEnds.length === 0) return `${path}.yearEnds is empty`;
  }
  const holdsReference = expected.includes(REFERENCE_CELL);
  if (holdsReference !== (history !== null)) {
    return `part.history must be ${holdsReference ? "there" : "null"} in part ${partIndex} of ${partCount}`;
  }
  return history === null ? null : unevenColumns(history);
}

function unevenColumns(history: History): string | null {
  const { dates, closes, lossesWorst, historical, parametric } = history;
  if (dates.length < 2) return "part.history must have at least two points";
  const lengths = [closes.length, lossesWorst.length, historical.length, parametric.length];
  return lengths.every((length) => length === dates.length) ? null : "the columns of part.history differ in length";
}

function bad(name: string, problem: string): InputError {
  return new InputError({ reason: "BadPart", message: `${name}: ${problem}` });
}
