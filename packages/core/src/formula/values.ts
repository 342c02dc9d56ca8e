/**
 * What a formula works with. Truth is a number that is not 0. Times and spans are in milliseconds, spans down to 100 ns. A metric stands
 * for its samples when a method is called on it, and for its present value everywhere else.
 */
import { FormulaError, type Place } from "./syntax.ts";

export type Value =
  | { readonly type: "double"; readonly value: number }
  | { readonly type: "doubleVec"; readonly values: readonly number[] }
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "timestamp"; readonly ms: number }
  | { readonly type: "timeinterval"; readonly ms: number };

export type TypeName = Value["type"];
export type ValueOf<T extends TypeName> = Extract<Value, { type: T }>;

/** The years 1 to 9998. */
const TIMESTAMP_MS_MIN = -62_135_596_800_000;
const TIMESTAMP_MS_MAX = 253_370_764_799_999;
const INTERVAL_MS_MAX = TIMESTAMP_MS_MAX - TIMESTAMP_MS_MIN;

export function double(value: number, at: Place): Value {
  if (!Number.isFinite(value))
    throw new FormulaError(at, Number.isNaN(value) ? "This has no value." : "This is too large, or a division by zero.");
  return { type: "double", value };
}

export function doubleVec(values: readonly number[], at: Place): Value {
  for (const value of values) double(value, at);
  return { type: "doubleVec", values };
}

export function timestamp(ms: number, at: Place): Value {
  if (!(ms >= TIMESTAMP_MS_MIN && ms <= TIMESTAMP_MS_MAX)) throw new FormulaError(at, "This time lies outside the years 1 to 9998.");
  return { type: "timestamp", ms };
}

export function timeinterval(ms: number, at: Place): Value {
  if (!(Math.abs(ms) <= INTERVAL_MS_MAX)) throw new FormulaError(at, "This time interval is too long.");
  return { type: "timeinterval", ms };
}

/** The value of that type. Throws FormulaError when it is of another. */
export function expectType<T extends TypeName>(value: Value, type: T, at: Place): ValueOf<T> {
  if (value.type !== type) throw new FormulaError(at, `This is a ${value.type}; a ${type} is needed.`);
  return value as ValueOf<T>;
}

export function truth(value: Value, at: Place): boolean {
  return expectType(value, "double", at).value !== 0;
}

/** As the results of a run show it. */
export function formatValue(value: Value): string {
  switch (value.type) {
    case "double":
      return String(value.value);
    case "doubleVec":
      return `[${value.values.join(",")}]`;
    case "string":
      return value.value;
    case "timestamp":
      return new Date(value.ms).toISOString();
    case "timeinterval":
      return formatInterval(value.ms);
    default:
      throw new Error(`no value is ${JSON.stringify(value satisfies never)}`);
  }
}

/** `[-][d.]hh:mm:ss[.fffffff]` */
function formatInterval(ms: number): string {
  const ticks = Math.round(Math.abs(ms) * 10_000);
  const seconds = Math.floor(ticks / 10_000_000);
  const two = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const fraction = ticks - seconds * 10_000_000;
  const clock = `${two(Math.floor(seconds / 3_600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${ms < 0 ? "-" : ""}${days === 0 ? "" : `${days}.`}${clock}${fraction === 0 ? "" : `.${String(fraction).padStart(7, "0")}`}`;
}
