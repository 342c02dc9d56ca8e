/** Files of tasks, in and out, with real storage: Azurite, an S3 server, a directory, the artifact store. */
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Task, TaskSpec } from "@stint/client";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Azurite } from "../support/azurite.ts";
import { S3_BUCKET, S3_KEY_ID, S3_SECRET, S3Server } from "../support/s3-server.ts";
import { StorageProxy } from "../support/storage-proxy.ts";
import { kill, TestCluster } from "../support/test-cluster.ts";

const JOB = "files";
const BIG = randomBytes(18 * 1024 * 1024);

let azurite: Azurite;
let s3: S3Server;
let proxy: StorageProxy;
let s3Proxy: StorageProxy;
let cluster: TestCluster;
let count = 0;

beforeAll(async () => {
  [azurite, s3] = await Promise.all([Azurite.start(), S3Server.start()]);
  [proxy, s3Proxy] = await Promise.all([StorageProxy.start(azurite.endpoint), StorageProxy.start(s3.endpoint)]);
  const secrets = join(azurite.directory, "secrets");
  mkdirSync(secrets);
  writeFileSync(join(secrets, "s3"), S3_SECRET, { mode: 0o600 });
  writeFileSync(join(secrets, "auto"), azurite.accountUrl(), { mode: 0o600 });
  cluster = await TestCluster.start({
    etcd: null,
    agentArgs: [
      ...["--s3-endpoint", s3Proxy.through(s3.endpoint), "--s3-access-key-id", S3_KEY_ID, "--s3-secret-key-file", join(secrets, "s3")],
      ...["--auto-storage-file", join(secrets, "auto")],
    ],
  });
  await cluster.pool("pool", { nodes: 1, slots: 32 });
  await cluster.client.jobs.create({ id: JOB, poolId: "pool" });
  for (const name of ["input", "output"]) await azurite.createContainer(name);
});

beforeEach(() => {
  for (const each of [proxy, s3Proxy]) {
    each.fate = () => ({ pass: true });
    each.seen.length = 0;
  }
});

afterAll(async () => {
  await cluster.stop();
  await Promise.all([proxy.stop(), s3Proxy.stop(), azurite.stop(), s3.stop()]);
});

async function submit(spec: Omit<TaskSpec, "id">): Promise<string> {
  const id = `t${++count}`;
  await cluster.submit(JOB, [{ ...spec, id }]);
  return id;
}

async function ended(id: string): Promise<Task> {
  for (;;) {
    const task = await cluster.client.tasks.get(JOB, id);
    if (task.state === "TASK_STATE_COMPLETED") return task;
    await sleep(20);
  }
}

/** The task's end, which must be a success, with its output. */
async function output(spec: Omit<TaskSpec, "id">): Promise<string> {
  const id = await submit(spec);
  const task = await ended(id);
  expect(task.failure).toBeNull();
  return text(id, "stdout.txt");
}

async function text(id: string, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of cluster.client.files.read({ jobId: JOB, taskId: id, path })) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function failure(spec: Omit<TaskSpec, "id">): Promise<{ code: string; message: string; exitCode: number | undefined }> {
  const { failure: why, exitCode } = await ended(await submit(spec));
  return { code: why?.code ?? "", message: why?.message ?? "", exitCode };
}

/** As kill -9 does; it is started again. */
function killAgent(): void {
  const [node] = cluster.nodes;
  if (node === undefined || !kill(node.agent, "SIGKILL")) throw new Error("there is no agent to kill");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const container = (name: string, options = {}) => proxy.through(azurite.containerUrl(name, options));

test("files come from every kind of store, one by one and as trees", async () => {
  for (const name of ["a.txt", "tree/one.txt", "tree/deep/two & three.txt", "other/x.txt"])
    await azurite.put("input", name, `blob ${name}`);
  for (const key of ["b.txt", "folder/one.txt", "folder/deep/two three.txt"]) await s3.put(key, `object ${key}`);
  await cluster.client.artifacts.put("files/c.txt", [Buffer.from("artifact")]);
  writeFileSync(join(cluster.directory, "d.txt"), "directory");
  const printed = await output({
    commandLine: 'sh -c \'find . -type f | LC_ALL=C sort | while read f; do echo "$f: $(cat "$f")"; done; stat -c %a blob.txt\'',
    resourceFiles: [
      { url: azurite.blobUrl("input", "a.txt"), filePath: "blob.txt", fileMode: "0640" },
      { storageContainerUrl: azurite.containerUrl("input"), blobPrefix: "tree/" },
      { autoStorageContainerName: "input", blobPrefix: "other/", filePath: "auto" },
      { url: `s3://${S3_BUCKET}/b.txt`, filePath: "object.txt" },
      { url: `s3://${S3_BUCKET}/folder/`, filePath: "objects" },
      { url: await s3.presigned("b.txt"), filePath: "presigned.txt" },
      { url: "artifact://files/c.txt", filePath: "artifact.txt" },
      { url: `file://${cluster.directory}/d.txt`, filePath: "directory.txt" },
    ],
  });
  expect(printed.trim().split("\n")).toEqual([
    "./artifact.txt: artifact",
    "./auto/other/x.txt: blob other/x.txt",
    "./blob.txt: blob a.txt",
    "./directory.txt: directory",
    "./object.txt: object b.txt",
    "./objects/deep/two three.txt: object folder/deep/two three.txt",
    "./objects/one.txt: object folder/one.txt",
    "./presigned.txt: object b.txt",
    "./tree/deep/two & three.txt: blob tree/deep/two & three.txt",
    "./tree/one.txt: blob tree/one.txt",
    "640",
  ]);
});

test("what cannot be fetched says why, in Azure's words and without the signature", async () => {
  const get = (file: NonNullable<TaskSpec["resourceFiles"]>[number]) =>
    failure({ commandLine: "true", resourceFiles: [{ filePath: "x", ...file }] });
  await azurite.put("input", "secret.txt", "secret");
  const expired = azurite.blobUrl("input", "secret.txt", { expiresInMs: -60_000 });
  const failures = [
    await get({ url: azurite.blobUrl("input", "missing.txt") }),
    await get({ url: expired }),
    await get({ storageContainerUrl: azurite.containerUrl("input", { permissions: "w" }) }),
    await get({ url: `s3://${S3_BUCKET}/missing` }),
    await get({ url: azurite.blobUrl("input", "secret.txt"), sha256: "0".repeat(64) }),
    await get({ url: "file:///etc/hostname" }),
  ];
  expect(failures.map(({ code }) => code)).toEqual([
    "BlobNotFound",
    "BlobAccessDenied",
    "BlobAccessDenied",
    "BlobNotFound",
    "BlobDownloadMiscError",
    "BlobAccessDenied",
  ]);
  const signature = new URL(expired).searchParams.get("sig") as string;
  const logs = readdirSync(join(cluster.directory, "logs")).map((name) => readFileSync(join(cluster.directory, "logs", name), "utf8"));
  for (const said of [...logs, ...failures.map(({ message }) => message)]) {
    expect(said).not.toContain(signature);
    expect(said).not.toContain(encodeURIComponent(signature));
  }
});

test("tasks that want the same file fetch it once, and cannot spoil it for each other", async () => {
  await azurite.put("input", "shared.bin", BIG);
  const url = proxy.through(azurite.blobUrl("input", "shared.bin"));
  const specs = Array.from({ length: 20 }, (_, at) => ({
    id: `same${at}`,
    commandLine: "sh -c 'sha256sum < shared.bin; echo spoilt > shared.bin'",
    resourceFiles: [{ url, filePath: "shared.bin", fileMode: "0666" }],
  }));
  await cluster.submit(JOB, specs);
  for (const { id } of specs) {
    expect((await ended(id)).failure).toBeNull();
    expect(await text(id, "stdout.txt")).toContain(sha256(BIG));
  }
  expect(proxy.seen.filter(({ status }) => status === 200)).toHaveLength(1);
  const again = { commandLine: "sha256sum shared.bin", resourceFiles: [{ url, filePath: "shared.bin" }] };
  killAgent();
  expect(await output(again)).toContain(sha256(BIG));
  expect(proxy.seen.filter(({ bytes }) => bytes > 0)).toHaveLength(1);
  await azurite.put("input", "shared.bin", "another version");
  expect(await output(again)).toContain(sha256(Buffer.from("another version")));
  const denied = proxy.through(azurite.blobUrl("input", "shared.bin", { expiresInMs: -60_000 }));
  expect(await failure({ ...again, resourceFiles: [{ url: denied, filePath: "shared.bin" }] })).toMatchObject({ code: "BlobAccessDenied" });
});

test("a download goes on after cuts and errors of the server, and after the agent was killed", async () => {
  await azurite.put("input", "cut.bin", BIG);
  const request = { url: proxy.through(azurite.blobUrl("input", "cut.bin")), filePath: "cut.bin" };
  let calls = 0;
  proxy.fate = () => [{ status: 503 }, { cutAfter: 5_000_000 }, { status: 429 }, { cutAfter: 5_000_000 }][calls++] ?? { pass: true };
  expect(await output({ commandLine: "sha256sum cut.bin", resourceFiles: [request] })).toContain(sha256(BIG));
  expect(proxy.seen.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(BIG.length * 1.5);

  await azurite.put("input", "held.bin", BIG);
  proxy.fate = () => (proxy.count("GET", "held.bin") === 1 ? { hold: true } : { pass: true });
  const held = { url: proxy.through(azurite.blobUrl("input", "held.bin")), filePath: "held.bin" };
  const printed = output({ commandLine: "sha256sum held.bin", resourceFiles: [held] });
  await proxy.came("GET", "held.bin");
  killAgent();
  expect(await printed).toContain(sha256(BIG));
});

test("outputs go where their patterns and conditions say, with a log, and also when the task failed", async () => {
  const target = (path: string) => ({ container: { containerUrl: container("output"), path } });
  const script = [
    "mkdir -p res/deep; echo one > res/1.txt; echo two > res/deep/2.txt; echo no > res/2.log; echo dot > res/.hidden.txt",
    `head -c ${BIG.length} /dev/zero > big.bin; echo shared > $AZ_BATCH_NODE_SHARED_DIR/s.txt; echo said; exit 3`,
  ].join("; ");
  const id = await submit({
    commandLine: `sh -c '${script}'`,
    environment: [{ name: "RESULTS", value: "res" }],
    outputFiles: [
      { filePattern: "**/*.txt", ...target("all") },
      { filePattern: "$RESULTS/[!2].*", ...target("$name") },
      { filePattern: "res/.*.txt", ...target("dots/") },
      { filePattern: "../std*.txt", ...target("logs") },
      { filePattern: "$AZ_BATCH_NODE_SHARED_DIR/s.txt", ...target("shared.txt") },
      {
        filePattern: "res/1.txt",
        container: {
          containerUrl: container("output"),
          path: "typed.txt",
          uploadHeaders: [
            { name: "Content-Type", value: "text/plain" },
            { name: "x-ms-meta-job", value: "files" },
          ],
        },
      },
      { filePattern: "big.bin", destinationUrl: `s3://${S3_BUCKET}/results/big.bin` },
      { filePattern: "res/*.txt", destinationUrl: `s3://${S3_BUCKET}/small` },
      { filePattern: "res/1.txt", destinationUrl: `file://${cluster.directory}/out/1.txt` },
      { filePattern: "res/1.txt", destinationUrl: "artifact://files/out.txt" },
      { filePattern: "res/2.log", ...target("failed.log"), uploadCondition: "UPLOAD_CONDITION_TASK_FAILURE" },
      { filePattern: "res/2.log", ...target("succeeded.log"), uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" },
    ],
  });
  const { exitCode, failure: why } = await ended(id);
  expect([exitCode, why?.code]).toEqual([3, "FailureExitCode"]);
  expect((await azurite.list("output")).sort()).toEqual(
    [
      ...["$name/res/1.txt", "all/res/1.txt", "all/res/deep/2.txt", "dots/res/.hidden.txt", "failed.log"],
      ...["logs/stderr.txt", "logs/stdout.txt", "shared.txt", "typed.txt"],
    ].sort(),
  );
  expect(String(await azurite.get("output", "logs/stdout.txt"))).toBe("said\n");
  expect(await azurite.header("output", "typed.txt", "content-type")).toBe("text/plain");
  expect(await azurite.header("output", "typed.txt", "x-ms-meta-job")).toBe("files");
  expect(Buffer.compare(await s3.get("results/big.bin"), Buffer.alloc(BIG.length))).toBe(0);
  expect(String(await s3.get("small/res/1.txt"))).toBe("one\n");
  expect(readFileSync(join(cluster.directory, "out", "1.txt"), "utf8")).toBe("one\n");
  expect(readdirSync(join(cluster.directory, "out"))).toEqual(["1.txt"]);
  const pieces: Uint8Array[] = [];
  for await (const piece of cluster.client.artifacts.get("files/out.txt")) pieces.push(piece);
  expect(String(Buffer.concat(pieces))).toBe("one\n");
  const log = await text(id, "fileuploadout.txt");
  expect(log).toContain("uploaded res/deep/2.txt (4 bytes)");
  expect(log).not.toMatch(/sig=(?!\*\*\*)/);
  expect(await text(id, "fileuploaderr.txt")).toBe("");
});

test("an upload that fails is the task's failure, and its exit code stays", async () => {
  const to = (containerUrl: string) =>
    failure({ commandLine: "sh -c 'echo x > x'", outputFiles: [{ filePattern: "x", container: { containerUrl, path: "x" } }] });
  expect(await to(azurite.containerUrl("nowhere"))).toMatchObject({ code: "FileUploadContainerNotFound", exitCode: 0 });
  expect(await to(azurite.containerUrl("output", { permissions: "r" }))).toMatchObject({ code: "FileUploadAccessDenied", exitCode: 0 });
  const output = (filePattern: string, commandLine: string) =>
    failure({ commandLine, outputFiles: [{ filePattern, container: { containerUrl: container("output"), path: "never" } }] });
  expect(await output("missing", "true")).toMatchObject({ code: "FileUploadMiscError", exitCode: 0 });
  expect(await output("link", "ln -s /etc/hostname link")).toMatchObject({ code: "FileUploadMiscError", exitCode: 0 });
  expect(await output("fifo", "mkfifo fifo")).toMatchObject({ code: "FileUploadMiscError", exitCode: 0 });
  expect(await output("/etc/*", "true")).toMatchObject({ code: "FileUploadMiscError", exitCode: 0 });
  expect(await output("$AZ_BATCH_NODE_ROOT_DIR/volatile/**", "true")).toMatchObject({ code: "FileUploadMiscError", exitCode: 0 });
  expect(await azurite.list("output")).not.toContain("never");
  const id = await submit({ commandLine: "true", outputFiles: [{ filePattern: "missing", destinationUrl: "artifact://never" }] });
  await ended(id);
  expect(await text(id, "fileuploaderr.txt")).toContain("The output missing cannot be read: it does not exist");
});

test("after the agent was killed in an upload, blocks that are with the store are not sent again", async () => {
  const path = "resumed.bin";
  proxy.fate = ({ url }) => (url.includes("comp=block&") && proxy.count("PUT", "comp=block&") === 4 ? { hold: true } : { pass: true });
  const id = await submit({
    commandLine: `sh -c 'head -c ${BIG.length} /dev/zero > big.bin'`,
    outputFiles: [{ filePattern: "big.bin", container: { containerUrl: container("output"), path } }],
  });
  await proxy.came("PUT", "comp=block&", 4);
  killAgent();
  expect((await ended(id)).failure).toBeNull();
  expect((await azurite.get("output", path)).length).toBe(BIG.length);
  expect(proxy.count("PUT", "comp=block&")).toBe(6);
  expect(proxy.count("PUT", "comp=blocklist")).toBe(1);
});

const toS3 = (key: string) => ({
  commandLine: `sh -c 'head -c ${BIG.length} /dev/zero > big.bin'`,
  outputFiles: [{ filePattern: "big.bin", destinationUrl: `s3://${S3_BUCKET}/${key}` }],
});

test("S3: after the agent was killed in an upload, parts that are with the store are not sent again", async () => {
  s3Proxy.fate = ({ url }) =>
    url.includes("partNumber=3&") && s3Proxy.count("PUT", "partNumber=3&") === 1 ? { hold: true } : { pass: true };
  const id = await submit(toS3("resumed.bin"));
  await s3Proxy.came("PUT", "partNumber=3&");
  killAgent();
  expect((await ended(id)).failure).toBeNull();
  expect(Buffer.compare(await s3.get("resumed.bin"), Buffer.alloc(BIG.length))).toBe(0);
  expect([1, 2, 3].map((part) => s3Proxy.count("PUT", `partNumber=${part}&`))).toEqual([1, 1, 2]);
  expect([s3Proxy.count("POST", "uploads="), s3Proxy.count("POST", "uploadId=")]).toEqual([1, 1]);
});

test("S3: an upload that the store knows no more is begun anew, once", async () => {
  s3Proxy.fate = ({ method, url }) =>
    method === "POST" && url.includes("uploadId=") && s3Proxy.count("POST", "uploadId=") === 1 ? { status: 404 } : { pass: true };
  expect((await ended(await submit(toS3("anew.bin")))).failure).toBeNull();
  expect((await s3.get("anew.bin")).length).toBe(BIG.length);
  expect([s3Proxy.count("POST", "uploads="), s3Proxy.count("PUT", "partNumber=1&")]).toEqual([2, 2]);
});

test("S3: an upload that failed is taken away from the store, by the next agent too", async () => {
  s3Proxy.fate = ({ url }) => (url.includes("partNumber=2&") ? { status: 403 } : { pass: true });
  const { failure: why } = await ended(await submit(toS3("cut.bin")));
  expect(why?.code).toBe("FileUploadAccessDenied");
  killAgent();
  await s3Proxy.came("DELETE", "/cut.bin?uploadId=");
  expect(await s3.list()).not.toContain("cut.bin");
});

test.skipIf(process.getuid?.() !== 0)("a full disk fails the task that fills it, and the node goes on", async () => {
  const root = join(cluster.directory, "nodes", "small", "node-1", "root");
  mkdirSync(root, { recursive: true });
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "none", root]);
  try {
    await cluster.pool("small", { nodes: 1, slots: 2 });
    await cluster.client.jobs.create({ id: "small", poolId: "small" });
    const run = async (spec: TaskSpec): Promise<Task> => {
      await cluster.submit("small", [spec]);
      let task = await cluster.client.tasks.get("small", spec.id as string);
      for (; task.state !== "TASK_STATE_COMPLETED"; await sleep(20)) task = await cluster.client.tasks.get("small", spec.id as string);
      return task;
    };
    await azurite.put("input", "too-big.bin", BIG);
    const tooBig = { url: azurite.blobUrl("input", "too-big.bin"), filePath: "x" };
    expect((await run({ id: "1", commandLine: "true", resourceFiles: [tooBig] })).failure?.code).toBe("DiskFull");
    await azurite.put("input", "fits.bin", BIG.subarray(0, 1_000_000));
    const fits = { url: azurite.blobUrl("input", "fits.bin"), filePath: "x" };
    expect((await run({ id: "2", commandLine: "test -s x", resourceFiles: [fits] })).failure).toBeNull();
  } finally {
    execFileSync("umount", ["-l", root]);
  }
});
