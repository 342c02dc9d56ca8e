/** Application packages: uploaded by the command and the SDK, installed once on a node, for pools and for tasks. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StintFailure, type Task, type TaskSpec } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipOf } from "../../packages/transfer/src/testing/zip.ts";
import { start } from "../support/stint.ts";
import { ACCOUNT_KEY, TestCluster } from "../support/test-cluster.ts";

const PROGRAM = { name: "bin/tool", mode: 0o100755 };

let cluster: TestCluster;
let folder: string;
let count = 0;

beforeAll(async () => {
  cluster = await TestCluster.start({ etcd: null });
  folder = mkdtempSync(join(tmpdir(), "stint-app-"));
});

afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true });
});

const program = (says: string) => zipOf([{ ...PROGRAM, content: `#!/bin/sh\necho ${says}\n` }]);

async function stint(...args: string[]): Promise<string> {
  const environment = { STINT_ENDPOINT: cluster.endpoints[0] as string, STINT_ACCOUNT_KEY: ACCOUNT_KEY };
  const { code, stdout, stderr } = await start(args, environment).result;
  if (code !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  return stdout;
}

async function run(jobId: string, spec: Omit<TaskSpec, "id">): Promise<{ task: Task; output: string }> {
  const id = `t${++count}`;
  await cluster.submit(jobId, [{ ...spec, id }]);
  let task = await cluster.client.tasks.get(jobId, id);
  for (; task.state !== "TASK_STATE_COMPLETED"; await sleep(20)) task = await cluster.client.tasks.get(jobId, id);
  const pieces: Uint8Array[] = [];
  if (task.failure === null)
    for await (const piece of cluster.client.files.read({ jobId, taskId: id, path: "stdout.txt" })) pieces.push(piece);
  return { task, output: Buffer.concat(pieces).toString() };
}

async function reasonOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "none",
    (error: unknown) => (error instanceof StintFailure ? error.error.reason : String(error)),
  );
}

const installed = () => readdirSync(join(cluster.nodes[0]?.directory ?? "", "root", "applications")).sort();

test("the command uploads, shows, sets the default and deletes", async () => {
  const zip = join(folder, "tool.zip");
  writeFileSync(zip, program("one"));
  mkdirSync(join(folder, "tree", "bin"), { recursive: true });
  writeFileSync(join(folder, "tree", "bin", "tool"), "#!/bin/sh\necho two\n", { mode: 0o755 });
  expect(spawnSync("tar", ["-czf", join(folder, "tool.tgz"), "-C", join(folder, "tree"), "bin"]).status).toBe(0);
  await stint("app", "create", "Tool-x", "--display-name", "A tool");
  await stint("app", "upload", "tool-x", "1.0", zip, "--default");
  await stint("app", "upload", "tool-x", "2.0", join(folder, "tool.tgz"), "--pending");
  await stint("app", "activate", "tool-x", "2.0");
  const shown = await stint("app", "show", "tool-x");
  expect(shown).toMatch(/default +1\.0/);
  expect(shown).toMatch(/version 2\.0 +active/);
  expect(JSON.parse(await stint("app", "list", "-o", "json"))).toMatchObject({ applications: [{ id: "Tool-x", defaultVersion: "1.0" }] });
  await stint("app", "create", "gone");
  await stint("app", "upload", "gone", "1", zip);
  await stint("app", "delete", "gone", "1");
  await stint("app", "delete", "gone");
  expect(await reasonOf(cluster.client.applications.get("gone"))).toBe("APPLICATION_NOT_FOUND");
});

test("a pool's packages and a task's are installed once, under Azure's variables", async () => {
  await cluster.client.applications.create("lib");
  await cluster.client.applications.upload("lib", { version: "1" }, [zipOf([{ name: "data.txt", content: "data" }])]);
  await cluster.client.pools.create({
    id: "pool",
    taskSlotsPerNode: 8,
    targetDedicatedNodes: 1,
    provider: "NODE_PROVIDER_STATIC",
    applicationPackageReferences: [{ applicationId: "lib", version: "1" }],
  });
  await cluster.startNodes("pool", 1);
  await cluster.client.jobs.create({ id: "apps", poolId: "pool" });
  const commandLine =
    'sh -c \'cat "$AZ_BATCH_APP_PACKAGE_lib_1/data.txt"; "$AZ_BATCH_APP_PACKAGE_Tool_x/bin/tool"; "$AZ_BATCH_APP_PACKAGE_tool_x_2_0/bin/tool"\'';
  const references = [
    { applicationId: "Tool-x", version: "" },
    { applicationId: "tool-x", version: "2.0" },
  ];
  const runs = await Promise.all(Array.from({ length: 6 }, () => run("apps", { commandLine, applicationPackageReferences: references })));
  for (const { task, output } of runs) expect([task.failure, output]).toEqual([null, "dataone\ntwo\n"]);
  expect(installed()).toHaveLength(3);
  // The pool's package came to the node before any task did.
  const { packages } = await cluster.client.applications.get("tool-x");
  const packed = packages.reduce((sum, { sizeBytes }) => sum + Number(sizeBytes), 0);
  const again = await run("apps", { commandLine, applicationPackageReferences: references });
  const brought = [...runs, again].map(({ task }) => task.attempts[0]?.bytesIn);
  expect([brought.reduce((sum = 0, bytes = 0) => sum + bytes, 0), brought.at(-1)]).toEqual([packed, 0]);
  expect((await cluster.client.jobs.get("apps")).usage).toMatchObject({ bytesIn: packed });
});

test("a version that is replaced is another package; the default is what it is when the task starts", async () => {
  await cluster.client.applications.upload("tool-x", { version: "1.0" }, [program("three")]);
  const commandLine = "sh -c '$AZ_BATCH_APP_PACKAGE_tool_x/bin/tool'";
  const applicationPackageReferences = [{ applicationId: "tool-x", version: "" }];
  expect((await run("apps", { commandLine, applicationPackageReferences })).output).toBe("three\n");
  await cluster.client.applications.update("tool-x", { defaultVersion: "2.0", allowUpdates: false });
  expect((await run("apps", { commandLine, applicationPackageReferences })).output).toBe("two\n");
  expect(await reasonOf(cluster.client.applications.upload("tool-x", { version: "1.0" }, [program("four")]))).toBe(
    "APPLICATION_PACKAGE_EXISTS",
  );
});

test("what does not exist is refused with the pool, and fails the task", async () => {
  const pool = { id: "wrong", applicationPackageReferences: [{ applicationId: "tool-x", version: "9" }] };
  const refusal = await cluster.client.pools.create(pool).catch((error: unknown) => error);
  expect((refusal as StintFailure).error).toMatchObject({ reason: "INVALID_PACKAGE_REFERENCES" });
  const references = (applicationId: string, version = "") => ({ applicationPackageReferences: [{ applicationId, version }] });
  for (const missing of [references("nothing"), references("tool-x", "9"), references("lib")]) {
    const { task } = await run("apps", { commandLine: "true", ...missing });
    expect(task).toMatchObject({ failure: { code: "ApplicationPackageError", category: "FAILURE_CATEGORY_USER_ERROR" } });
    expect(task.exitCode).toBeUndefined();
  }
});

test.each([
  ["is no archive", Buffer.from("no archive at all, but long enough to be taken for one".repeat(20))],
  ["leaves its directory", zipOf([{ name: "../../x", content: "x" }])],
  ["holds a link", zipOf([{ name: "link", content: "/etc", mode: 0o120777 }])],
])("a package that %s is not installed, and nothing of it is left", async (_what, bytes) => {
  const before = installed();
  const name = `bad-${++count}`;
  await cluster.client.applications.create(name);
  await cluster.client.applications.upload(name, { version: "1" }, [bytes]);
  const { task } = await run("apps", {
    commandLine: "true",
    applicationPackageReferences: [{ applicationId: name, version: "1" }],
  });
  expect(task.failure).toMatchObject({ code: "ApplicationPackageError" });
  expect(installed()).toEqual(before);
});

test("bytes that a controller left behind, which ended before it removed them, go when one leads again", async () => {
  await cluster.client.applications.create("swept");
  await cluster.client.applications.upload("swept", { version: "1" }, [program("kept")]);
  const objects = join(cluster.directory, "controller-0/artifacts/objects");
  const pathOf = (name: string) => {
    const hash = createHash("sha256").update(name).digest("hex");
    return join(objects, hash.slice(0, 2), hash.slice(2));
  };
  const described = readdirSync(objects, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  const infos = described.map((path) => JSON.parse(readFileSync(join(objects, path), "utf8")) as { name: string });
  const kept = infos.find(({ name }) => name.startsWith("_applications/devbatch/swept/1/"));
  const left = pathOf("_applications/devbatch/swept/1/left");
  mkdirSync(join(left, ".."), { recursive: true });
  copyFileSync(pathOf(kept?.name ?? ""), left);
  writeFileSync(`${left}.json`, JSON.stringify({ ...kept, name: "_applications/devbatch/swept/1/left" }));
  await cluster.killLeader();
  await cluster.leader();
  while (existsSync(left) || existsSync(`${left}.json`)) await sleep(20);
  const applicationPackageReferences = [{ applicationId: "swept", version: "1" }];
  const { output } = await run("apps", { commandLine: "sh -c '$AZ_BATCH_APP_PACKAGE_swept_1/bin/tool'", applicationPackageReferences });
  expect(output).toBe("kept\n");
});

test("packages are not in the artifact store that people see", async () => {
  for await (const { name } of cluster.client.artifacts.list()) expect(name).not.toMatch(/^_/);
  const [first] = (await cluster.client.applications.get("lib")).packages;
  expect(first?.sizeBytes).toBeGreaterThan(0);
  expect(await reasonOf(cluster.client.artifacts.delete("_applications/devbatch/lib/1/x"))).toBe("ARTIFACT_NOT_FOUND");
  expect(await reasonOf(cluster.client.artifacts.put("_applications/x", []))).toBe("INVALID_VALUE");
});
