/** `stint cert`, and what watchers are told of certificates: on a cluster whose store is encrypted. */
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PEM, PFX, PFX_PASSWORD } from "../support/pfx.ts";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

const THUMBPRINT = new X509Certificate(PEM).fingerprint.replaceAll(":", "").toLowerCase();

let folder: string;
let cluster: TestCluster;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stint-cert-"));
  const keyFile = join(folder, "secrets.key");
  writeFileSync(keyFile, "a-key-of-tests-for-the-store\n", { mode: 0o600 });
  writeFileSync(join(folder, "one.pfx"), PFX);
  writeFileSync(join(folder, "one.pem"), PEM);
  writeFileSync(join(folder, "none.cer"), "not a certificate");
  writeFileSync(join(folder, "password"), `${PFX_PASSWORD}\n`);
  cluster = await TestCluster.start({ etcd: null, controllerArgs: ["--secrets-key-file", keyFile] });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const stint = (...args: string[]) => start(args, { STINT_ENDPOINT: cluster.endpoints[0] as string, STINT_ACCOUNT_KEY: ACCOUNT_KEY }).result;

async function works(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await stint(...args);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return stdout;
}

test("the command adds, lists, shows and deletes", async () => {
  expect(await stint("cert", "ls")).toMatchObject({ code: 0, stderr: "no certificates\n" });
  const shown = await works("cert", "add", join(folder, "one.pfx"), "--password-file", join(folder, "password"));
  expect(shown).toMatch(new RegExp(`certificate +${THUMBPRINT}\\nstate +active\\n`));
  expect(shown).toMatch(/subject +CN=stint\n/);
  expect(shown).toMatch(/valid until +Nov {2}4 10:56:29 2126 GMT/);
  expect(await works("cert", "list")).toMatch(new RegExp(`${THUMBPRINT} +active`));
  const json = await works("cert", "show", THUMBPRINT.toUpperCase(), "-o", "json");
  expect(json).not.toContain(PFX_PASSWORD);
  const { publicData } = JSON.parse(json) as { publicData: string };
  expect(new X509Certificate(Buffer.from(publicData, "base64")).subject).toBe("CN=stint");
  expect((await stint("cert", "cancel-delete", THUMBPRINT)).code).toBe(5);
  expect(await stint("cert", "rm", THUMBPRINT)).toMatchObject({ code: 0, stderr: `certificate ${THUMBPRINT} is deleted\n` });
  const gone = await stint("cert", "show", THUMBPRINT);
  expect([gone.code, gone.stderr]).toEqual([3, expect.stringContaining("stint cert list")]);
});

test("what is no certificate, and what is another, is refused", async () => {
  const said = async (code: number, words: string, ...args: string[]) =>
    expect(await stint("cert", "add", ...args)).toMatchObject({ code, stderr: expect.stringContaining(words) as string });
  await said(2, "neither a .pfx", join(folder, "password"));
  await said(2, "cannot be read", join(folder, "missing.pem"));
  await said(2, "no X.509 certificate", join(folder, "none.cer"));
  await said(2, "password does not open", join(folder, "one.pfx"));
  await said(2, "cannot be read", join(folder, "one.pfx"), "--password-file", join(folder, "missing"));
  await said(2, `has the thumbprint ${THUMBPRINT}`, join(folder, "one.pem"), "--thumbprint", "0".repeat(40));
  await said(2, "SHA-1", join(folder, "one.pem"), "--thumbprint", "short");
});

test("one that a pool uses stays, and watchers hear of all of it", async () => {
  await works("cert", "add", join(folder, "one.pem"), "--thumbprint", THUMBPRINT);
  expect((await stint("cert", "add", join(folder, "one.pem"))).code).toBe(5);
  await works("pool", "create", "sealed", "--cert", THUMBPRINT);
  const { code, stderr } = await stint("cert", "delete", THUMBPRINT);
  expect([code, stderr]).toEqual([5, `certificate ${THUMBPRINT} stays: it is used by sealed\n`]);
  // It stays once more, which is no news.
  expect((await stint("cert", "delete", THUMBPRINT)).code).toBe(5);
  expect(await works("cert", "show", THUMBPRINT)).toMatch(/state +delete failed\nused by +sealed\n/);
  expect(await works("cert", "cancel-delete", THUMBPRINT)).toMatch(/state +active\n/);
  await cluster.client.pools.delete("sealed");
  await works("cert", "delete", THUMBPRINT);

  await cluster.killLeader();
  await cluster.leader();
  const lines = (await works("events", "--kind", "cert")).trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/).slice(1))).toEqual([
    ["cert.added", THUMBPRINT, "active"],
    ["cert.deleted", THUMBPRINT],
    ["cert.added", THUMBPRINT, "active"],
    ["cert.state-changed", THUMBPRINT, "delete failed, used by sealed"],
    ["cert.state-changed", THUMBPRINT, "active"],
    ["cert.deleted", THUMBPRINT],
  ]);
  const events = (await works("events", "--kind", "cert", "-o", "json")).trimEnd().split("\n");
  expect(events.map((line) => JSON.parse(line) as unknown)[3]).toMatchObject({
    kind: "cert.state-changed",
    certificate: { thumbprint: THUMBPRINT, pools: ["sealed"] },
  });
  expect(events.join("")).not.toContain("data");
});
