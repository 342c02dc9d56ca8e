/** Bad input to running processes: a clear answer, and a cluster that goes on. Rows of the table of bad inputs are named. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, credentials, Metadata, status } from "@grpc/grpc-js";
import { agent, agentMessageToWire, keyMetadata } from "@stint/contract";
import { type AgentMessage, NO_USAGE } from "@stint/core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { AGENT_PROGRAM, CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { seededRandom } from "@stint/runtime";
import { CERTIFICATE_ONE, KEY_ONE, KEY_TWO } from "../support/certificates.ts";
import { ACCOUNT, ACCOUNT_KEY, NODE_KEY, TestCluster } from "../support/test-cluster.ts";

const CALL_LIMIT_MS = 5_000;
const PROGRAM_LIMIT_MS = 30_000;

let cluster: TestCluster;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-bad-"));
  cluster = await TestCluster.start({ etcd: null });
  await cluster.pool("farm", { nodes: 1, slots: 2 });
  await cluster.client.jobs.create({ id: "job", poolId: "farm" });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Whatever happened, the cluster still runs work, in the process that it began with. */
afterEach(async () => {
  const { epoch } = await cluster.client.events.cluster();
  expect(epoch).toBe(1);
});

/** Runs a task to its end. */
async function run(id: string, commandLine: string): Promise<Awaited<ReturnType<typeof cluster.client.tasks.get>>> {
  await cluster.submit("job", [{ id, commandLine }]);
  await cluster.jobDone("job");
  return cluster.client.tasks.get("job", id);
}

/** One call with these very bytes. */
function call(path: string, bytes: Buffer, deadlineMs = CALL_LIMIT_MS): Promise<status> {
  const client = new Client(cluster.endpoints[0] as string, credentials.createInsecure(), { "grpc.max_send_message_length": -1 });
  const metadata = new Metadata();
  metadata.set("authorization", `Bearer ${ACCOUNT_KEY}`);
  return new Promise<status>((resolve) => {
    const same = (each: Buffer) => each;
    client.makeUnaryRequest(path, same, same, bytes, metadata, { deadline: Date.now() + deadlineMs }, (error) =>
      resolve(error?.code ?? status.OK),
    );
  }).finally(() => client.close());
}

const SUBMIT = "/stint.batch.v1.TaskService/SubmitTasks";

test("row 17: an id that differs only in case", async () => {
  await expect(cluster.client.jobs.create({ id: "JOB", poolId: "farm" })).rejects.toMatchObject({ error: { reason: "JOB_EXISTS" } });
  expect((await cluster.client.jobs.get("JOB")).spec?.id).toBe("job");
});

test("row 21: a dependency on itself, a circle, and one on what is not there never run, and explain says why", async () => {
  await cluster.client.jobs.create({ id: "circle", poolId: "farm", usesTaskDependencies: true });
  const task = (id: string, ...taskIds: string[]) => ({ id, commandLine: "true", dependsOn: { taskIds } });
  await cluster.submit("circle", [task("self", "self"), task("a", "c"), task("b", "a"), task("c", "b"), task("lonely", "nobody")]);
  for (const id of ["self", "a", "lonely"]) {
    const { summary, reason } = await cluster.client.tasks.explain("circle", id);
    expect([id, reason, summary]).toEqual([id, expect.stringContaining("DEPENDENC"), expect.any(String)]);
  }
  await cluster.client.jobs.delete("circle");
});

test("row 55: a message above 4 MB, and a length that nothing follows", async () => {
  expect(await call(SUBMIT, Buffer.alloc(5 * 1024 * 1024))).toBe(status.RESOURCE_EXHAUSTED);
  const session = connectHttp2(`http://${cluster.endpoints[0]}`);
  const stream = session.request({
    ":method": "POST",
    ":path": SUBMIT,
    "content-type": "application/grpc",
    te: "trailers",
    authorization: `Bearer ${ACCOUNT_KEY}`,
  });
  const ended = new Promise((resolve) => stream.once("close", resolve));
  stream.on("error", () => {});
  stream.end(Buffer.from([0, 0xff, 0xff, 0xff, 0xff]));
  stream.resume();
  await ended;
  session.destroy();
});

test("row 57: bytes that are no message", async () => {
  const random = seededRandom(57);
  const codes = new Set<status>();
  for (let count = 0; count < 200; count++) {
    const bytes = Buffer.from(Array.from({ length: 1 + random.below(200) }, () => random.below(256)));
    codes.add(await call(SUBMIT, bytes));
  }
  for (const code of codes) expect([status.INVALID_ARGUMENT, status.INTERNAL, status.NOT_FOUND]).toContain(code);
  const deep = Buffer.concat(Array.from({ length: 10_000 }, () => Buffer.from([0x12, 0x02])));
  expect([status.INVALID_ARGUMENT, status.INTERNAL]).toContain(await call(SUBMIT, deep));
});

test("row 58: an unknown method, another protocol, another content", async () => {
  expect(await call("/stint.batch.v1.TaskService/Frobnicate", Buffer.alloc(0))).toBe(status.UNIMPLEMENTED);
  expect(await call("/no.such.Service/Get", Buffer.alloc(0))).toBe(status.UNIMPLEMENTED);
  const [host, port] = (cluster.endpoints[0] as string).split(":");
  const closed = new Promise((resolve) => {
    const socket = connect({ host: host as string, port: Number(port) }, () => socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    socket.on("error", resolve).on("close", resolve).resume();
  });
  await closed;
});

test("row 64: a deadline that is over, and one of a year", async () => {
  expect(await call("/stint.batch.v1.JobService/ListJobs", Buffer.alloc(0), -1)).toBe(status.DEADLINE_EXCEEDED);
  expect(await call("/stint.batch.v1.JobService/ListJobs", Buffer.alloc(0), 365 * 86_400_000)).toBe(status.OK);
});

/** A session as somebody else's agent would hold it; what the controller answered, and how it ended. */
function session(messages: readonly (AgentMessage | object)[]): Promise<{ kinds: string[]; code: status | null }> {
  const client = new agent.AgentService(cluster.endpoints[0] as string, credentials.createInsecure());
  const stream = client.session(keyMetadata(NODE_KEY));
  const kinds: string[] = [];
  return new Promise<{ kinds: string[]; code: status | null }>((resolve) => {
    const limit = setTimeout(() => resolve({ kinds, code: null }), CALL_LIMIT_MS);
    const send = (message: AgentMessage | object) =>
      stream.write("kind" in message ? agentMessageToWire(message as AgentMessage) : message);
    const later = messages.slice(1);
    stream.on("data", (message: { message?: string }) => {
      kinds.push(message.message ?? "");
      // What a session says after its hello, it says after the welcome; then it has nothing more to say.
      if (message.message !== "welcome") return;
      for (const each of later) send(each);
      setTimeout(() => stream.end(), 200);
    });
    stream.on("end", () => {
      clearTimeout(limit);
      resolve({ kinds, code: status.OK });
    });
    stream.on("error", (error: { code: status }) => {
      clearTimeout(limit);
      resolve({ kinds, code: error.code });
    });
    for (const message of messages.slice(0, 1)) send(message);
  }).finally(() => {
    stream.cancel();
    client.close();
  });
}

function hello(nodeId: string, held: readonly { jobUid: number; row: number; attempt: number }[] = []): AgentMessage {
  const facts = {
    hostname: "h",
    ipAddress: "10.0.0.9",
    agentVersion: "0",
    containment: "none",
    cpuCount: 1,
    memoryBytes: 1,
    canReboot: false,
    canReimage: false,
    taskUsers: false,
    limitsEnforced: [],
    containerRuntime: "",
  };
  return {
    kind: "hello",
    hello: {
      account: ACCOUNT,
      poolId: "strangers",
      nodeId,
      incarnation: { stateId: "s", bootId: "b" },
      isDedicated: true,
      facts,
      held: held.map((key) => ({ key: { ...key, instance: 0 }, phase: "running", outcome: null })),
      startTaskEnded: null,
      epochSeen: 0,
      generation: "",
    },
  };
}

test("rows 61 to 63: agents that break the protocol", async () => {
  await cluster.client.pools.create({ id: "strangers", taskSlotsPerNode: 1, targetDedicatedNodes: 4 });
  expect((await session([{ kind: "heartbeat", sequence: 1 }])).code).toBe(status.FAILED_PRECONDITION);
  expect((await session([hello("twice"), hello("twice")])).code).toBe(status.FAILED_PRECONDITION);
  expect((await session([hello("a/b")])).code).not.toBe(status.OK);
  const future = { jobUid: 1, row: 1, attempt: 1_000 };
  const outcome = {
    exitCode: 0,
    failure: null,
    phase: "execution" as const,
    startTimeMs: 1,
    endTimeMs: 2,
    unknown: false,
    usage: NO_USAGE,
  };
  const { kinds } = await session([hello("future"), { kind: "reports", reports: [{ kind: "taskEnded", key: future, outcome }] }]);
  expect(kinds[0]).toBe("welcome");
  expect((await session([{ reports: { ended: [{ key: { jobUid: 1, row: 1, attempt: 0 } }] } }])).code).not.toBeNull();
  const many = Array.from({ length: 10_000 }, (_, row) => ({ jobUid: 77, row, attempt: 1 }));
  expect((await session([hello("many", many)])).kinds[0]).toBe("welcome");
});

test("row 74: a task that puts a link where its output was", async () => {
  await run("link", "/bin/sh -c 'rm ../stdout.txt; ln -s /etc/shadow ../stdout.txt; ln -s /etc shadow; echo done >&2'");
  const read = async (path: string) => {
    for await (const _ of cluster.client.files.read({ jobId: "job", taskId: "link", path }));
  };
  for (const path of ["stdout.txt", "wd/shadow/passwd", "../../../../../etc/passwd", "/etc/passwd"]) {
    await expect(read(path)).rejects.toMatchObject({ error: { reason: "FILE_NOT_FOUND" } });
  }
});

test("row 85: programs that cannot be started are told from those that fail", async () => {
  const path = join(scratch, "not-executable");
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o644);
  const crlf = join(scratch, "crlf");
  writeFileSync(crlf, "#!/bin/sh\r\necho hi\r\n", { mode: 0o755 });
  const code = async (id: string, commandLine: string) => {
    const { failure, exitCode } = await run(id, commandLine);
    return [failure?.code, exitCode];
  };
  expect(await code("missing", "/no/such/program")).toEqual(["CommandProgramNotFound", undefined]);
  expect(await code("forbidden", path)).toEqual(["CommandLaunchFailed", undefined]);
  expect(await code("directory", scratch)).toEqual(["CommandLaunchFailed", undefined]);
  expect(await code("crlf", crlf)).toEqual(["CommandProgramNotFound", undefined]);
  expect(await code("its-own-127", "/bin/sh -c 'exit 127'")).toEqual(["FailureExitCode", 127]);
});

test("row 86: output without lines, of any bytes", async () => {
  await run("bytes", "/bin/sh -c 'head -c 3000000 /dev/urandom'");
  let size = 0;
  for await (const bytes of cluster.client.files.read({ jobId: "job", taskId: "bytes", path: "stdout.txt" })) size += bytes.length;
  expect(size).toBe(3_000_000);
});

test("row 87: exit codes as the kernel gives them", async () => {
  expect((await run("exit-256", "/bin/sh -c 'exit 256'")).exitCode).toBe(0);
  expect((await run("killed", "/bin/sh -c 'kill -9 $$'")).exitCode).toBe(137);
  expect((await run("terminated", "/bin/sh -c 'kill -15 $$'")).exitCode).toBe(143);
});

/** Runs a program of ours that must refuse to start. */
function refuses(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): { code: number | null; stderr: string } {
  const { status: code, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    timeout: PROGRAM_LIMIT_MS,
    env: { PATH: process.env["PATH"] ?? "", STINT_ACCOUNT_KEY: "a", STINT_NODE_KEY: "n", ...environment },
  });
  return { code, stderr };
}

test("row 95: a mistake on the command line is one line and exit code 78, without a stack", () => {
  for (const args of [
    ["--frobnicate"],
    ["--listen", "0.0.0.0:0"],
    ["--store", "floppy"],
    ["--lease", "-1"],
    ["--tls-cert", "x"],
    ["--dev", "--listen", "10.0.0.1:7230"],
  ]) {
    const { code, stderr } = refuses(CONTROLLER_PROGRAM, args);
    expect([args, code, stderr.trim().split("\n").length, stderr.includes("    at ")]).toEqual([args, 78, 1, false]);
  }
  expect(refuses(AGENT_PROGRAM, ["--state", scratch]).code).toBe(78);
});

test("row 96: no secret is in anybody's arguments", () => {
  const commandLines = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => contentOf(`/proc/${pid}/cmdline`));
  expect(commandLines.filter((line) => line.includes(ACCOUNT_KEY) || line.includes(NODE_KEY))).toEqual([]);
});

function contentOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

test("row 97: a mistake in a file of settings is exit code 78, with its place", () => {
  const path = join(scratch, "settings.yaml");
  writeFileSync(path, "store: embedded\nleadrLease: 5\nlisten: 127.0.0.1:70000\n");
  expect(refuses(CONTROLLER_PROGRAM, ["--config", path])).toEqual({
    code: 78,
    stderr:
      `stint controller: ${path}:2:leadrLease: there is no such setting; did you mean leaderLease?\n` +
      `${path}:3:listen: give host:port with a port from 0 to 65535\n`,
  });
  const key = join(scratch, "account.key");
  writeFileSync(key, "s3cret\n", { mode: 0o644 });
  writeFileSync(path, `accountKeyFile: ${key}\n`);
  for (const args of [
    ["--account-key-file", key],
    ["--config", path],
  ]) {
    const { code, stderr } = refuses(CONTROLLER_PROGRAM, args, { STINT_ACCOUNT_KEY: "" });
    expect([code, stderr]).toEqual([78, expect.stringContaining(`${key}: others may read or change it`)]);
    expect(stderr).not.toContain("s3cret");
  }
  expect(refuses(AGENT_PROGRAM, ["--config", join(scratch, "none.yaml")])).toEqual({
    code: 78,
    stderr: expect.stringContaining("none.yaml: cannot be read: ENOENT") as string,
  });
});

test("row 98: a certificate that is none, and a key that belongs to another", () => {
  for (const [name, text] of Object.entries({ "one.crt": CERTIFICATE_ONE, "one.key": KEY_ONE, "two.key": KEY_TWO }))
    writeFileSync(join(scratch, name), text);
  const tls = (certificate: string, key: string) =>
    refuses(CONTROLLER_PROGRAM, [
      "--listen",
      "127.0.0.1:0",
      "--data",
      join(scratch, "tls"),
      "--tls-cert",
      join(scratch, certificate),
      "--tls-key",
      join(scratch, key),
    ]);
  expect(tls("one.crt", "two.key")).toMatchObject({ code: 78, stderr: expect.stringContaining("two.key") as string });
  expect(tls("one.crt", "two.key").stderr).toContain("mismatch");
  expect(tls("missing.crt", "one.key")).toMatchObject({ code: 78, stderr: expect.stringContaining("missing.crt") as string });
});

test("row 99: two agents on one state, two controllers on one port", () => {
  const node = cluster.nodes[0] as (typeof cluster.nodes)[number];
  const agentArgs = [
    "--state",
    join(node.directory, "state"),
    "--root",
    join(scratch, "root"),
    "--endpoint",
    cluster.endpoints[0] as string,
    "--pool",
    "farm",
    "--node",
    node.id,
  ];
  expect(refuses(AGENT_PROGRAM, agentArgs)).toEqual({
    code: 78,
    stderr: expect.stringContaining(`already running, pid ${node.agent.pid}`) as string,
  });
  const { code, stderr } = refuses(CONTROLLER_PROGRAM, ["--listen", cluster.endpoints[0] as string, "--data", join(scratch, "other")]);
  expect([code, stderr]).toEqual([78, expect.stringContaining("EADDRINUSE")]);
});

test("row 100: a state directory that cannot be one", () => {
  const file = join(scratch, "a-file");
  writeFileSync(file, "");
  mkdirSync(join(scratch, "loop"));
  symlinkSync("loop", join(scratch, "loop", "loop"));
  for (const state of [join(file, "state"), "/proc/stint"]) {
    const { code, stderr } = refuses(AGENT_PROGRAM, [
      "--state",
      state,
      "--root",
      join(scratch, "root"),
      "--endpoint",
      "127.0.0.1:1",
      "--pool",
      "p",
      "--node",
      "n",
    ]);
    expect([state, code, stderr.includes("    at ")]).toEqual([state, 78, false]);
    expect(stderr).toContain(state);
  }
});
