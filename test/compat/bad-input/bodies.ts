/** Bodies: too large, of another kind, not JSON, or JSON that nobody means. */
import { describe, expect, test } from "vitest";
import { answerOf, raw, send, VERSION } from "../signed-request.ts";
import { expectRefusal, refused, type TheFixture } from "./fixture.ts";

const MB = 1_000_000;
const AT_ONCE = 20;
const task = { id: "t", commandLine: "true" };
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const keys = (count: number): string => `{${times(count, (at) => `"${at}":0`).join()}}`;
const asTask = (more: string): string => `{"id":"t","commandLine":"true",${more}}`;
const retries = (number: string): string => asTask(`"constraints":{"maxTaskRetryCount":${number}}`);
const notJson = "400 InvalidRequestBody";

export function badBodies(fixture: TheFixture): void {
  refused(fixture, [
    ["row 1: a body of 10 MB", "POST /jobs", { body: `{"id":"${"a".repeat(10 * MB)}"}` }, "413 RequestBodyTooLarge"],
    ["row 1: more than 1 MB of tasks", "POST /jobs/job/addtaskcollection", { body: " ".repeat(1.1 * MB) }, "413 RequestBodyTooLarge"],
    ["row 2: a body without a length", "POST /jobs", { body: "{}", chunked: true }, "411 MissingContentLengthHeader"],
    ["row 6: a compressed body", "POST /jobs", { body: "{}", headers: { "content-encoding": "gzip" } }, "400 InvalidHeaderValue"],
    ["row 7: arrays nested a million deep", "POST /jobs", { body: "[".repeat(MB) + "]".repeat(MB) }, notJson],
    ["row 7: objects nested deep", "POST /jobs", { body: `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}` }, notJson],
    ["row 8: a million keys", "POST /jobs", { body: keys(MB) }, "413 RequestBodyTooLarge"],
    ["row 8: as many keys as have room", "POST /jobs", { body: keys(350_000) }, notJson],
    ["row 9: __proto__", "POST /jobs/job/tasks", { body: asTask('"__proto__":{"isAdmin":true}') }, notJson],
    ["row 9: constructor", "POST /jobs/job/tasks", { body: asTask('"constructor":{"prototype":{"isAdmin":true}}') }, notJson],
    ["row 9: __proto__ below", "POST /jobs/job/tasks", { body: asTask('"constraints":{"__proto__":{}}') }, notJson],
    ["row 9: an unknown property", "POST /jobs/job/tasks", { body: { ...task, isAdmin: true } }, notJson],
    ["row 10: a duplicate key", "POST /jobs", { body: '{"id":"a","id":"b"}' }, notJson],
    ["row 11: a number without an end", "POST /jobs/job/tasks", { body: retries("1e999") }, notJson],
    ["row 11: NaN", "POST /jobs/job/tasks", { body: retries("NaN") }, notJson],
    ["row 11: -0", "POST /jobs/job/tasks", { body: retries("-0") }, "400 InvalidPropertyValue"],
    ["row 11: 2^53 + 1", "POST /jobs/job/tasks", { body: retries("9007199254740993") }, "400 InvalidPropertyValue"],
    ["row 12: half of a surrogate pair", "POST /jobs/job/tasks", { body: '{"id":"t","commandLine":"\\ud800"}' }, notJson],
    ["row 12: what is not UTF-8", "POST /jobs", { body: Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]) }, notJson],
    ["row 12: a byte order mark", "POST /jobs", { body: `\ufeff${JSON.stringify(task)}` }, notJson],
    ["row 13: an empty body", "POST /jobs", { body: "" }, notJson],
    ["row 13: null", "POST /jobs", { body: "null" }, notJson],
    ["row 13: an array", "POST /jobs", { body: "[]" }, notJson],
    ["row 13: a text", "POST /jobs", { body: '"x"' }, notJson],
    ["row 14: text/plain", "POST /jobs", { body: "{}", headers: { "content-type": "text/plain" } }, "400 InvalidHeaderValue"],
    ["row 14: a type that is none", "POST /jobs", { body: "{}", headers: { "content-type": ";" } }, "400 InvalidHeaderValue"],
    ["row 14: no type", "POST /jobs", { body: "{}", headers: { "content-type": "" } }, "400 InvalidHeaderValue"],
    [
      "row 15: 101 tasks",
      "POST /jobs/job/addtaskcollection",
      { body: { value: times(101, (at) => ({ ...task, id: `${at}` })) } },
      "400 InvalidPropertyValue",
    ],
    ["row 15: no tasks", "POST /jobs/job/addtaskcollection", { body: { value: [] } }, "400 InvalidPropertyValue"],
  ]);

  test(`row 1: ${AT_ONCE} of 10 MB at once are not kept`, async () => {
    const before = fixture().memoryBytes;
    const body = Buffer.alloc(10 * MB, " ");
    const answers = await Promise.all(times(AT_ONCE, () => send(fixture().url, "POST /jobs", { body })));
    for (const answer of answers) expectRefusal(answer, "413 RequestBodyTooLarge");
    expect(fixture().memoryBytes - before).toBeLessThan((AT_ONCE / 2) * 10 * MB);
  });

  test("row 9: what was sent changed no object", async () => {
    const read = await send(fixture().url, "GET /jobs/job");
    expect([read.status, read.text.includes("isAdmin")]).toEqual([200, false]);
  });

  test("row 14: JSON without odata=minimalmetadata is taken", async () => {
    const parts = { body: { id: "plain", poolInfo: { poolId: "empty" } }, headers: { "content-type": "application/json" } };
    expect((await send(fixture().url, "POST /jobs", parts)).status).toBe(201);
  });

  collections(fixture);
  framing(fixture);
}

interface Added {
  readonly value: readonly { readonly taskId: string; readonly status: string; readonly error?: { readonly code: string } }[];
}

function collections(fixture: TheFixture): void {
  const add = async (value: readonly object[]): Promise<string[]> => {
    const { status, text } = await send(fixture().url, "POST /jobs/waiting/addtaskcollection", { body: { value } });
    expect(status).toBe(200);
    return (JSON.parse(text) as Added).value.map(({ taskId, status: how, error }) => `${taskId} ${how} ${error?.code ?? ""}`.trim());
  };

  test("row 15: two tasks of one id: the second is refused", async () => {
    const twin = { id: "twin", commandLine: "true" };
    expect(await add([twin, twin])).toEqual(["twin Success", "twin ClientError TaskExists"]);
  });

  test("row 15: one bad of 100: the rest is stored", async () => {
    const value = times(100, (at) => (at === 50 ? { ...task, id: "a b" } : { ...task, id: `of-100-${at}` }));
    const results = await add(value);
    expect(results.filter((result) => !result.endsWith("Success"))).toEqual(["a b ClientError InvalidPropertyValue"]);
    expect((await send(fixture().url, "GET /jobs/waiting/tasks/of-100-99")).status).toBe(200);
  });
}

function framing(fixture: TheFixture): void {
  const HEAD = `POST /jobs?api-version=${VERSION} HTTP/1.1\r\nHost: x\r\n`;

  describe("bytes that are no request", () => {
    test.each([
      ["row 3: a length and chunks", `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`],
      ["row 4: two lengths", `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
      ["row 4: one length twice", `${HEAD}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}`],
      ["row 4: a length with a sign", `${HEAD}Content-Length: +5\r\n\r\n{}`],
      ["row 4: a hexadecimal length", `${HEAD}Content-Length: 0x5\r\n\r\n{}`],
      ["row 4: a length below 0", `${HEAD}Content-Length: -1\r\n\r\n{}`],
      ["row 4: a length beyond 64 bits", `${HEAD}Content-Length: ${"9".repeat(30)}\r\n\r\n{}`],
      ["row 5: another coding of chunks", `${HEAD}Transfer-Encoding: chunked, identity\r\n\r\n`],
      ["row 5: a size of a chunk that is none", `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
      ["row 5: a chunk longer than its size", `${HEAD}Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n`],
      ["row 5: a size of a chunk beyond 64 bits", `${HEAD}Transfer-Encoding: chunked\r\n\r\n${"f".repeat(20)}\r\n{}\r\n0\r\n\r\n`],
      ["row 5: lines that end in LF alone", `POST /jobs?api-version=${VERSION} HTTP/1.1\nHost: x\nContent-Length: 2\n\n{}`],
      ["row 28: a line within a header", `${HEAD}x-a: b\rc\r\nContent-Length: 2\r\n\r\n{}`],
      ["row 28: a header that goes on in the next line", `${HEAD}x-a: b\r\n c\r\nContent-Length: 2\r\n\r\n{}`],
      ["row 28: a NUL in a header", `${HEAD}x-a: b\0c\r\nContent-Length: 2\r\n\r\n{}`],
      ["no HTTP", "hello\r\n\r\n"],
    ])("%s", async (_, bytes) => {
      const answered = await raw(fixture().url, bytes);
      expectRefusal(answerOf(answered.slice(answered.lastIndexOf("HTTP/1.1 "))), "400 InvalidInput");
    });
  });
}
