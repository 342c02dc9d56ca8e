/** A canary: secrets of tasks, jobs and pools reach the programs, and are found in no file of the store, no log and no answer. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { ControllerProcess, KEYS } from "../support/controller-process.ts";
import { EtcdServer } from "../support/etcd-server.ts";
import { TestCluster } from "../support/test-cluster.ts";

const CANARY = "CanaryThatMustNotSing";
const PROGRAM_LIMIT_MS = 30_000;

let scratch: string;
let keyFile: string;
let files: Server;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-secrets-"));
  keyFile = join(scratch, "secrets.key");
  writeFileSync(keyFile, "a-key-of-tests-for-the-store\n", { mode: 0o600 });
  files = createServer((request, response) => {
    response.statusCode = request.url?.includes(`sig=${CANARY}`) === true ? 200 : 403;
    response.end("input");
  });
  await new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  files?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Files below a directory that hold the canary. */
function filesWithCanary(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(CANARY));
}

test.each(["embedded", "etcd"] as const)("the canary is nowhere (%s)", async (store) => {
  const etcd = store === "etcd" ? await EtcdServer.start() : null;
  const cluster = await TestCluster.start({ etcd: etcd?.endpoint ?? null, controllerArgs: ["--secrets-key-file", keyFile] });
  const { client } = cluster;
  const secret = (name: string) => ({ name, value: CANARY, secret: true });
  const url = `http://127.0.0.1:${(files.address() as AddressInfo).port}/input.txt?sv=1&sig=${CANARY}`;
  await cluster.pool("farm", { nodes: 1, slots: 1 });
  await client.pools.create({ id: "other", taskSlotsPerNode: 1, startTask: { commandLine: "true", environment: [secret("START")] } });
  await client.jobs.create({
    id: "job",
    poolId: "farm",
    commonEnvironment: [secret("COMMON")],
    preparationTask: { commandLine: "true", environment: [secret("PREPARATION")] },
  });
  const commandLine = `/bin/sh -c 'printf %s "$TOKEN$COMMON" | sha256sum; cat input.txt'`;
  await cluster.submit("job", [
    { id: "well", commandLine, environment: [secret("TOKEN")], resourceFiles: [{ url, filePath: "input.txt" }] },
    { id: "ill", commandLine, resourceFiles: [{ url: `http://127.0.0.1:1/x?sig=${CANARY}`, filePath: "x" }] },
  ]);
  await cluster.jobDone("job");
  let output = "";
  for await (const bytes of client.files.read({ jobId: "job", taskId: "well", path: "stdout.txt" })) output += bytes.toString();
  expect(output).toBe(
    `${createHash("sha256")
      .update(CANARY + CANARY)
      .digest("hex")}  -\ninput`,
  );

  const answers: unknown[] = [await client.pools.get("other"), await client.jobs.get("job"), await client.tasks.get("job", "ill")];
  for await (const task of client.tasks.list("job")) answers.push(task);
  for await (const node of client.nodes.list("farm")) answers.push(node);
  const text = JSON.stringify(answers);
  expect(text).not.toContain(CANARY);
  expect(text).toContain('"value":"***"');
  expect(text).toContain("/input.txt");

  await cluster.killLeader();
  await cluster.leader();
  expect((await client.tasks.get("job", "well")).exitCode).toBe(0);
  expect(filesWithCanary(join(cluster.directory, "logs"))).toEqual([]);
  expect(filesWithCanary(etcd?.data ?? join(cluster.directory, "controller-0", "store"))).toEqual([]);
  await cluster.stop();
  await etcd?.stop();
});

test("a controller without the store's key, or with another, does not start; one without any takes no secrets", async () => {
  const data = join(scratch, "data");
  await (await ControllerProcess.start(["--data", data, "--secrets-key-file", keyFile])).stop();
  const refusal = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [CONTROLLER_PROGRAM, "--listen", "127.0.0.1:0", ...args], {
      encoding: "utf8",
      timeout: PROGRAM_LIMIT_MS,
      env: { PATH: process.env["PATH"] ?? "", ...KEYS },
    });
    return [status, stderr];
  };
  const other = join(scratch, "other.key");
  writeFileSync(other, "another-key\n", { mode: 0o600 });
  expect(refusal("--data", data)).toEqual([78, expect.stringContaining("the store is encrypted: give its key")]);
  expect(refusal("--data", data, "--secrets-key-file", other)).toEqual([78, expect.stringContaining("encrypted by another key")]);
  const plain = await ControllerProcess.start(["--data", join(scratch, "plain")]);
  await plain.client.jobs.create({ id: "job", poolId: "p" });
  const environment = [{ name: "TOKEN", value: CANARY, secret: true }];
  const refused = { error: { reason: "SECRETS_NOT_KEPT" } };
  await expect(plain.client.tasks.submit("job", [{ id: "1", commandLine: "true", environment }])).rejects.toMatchObject(refused);
  await expect(plain.client.jobs.create({ id: "other", poolId: "p", commonEnvironment: environment })).rejects.toMatchObject(refused);
  await plain.stop();
  expect(refusal("--data", join(scratch, "plain"), "--secrets-key-file", keyFile)).toEqual([
    78,
    expect.stringContaining("the store was made without a key"),
  ]);
});
