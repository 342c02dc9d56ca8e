/** Words for people: names of states, ages, sizes. */
import { millis } from "./plain.ts";

/** `TASK_STATE_ACTIVE` -> `active`; `NODE_STATE_WAITING_FOR_START_TASK` -> `waiting for start task`. */
export function stateName(value: string | undefined): string {
  return (value ?? "")
    .replace(/^(SUBTASK|TASK|JOB_SCHEDULE|JOB|NODE|POOL|ALLOCATION|DEALLOCATION|ATTEMPT|CERTIFICATE)_(STATE|RESULT|OPTION|END)_/, "")
    .toLowerCase()
    .replaceAll("_", " ")
    .replace(/^unspecified$/, "");
}

const SPANS: readonly [number, string][] = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "m"],
];

/** `5s`, `3m`, `2h`, `4d`. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  for (const [size, unit] of SPANS) if (seconds >= size) return `${Math.floor(seconds / size)}${unit}`;
  return `${seconds}s`;
}

export function age(timestamp: { seconds: number; nanos: number } | null | undefined, nowMs: number = Date.now()): string {
  const ms = millis(timestamp);
  return ms === null ? "" : span(nowMs - ms);
}

/** `2027-01-31T18:00:00Z`; empty when there is none. */
export function date(timestamp: { seconds: number; nanos: number } | null | undefined): string {
  const ms = millis(timestamp);
  return ms === null ? "" : new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

export function bytes(count: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let value = count;
  let unit = 0;
  for (; value >= 1_024 && unit < units.length - 1; unit++) value /= 1_024;
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
