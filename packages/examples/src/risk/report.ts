/**
 * The report: all cells of the grid in order, and what they say together. It holds nothing of how the work was cut into
 * parts, nor when or where it was done, so equal prices give an equal file, byte for byte.
 */

import type { BacktestResult } from "./backtest.ts";
import { type CellResult, INTERVAL_COVERAGE_PER_MILLE } from "./cell.ts";
import type { Dataset } from "./dataset.ts";
import type { History } from "./history.ts";

/** How one of the two models did over all cells. */
export interface ModelSummary {
  readonly cells: number;
  /** Cells in which Kupiec's test speaks against the model at the significance below. */
  readonly cellsRejected: number;
  readonly exceptions: number;
  readonly exceptionsExpected: number;
}

export interface Report {
  readonly title: string;
  readonly dataset: Dataset;
  readonly drawsPerYearEnd: number;
  readonly intervalCoveragePerMille: number;
  readonly significance: number;
  readonly summary: { readonly historical: ModelSummary; readonly parametric: ModelSummary };
  readonly cells: readonly CellResult[];
  readonly history: History;
}

/** A model whose Kupiec probability lies below is rejected. */
export const SIGNIFICANCE: number = 0.05;

const TITLE = "Value-at-risk of daily losses: rolling-window back-test and bootstrap";

/** The report over all cells, which must be in the grid's order. */
export function assembleReport(options: {
  dataset: Dataset;
  drawsPerYearEnd: number;
  cells: readonly CellResult[];
  history: History;
}): Report {
  const { dataset, drawsPerYearEnd, cells, history } = options;
  return {
    title: TITLE,
    dataset,
    drawsPerYearEnd,
    intervalCoveragePerMille: INTERVAL_COVERAGE_PER_MILLE,
    significance: SIGNIFICANCE,
    summary: {
      historical: summarize(cells.map((cell) => cell.historical)),
      parametric: summarize(cells.map((cell) => cell.parametric)),
    },
    cells,
    history,
  };
}

/** The file's text: JSON with every number as the shortest decimal that gives the same double back. */
export function formatReport(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** What the report says, in two lines for a terminal. */
export function summaryLines(report: Report): string[] {
  return (["historical", "parametric"] as const).map((model) => {
    const { cells, cellsRejected, exceptions, exceptionsExpected } = report.summary[model];
    const expected = exceptionsExpected.toFixed(0);
    return `${model}: ${exceptions} exceptions, ${expected} expected; ${cellsRejected} of ${cells} settings rejected`;
  });
}

function summarize(results: readonly BacktestResult[]): ModelSummary {
  let cellsRejected = 0;
  let exceptions = 0;
  let exceptionsExpected = 0;
  for (const result of results) {
    if (result.kupiecProbability < SIGNIFICANCE) cellsRejected += 1;
    exceptions += result.exceptions;
    exceptionsExpected += result.exceptionsExpected;
  }
  return { cells: results.length, cellsRejected, exceptions, exceptionsExpected };
}
