/** A cluster over TLS: controller, agents, SDK and command; and what is said to those that cannot agree on it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { systemClock, systemRandom } from "@stint/runtime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LocalNodes } from "../../packages/cli/src/dev/local-nodes.ts";
import { CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { AUTHORITY, CERTIFICATE_ONE, EXPIRED_CERTIFICATE, SERVER_KEY } from "../support/certificates.ts";
import { start, type Result } from "../support/stint.ts";
import { ACCOUNT, ACCOUNT_KEY, NODE_KEY, TestCluster } from "../support/test-cluster.ts";

const PROGRAM_LIMIT_MS = 30_000;

let cluster: TestCluster;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-tls-"));
  const files = { "ca.crt": AUTHORITY, "other.crt": CERTIFICATE_ONE, "expired.crt": EXPIRED_CERTIFICATE, "server.key": SERVER_KEY };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch, name), text, { mode: 0o600 });
  cluster = await TestCluster.start({ etcd: null, tls: true });
  await cluster.pool("farm", { nodes: 1, slots: 1 });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

function contains(text: string): string {
  return expect.stringContaining(text) as string;
}

function stint(endpoint: string, caFile: string | null, ...args: string[]): Promise<Result> {
  return start(args, {
    STINT_ENDPOINT: endpoint,
    STINT_ACCOUNT_KEY: ACCOUNT_KEY,
    STINT_CA_FILE: caFile === null ? "" : join(scratch, caFile),
  }).result;
}

test("a task runs, and its output comes back, with everything over TLS", async () => {
  const [endpoint] = cluster.endpoints as [string];
  expect(endpoint).toMatch(/^https:/);
  expect(await stint(endpoint, "ca.crt", "run", "--pool", "farm", "--", "printenv", "AZ_BATCH_ACCOUNT_URL")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^https:\/\/127\.0\.0\.1:/) as string,
  });
});

test("another authority, none, and a plain client: each is told what is wrong", async () => {
  const [endpoint] = cluster.endpoints as [string];
  const plain = endpoint.replace("https://", "");
  const untrusted = {
    code: 4,
    stderr: contains("There is no trusted connection to the controller: unable to verify the first certificate."),
  };
  expect(await stint(endpoint, "other.crt", "pool", "list")).toMatchObject(untrusted);
  expect(await stint(endpoint, null, "pool", "list")).toMatchObject(untrusted);
  expect(await stint(plain, null, "pool", "list")).toMatchObject({ code: 6, stderr: contains(`if it speaks TLS, use ${endpoint}`) });
  expect(await stint(plain, "ca.crt", "pool", "list")).toMatchObject({ code: 0 });
  for (const file of ["missing.crt", "server.key"]) {
    expect(await stint(endpoint, file, "pool", "list")).toMatchObject({ code: 2, stderr: contains(`${file} cannot be used: `) });
  }
});

test("an agent that does not trust the controller says so, and does not join", async () => {
  const nodes = new LocalNodes({
    data: join(scratch, "mistrust"),
    runDirectory: scratch,
    endpoints: cluster.endpoints,
    nodeKey: NODE_KEY,
    fileRoots: [],
    agentArgs: ["--ca", join(scratch, "other.crt")],
    clock: systemClock(),
    random: systemRandom(),
  });
  const all = [{ nodeId: "node-1", isDedicated: true }];
  await nodes.provision({ account: ACCOUNT, poolId: "farm", add: [], remove: [], all });
  const log = join(scratch, "mistrust", "logs", "farm-node-1-agent.log");
  while (!(existsSync(log) && readFileSync(log, "utf8").includes("unable to verify the first certificate"))) await sleep(20);
  await nodes.stop();
});

test("an expired certificate: the controller does not start with it, and a client does not take it", async () => {
  const tls = ["--tls-cert", join(scratch, "expired.crt"), "--tls-key", join(scratch, "server.key")];
  const { status, stderr } = spawnSync(
    process.execPath,
    [CONTROLLER_PROGRAM, "--dev", "--listen", "127.0.0.1:0", "--data", scratch, ...tls],
    {
      encoding: "utf8",
      timeout: PROGRAM_LIMIT_MS,
    },
  );
  expect([status, stderr]).toEqual([78, expect.stringContaining("expired.crt: the certificate has expired: it was valid to Jan  1")]);
  const server = new Server();
  const credentials = ServerCredentials.createSsl(null, [
    { cert_chain: Buffer.from(EXPIRED_CERTIFICATE), private_key: Buffer.from(SERVER_KEY) },
  ]);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", credentials, (error, bound) => (error === null ? resolve(bound) : reject(error))),
  );
  const refused = await stint(`https://127.0.0.1:${port}`, "ca.crt", "pool", "list");
  server.forceShutdown();
  expect(refused).toMatchObject({ code: 4, stderr: contains("no trusted connection to the controller: certificate has expired.") });
});
