/** Files on nodes: listed, read, removed and followed through the controller, kept inside their places, and readable when the node is gone. */
import { existsSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type FilePlace, type NodeFile, StintFailure, type Task } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf, send, VERSION } from "../compat/signed-request.ts";
import { GatewayProcess } from "../support/gateway-process.ts";
import { type Result, start } from "../support/stint.ts";
import { ACCOUNT, ACCOUNT_KEY, kill, TestCluster } from "../support/test-cluster.ts";

const KEPT_BYTES = 1_000;
const IDLE_S = 3;
const DOWNLOADS_MAX = 8;

let cluster: TestCluster;

beforeAll(async () => {
  const kept = String(KEPT_BYTES);
  const controllerArgs = ["--download-idle", String(IDLE_S), "--downloads", String(DOWNLOADS_MAX)];
  cluster = await TestCluster.start({
    etcd: null,
    controllerArgs,
    agentArgs: ["--spool", "outputs", "--spool-head", kept, "--spool-tail", kept],
  });
  await cluster.client.pools.create({
    id: "farm",
    taskSlotsPerNode: 2,
    targetDedicatedNodes: 1,
    provider: "NODE_PROVIDER_STATIC",
    startTask: { commandLine: "/bin/sh -c 'echo from the start task; echo once > made-at-start'", waitForSuccess: true },
  });
  await cluster.join("farm", 1);
  const preparationTask = { id: "prepare", commandLine: "/bin/sh -c 'echo prepared >&2'", waitForSuccess: true };
  const releaseTask = { id: "release", commandLine: "/bin/sh -c 'echo released; echo file > file'" };
  await cluster.client.jobs.create({ id: "job", poolId: "farm", maxTaskRetryCount: 1, preparationTask });
  await cluster.client.jobs.create({ id: "over", poolId: "farm", preparationTask, releaseTask });
});

afterAll(() => cluster?.stop());

const files = () => cluster.client.files;
const taskPlace = (taskId: string): FilePlace => ({ jobId: "job", taskId });
const NODE: FilePlace = { poolId: "farm", nodeId: "node-1" };

async function run(id: string, script: string, more: object = {}): Promise<Task> {
  await cluster.submit("job", [{ id, commandLine: `/bin/sh -c '${script}'`, ...more }]);
  await cluster.jobDone("job");
  return cluster.client.tasks.get("job", id);
}

async function list(place: FilePlace, options: Parameters<TestCluster["client"]["files"]["list"]>[1] = {}): Promise<NodeFile[]> {
  const found: NodeFile[] = [];
  for await (const file of files().list(place, options)) found.push(file);
  return found;
}

async function paths(...args: Parameters<typeof list>): Promise<string[]> {
  return (await list(...args)).map(({ path }) => path);
}

async function read(place: FilePlace, path: string, options: Parameters<TestCluster["client"]["files"]["read"]>[1] = {}): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of files().read({ ...place, path }, options)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function stint(...args: string[]): Promise<Result> {
  return start(args, { STINT_ENDPOINT: cluster.endpoints.join(), STINT_ACCOUNT_KEY: ACCOUNT_KEY }).result;
}

const nodeRoot = () => join(cluster.nodes[0]?.directory ?? "", "root");
const refused = (reason: string) => ({ error: expect.objectContaining({ reason }) });

/** Programs of nodes of which something is kept where the node is not needed. */
function keptPrograms(): string[] {
  const kept = join(cluster.directory, "controller-0/artifacts/spool/kept");
  const [pool] = readdirSync(kept).filter((name) => name.startsWith("p"));
  return pool === undefined ? [] : readdirSync(join(kept, pool, "node-1"));
}

/** Until an attempt's files are kept where the node is not needed. */
async function spooled(taskId: string, attempt: number): Promise<void> {
  for (;;) {
    try {
      for await (const _ of files().read({ jobId: "job", taskId, path: "stdout.txt" }, { attempt }));
      return;
    } catch {
      await sleep(20);
    }
  }
}

test("a task's files are listed, described, read in ranges and removed", async () => {
  await run("made", "mkdir -p deep/er; echo out; echo one > a.txt; printf 0123456789 > deep/b; echo c > deep/er/c; chmod 640 a.txt");
  expect(await paths(taskPlace("made"))).toEqual([
    ...["stderr.txt", "stdout.txt", "wd", "wd/a.txt", "wd/deep", "wd/deep/b", "wd/deep/er", "wd/deep/er/c"],
  ]);
  expect(await paths(taskPlace("made"), { recursive: false })).toEqual(["stderr.txt", "stdout.txt", "wd"]);
  expect(await paths(taskPlace("made"), { path: "wd/deep", prefix: "wd/deep/er" })).toEqual(["wd/deep/er", "wd/deep/er/c"]);
  const file = await files().stat(taskPlace("made"), "wd/a.txt");
  expect(file).toMatchObject({ path: "wd/a.txt", directory: false, sizeBytes: 4, contentType: "text/plain", spooled: false });
  expect(file.mode & 0o777).toBe(0o640);
  expect(file.lastModified?.seconds).toBeGreaterThan(1_600_000_000);
  expect((await files().stat(taskPlace("made"), "wd/deep")).directory).toBe(true);
  expect(await read(taskPlace("made"), "wd/deep/b", { offset: 2, length: 3 })).toBe("234");
  expect(await read(taskPlace("made"), "wd/deep/b", { offset: -2 })).toBe("89");
  expect(await read(taskPlace("made"), "wd/deep/b", { offset: 10 })).toBe("");
  await expect(read(taskPlace("made"), "wd/deep/b", { offset: 11 })).rejects.toMatchObject(refused("INVALID_RANGE"));
  await expect(files().delete(taskPlace("made"), "wd/deep")).rejects.toMatchObject(refused("DIRECTORY_NOT_EMPTY"));
  await files().delete(taskPlace("made"), "wd/a.txt");
  await files().delete(taskPlace("made"), "wd/deep", { recursive: true });
  expect(await paths(taskPlace("made"), { path: "wd" })).toEqual([]);
  await expect(files().stat(taskPlace("made"), "wd/a.txt")).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
});

test("a listing goes on page by page, each file once", async () => {
  await run("many", "mkdir d; for n in $(seq 1 1300); do : > d/f$n; done; : > d.txt");
  const found = await paths(taskPlace("many"), { path: "wd" });
  expect(found.length).toBe(1_302);
  expect(new Set(found).size).toBe(1_302);
  expect([found[0], found[1], found.at(-1)]).toEqual(["wd/d", "wd/d/f1", "wd/d.txt"]);
});

test("of a node only the directories of tasks are there, its own programs' too", async () => {
  await run("here", "echo out; echo s > $AZ_BATCH_NODE_SHARED_DIR/kept");
  expect(await paths(NODE, { recursive: false })).toEqual(["applications", "shared", "startup", "workitems"]);
  expect(await read(NODE, "startup/stdout.txt")).toBe("from the start task\n");
  expect(await paths(NODE, { path: "startup/wd" })).toEqual(["startup/wd/made-at-start"]);
  expect(await read(NODE, "workitems/job/job-1/prepare/stderr.txt")).toBe("prepared\n");
  expect(await read(NODE, "workitems/job/job-1/here/stdout.txt")).toBe("out\n");
  const all = await paths(NODE);
  expect(all).toEqual([...all].sort((a, b) => (a.replaceAll("/", "\0") < b.replaceAll("/", "\0") ? -1 : 1)));
  await files().delete(NODE, "shared/kept");
  expect(existsSync(join(nodeRoot(), "shared", "kept"))).toBe(false);
  await files().delete(NODE, "workitems/job/job-1/here/stdout.txt");
  await expect(files().stat(taskPlace("here"), "stdout.txt")).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
  for (const path of ["volatile", "volatile/spool", "fsmounts"])
    await expect(files().stat(NODE, path)).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
  await expect(files().delete(NODE, "shared", { recursive: true })).rejects.toMatchObject(refused("INVALID_VALUE"));
  await expect(files().stat({ poolId: "farm", nodeId: "nobody" }, "shared")).rejects.toMatchObject(refused("NODE_NOT_FOUND"));
});

test("row 73: paths that leave, links, devices and files that are larger than any disk", async () => {
  writeFileSync(join(cluster.directory, "secret"), "secret");
  await run(
    "odd",
    `truncate -s 1T sparse; ln -s /dev/zero zero; ln -s ${cluster.directory} out; mkfifo fifo; mkdir -p d; ln -s ${cluster.directory} d/out`,
  );
  const place = taskPlace("odd");
  for (const path of [
    "../../../secret",
    "wd/../../../secret",
    "/etc/passwd",
    "wd/out/secret",
    "wd/zero",
    "wd/fifo",
    "%2e%2e%2fsecret",
    "wd",
  ])
    await expect(read(place, path), path).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
  await expect(files().stat(place, "wd/zero")).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
  await expect(read(place, "stdout.txt\0")).rejects.toMatchObject(refused("INVALID_VALUE"));
  await expect(read(place, "x".repeat(5_000))).rejects.toMatchObject(refused("INVALID_VALUE"));
  await expect(read(place, "wd/sparse", { offset: 1, length: -9 })).rejects.toMatchObject(refused("OUT_OF_RANGE_INPUT"));
  expect((await files().stat(place, "wd/sparse")).sizeBytes).toBe(1024 ** 4);
  expect((await read(place, "wd/sparse", { offset: 1024 ** 4 - 3 })).length).toBe(3);
  await expect(read(place, "wd/sparse", { offset: 1024 ** 4 + 1 })).rejects.toMatchObject(refused("INVALID_RANGE"));
  expect(await paths(place, { path: "wd" })).toEqual(["wd/d", "wd/sparse"]);
  await files().delete(place, "wd/out");
  await files().delete(place, "wd/d", { recursive: true });
  expect(existsSync(join(cluster.directory, "secret"))).toBe(true);
});

test("row 74: a task that puts a link where its log was", async () => {
  await run("linked", `rm ../stdout.txt; ln -s ${join(cluster.directory, "secret")} ../stdout.txt; echo said >&2`);
  await spooled("linked", 1);
  await expect(read(taskPlace("linked"), "stdout.txt")).rejects.toMatchObject(refused("FILE_NOT_FOUND"));
  expect(await read(taskPlace("linked"), "stderr.txt", { attempt: 1 })).toBe("said\n");
});

test("a reader follows what is written until the task has ended", async () => {
  const go = join(cluster.directory, "go");
  await cluster.submit("job", [
    { id: "tail", commandLine: `/bin/sh -c 'echo first; while [ ! -e ${go} ]; do sleep 0.02; done; echo last'` },
  ]);
  let seen = "";
  for (;;) {
    try {
      for await (const piece of files().read({ ...taskPlace("tail"), path: "stdout.txt" }, { follow: true })) {
        seen += Buffer.from(piece).toString();
        if (seen === "first\n") writeFileSync(go, "");
      }
      break;
    } catch {
      await sleep(20);
    }
  }
  expect(seen).toBe("first\nlast\n");
});

test("each attempt's log is kept; what was too long keeps its beginning and its end", async () => {
  const script = "echo attempt; seq 1 5000; if [ -e again ]; then exit 0; fi; : > again; echo failed >&2; exit 3";
  expect((await run("twice", script)).attempt).toBe(2);
  await spooled("twice", 2);
  expect(await read(taskPlace("twice"), "stderr.txt", { attempt: 1 })).toBe("failed\n");
  expect(await read(taskPlace("twice"), "stderr.txt", { attempt: 2 })).toBe("");
  rmSync(join(nodeRoot(), "workitems/job/job-1/twice"), { recursive: true });
  const whole = `attempt\n${Array.from({ length: 5_000 }, (_, at) => `${at + 1}\n`).join("")}`;
  const file = await files().stat(taskPlace("twice"), "stdout.txt");
  expect(file).toMatchObject({ sizeBytes: whole.length, spooled: true, truncated: true, attempt: 2 });
  const pieces: { at: number; text: string }[] = [];
  for await (const { data, offset } of files().pieces({ ...taskPlace("twice"), path: "stdout.txt" }))
    if (data.length > 0) pieces.push({ at: offset, text: Buffer.from(data).toString() });
  expect(pieces).toEqual([
    { at: 0, text: whole.slice(0, KEPT_BYTES) },
    { at: whole.length - KEPT_BYTES, text: whole.slice(-KEPT_BYTES) },
  ]);
  expect(await read(taskPlace("twice"), "stdout.txt", { offset: -5 })).toBe("5000\n");
  await expect(read(taskPlace("twice"), "stdout.txt", { offset: whole.length + 1 })).rejects.toMatchObject(refused("INVALID_RANGE"));
  const shown = await stint("logs", "job/twice", "--stdout");
  expect(shown.stdout.startsWith("attempt\n1\n")).toBe(true);
  expect(shown.stdout.endsWith("\n5000\n")).toBe(true);
  expect(shown.stderr).toContain("of stdout.txt were not kept");
  expect((await stint("logs", "job/twice", "--attempt", "1", "--stderr")).stderr).toBe("failed\n");
});

test("cleaned files say so, unless they were kept", async () => {
  await run("silent", "true");
  rmSync(join(nodeRoot(), "workitems/job/job-1/silent"), { recursive: true });
  await expect(read(taskPlace("silent"), "stdout.txt")).rejects.toMatchObject(refused("TASK_FILES_CLEANED_UP"));
  await expect(list(taskPlace("silent"))).rejects.toMatchObject(refused("TASK_FILES_CLEANED_UP"));
});

/** Files of the node that its agent has open. */
function openFiles(): string[] {
  const folder = `/proc/${cluster.nodes[0]?.agent.pid}/fd`;
  return readdirSync(folder).flatMap((fd) => {
    try {
      return [readlinkSync(join(folder, fd))];
    } catch {
      return [];
    }
  });
}

test("a reader that stops reading is cut, by either door, and the node's file is not kept open", async () => {
  await run("large", "truncate -s 200M zeros");
  const file = { ...taskPlace("large"), path: "wd/zeros" };
  let bytes = 0;
  const reading = (async () => {
    for await (const piece of files().read(file)) {
      if (bytes === 0) await notOpenAfterOpen("wd/zeros");
      bytes += piece.length;
    }
  })();
  await expect(reading).rejects.toMatchObject(refused("DOWNLOAD_CUT"));
  expect(bytes).toBeLessThan(200 * 1024 ** 2);
  const gateway = await GatewayProcess.start(cluster, { name: ACCOUNT, key: ACCOUNT_KEY });
  const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1");
  try {
    socket.pause();
    socket.write(bytesOf("GET /jobs/job/tasks/large/files/wd%2Fzeros", [], { account: ACCOUNT, key: ACCOUNT_KEY }));
    await notOpenAfterOpen("wd/zeros");
  } finally {
    socket.destroy();
    await gateway.stop();
  }
});

async function notOpenAfterOpen(name: string): Promise<void> {
  const isOpen = () => openFiles().some((path) => path.endsWith(name));
  while (!isOpen()) await sleep(5);
  while (isOpen()) await sleep(20);
}

test("an account has so many downloads at once; the next is told so", async () => {
  const stop = join(cluster.directory, "stop");
  await cluster.submit("job", [{ id: "followed", commandLine: `/bin/sh -c 'echo on; while [ ! -e ${stop} ]; do sleep 0.02; done'` }]);
  const follow = () => files().read({ ...taskPlace("followed"), path: "stdout.txt" }, { follow: true });
  const begun = async (): Promise<AsyncGenerator<Uint8Array>> => {
    for (;;) {
      const reader = follow();
      if (await reader.next().then(({ done }) => done !== true, isMissing)) return reader;
      await sleep(20);
    }
  };
  const readers = [await begun()];
  for (let count = 1; count < DOWNLOADS_MAX; count++) readers.push(await begun());
  await expect(follow().next()).rejects.toMatchObject(refused("TOO_MANY_DOWNLOADS"));
  await readers.pop()?.return(undefined);
  const isBusy = (error: unknown) => !(error instanceof StintFailure && error.error.reason === "TOO_MANY_DOWNLOADS");
  for (let free = false; !free; await sleep(20)) {
    const reader = follow();
    free = await reader.next().then(() => true, isBusy);
    await reader.return(undefined);
  }
  writeFileSync(stop, "");
  for (const reader of readers) while ((await reader.next()).done !== true);
});

function isMissing(error: unknown): boolean {
  if (error instanceof StintFailure && /^(FILE_NOT_FOUND|TASK_FILES_UNAVAILABLE)$/.test(error.error.reason)) return false;
  throw error;
}

test("the command lists, shows, copies and removes", async () => {
  await run("shown", "echo hello; mkdir d; echo one > d/1; echo two > d/2");
  expect((await stint("ls", "job/shown:wd")).stdout).toMatch(/wd\/d\/\s+.*\nwd\/d\/1\s+4 B.*\nwd\/d\/2\s+4 B/);
  expect((await stint("ls", "node:farm/node-1", "--flat")).stdout).toMatch(/applications\/\s.*\nshared\/\s.*\nstartup\/\s.*\nworkitems\//);
  expect((await stint("logs", "node:farm/node-1")).stdout).toBe("from the start task\n");
  const target = join(cluster.directory, "copied");
  expect((await stint("cp", "-r", "node:farm/node-1/workitems/job/job-1/shown/wd/d", target)).code).toBe(0);
  expect(readdirSync(target).sort()).toEqual(["1", "2"]);
  expect((await stint("rm", "job/shown:wd/d")).code).toBe(5);
  expect((await stint("rm", "-r", "job/shown:wd/d")).code).toBe(0);
  expect((await stint("ls", "job/shown:wd/d")).code).toBe(3);
});

/** Of the node that is gone, by every door; and once its pool has let it go too. */
async function programsAreKept(): Promise<void> {
  const work = "workitems/over/job-1";
  expect(await read(NODE, "startup/stdout.txt")).toBe("from the start task\n");
  expect(await read(NODE, "startup/stderr.txt")).toBe("");
  expect(await read(NODE, `${work}/prepare/stderr.txt`)).toBe("prepared\n");
  expect(await read(NODE, `${work}/release/stdout.txt`, { offset: -4 })).toBe("sed\n");
  const stat = await files().stat(NODE, `${work}/release/stdout.txt`);
  expect(stat).toMatchObject({ path: `${work}/release/stdout.txt`, sizeBytes: 9, spooled: true, attempt: 0 });
  expect(await paths(NODE, { path: "workitems/over" })).toEqual([
    ...[`${work}/prepare/stderr.txt`, `${work}/prepare/stdout.txt`, `${work}/release/stderr.txt`, `${work}/release/stdout.txt`],
  ]);
  await expect(read(NODE, "startup/wd/made-at-start")).rejects.toMatchObject(refused("NODE_UNAVAILABLE"));
  await expect(files().delete(NODE, "startup/stdout.txt")).rejects.toMatchObject(refused("NODE_UNAVAILABLE"));
  expect((await stint("logs", `node:farm/node-1/${work}/release`)).stdout).toBe("released\n");
  await cluster.client.pools.removeNodes("farm", ["node-1"]);
  while (
    await files()
      .delete(NODE, "nothing")
      .then(() => true, isUnavailable)
  )
    await sleep(20);
  expect((await stint("logs", "node:farm/node-1")).stdout).toBe("from the start task\n");
  const gateway = await GatewayProcess.start(cluster, { name: ACCOUNT, key: ACCOUNT_KEY });
  try {
    const signer = { account: ACCOUNT, key: ACCOUNT_KEY };
    const answer = await send(gateway.url, "GET /pools/farm/nodes/node-1/files/startup%2Fstdout.txt", { signer });
    expect([answer.status, answer.text]).toEqual([200, "from the start task\n"]);
    const listed = await send(gateway.url, "GET /pools/farm/nodes/node-1/files", {
      signer,
      query: `recursive=true&api-version=${VERSION}`,
    });
    expect(listed.text).toContain(`${work}/prepare/stderr.txt`);
    expect((await send(gateway.url, "GET /pools/farm/nodes/node-2/files", { signer })).code).toBe("NodeNotFound");
  } finally {
    await gateway.stop();
  }
  await files().delete(NODE, "startup/stdout.txt");
  await expect(read(NODE, "startup/stdout.txt")).rejects.toMatchObject(refused("NODE_NOT_FOUND"));
  await cluster.client.jobs.delete("over");
  while ((await paths(NODE)).some((path) => path.startsWith("workitems/over"))) await sleep(20);
}

function isUnavailable(error: unknown): boolean {
  return error instanceof StintFailure && error.error.reason === "NODE_UNAVAILABLE";
}

test("when the node is gone its tasks' logs and declared outputs are still there, until the task is", async () => {
  const destinationUrl = "artifact://results/last.bin";
  await run("last", "echo remembered; echo complained >&2; echo result > result.txt; echo other > other.txt", {
    outputFiles: [{ filePattern: "result.txt", destinationUrl }],
  });
  await spooled("last", 1);
  await cluster.submit("over", [{ id: "only", commandLine: "true" }]);
  await cluster.jobDone("over");
  await cluster.client.jobs.terminate("over");
  while (keptPrograms().length < 4) await sleep(20);
  for (const kept of [cluster.nodes[0]?.agent, cluster.nodes[0]?.launcher]) {
    if (kept !== undefined) kill(kept, "SIGKILL");
    await kept?.stop();
  }
  rmSync(cluster.nodes[0]?.directory ?? "", { recursive: true });
  expect(await read(taskPlace("last"), "stdout.txt")).toBe("remembered\n");
  expect(await read(taskPlace("last"), "wd/result.txt")).toBe("result\n");
  expect(await list(taskPlace("last"))).toMatchObject([
    { path: "fileuploadout.txt", spooled: true },
    { path: "stderr.txt", spooled: true, truncated: false, attempt: 1 },
    { path: "stdout.txt", spooled: true },
    { path: "wd/result.txt", spooled: true },
  ]);
  await expect(read(taskPlace("last"), "wd/other.txt")).rejects.toMatchObject(refused("TASK_FILES_UNAVAILABLE"));
  await programsAreKept();
  expect((await stint("logs", "job/last")).stdout).toBe("remembered\n");
  expect((await stint("ls", "job/last")).stderr).toContain("the node is gone");
  const kept = join(cluster.directory, "controller-0/artifacts/spool/kept");
  await cluster.client.jobs.delete("job");
  for (const jobUid of readdirSync(kept).filter((name) => !name.startsWith("p")))
    while (readdirSync(join(kept, jobUid ?? "")).length > 0) await sleep(20);
});
