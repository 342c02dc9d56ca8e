/** The API as tools see it that know nothing of it: by reflection, with any key, and with none. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client, credentials, Metadata, status } from "@grpc/grpc-js";
import { codec, mayCall, PERMISSIONS } from "@stint/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ACCOUNT_KEY, NODE_KEY, TestCluster } from "../support/test-cluster.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUF = join(ROOT, "node_modules/.bin/buf");
const LIMIT_MS = 60_000;
/** Streams that go on are ended by this; who may not call is told sooner. */
const CALL_LIMIT_MS = 1_000;

let cluster: TestCluster;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "stint-buf-"));
  cluster = await TestCluster.start({ etcd: null });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** `buf curl`, which knows the server's descriptors by reflection only. */
function curl(method: string | null, request: object = {}): { code: number | null; stdout: string; stderr: string } {
  const what =
    method === null
      ? ["--list-services", `http://${cluster.endpoints[0]}`]
      : ["-d", JSON.stringify(request), `http://${cluster.endpoints[0]}/stint.batch.v1.${method}`];
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync(BUF, ["curl", "--http2-prior-knowledge", "--protocol", "grpc", "-H", `authorization: Bearer ${ACCOUNT_KEY}`, ...what], {
    encoding: "utf8",
    timeout: LIMIT_MS,
    cwd: home,
    env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, npm_config_loglevel: "silent" },
  });
  return { code, stdout, stderr };
}

test("a generic tool lists the services", () => {
  const { stdout } = curl(null);
  expect(stdout.trim().split("\n").sort()).toEqual(
    expect.arrayContaining([
      "grpc.health.v1.Health",
      "stint.agent.v1.AgentService",
      "stint.batch.v1.JobService",
      "stint.batch.v1.TaskService",
    ]),
  );
});

test("a generic tool creates a job with a map and reads its times", () => {
  expect(curl("PoolService/CreatePool", { spec: { id: "p", taskSlotsPerNode: 1 } }).code).toBe(0);
  const { code, stdout } = curl("JobService/CreateJob", { spec: { id: "j", poolId: "p", metadata: { owner: "risk", "a key": "ü" } } });
  const { job } = JSON.parse(stdout) as { job: { spec: { metadata: object }; creationTime: string } };
  expect([code, job.spec.metadata]).toEqual([0, { owner: "risk", "a key": "ü" }]);
  expect(new Date(job.creationTime).getTime()).toBeGreaterThan(Date.now() - LIMIT_MS);
});

test("a generic tool reads an error's details", () => {
  const { code, stderr } = curl("JobService/GetJob", { jobId: "nowhere" });
  expect(code).not.toBe(0);
  const error = JSON.parse(stderr) as { code: string; details: { type: string; value: string }[] };
  expect(error.code).toBe("not_found");
  const info = error.details.find(({ type }) => type === "google.rpc.ErrorInfo")?.value ?? "";
  expect(codec<object, { reason: string }>("google.rpc.ErrorInfo").decode(Buffer.from(info, "base64")).reason).toBe("JOB_NOT_FOUND");
});

test.each(Object.keys(PERMISSIONS))("%s is open to its callers alone", async (path) => {
  const callers = [
    ["operator", ACCOUNT_KEY],
    ["nodeKey", NODE_KEY],
    ["nobody", null],
  ] as const;
  for (const [caller, key] of callers) {
    const code = await call(path, key);
    const refused = code === status.PERMISSION_DENIED || code === status.UNAUTHENTICATED;
    expect([caller, refused]).toEqual([caller, !mayCall(path, caller)]);
  }
  if (!path.startsWith("/grpc.")) expect(await call(path, "a key of nobody's")).toBe(status.UNAUTHENTICATED);
});

/** Calls with an empty request, whatever kind of call it is; gives the status. */
function call(path: string, key: string | null): Promise<status> {
  const client = new Client(cluster.endpoints[0] as string, credentials.createInsecure());
  const metadata = new Metadata();
  if (key !== null) metadata.set("authorization", `Bearer ${key}`);
  const same = (bytes: Buffer) => bytes;
  return new Promise<status>((resolve) => {
    const stream = client.makeServerStreamRequest(path, same, same, Buffer.alloc(0), metadata, { deadline: Date.now() + CALL_LIMIT_MS });
    stream.on("data", () => {});
    stream.on("error", () => {});
    stream.on("status", ({ code }) => resolve(code));
  }).finally(() => client.close());
}

test("the generated code is what the protos give, and they pass the linter", () => {
  const check = spawnSync(process.execPath, ["packages/contract/tools/generate.mjs", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  expect([check.status, check.stderr]).toEqual([0, expect.any(String)]);
  const lint = spawnSync(BUF, ["lint", "proto"], { cwd: ROOT, encoding: "utf8", timeout: LIMIT_MS });
  expect([lint.status, lint.stdout]).toEqual([0, ""]);
});
