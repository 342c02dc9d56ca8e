/**
 * The natural logarithm and the exponential from +, -, * and / alone. The language leaves the last digits of Math.log
 * and Math.exp to the engine; these four operations it does not, so a result made with them is the same to the last
 * digit on every engine and machine. Neither function is for speed: both are right to about two units in the last place.
 */

/** ln 2 in two pieces; the first has so few bits that its product with an exponent is exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT2 = 1.4142135623730951;

/** With |s| below 0.172, the term after the last one is smaller than half a unit in the last place. */
const ATANH_TERMS = 12;
/** With |rest| below 0.347, the same holds for these. */
const EXPONENTIAL_TERMS = 16;
/** Below, the result is no longer a double above 0. */
const EXPONENT_MIN = -745.2;

/**
 * ln(x).
 * @param x positive and finite; anything else is a programmer's error.
 */
export function naturalLogarithm(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new Error(`no logarithm of ${x}`);
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > SQRT2; mantissa /= 2) exponent += 1;
  for (; mantissa < SQRT2 / 2; mantissa *= 2) exponent -= 1;
  // ln m = 2 artanh((m - 1) / (m + 1)); m - 1 is exact, so small daily losses keep all their digits.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let term = ATANH_TERMS; term >= 1; term--) series = square * (series + 1 / (2 * term + 1));
  return exponent * LN2_HIGH + (exponent * LN2_LOW + (2 * s + 2 * s * series));
}

/**
 * e to the power of x.
 * @param x not positive; anything else is a programmer's error, because nothing here needs it.
 */
export function exponentialOfNegative(x: number): number {
  if (!(x <= 0)) throw new Error(`not zero or negative: ${x}`);
  if (x < EXPONENT_MIN) return 0;
  const exponent = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  let series = 1;
  for (let term = EXPONENTIAL_TERMS; term >= 1; term--) series = 1 + (series * rest) / term;
  for (let halving = exponent; halving < 0; halving++) series /= 2;
  return series;
}
