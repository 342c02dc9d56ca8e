/** Moments as people write them on a command line: ISO 8601 with its zone, or with none for UTC. */
import { UsageError } from "./usage-error.ts";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/;
const YEAR_MAX = 9_998;

/** In Unix milliseconds. Throws UsageError, also for days that no calendar has. */
export function parseDate(text: string): number {
  const match = ISO.exec(text);
  const [, year = "", month = "", day = "", hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = match ?? [];
  const ms = match === null ? Number.NaN : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`);
  const sameDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  if (Number.isNaN(ms) || !sameDay || Number(year) > YEAR_MAX)
    throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is not a date.`, "write it as 2027-01-31T18:00Z");
  return ms;
}
