/**
 * Moments as people and Azure's clients write them: W3C-DTF (a profile of ISO 8601) and RFC 1123. Read without `Date`, whose parser
 * takes what it likes; a day that no calendar has is refused.
 */
const DAY_MS = 86_400_000;
/** Years that mean something; 9999 is what programs write for "never". */
const YEAR_MIN = 1;
const YEAR_MAX = 9_998;
/** No place on Earth is further from Greenwich. */
const OFFSET_MINUTES_MAX = 14 * 60;
const LENGTH_MAX = 64;

const W3C = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|z|[+-]\d\d:\d\d)?)?$/;
const RFC_1123 =
  /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/i;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Milliseconds since the epoch, or null when the text is no moment. What names no zone is in UTC. */
export function parseInstant(text: string): number | null {
  if (text.length > LENGTH_MAX) return null;
  const w3c = W3C.exec(text);
  if (w3c !== null) return fromW3c(w3c);
  const rfc = RFC_1123.exec(text);
  return rfc === null ? null : fromRfc1123(rfc);
}

function fromW3c([, year, month, day, hour, minute, second, fraction, zone]: RegExpExecArray): number | null {
  const days = dayNumber(Number(year), Number(month), Number(day));
  const clock = clockMs(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
  const offset = offsetMinutes(zone ?? "Z");
  if (days === null || clock === null || offset === null) return null;
  return days * DAY_MS + clock + Number((fraction ?? "").padEnd(3, "0").slice(0, 3)) - offset * 60_000;
}

function fromRfc1123([, weekday, day, month, year, hour, minute, second]: RegExpExecArray): number | null {
  const days = dayNumber(Number(year), MONTHS.indexOf((month as string).toLowerCase()) + 1, Number(day));
  const clock = clockMs(Number(hour), Number(minute), Number(second));
  if (days === null || clock === null || WEEKDAYS[weekdayOf(days)] !== (weekday as string).toLowerCase()) return null;
  return days * DAY_MS + clock;
}

function clockMs(hour: number, minute: number, second: number): number | null {
  return hour > 23 || minute > 59 || second > 59 ? null : ((hour * 60 + minute) * 60 + second) * 1_000;
}

function offsetMinutes(zone: string): number | null {
  if (zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(4));
  const total = Number(zone.slice(1, 3)) * 60 + minutes;
  if (minutes > 59 || total > OFFSET_MINUTES_MAX) return null;
  return zone.startsWith("-") ? -total : total;
}

/** Days since the epoch of a date in the Gregorian calendar; null when there is no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null;
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 = Sunday. */
function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}
