/** The storage servers that other tests rely on answer as the real services do. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Azurite } from "../support/azurite.ts";
import { S3Server } from "../support/s3-server.ts";

let azurite: Azurite;
let s3: S3Server;

beforeAll(async () => {
  [azurite, s3] = await Promise.all([Azurite.start(), S3Server.start()]);
});

afterAll(() => Promise.all([azurite.stop(), s3.stop()]));

test("Azurite keeps blobs, and checks signatures, their expiry and their permissions", async () => {
  await azurite.createContainer("things");
  await azurite.put("things", "a b/c.txt", "hello");
  expect(await azurite.list("things")).toEqual(["a b/c.txt"]);
  expect(String(await azurite.get("things", "a b/c.txt"))).toBe("hello");
  expect(await (await fetch(azurite.blobUrl("things", "a b/c.txt"))).text()).toBe("hello");
  expect((await fetch(azurite.blobUrl("things", "a b/c.txt", { expiresInMs: -1_000 }))).status).toBe(403);
  const listing = (permissions: string) => fetch(`${azurite.containerUrl("things", { permissions })}&restype=container&comp=list`);
  expect((await listing("rl")).status).toBe(200);
  expect((await listing("w")).status).toBe(403);
});

test("the S3 server keeps objects, and gives them to who holds a signed url", async () => {
  await s3.put("a/b.txt", "hello");
  expect(await s3.list()).toEqual(["a/b.txt"]);
  expect(String(await s3.get("a/b.txt"))).toBe("hello");
  const cut = await fetch(await s3.presigned("a/b.txt"), { headers: { range: "bytes=1-" } });
  expect([cut.status, await cut.text()]).toEqual([206, "ello"]);
});
