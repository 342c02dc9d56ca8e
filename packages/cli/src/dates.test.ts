import { expect, test } from "vitest";
import { parseDate } from "./dates.ts";
import { UsageError } from "./usage-error.ts";

test.each([
  ["2027-01-31", "2027-01-31T00:00:00.000Z"],
  ["2027-01-31T18:00Z", "2027-01-31T18:00:00.000Z"],
  ["2027-01-31T18:00:05.250+02:00", "2027-01-31T16:00:05.250Z"],
  ["2028-02-29 06:30", "2028-02-29T06:30:00.000Z"],
])("%s is a date", (text, expected) => {
  expect(new Date(parseDate(text)).toISOString()).toBe(expected);
});

test.each(["2026-02-30", "2027-02-29", "9999-01-01", "2026-01-01T00:00+24:00", "2026-13-01", "2026-01-01T25:00Z", "tomorrow", "", "1"])(
  "row 20: %j is no date",
  (text) => {
    expect(() => parseDate(text)).toThrow(UsageError);
  },
);
