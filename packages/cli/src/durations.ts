/** Spans of time as people write them (`90s`, `10m`, `1h30m`, `250ms`), and as Azure does (`PT1H30M`, `P1D`). */
import { UsageError } from "./usage-error.ts";

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const HUMAN = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/;
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const LENGTH_MAX = 64;

/** In milliseconds. Throws UsageError. */
export function parseDuration(text: string): number {
  const match = text.length > LENGTH_MAX ? null : (HUMAN.exec(text) ?? ISO.exec(text));
  const parts = match?.slice(1) ?? [];
  if (parts.every((part) => part === undefined))
    throw new UsageError(`${JSON.stringify(text.slice(0, LENGTH_MAX))} is not a span of time.`, "write it as 90s, 10m, 1h30m or PT1H30M");
  const sizes = Object.values(UNITS_MS);
  const ms = Math.round(parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (sizes[index] as number), 0));
  if (!Number.isSafeInteger(ms)) throw new UsageError(`${text} is too long a span of time.`);
  return ms;
}
