/** An answer as plain JSON: times as ISO 8601, bytes as base64, and none of the bookkeeping fields that the loader adds for optional ones. */
type Timestamp = { readonly seconds: number; readonly nanos: number };

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

export function toPlain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object") return value as Plain;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (isTimestamp(value)) return isoTime(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !key.startsWith("_") && each !== undefined)
      .map(([key, each]) => [key, toPlain(each)]),
  );
}

function isTimestamp(value: object): value is Timestamp {
  return Object.keys(value).length === 2 && "seconds" in value && "nanos" in value;
}

export function isoTime({ seconds, nanos }: Timestamp): string {
  return new Date(seconds * 1_000 + nanos / 1_000_000).toISOString();
}

export function millis(timestamp: Timestamp | null | undefined): number | null {
  return timestamp == null ? null : timestamp.seconds * 1_000 + timestamp.nanos / 1_000_000;
}
