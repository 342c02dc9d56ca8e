/** Tasks in containers, by a real podman and a real docker engine, with an image that was never in a registry. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Task, TaskSpec } from "@stint/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, IMAGE, importImage } from "../support/container-engines.ts";
import { kill, TestCluster } from "../support/test-cluster.ts";

const SECRET = "a-registry-password";
const ROOT = { autoUser: { scope: "AUTO_USER_SCOPE_TASK", elevationLevel: "ELEVATION_LEVEL_ADMIN" } } as const;

let cluster: TestCluster;
let images: string;
let count = 0;

async function submit(script: string, spec: Partial<TaskSpec> = {}): Promise<string> {
  const id = `t${++count}`;
  const environment = [{ name: "SCRIPT", value: script }, ...(spec.environment ?? [])];
  await cluster.submit("job", [
    { id, commandLine: "sh -c 'eval \"$SCRIPT\"'", containerSettings: { imageName: IMAGE }, ...spec, environment },
  ]);
  return id;
}

async function outcome(id: string): Promise<{ task: Task; out: string }> {
  await cluster.jobDone("job");
  const task = await cluster.client.tasks.get("job", id);
  let out = "";
  for (const path of ["stdout.txt", "stderr.txt"])
    if (task.exitCode !== undefined)
      for await (const bytes of cluster.client.files.read({ jobId: "job", taskId: id, path })) out += Buffer.from(bytes).toString();
  return { task, out: out.trim() };
}

const run = async (script: string, spec: Partial<TaskSpec> = {}) => outcome(await submit(script, spec));
describe.each(ENGINES)("containers by $name", (engine) => {
  const { missing } = engine;
  const containers = (): string => engine.run("ps", "--all", "--quiet").trim();

  beforeAll(async () => {
    if (missing !== null) return;
    images = mkdtempSync(join(tmpdir(), "stint-images-"));
    await engine.start(images);
    importImage(engine, images);
    cluster = await TestCluster.start({
      etcd: null,
      agentArgs: ["--container-engine", engine.name, "--task-users", "on", "--user-prefix", "sttest-c"],
    });
    chmodSync(cluster.directory, 0o711);
    await cluster.pool("pool", { nodes: 1, slots: 2 }, { containerConfiguration: { containerImageNames: [IMAGE] } });
    await cluster.client.jobs.create({ id: "job", poolId: "pool" });
  });

  afterAll(async () => {
    if (missing !== null) return;
    await cluster.stop();
    expect(containers()).toBe("");
    await engine.stop();
    rmSync(images, { recursive: true, force: true });
  });

  test.skipIf(missing !== null)("the node says what it has; a task finds its directory, its variables and its user inside", async () => {
    expect((await cluster.client.nodes.get("pool", "node-1")).containerRuntime).toMatch(new RegExp(`^${engine.name} [0-9]`));
    const environment = [
      { name: "PLAIN", value: ' a "b" $c ' },
      { name: "LINES", value: "one\ntwo" },
      { name: "LD_PRELOAD", value: "/nothing" },
    ];
    const script =
      'pwd; echo "[$PLAIN][$LINES][$LD_PRELOAD]$AZ_BATCH_TASK_ID"; id -u; echo made > file; echo bad >&2; ls /bin/busybox; exit 7';
    const { task, out } = await run(script, { environment });
    expect(task).toMatchObject({ exitCode: 7, failure: { code: "FailureExitCode" } });
    const lines = out.split("\n");
    expect(lines[0]).toContain(`/workitems/job/job-1/t${count}/wd`);
    expect(out).toContain(`[ a "b" $c ][one\ntwo][/nothing]t${count}`);
    expect(Number(lines[3])).toBeGreaterThan(0);
    expect(out).toContain("bad");
    const left = readdirSync(join(cluster.directory, "nodes/pool/node-1/root/volatile/containers"));
    expect(left).toEqual([]);
    expect((await run("id -u; cat /proc/self/status | grep NoNewPrivs", { userIdentity: ROOT })).out.split("\n")[0]).toBe("0");
  });

  test.skipIf(missing !== null)("where an image says, with its own command, in limits", async () => {
    const container = {
      imageName: IMAGE,
      workingDirectory: "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT",
      containerRunOptions: "--network none",
    } as const;
    const { out } = await run("pwd; ls /sys/class/net", { containerSettings: container });
    expect(out.split("\n")).toEqual(["/", "lo"]);
    const eat = "head -c 90000000 /dev/zero | tail -c 90000000 > /dev/null";
    expect((await run(eat, { resourceLimits: { memoryBytes: 24 * 1024 ** 2 } })).task.exitCode).toBe(137);
  });

  test.skipIf(missing !== null)("options that reach the host are for administrators", async () => {
    for (const containerRunOptions of [
      "--privileged",
      "-v /:/host",
      "--volume=/:/host",
      "--user 0",
      "--network container:x",
      "--env-file /etc/shadow",
      "-it",
    ]) {
      const { task } = await run("true", { containerSettings: { imageName: IMAGE, containerRunOptions } });
      expect(task.failure?.code).toBe("ContainerOptionRefused");
    }
    const { out } = await run("cat /host/etc/hostname > /dev/null && echo seen", {
      userIdentity: ROOT,
      containerSettings: { imageName: IMAGE, containerRunOptions: "-v /etc:/host/etc:ro" },
    });
    expect(out).toBe("seen");
  });

  test.skipIf(missing !== null)("an image that cannot be had, and a program that is not in it", async () => {
    const registry = { registryServer: "127.0.0.1:9", userName: "u", password: SECRET };
    const { task } = await run("true", { containerSettings: { imageName: "127.0.0.1:9/no/image:1", registry } });
    expect(task.failure).toMatchObject({ code: "ContainerInvalidImage" });
    expect(JSON.stringify(task)).not.toContain(SECRET);
    expect((await run("", { commandLine: "/no/such/program" })).task.exitCode).toBe(127);
    const refused = await cluster.client.tasks.submit("job", [
      { id: "bad", commandLine: "true", containerSettings: { imageName: "--privileged" } },
    ]);
    expect(refused[0]?.errorReason).toBe("INVALID_VALUE");
  });

  test.skipIf(missing !== null)("a restarted agent finds it again; ended, it is gone, however it resists", async () => {
    const id = await submit("trap '' TERM; touch started; sleep 1000 & wait; wait");
    const started = join(cluster.directory, `nodes/pool/node-1/root/workitems/job/job-1/${id}/wd/started`);
    while (!existsSync(started)) await sleep(20);
    const [node] = cluster.nodes;
    if (node === undefined) throw new Error("there is no node");
    const before = node.agent.pid;
    kill(node.agent, "SIGKILL");
    while (node.agent.pid === before || node.agent.pid === null) await sleep(20);
    expect(containers()).not.toBe("");
    await cluster.client.tasks.terminate("job", id);
    const { task } = await outcome(id);
    expect(task).toMatchObject({ attempt: 1, failure: { code: "TaskEnded" } });
    expect(containers()).toBe("");
  });
});
