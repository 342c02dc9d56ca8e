/** Small things that every entity has: times, names and values, environment. */
import { fromTimestamp, toTimestamp } from "@stint/contract";
import type { Task } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { RestError } from "../http/rest-error.ts";
import { formatIsoDate, parseIsoDate } from "../values/date.ts";
import { parseDuration } from "../values/duration.ts";

export type Timestamp = Task["creationTime"];

/** Ten years: what the cluster takes for as long as it stays. */
const LONGEST_MS = 10 * 366 * 24 * 3_600_000;

/** An entity without the properties that are not there. */
export function entity(properties: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const given: JsonObject = {};
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== undefined) given[name] = value;
  }
  return given;
}

export function isoOf(time: Timestamp): string | undefined {
  const ms = fromTimestamp(time);
  return ms === null ? undefined : formatIsoDate(ms);
}

export function msOf(time: Timestamp): number {
  return fromTimestamp(time) ?? 0;
}

/** For the cluster; null = not given. */
export function timeOf(text: string | undefined): ReturnType<typeof toTimestamp> {
  return text === undefined ? null : toTimestamp(parseIsoDate(text));
}

/** An entity tag as Azure shows it. */
export function etagOf(etag: string): string {
  return `0x${etag.toUpperCase().padStart(15, "0")}`;
}

/** Milliseconds for the cluster; absent and unlimited are the same. */
export function limitMs(duration: string | undefined): number | undefined {
  const ms = duration === undefined ? "unlimited" : parseDuration(duration);
  return ms === "unlimited" || ms === null ? undefined : ms;
}

/** How long something is kept: unlimited is as long as the cluster can. */
export function keptMs(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const ms = parseDuration(duration);
  return ms === "unlimited" || ms === null ? LONGEST_MS : ms;
}

/** What `formatDuration` takes, of something that is kept. */
export function keptLimit(ms: number): number | null {
  return ms >= LONGEST_MS ? null : ms;
}

export interface NameValue {
  readonly name: string;
  readonly value?: string;
}

export function environmentOf(settings: readonly NameValue[] | undefined): { name: string; value: string }[] {
  return (settings ?? []).map(({ name, value = "" }) => ({ name, value }));
}

/** undefined when there is none: Azure leaves empty lists out. */
export function listOf<T>(items: readonly T[], toJson: (item: T) => JsonValue): JsonValue[] | undefined {
  return items.length === 0 ? undefined : items.map(toJson);
}

export function environmentToRest(settings: readonly { name: string; value: string }[]): JsonValue[] | undefined {
  return listOf(settings, ({ name, value }) => ({ name, value }));
}

/** Throws EmptyMetadataKey. */
export function metadataOf(items: readonly NameValue[] | undefined): Record<string, string> {
  if (items?.some(({ name }) => name === "") === true) throw new RestError("EmptyMetadataKey", [["PropertyName", "metadata"]]);
  return Object.fromEntries((items ?? []).map(({ name, value = "" }) => [name, value]));
}

export function metadataToRest(metadata: Readonly<Record<string, string>>): JsonValue[] | undefined {
  return listOf(Object.entries(metadata), ([name, value]) => ({ name, value }));
}

/** `TASK_STATE_ACTIVE` as `active`. */
export function wordOf(wire: string, prefix: string): string {
  return wire.slice(prefix.length).replaceAll("_", "").toLowerCase();
}
