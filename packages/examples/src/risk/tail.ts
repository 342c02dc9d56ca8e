/**
 * Value-at-risk and expected shortfall of a set of losses, as the empirical distribution gives them. Confidence is a
 * whole number per mille, so that the size of a tail is integer arithmetic and never a matter of rounding.
 */

/** Both as fractions: 0.02 is a loss of about 2 % in one day. */
export interface TailRisk {
  readonly valueAtRisk: number;
  readonly expectedShortfall: number;
}

/**
 * How many of `count` losses make up the tail: one more than the whole number of losses that may lie beyond the
 * value-at-risk. 250 losses at 990 per mille: 2 may exceed it, so the tail is 3 and the third worst is the value-at-risk.
 */
export function tailSize(options: { count: number; confidencePerMille: number }): number {
  const { count, confidencePerMille } = options;
  return Math.floor((count * (1000 - confidencePerMille)) / 1000) + 1;
}

/** The tail of losses that are sorted in descending order; the shortfall is the mean of the tail. */
export function tailRisk(options: { sortedLosses: Float64Array; confidencePerMille: number }): TailRisk {
  const { sortedLosses, confidencePerMille } = options;
  const size = tailSize({ count: sortedLosses.length, confidencePerMille });
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sum += sortedLosses[rank] as number;
  return { valueAtRisk: sortedLosses[size - 1] as number, expectedShortfall: sum / size };
}
