/** Row 19: spans of time. */
import { expect, test } from "vitest";
import { parseDuration } from "./durations.ts";

test.each([
  ["90s", 90_000],
  ["10m", 600_000],
  ["1h30m", 5_400_000],
  ["250ms", 250],
  ["1.5h", 5_400_000],
  ["P1D", 86_400_000],
  ["PT1H30M", 5_400_000],
  ["PT0.5S", 500],
])("%s", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "P1Y", "PT-5S", "PT", "P", "h", "5", "1h 30m", "-5s", "1d1d", `${"9".repeat(60)}d`, "P99999999999999999999D"])(
  "%j is none",
  (text) => {
    expect(() => parseDuration(text)).toThrow();
  },
);
