/** Moments on a command line, as the API's filters take them. */
import { parseInstant } from "@stint/core";
import { UsageError } from "./usage-error.ts";

/** In Unix milliseconds; UTC when no zone is named. Throws UsageError, also for days that no calendar has. */
export function parseDate(text: string): number {
  const ms = parseInstant(text);
  if (ms === null) throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is not a date.`, "write it as 2027-01-31T18:00Z");
  return ms;
}
