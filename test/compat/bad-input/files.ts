/** Files of a task: paths that leave its directory, links and devices, ranges that are none, and a file larger than any disk. */
import { request } from "node:http";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { until } from "../waiting.ts";
import { authorizationOf, send, VERSION } from "../signed-request.ts";
import { type BadCase, refused, type TheFixture } from "./fixture.ts";

const FILES = "/jobs/job/tasks/files/files";
const TB = 1024 ** 4;
const SCRIPT = "truncate -s 1T sparse; head -c 1048576 /dev/zero > big; ln -s /dev/zero zero; ln -s /etc out; echo hello";
const missing = "404 FileNotFound";
const range = (text: string): { headers: Record<string, string> } => ({ headers: { "ocp-range": text } });

/** Leaves `wd/big`, of 1 MB, for others too. */
export function badFiles(fixture: TheFixture): void {
  beforeAll(async () => {
    const body = { id: "files", commandLine: `/bin/sh -c '${SCRIPT}'` };
    expect((await send(fixture().url, "POST /jobs/job/tasks", { body })).status).toBe(201);
    await until(
      async () => JSON.parse((await send(fixture().url, "GET /jobs/job/tasks/files")).text) as { state: string },
      ({ state }) => state === "completed",
    );
  });

  refused(fixture, [
    ...[
      "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
      "../../../../../etc/passwd",
      "wd/%2e%2e/%2e%2e/%2e%2e/passwd",
      "%252e%252e%252fstdout.txt",
      "/etc/passwd",
      "%2fetc%2fpasswd",
      "..%5cstdout.txt",
      "wd/zero",
      "wd/out/passwd",
    ].map((path): BadCase => [`row 73: ${path}`, `GET ${FILES}/${path}`, {}, missing]),
    ["row 73: a deletion outside", `DELETE ${FILES}/wd/out/passwd`, {}, missing],
    ["row 73: a NUL", `GET ${FILES}/stdout.txt%00`, {}, "400 InvalidUri"],
    ["row 73: a path of 5000 letters", `GET ${FILES}/${"a".repeat(5_000)}`, {}, "400 InvalidPropertyValue"],
    ["row 73: a range backwards", `GET ${FILES}/stdout.txt`, range("bytes=9-1"), "416 InvalidRange"],
    ["row 73: a range behind the end", `GET ${FILES}/stdout.txt`, range("bytes=6-"), "416 InvalidRange"],
    ["row 73: a range from the end", `GET ${FILES}/stdout.txt`, range("bytes=-5"), "400 InvalidHeaderValue"],
    ["row 73: a range beyond 64 bits", `GET ${FILES}/stdout.txt`, range(`bytes=0-${"9".repeat(30)}`), "400 InvalidHeaderValue"],
    ["row 73: 1000 ranges", `GET ${FILES}/stdout.txt`, range(`bytes=${"0-,".repeat(1_000)}0-`), "400 InvalidHeaderValue"],
    ["row 73: a range of lines", `GET ${FILES}/stdout.txt`, range("lines=0-1"), "400 InvalidHeaderValue"],
  ]);

  test("row 73: a file of 1 TB: its size, its end, and a reader that goes away", async () => {
    expect((await send(fixture().url, `HEAD ${FILES}/wd/sparse`)).headers["content-length"]).toBe(String(TB));
    const end = await send(fixture().url, `GET ${FILES}/wd/sparse`, range(`bytes=${TB - 3}-`));
    expect([end.status, end.text]).toEqual([200, "\0\0\0"]);
    const before = fixture().memoryBytes;
    const query = `api-version=${VERSION}`;
    const headers: Record<string, string> = { "ocp-date": new Date().toUTCString() };
    headers["authorization"] = authorizationOf({ call: `GET ${FILES}/wd/sparse`, query, headers });
    const sent = request(`${fixture().url}${FILES}/wd/sparse?${query}`, { headers, agent: false });
    sent.end();
    const [incoming] = (await once(sent, "response")) as [AsyncIterable<Buffer>];
    let read = 0;
    for await (const piece of incoming) {
      read += piece.length;
      if (read > 64 * 1024 * 1024) break;
    }
    expect(fixture().memoryBytes - before).toBeLessThan(256 * 1024 * 1024);
  });
}
