/** Servers that lie, row 80, and addresses that are not a node's to reach. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom, systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addressProblem } from "../address-policy.ts";
import { downloadResource } from "../download.ts";
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

function fetchTo(url: string, allowLoopback = true): Promise<void> {
  const transports = { "http:": httpTransport({ allowLoopback }) };
  const parts = {
    transports,
    clock: { ...systemClock(), setTimer: (_ms: number, fire: () => void) => systemClock().setTimer(0, fire) },
    random: seededRandom(1),
  };
  return downloadResource(parts, directory, { url, filePath: "file", fileMode: 0o644, unpack: false }, new AbortController().signal);
}

test("a file arrives whole", async () => {
  await fetchTo(await serve((_request, response) => response.end("the file")));
  expect(readFileSync(join(directory, "file"), "utf8")).toBe("the file");
});

test("row 80: a connection cut in the middle goes on where it was", async () => {
  const content = Buffer.from("0123456789".repeat(10_000));
  let calls = 0;
  const url = await serve((request, response) => {
    calls++;
    const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? "0");
    response.writeHead(from > 0 ? 206 : 200, {
      "content-length": content.length - from,
      ...(from > 0 ? { "content-range": `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
    });
    if (calls < 3) response.write(content.subarray(from, from + 30_000), () => response.destroy());
    else response.end(content.subarray(from));
  });
  await fetchTo(url);
  expect(calls).toBe(3);
  expect(Buffer.compare(readFileSync(join(directory, "file")), content)).toBe(0);
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
