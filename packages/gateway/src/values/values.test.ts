/** Durations and dates: what is read, what is refused, and that writing and reading agree. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatHttpDate, formatIsoDate, parseHttpDate, parseIsoDate } from "./date.ts";
import { formatDuration, parseDuration } from "./duration.ts";

test.each([
  ["PT15M", 900_000],
  ["P7D", 604_800_000],
  ["PT0S", 0],
  ["P1DT2H3M4.5S", 93_784_500],
  ["PT0.5S", 500],
  ["PT90S", 90_000],
  ["PT36H", 129_600_000],
  ["P3Y6M4DT12H30M5S", 1_279 * 86_400_000 + 45_005_000],
  ["P10675199DT2H48M5.4775807S", "unlimited"],
])("%s is read", (text, ms) => expect(parseDuration(text)).toBe(ms));

test.each(["P1M1Y", "PT1Y", "PT-5S", "-PT5S", "P99999999D", "1h", "PT", "P", "P1D2H", "pt5s", "PT5", "PT.5S", " PT5S", "PT1S5M", ""])(
  "%j is no duration",
  (text) => expect(parseDuration(text)).toBeNull(),
);

test("a duration that is written is read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 * 24 * 3_600_000 }), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms);
    }),
  );
  expect([formatDuration(null), formatDuration(0), formatDuration(604_800_000), formatDuration(90_250)]).toEqual([
    "P10675199DT2H48M5.4775807S",
    "PT0S",
    "P7D",
    "PT1M30.25S",
  ]);
});

test.each([
  ["2026-01-31T12:00:00Z", Date.UTC(2026, 0, 31, 12)],
  ["2026-01-31T12:00:00.1234567Z", Date.UTC(2026, 0, 31, 12) + 123],
  ["2024-02-29T00:00:00+02:00", Date.UTC(2024, 1, 28, 22)],
  ["2026-01-31T12:00Z", Date.UTC(2026, 0, 31, 12)],
])("%s is read", (text, ms) => expect(parseIsoDate(text)).toBe(ms));

test.each([
  "2026-02-30T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "9999-12-31T23:59:59Z",
  "0000-01-01T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:00:00+24:00",
  "2026-01-01T00:00:00",
  "2026-01-01",
  "yesterday",
  "",
])("%j is no date", (text) => expect(parseIsoDate(text)).toBeNull());

test("a date that is written is read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(9_000, 0) }), (ms) => {
      expect(parseIsoDate(formatIsoDate(ms))).toBe(ms);
      expect(parseHttpDate(formatHttpDate(ms))).toBe(Math.floor(ms / 1_000) * 1_000);
    }),
  );
});

test.each(["Thu, 99 Foo", "Sat, 31 Jan 2026 12:00:00 +0000", "Sun, 31 Jan 2026 12:00:00 GMT", "2026-01-31T12:00:00Z", ""])(
  "%j is no date of a header",
  (text) => expect(parseHttpDate(text)).toBeNull(),
);
