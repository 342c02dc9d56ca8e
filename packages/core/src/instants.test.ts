/** Moments are read as the calendar has them: compared with what Date says of every form that it knows too. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInstant } from "./instants.ts";

test.each([
  ["2011-05-08T08:49:37Z", "2011-05-08T08:49:37.000Z"],
  ["2011-05-08T08:49Z", "2011-05-08T08:49:00.000Z"],
  ["2011-05-08t08:49:37.1234567z", "2011-05-08T08:49:37.123Z"],
  ["2011-05-08T08:49:37", "2011-05-08T08:49:37.000Z"],
  ["2011-05-08T08:49:37+02:00", "2011-05-08T06:49:37.000Z"],
  ["2011-05-08T08:49:37-14:00", "2011-05-08T22:49:37.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["Sun, 08 May 2011 08:49:37 GMT", "2011-05-08T08:49:37.000Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
])("%s", (text, expected) => {
  expect(parseInstant(text)).toBe(Date.parse(expected));
});

describe("row 20: dates that no calendar has", () => {
  test.each([
    "2026-02-30",
    "2026-02-30T00:00:00Z",
    "2023-02-29",
    "1900-02-29",
    "2026-00-01",
    "2026-13-01",
    "2026-04-31",
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "10000-01-01",
    "-2026-01-01",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01T00:00:00+14:01",
    "2026-01-01T00:00:00+0200",
    "2026-01-01 00:00:00Z",
    "2026-1-1",
    "20260101",
    "Thu, 99 Foo",
    "Mon, 08 May 2011 08:49:37 GMT",
    "Sun, 30 Feb 2011 08:49:37 GMT",
    "Sun, 08 May 2011 08:49:37 CET",
    "now",
    "",
    "2026-01-01T00:00:00Z ",
    "２０２６-01-01",
    `2026-01-01T00:00:00.${"1".repeat(5_000)}Z`,
  ])("%j", (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

test("agrees with Date wherever both know the form", () => {
  const moment = fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9998-12-31T23:59:59Z"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.getTime());
      expect(parseInstant(date.toUTCString())).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
    }),
  );
});
