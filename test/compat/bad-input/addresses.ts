/** Addresses, methods, conditions and headers that no client means; pages that were not given to who asks for them. */
import { expect, test } from "vitest";
import { answerOf, raw, send, type Signer, VERSION } from "../signed-request.ts";
import { type BadCase, expectRefusal, refused, type TheFixture } from "./fixture.ts";

const KB = 1_024;
const query = (more: string): { query: string } => ({ query: `api-version=${VERSION}${more}` });
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const headers = (count: number): { headers: Record<string, string> } => ({
  headers: Object.fromEntries(times(count, (at) => [`x-${at}`, "y"])),
});

/** None of them may be answered with another resource. */
const PATHS: readonly BadCase[] = [
  ["a way back", "GET /jobs/../pools", {}, "400 InvalidUri"],
  ["an encoded way back", "GET /jobs/%2e%2e%2fpools", {}, "404 JobNotFound"],
  ["a way back as a name", "GET /jobs/..", {}, "404 JobNotFound"],
  ["a double slash", "GET //jobs", {}, "400 InvalidUri"],
  ["a dot", "GET /jobs/./job", {}, "400 InvalidUri"],
  ["a slash at the end", "GET /jobs/job/", {}, "400 InvalidUri"],
  ["a backslash", "GET /jobs\\job", {}, "400 InvalidUri"],
  ["other letters", "GET /Jobs", {}, "400 InvalidUri"],
  ["no slash", "GET jobs", {}, "400 InvalidInput"],
  ["another host", "GET http://169.254.169.254/jobs", {}, "400 InvalidUri"],
];

export function badAddresses(fixture: TheFixture): void {
  refused(fixture, [
    ["row 22: an entity tag of before", "DELETE /jobs/job", { headers: { "if-match": "0x1" } }, "412 ConditionNotMet"],
    ["row 22: a tag with an open quote", "DELETE /jobs/job", { headers: { "if-match": '"0x1' } }, "400 InvalidHeaderValue"],
    ["row 22: two tags", "DELETE /jobs/job", { headers: { "if-match": '"0x1", "0x2"' } }, "400 InvalidHeaderValue"],
    ["row 22: a date that is none", "DELETE /jobs/job", { headers: { "if-unmodified-since": "yesterday" } }, "400 InvalidHeaderValue"],
    [
      "row 22: two conditions",
      "GET /jobs/job",
      { headers: { "if-match": "*", "if-none-match": "*" } },
      "400 MultipleConditionHeadersNotSupported",
    ],
    ["row 23: $top", "GET /jobs", query("&$top=0"), "400 UnsupportedQueryParameter"],
    ["row 23: pages of nothing", "GET /jobs", query("&maxresults=0"), "400 InvalidQueryParameterValue"],
    ["row 23: pages below 0", "GET /jobs", query("&maxresults=-1"), "400 InvalidQueryParameterValue"],
    ["row 23: pages of 1001", "GET /jobs", query("&maxresults=1001"), "400 InvalidQueryParameterValue"],
    ["row 23: pages of abc", "GET /jobs", query("&maxresults=abc"), "400 InvalidQueryParameterValue"],
    ["row 23: a forged page", "GET /jobs", query("&$skiptoken=AAAA"), "400 InvalidQueryParameterValue"],
    ["row 24: a path of 64 KB", `GET /jobs/${"a".repeat(64 * KB)}`, {}, "414 InvalidUri"],
    ["row 24: a query of 64 KB", "GET /jobs", query(`&$filter=${"a".repeat(64 * KB)}`), "414 InvalidUri"],
    ["row 24: 200 parameters", "GET /jobs", query(times(200, (at) => `&p${at}=`).join("")), "400 InvalidUri"],
    ["row 24: a parameter twice", "GET /jobs", query("&maxresults=1&maxresults=1"), "400 InvalidQueryParameterValue"],
    ["row 24: a version twice", "GET /jobs", query(`&api-version=${VERSION}`), "400 InvalidQueryParameterValue"],
    ...["%", "%zz", "%00", "%c0%af"].flatMap((escape): BadCase[] => [
      [`row 24: a path with ${escape}`, `GET /jobs/${escape}`, {}, "400 InvalidUri"],
      [`row 24: a query with ${escape}`, "GET /jobs", query(`&$filter=${escape}`), "400 InvalidUri"],
    ]),
    ...PATHS.map(([name, ...rest]): BadCase => [`row 25: ${name}`, ...rest]),
    ["row 26: no version", "GET /jobs", { query: "" }, "400 MissingRequiredQueryParameter"],
    ["row 26: an empty version", "GET /jobs", { query: "api-version=" }, "400 MissingRequiredQueryParameter"],
    ["row 26: a version of the future", "GET /jobs", { query: "api-version=2099-01-01" }, "400 UnsupportedRequestVersion"],
    ["row 26: a version of another service", "GET /jobs", { query: "api-version=2021-04-10" }, "400 UnsupportedRequestVersion"],
    ["row 27: TRACE", "TRACE /jobs", {}, "405 UnsupportedHttpVerb"],
    ["row 27: a method that is not served", "PUT /jobs", { body: "{}" }, "405 UnsupportedHttpVerb"],
    [
      "row 27: an overridden method",
      "POST /jobs/job",
      { body: "{}", headers: { "x-http-method-override": "DELETE" } },
      "405 UnsupportedHttpVerb",
    ],
    ["row 28: 1000 headers", "GET /jobs", headers(1_000), "431 InvalidHeaderValue"],
    ["row 28: 100 headers too many", "GET /jobs", headers(200), "431 InvalidHeaderValue"],
    ["row 28: a header of 17 KB", "GET /jobs", { headers: { "x-a": "a".repeat(17 * KB) } }, "431 InvalidHeaderValue"],
    ["row 28: a header of 120 KB", "GET /jobs", { headers: { "x-a": "a".repeat(120 * KB) } }, "431 InvalidHeaderValue"],
  ]);

  test("row 28: no Host", async () => {
    const answer = answerOf(await raw(fixture().url, `GET /jobs?api-version=${VERSION} HTTP/1.1\r\nConnection: close\r\n\r\n`));
    expectRefusal(answer, "400 MissingRequiredHeader");
  });

  test("row 27: CONNECT", async () => {
    const answer = answerOf(await raw(fixture().url, "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n"));
    expectRefusal(answer, "405 UnsupportedHttpVerb");
  });

  test("row 22: a change of what was changed meanwhile", async () => {
    const etag = String((await send(fixture().url, "GET /jobs/waiting")).headers["etag"]);
    const patch = () => send(fixture().url, "PATCH /jobs/waiting", { body: { priority: 1 }, headers: { "if-match": etag } });
    expect((await patch()).status).toBe(200);
    expectRefusal(await patch(), "412 ConditionNotMet");
  });

  pages(fixture);

  test("a read whose condition is not met has no body", async () => {
    expect(await send(fixture().url, "GET /jobs/job", { headers: { "if-none-match": "*" } })).toMatchObject({ status: 304, text: "" });
  });

  test("a request id is given back when that is asked for", async () => {
    const parts = { headers: { "client-request-id": "9f2b4f0e-0000-4000-8000-000000000000", "return-client-request-id": "true" } };
    expect((await send(fixture().url, "GET /jobs", parts)).headers["client-request-id"]).toBe(parts.headers["client-request-id"]);
  });
}

function pages(fixture: TheFixture): void {
  const page = (path: string, token: string, signer?: Signer) =>
    send(fixture().url, `GET ${path}`, { ...query(`&maxresults=1&$skiptoken=${token}`), ...(signer === undefined ? {} : { signer }) });

  test("row 23: a token that was edited, of another list, or of another account", async () => {
    const first = JSON.parse((await send(fixture().url, "GET /jobs", query("&maxresults=1"))).text) as Record<string, string>;
    const token = /skiptoken=([\w-]+)$/.exec(first["odata.nextLink"] ?? "")?.[1] ?? "";
    expect((await page("/jobs", token)).status).toBe(200);
    const edited = `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}`;
    expectRefusal(await page("/jobs", edited), "400 InvalidQueryParameterValue");
    expectRefusal(await page("/pools", token), "400 InvalidQueryParameterValue");
    expectRefusal(await page("/jobs", token, fixture().other), "400 InvalidQueryParameterValue");
  });
}
