/**
 * Durations as Azure writes them, ISO 8601 with days as the largest unit (`P1DT2H3M4.5S`), and milliseconds. Azure's largest,
 * `P10675199DT2H48M5.4775807S`, stands for "without limit".
 */
const UNLIMITED = "P10675199DT2H48M5.4775807S";
const UNLIMITED_MS = 922_337_203_685_477;
const FORM = /^P(?:(\d{1,5})Y)?(?:(\d{1,6})M)?(?:(\d{1,8})D)?(T(?:(\d{1,10})H)?(?:(\d{1,12})M)?(?:(\d{1,14})(?:\.(\d{1,9}))?S)?)?$/;
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** As .NET counts them. */
const YEAR_DAYS = 365;
const MONTH_DAYS = 30;

/** Milliseconds, fractions of one cut off; "unlimited"; or null when it is no duration, or longer than any that Azure knows. */
export function parseDuration(text: string): number | "unlimited" | null {
  const found = FORM.exec(text);
  if (found === null) return null;
  const [, years, months, days, time, hours, minutes, seconds, fraction] = found;
  if (years === undefined && months === undefined && days === undefined && time === undefined) return null;
  if (time !== undefined && hours === undefined && minutes === undefined && seconds === undefined) return null;
  const ms =
    (Number(years ?? 0) * YEAR_DAYS + Number(months ?? 0) * MONTH_DAYS + Number(days ?? 0)) * DAY_MS +
    Number(hours ?? 0) * HOUR_MS +
    Number(minutes ?? 0) * MINUTE_MS +
    Number(seconds ?? 0) * SECOND_MS +
    Number((fraction ?? "").padEnd(3, "0").slice(0, 3));
  if (ms > UNLIMITED_MS) return null;
  return ms === UNLIMITED_MS ? "unlimited" : ms;
}

/** null = without limit. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return UNLIMITED;
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor((ms % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  const restMs = ms % MINUTE_MS;
  const seconds = `${Math.floor(restMs / SECOND_MS)}${restMs % SECOND_MS === 0 ? "" : `.${fractionOf(restMs % SECOND_MS)}`}`;
  const time = [hours > 0 ? `${hours}H` : "", minutes > 0 ? `${minutes}M` : "", seconds === "0" ? "" : `${seconds}S`].join("");
  if (days === 0 && time === "") return "PT0S";
  return `P${days > 0 ? `${days}D` : ""}${time === "" ? "" : `T${time}`}`;
}

function fractionOf(ms: number): string {
  return String(Math.floor(ms)).padStart(3, "0").replace(/0+$/, "");
}
