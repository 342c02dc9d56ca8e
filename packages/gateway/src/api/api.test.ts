/** The API's definition, and what it makes of paths, parameters, bodies and conditions. */
import { describe, expect, test } from "vitest";
import { conditionsOf } from "../http/conditions.ts";
import type { JsonValue } from "../http/json.ts";
import { HANDLERS } from "../routes/index.ts";
import { checkBody } from "./check-body.ts";
import { type Operation, OPERATIONS } from "./operations.ts";
import { checkQuery, readQuery } from "./query.ts";
import { routeOf } from "./router.ts";
import { versionOf } from "./versions.ts";

const operation = (id: string): Operation => OPERATIONS.find((each) => each.id === id) as Operation;

test("has 78 operations, each found by its own path", () => {
  expect(OPERATIONS.length).toBe(78);
  for (const { id, method, path } of OPERATIONS) expect(routeOf(method, path.replaceAll(/\{\w+\}/g, "x")).operation.id).toBe(id);
});

test("every operation is served, and nothing else", () => {
  expect(Object.keys(HANDLERS).sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
});

describe("paths", () => {
  test("are matched before they are decoded", () => {
    expect(routeOf("GET", "/jobs/a/tasks/b/files/wd%2Fsub%20dir%2Fx.txt").params).toEqual({
      jobId: "a",
      taskId: "b",
      filePath: "wd/sub dir/x.txt",
    });
    expect(routeOf("GET", "/certificates(thumbprintAlgorithm=sha1,thumbprint=0a)").params).toEqual({
      thumbprintAlgorithm: "sha1",
      thumbprint: "0a",
    });
  });

  test.each(["/jobs/../pools", "//jobs", "/jobs/", "/Jobs", "/jobs/a/tasks/b/c", "/", "", "/jobs/a%00", "/jobs/%zz", "/jobs/%c0%af"])(
    "%j is none",
    (path) => expect(() => routeOf("GET", path)).toThrow(expect.objectContaining({ code: "InvalidUri", status: 400 })),
  );

  test.each(["TRACE", "CONNECT", "POST"])("%s is no method of a job", (method) => {
    expect(() => routeOf(method, "/jobs/a")).toThrow(expect.objectContaining({ code: "UnsupportedHttpVerb", status: 405 }));
  });
});

describe("parameters", () => {
  const read = (query: string, id = "Job_List", lenient = false) => checkQuery(readQuery(query), operation(id), { lenient });

  test("have their defaults", () => {
    expect(read("api-version=x").number("maxresults")).toBe(1_000);
    expect(read("api-version=x&MaxResults=7&timeOut=5").number("maxresults")).toBe(7);
    expect(read("api-version=x&$filter=state%20eq%20'active'").text("$filter")).toBe("state eq 'active'");
  });

  test.each([
    ["maxresults=0", "InvalidQueryParameterValue"],
    ["maxresults=1001", "InvalidQueryParameterValue"],
    ["maxresults=-1", "InvalidQueryParameterValue"],
    ["maxresults=abc", "InvalidQueryParameterValue"],
    ["maxresults=1&maxresults=2", "InvalidQueryParameterValue"],
    ["timeout=0", "OutOfRangeQueryParameterValue"],
    ["$top=1", "UnsupportedQueryParameter"],
    ["a=%zz", "InvalidUri"],
    [Array.from({ length: 200 }, (_, at) => `p${at}=1`).join("&"), "InvalidUri"],
  ])("%s is refused", (query, code) => expect(() => read(`api-version=x&${query}`)).toThrow(expect.objectContaining({ code })));

  test("that later versions added are passed over", () => expect(() => read("api-version=x&force=true", "Job_List", true)).not.toThrow());

  test.each([
    ["", "MissingRequiredQueryParameter"],
    ["api-version=2099-01-01", "UnsupportedRequestVersion"],
  ])("the version of %j is refused", (query, code) => expect(() => versionOf(readQuery(query))).toThrow(expect.objectContaining({ code })));

  test("the versions of clients are served", () => {
    expect(versionOf(readQuery("api-version=2020-03-01.11.0")).later).toBe(false);
    expect(versionOf(readQuery("api-version=2025-06-01")).later).toBe(true);
  });
});

describe("bodies", () => {
  const check = (value: JsonValue, { id = "Task_Add", lenient = false } = {}) =>
    checkBody(value, operation(id).body?.schema ?? {}, { lenient });
  const task = { id: "a", commandLine: "true" };

  test("lose their nulls and keep the rest", () => {
    expect(check({ ...task, displayName: null, constraints: { maxTaskRetryCount: -1, maxWallClockTime: "PT1H" } })).toEqual({
      ...task,
      constraints: { maxTaskRetryCount: -1, maxWallClockTime: "PT1H" },
    });
  });

  test("words are compared without regard to case, and come out as they are defined", () => {
    const job = check({ id: "a", poolInfo: { poolId: "p" }, onAllTasksComplete: "TerminateJob" }, { id: "Job_Add" });
    expect(job["onAllTasksComplete"]).toBe("terminatejob");
  });

  test.each<[string, JsonValue, string]>([
    ["null", null, "InvalidRequestBody"],
    ["a list", [], "InvalidRequestBody"],
    ["a text", "x", "InvalidRequestBody"],
    ["a missing property", { id: "a" }, "MissingRequiredProperty"],
    ["an unknown property", { ...task, isAdmin: true }, "InvalidRequestBody"],
    ["__proto__", JSON.parse('{"id":"a","commandLine":"b","__proto__":{}}') as JsonValue, "InvalidRequestBody"],
    ["a number for a text", { ...task, displayName: 3 }, "InvalidPropertyValue"],
    ["a text for a number", { ...task, requiredSlots: "3" }, "InvalidPropertyValue"],
    ["a fraction", { ...task, requiredSlots: 1.5 }, "InvalidPropertyValue"],
    ["too large a number", { ...task, requiredSlots: 2 ** 31 }, "InvalidPropertyValue"],
    ["minus zero", { ...task, requiredSlots: -0 }, "InvalidPropertyValue"],
    ["a duration of a year and a day after it", { ...task, constraints: { retentionTime: "P1D1Y" } }, "InvalidPropertyValue"],
    ["an object for a list", { ...task, environmentSettings: {} }, "InvalidPropertyValue"],
    ["a NUL", { ...task, displayName: "a\0b" }, "InvalidPropertyValue"],
    ["an unknown word", { ...task, userIdentity: { autoUser: { scope: "planet" } } }, "InvalidPropertyValue"],
  ])("with %s are refused", (_, value, code) => expect(() => check(value)).toThrow(expect.objectContaining({ code, status: 400 })));

  test("what later versions added is passed over", () => {
    expect(check({ ...task, containerHostBatchBindMounts: [] }, { lenient: true })).toEqual(task);
  });
});

describe("conditions", () => {
  const NOW_MS = Date.UTC(2026, 0, 31, 12) + 500;
  const version = { etag: "0x0000A", lastModifiedMs: NOW_MS };
  const allowed = operation("Job_Get").headers;
  const check = (headers: Record<string, string>, isRead = false) => conditionsOf(headers, { allowed, isRead }).check(version);

  test.each<[string, string, boolean]>([
    ["if-match", "0x0000A", true],
    ["if-match", '"0x0000A"', true],
    ["if-match", "*", true],
    ["if-match", "0x0000B", false],
    ["if-none-match", "0x0000A", false],
    ["if-none-match", "*", false],
    ["if-none-match", "0x0000B", true],
    ["if-modified-since", "Sat, 31 Jan 2026 12:00:00 GMT", false],
    ["if-modified-since", "Sat, 31 Jan 2026 11:59:59 GMT", true],
    ["if-unmodified-since", "Sat, 31 Jan 2026 12:00:00 GMT", true],
    ["if-unmodified-since", "Sat, 31 Jan 2026 11:59:59 GMT", false],
  ])("%s: %s is met: %s", (name, value, met) => {
    if (met) expect(() => check({ [name]: value })).not.toThrow();
    else expect(() => check({ [name]: value })).toThrow(expect.objectContaining({ code: "ConditionNotMet", status: 412 }));
  });

  test("that a read does not meet answer 304", () => {
    expect(() => check({ "if-none-match": "*" }, true)).toThrow(expect.objectContaining({ status: 304 }));
  });

  test.each([
    [{ "if-match": "a", "if-none-match": "b" }, "MultipleConditionHeadersNotSupported"],
    [{ "if-match": '"a' }, "InvalidHeaderValue"],
    [{ "if-modified-since": "yesterday" }, "InvalidHeaderValue"],
  ])("%j are refused", (headers, code) => expect(() => check(headers)).toThrow(expect.objectContaining({ code, status: 400 })));
});
