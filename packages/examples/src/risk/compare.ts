/**
 * Holds one report against another, to the last digit: they agree when their bytes are equal, and in no other case.
 * Where they are not, the differences say which values to look at.
 */

/** Where two reports differ. Both values are shown as JSON, or as `absent`. */
export interface Difference {
  /** For example `cells[3].historical.excessMean`, or `file` when it cannot be said any better. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

export interface Comparison {
  readonly agrees: boolean;
  /** The first of them, in the order of the expected report; empty if and only if the reports agree. */
  readonly differences: readonly Difference[];
}

/** Enough to see a pattern; a report made from other prices differs in thousands of places. */
export const DIFFERENCES_MAX: number = 20;
/** A report nests seven deep; what is deeper is compared as text. */
const DEPTH_MAX = 16;
const EXCERPT_CHARACTERS = 80;

/** Compares two report files. Anything may be in them; nothing is thrown. */
export function compare(options: { expected: Uint8Array; actual: Uint8Array }): Comparison {
  const { expected, actual } = options;
  if (Buffer.compare(expected, actual) === 0) return { agrees: true, differences: [] };
  const left = parse(expected);
  const right = parse(actual);
  if (left === null || right === null) {
    const describe = (parsed: unknown): string => (parsed === null ? "not JSON" : "JSON");
    return { agrees: false, differences: [{ path: "file", expected: describe(left), actual: describe(right) }] };
  }
  const differences: Difference[] = [];
  collect({ path: "", left: left.value, right: right.value, depth: 0, differences });
  if (differences.length === 0) {
    // The values are the same, so only their spelling is not: white space, the order of fields, 1.0 for 1.
    const at = firstDifferentByte(expected, actual);
    differences.push({ path: "file", expected: excerpt(expected, at), actual: excerpt(actual, at) });
  }
  return { agrees: false, differences };
}

/** Wrapped, so that the JSON text `null` is told from text that is no JSON. */
function parse(bytes: Uint8Array): { value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

function collect(options: { path: string; left: unknown; right: unknown; depth: number; differences: Difference[] }): void {
  const { path, left, right, depth, differences } = options;
  if (differences.length >= DIFFERENCES_MAX) return;
  const bothLists = Array.isArray(left) && Array.isArray(right);
  const bothRecords = isRecord(left) && isRecord(right);
  if (depth >= DEPTH_MAX || !(bothLists || bothRecords)) {
    const expected = show(left);
    const actual = show(right);
    if (expected !== actual) differences.push({ path: path === "" ? "file" : path, expected: cut(expected), actual: cut(actual) });
    return;
  }
  const leftFields = left as Record<string, unknown>;
  const rightFields = right as Record<string, unknown>;
  for (const name of new Set([...Object.keys(leftFields), ...Object.keys(rightFields)])) {
    const inside = bothLists ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    const field = (fields: Record<string, unknown>): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
    collect({ path: inside, left: field(leftFields), right: field(rightFields), depth: depth + 1, differences });
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON shows a double in full, except that it drops the sign of zero. */
function show(value: unknown): string {
  if (value === undefined) return "absent";
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}

function cut(text: string): string {
  return text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text;
}

function firstDifferentByte(left: Uint8Array, right: Uint8Array): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) if (left[at] !== right[at]) return at;
  return length;
}

function excerpt(bytes: Uint8Array, at: number): string {
  const text = Buffer.from(bytes.subarray(at, at + EXCERPT_CHARACTERS)).toString("utf8");
  return `${JSON.stringify(text)} at byte ${at}`;
}
