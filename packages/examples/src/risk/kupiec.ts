/**
 * Kupiec's proportion-of-failures test: does a value-at-risk model fail as often as it claims to? Under a right model
 * the statistic follows a chi-squared distribution with one degree of freedom, so a small p-value speaks against it.
 */

import { naturalLogarithm } from "./elementary.ts";
import { chiSquaredTail } from "./normal.ts";

export interface KupiecTest {
  /** The likelihood ratio; 0 when the observed rate is exactly the claimed one. */
  readonly statistic: number;
  readonly probability: number;
}

/** The test for `exceptions` failures in `days` days; both are counts, and at least one day is needed. */
export function kupiecTest(options: { days: number; exceptions: number; confidencePerMille: number }): KupiecTest {
  const { days, exceptions, confidencePerMille } = options;
  if (days < 1 || exceptions < 0 || exceptions > days) throw new Error(`${exceptions} exceptions in ${days} days`);
  const claimed = (1000 - confidencePerMille) / 1000;
  const observed = exceptions / days;
  const ratio = 2 * (logLikelihood(options, observed) - logLikelihood(options, claimed));
  // The observed rate has the highest likelihood of all; only rounding can make the difference negative.
  const statistic = Math.max(0, ratio);
  return { statistic, probability: chiSquaredTail(statistic) };
}

function logLikelihood(counts: { days: number; exceptions: number }, rate: number): number {
  const { days, exceptions } = counts;
  const failures = exceptions === 0 ? 0 : exceptions * naturalLogarithm(rate);
  const successes = exceptions === days ? 0 : (days - exceptions) * naturalLogarithm(1 - rate);
  return failures + successes;
}
