/**
 * The grid of models that the job tests, and how its cells are dealt out to parts. A cell's index and its place never
 * change, so a result depends on the cell alone and not on how many parts there are.
 */

export interface Cell {
  readonly index: number;
  /** Length of the rolling window in trading days; about 250 make a year. */
  readonly windowDays: number;
  /** 990 is a confidence of 99 %. */
  readonly confidencePerMille: number;
}

export const WINDOWS_DAYS: readonly number[] = [250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000];
export const CONFIDENCES_PER_MILLE: readonly number[] = [950, 975, 990, 995];

export const CELLS: readonly Cell[] = WINDOWS_DAYS.flatMap((windowDays, row) =>
  CONFIDENCES_PER_MILLE.map((confidencePerMille, column) => ({
    index: row * CONFIDENCES_PER_MILLE.length + column,
    windowDays,
    confidencePerMille,
  })),
);

/** The cell that banking supervisors ask for: one year at 99 %. The chart shows it day by day. */
export const REFERENCE_CELL: Cell = CELLS[CONFIDENCES_PER_MILLE.indexOf(990)] as Cell;

/** One cell a part when the job is cut as finely as it can be. */
export const PART_COUNT_MAX: number = CELLS.length;

/** Part `partIndex` of `partCount` takes every partCount-th cell. Parts are counted from 0. */
export function cellsOfPart(options: { partIndex: number; partCount: number }): readonly Cell[] {
  return CELLS.filter((cell) => cell.index % options.partCount === options.partIndex);
}
