/**
 * How sure is an estimate of value-at-risk or expected shortfall that rests on a few hundred days? The bootstrap draws
 * the same number of days again and again, with replacement, and looks at how the estimates spread. The seed decides
 * everything: one seed, one result, to the last digit.
 */

import { createRandom } from "./random.ts";
import { tailRisk, tailSize } from "./tail.ts";

/** The estimate from the sample itself, and the interval that holds the middle of the resampled estimates. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface Bootstrap {
  readonly resamples: number;
  readonly valueAtRisk: Interval;
  readonly expectedShortfall: Interval;
}

export interface BootstrapOptions {
  /** The sample, in any order. */
  readonly losses: Float64Array;
  readonly confidencePerMille: number;
  readonly resamples: number;
  /** How much of the resampled estimates the interval holds: 900 cuts off 5 % at either end. */
  readonly coveragePerMille: number;
  readonly seed: bigint;
}

/** Percentile intervals of both measures of the tail. At least one loss and one resample are needed. */
export function bootstrapTail(options: BootstrapOptions): Bootstrap {
  const { losses, confidencePerMille, resamples, coveragePerMille } = options;
  if (losses.length < 1 || resamples < 1) throw new Error("a bootstrap needs a sample and at least one resample");
  const sortedLosses = losses.slice().sort().reverse();
  const valuesAtRisk = new Float64Array(resamples);
  const shortfalls = new Float64Array(resamples);
  const random = createRandom(options.seed);
  const count = losses.length;
  const size = tailSize({ count, confidencePerMille });
  // A resample is how often each rank was drawn: its tail is then read off the top, with nothing to sort.
  const drawn = new Uint16Array(count);
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0);
    for (let draw = 0; draw < count; draw++) {
      const rank = random.nextBelow(count);
      drawn[rank] = (drawn[rank] as number) + 1;
    }
    let rank = -1;
    let sum = 0;
    for (let remaining = size; remaining > 0; ) {
      rank += 1;
      const taken = Math.min(drawn[rank] as number, remaining);
      sum += taken * (sortedLosses[rank] as number);
      remaining -= taken;
    }
    valuesAtRisk[resample] = sortedLosses[rank] as number;
    shortfalls[resample] = sum / size;
  }
  const observed = tailRisk({ sortedLosses, confidencePerMille });
  return {
    resamples,
    valueAtRisk: interval({ estimate: observed.valueAtRisk, estimates: valuesAtRisk, coveragePerMille }),
    expectedShortfall: interval({ estimate: observed.expectedShortfall, estimates: shortfalls, coveragePerMille }),
  };
}

function interval(options: { estimate: number; estimates: Float64Array; coveragePerMille: number }): Interval {
  const { estimate, coveragePerMille } = options;
  const sorted = options.estimates.sort();
  const cut = Math.floor((sorted.length * (1000 - coveragePerMille)) / 2000);
  return { estimate, low: sorted[cut] as number, high: sorted[sorted.length - 1 - cut] as number };
}
