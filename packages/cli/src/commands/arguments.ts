/** Words of the command line as values. */
import { UsageError } from "../usage-error.ts";

/** Throws UsageError. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is not a whole number.`);
  return value;
}

/** A whole number that may be below zero. Throws UsageError. */
export function integer(text: string): number {
  return text.startsWith("-") ? -wholeNumber(text.slice(1)) : wholeNumber(text);
}

/** As `wholeNumber`, and at least one. */
export function countingNumber(text: string): number {
  const value = wholeNumber(text);
  if (value === 0) throw new UsageError("0 is too few: give at least 1.");
  return value;
}
