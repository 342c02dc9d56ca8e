/**
 * The rules of single fields, the same for every door: a check collects what is wrong with a request, field by field, and the request is
 * refused with the first of it.
 */
import { type ErrorReason, LIMITS, type StintError, stintError } from "@stint/core";
import type { Timestamp__Output } from "../gen/google/protobuf/Timestamp.ts";
import { printable } from "../status.ts";
import { fromTimestamp } from "./time.ts";

const ECHO_LENGTH_MAX = 200;
/** Longest duration that means something: ten years. */
export const DURATION_MS_MAX: number = 10 * 366 * 24 * 3_600_000;
const DATE_MS_MAX = Date.UTC(9_999, 0, 1);
export const ID_LENGTH_MAX = 64;

export class Check {
  readonly problems: StintError[] = [];

  refuse(reason: ErrorReason, field: string, message: string): void {
    this.problems.push(stintError(reason, message, { field }));
  }

  id(field: string, value: string): string {
    if (value === "") this.refuse("MISSING_VALUE", field, `${field} is empty.`);
    else if (value.length > ID_LENGTH_MAX || !/^[A-Za-z0-9_-]+$/.test(value)) {
      this.refuse("INVALID_VALUE", field, `${field} is ${echo(value)}; ids are 1 to ${ID_LENGTH_MAX} letters, digits, - and _.`);
    }
    return value;
  }

  text(field: string, value: string, lengthMax: number): string {
    if (value.length > lengthMax)
      this.refuse("INVALID_VALUE", field, `${field} has ${value.length} characters; at most ${lengthMax} are allowed.`);
    else if (value.includes("\0")) this.refuse("INVALID_VALUE", field, `${field} contains a NUL character.`);
    return value;
  }

  /** A JSON object of properties that are kept as they are; empty = none. */
  jsonObject(field: string, value: string): string {
    if (value === "") return value;
    if (Buffer.byteLength(value) > LIMITS.azurePropertiesBytes) {
      this.refuse("OUT_OF_RANGE_INPUT", field, `${field} has more than ${LIMITS.azurePropertiesBytes} bytes.`);
    } else if (!isJsonObject(value)) this.refuse("INVALID_VALUE", field, `${field} is no JSON object.`);
    return value;
  }

  integer(field: string, value: number, range: { min: number; max: number }): number {
    if (!Number.isSafeInteger(value) || value < range.min || value > range.max) {
      this.refuse("OUT_OF_RANGE_INPUT", field, `${field} is ${value}; it must lie between ${range.min} and ${range.max}.`);
    }
    return value;
  }

  durationMs(field: string, value: number | undefined): number | null {
    if (value === undefined) return null;
    return this.integer(field, value, { min: 0, max: DURATION_MS_MAX });
  }

  /** A moment that people may mean: from 1970 to the year 9998. */
  date(field: string, value: Timestamp__Output | null | undefined): number | null {
    if (value == null) return null;
    const ms = fromTimestamp(value) ?? Number.NaN;
    if (!Number.isFinite(ms) || ms < 0 || ms > DATE_MS_MAX || value.nanos < 0 || value.nanos > 999_999_999)
      this.refuse("OUT_OF_RANGE_INPUT", field, `${field} is no date from 1970 to 9998.`);
    return ms;
  }

  count(field: string, items: readonly unknown[], max: number): void {
    if (items.length > max) this.refuse("OUT_OF_RANGE_INPUT", field, `${field} has ${items.length} entries; at most ${max} are allowed.`);
  }
}

/** User input as a message may show it. */
export function echo(value: string): string {
  return JSON.stringify(printable(value, ECHO_LENGTH_MAX));
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
