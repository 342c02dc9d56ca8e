/**
 * The two functions of the normal distribution that the job needs. They use only +, -, *, / and the square root in a
 * fixed order; IEEE 754 rounds each of these in one way, so a value is the same to the last digit everywhere.
 */

import { exponentialOfNegative, naturalLogarithm } from "./elementary.ts";

/** Rational approximations of AS 241 (Wichura 1988, routine PPND16), lowest power first; relative error about 1e-16. */
const CENTRE = {
  numerator: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
    33430.575583588128105, 2509.0809287301226727,
  ],
  denominator: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852545925,
  ],
};
const SHOULDER = {
  numerator: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
    0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  denominator: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
    5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
};
const FAR_TAIL = {
  numerator: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
    0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  denominator: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
    1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
};

/**
 * The standard normal quantile: the z with P(Z <= z) = probability.
 * @param probability strictly between 0 and 1; anything else is a programmer's error.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new Error(`not a probability: ${probability}`);
  const fromCentre = probability - 0.5;
  if (Math.abs(fromCentre) <= 0.425) {
    return fromCentre * ratio(CENTRE, 0.180625 - fromCentre * fromCentre);
  }
  const tail = Math.sqrt(-naturalLogarithm(fromCentre < 0 ? probability : 1 - probability));
  const size = tail <= 5 ? ratio(SHOULDER, tail - 1.6) : ratio(FAR_TAIL, tail - 5);
  return fromCentre < 0 ? -size : size;
}

/** Below this the series of erf converges quickly, above it the continued fraction does. */
const SERIES_UP_TO = 2;
const FRACTION_DEPTH = 80;

/** P(X > statistic) for a chi-squared variable with one degree of freedom; `statistic` is not negative. */
export function chiSquaredTail(statistic: number): number {
  if (!(statistic >= 0)) throw new Error(`not a chi-squared statistic: ${statistic}`);
  const x = Math.sqrt(statistic / 2);
  return x < SERIES_UP_TO ? 1 - erfBySeries(x) : erfcByFraction(x);
}

/** erf(x) = 2/√π · e^(-x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)): every term is positive, so nothing cancels. */
function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * exponentialOfNegative(-x * x) * sum;
}

/** erfc(x) = e^(-x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + …))), evaluated from the inside out. */
function erfcByFraction(x: number): number {
  let fraction = x;
  for (let depth = FRACTION_DEPTH; depth >= 1; depth--) fraction = x + depth / 2 / fraction;
  return exponentialOfNegative(-x * x) / Math.sqrt(Math.PI) / fraction;
}

function ratio(powers: { numerator: readonly number[]; denominator: readonly number[] }, x: number): number {
  return polynomial(powers.numerator, x) / polynomial(powers.denominator, x);
}

function polynomial(powers: readonly number[], x: number): number {
  let sum = 0;
  for (let power = powers.length - 1; power >= 0; power--) sum = sum * x + (powers[power] as number);
  return sum;
}
