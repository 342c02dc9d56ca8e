/** Words of the command line as values. */
import { UsageError } from "../usage-error.ts";

/** Throws UsageError. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is not a whole number.`);
  return value;
}

/** As `wholeNumber`, and at least one. */
export function countingNumber(text: string): number {
  const value = wholeNumber(text);
  if (value === 0) throw new UsageError("0 is too few: give at least 1.");
  return value;
}
