/**
 * Moments as Azure writes them: ISO 8601 in UTC in bodies, RFC 1123 in headers; and milliseconds since 1970. Only days that the calendar has
 * are taken.
 */
const ISO = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d\d):(\d\d))$/;
const RFC_1123 =
  /^(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat), )(\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const OFFSET_HOURS_MAX = 14;
/** Azure's dates end where .NET's do; ours a little earlier, so that adding an offset never leaves the range. */
const YEAR_MAX = 9_998;

/** null when it is no date. */
export function parseIsoDate(text: string): number | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = "0", fraction = "", , sign, offsetHours = "0", offsetMinutes = "0"] = found;
  const ms = moment([year, month, day, hour, minute, second].map(Number));
  if (ms === null || Number(offsetHours) > OFFSET_HOURS_MAX || Number(offsetMinutes) > 59) return null;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000 * (sign === "-" ? -1 : 1);
  return ms + Number(fraction.padEnd(3, "0").slice(0, 3)) - offsetMs;
}

/** null when it is no date, or its weekday is another. */
export function parseHttpDate(text: string): number | null {
  const found = RFC_1123.exec(text);
  if (found === null) return null;
  const [, weekday, day, month = "", year, hour, minute, second] = found;
  const ms = moment([Number(year), MONTHS.indexOf(month) + 1, Number(day), Number(hour), Number(minute), Number(second)]);
  return ms === null || DAYS[new Date(ms).getUTCDay()] !== weekday ? null : ms;
}

function moment(parts: readonly number[]): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (year < 1 || year > YEAR_MAX || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

export function formatIsoDate(ms: number): string {
  return new Date(ms).toISOString();
}

export function formatHttpDate(ms: number): string {
  return new Date(ms).toUTCString();
}
