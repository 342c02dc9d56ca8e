/** Servers that lie, row 80, and addresses that are not a node's to reach. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom, systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressProblem } from "../address-policy.ts";
import { fetchResource } from "../resource.ts";
import { httpTransport } from "./http.ts";

let directory: string;
let server: Server | null = null;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "stint-http-"));
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
  rmSync(directory, { recursive: true });
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/file`;
}

function fetchTo(url: string, allowLoopback = true, sha256: string | null = null): Promise<number> {
  const transports = { "http:": httpTransport({ allowLoopback }) };
  const parts = {
    transports,
    clock: { ...systemClock(), setTimer: (_ms: number, fire: () => void) => systemClock().setTimer(0, fire) },
    random: seededRandom(1),
    cache: null,
  };
  const request = { source: { kind: "file" as const, url }, filePath: "file", fileMode: 0o644, unpack: false, sha256 };
  return fetchResource(parts, directory, request, new AbortController().signal);
}

test("a file arrives whole", async () => {
  await fetchTo(await serve((_request, response) => response.end("the file")));
  expect(readFileSync(join(directory, "file"), "utf8")).toBe("the file");
});

const CONTENT = Buffer.from("0123456789".repeat(10_000));

/** Gives what is asked for, but cuts the connection after 30,000 bytes as often as `cuts` says. */
function cutting(options: { cuts: number; etag: (call: number) => string | null; ranges: string[] }): RequestListener {
  let calls = 0;
  return (request, response) => {
    const etag = options.etag(++calls);
    const { range, "if-range": condition } = request.headers;
    const goesOn = range !== undefined && (condition === undefined || condition === etag);
    options.ranges.push(range ?? "");
    const from = goesOn ? Number(/^bytes=(\d+)-/.exec(range)?.[1]) : 0;
    response.writeHead(goesOn ? 206 : 200, {
      "content-length": CONTENT.length - from,
      ...(etag === null ? {} : { etag }),
      ...(goesOn ? { "content-range": `bytes ${from}-${CONTENT.length - 1}/${CONTENT.length}` } : {}),
    });
    if (calls <= options.cuts) response.write(CONTENT.subarray(from, from + 30_000), () => response.destroy());
    else response.end(CONTENT.subarray(from));
  };
}

test("a connection cut in the middle goes on where it was, in the same version", async () => {
  const ranges: string[] = [];
  await fetchTo(await serve(cutting({ cuts: 2, etag: () => '"one"', ranges })));
  expect(ranges).toEqual(["", "bytes=30000-", "bytes=60000-"]);
  expect(Buffer.compare(readFileSync(join(directory, "file")), CONTENT)).toBe(0);
});

test.each([
  ["has no version", () => null],
  ["has another version each time", (call: number) => `"${call}"`],
])("a file that %s begins anew after a cut", async (_name, etag) => {
  const ranges: string[] = [];
  await fetchTo(await serve(cutting({ cuts: 1, etag, ranges })));
  expect(ranges).toHaveLength(2);
  expect(Buffer.compare(readFileSync(join(directory, "file")), CONTENT)).toBe(0);
});

test("a server that always cuts is given up", async () => {
  const ranges: string[] = [];
  await expect(fetchTo(await serve(cutting({ cuts: 100, etag: () => null, ranges })))).rejects.toMatchObject({
    code: "BlobDownloadMiscError",
  });
  expect(ranges.length).toBeLessThan(20);
});

test("other content than the task or the store says is refused", async () => {
  const url = await serve((_request, response) => response.end("the file"));
  await expect(fetchTo(url, true, "0".repeat(64))).rejects.toMatchObject({ code: "BlobDownloadMiscError" });
  server?.close();
  const lying = await serve((_request, response) => response.writeHead(200, { "content-md5": "AAAAAAAAAAAAAAAAAAAAAA==" }).end("the file"));
  await expect(fetchTo(lying)).rejects.toMatchObject({ code: "BlobDownloadMiscError" });
  expect(readdirSync(directory)).toEqual([]);
});

test("429 and 503 are tried again, and a signature is in no message", async () => {
  const statuses = [429, 503, 200];
  await fetchTo(await serve((_request, response) => response.writeHead(statuses.shift() ?? 500, { "retry-after": "1" }).end("the file")));
  expect(readFileSync(join(directory, "file"), "utf8")).toBe("the file");
  server?.close();
  const denied = await serve((_request, response) => response.writeHead(403, { "x-ms-error-code": "AuthenticationFailed" }).end());
  const failure = await fetchTo(`${denied}?sv=2021&sig=TOPSECRET%3D`).catch((error: Error) => error);
  expect(failure).toMatchObject({ code: "BlobAccessDenied", message: expect.stringContaining("AuthenticationFailed") as string });
  expect(String(failure)).not.toContain("TOPSECRET");
});

test("row 80: less than was promised, and another range than was asked for", async () => {
  const short = await serve((_request, response) => {
    response.writeHead(200, { "content-length": 100 });
    response.write("too little", () => response.destroy());
  });
  await expect(fetchTo(short)).rejects.toMatchObject({ name: "TransferError" });
  server?.close();
  const wrong = await serve((request, response) => {
    if (request.headers.range === undefined) response.writeHead(200, { "content-length": 100 }).write("some", () => response.destroy());
    else response.writeHead(206, { "content-range": "bytes 50-99/100" }).end("x".repeat(50));
  });
  await expect(fetchTo(wrong)).rejects.toMatchObject({ name: "TransferError" });
  expect(readdirSync(directory)).toEqual([]);
});

test.each([
  [404, "BlobNotFound"],
  [403, "BlobAccessDenied"],
  [500, "BlobDownloadMiscError"],
])("HTTP %i", async (status, code) => {
  await expect(fetchTo(await serve((_request, response) => response.writeHead(status).end("<html>")))).rejects.toMatchObject({ code });
});

test("a redirect that never ends, and one that leaves http", async () => {
  await expect(fetchTo(await serve((_request, response) => response.writeHead(302, { location: "/file" }).end()))).rejects.toMatchObject({
    name: "TransferError",
  });
  await expect(
    fetchTo(await serve((_request, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end())),
  ).rejects.toMatchObject({ code: "BlobAccessDenied" });
});

test("a redirect to the metadata service, and loopback where it is not allowed", async () => {
  const url = await serve((_request, response) => response.writeHead(302, { location: "http://169.254.169.254/latest" }).end());
  await expect(fetchTo(url)).rejects.toMatchObject({ code: "BlobAccessDenied" });
  await expect(fetchTo(url, false)).rejects.toMatchObject({ code: "BlobAccessDenied" });
});

test.each([
  "169.254.169.254",
  "::ffff:169.254.169.254",
  "168.63.129.16",
  "0.0.0.0",
  "fe80::1",
  "::",
  "64:ff9b::a9fe:a9fe",
  "fd00:ec2::254",
])("%s is never reached", (address) => {
  expect(addressProblem(address, { allowLoopback: true })).not.toBeNull();
});
