/** Tasks as real users of the machine, on an agent that is root: who they are, what they reach, and what they leave to the next. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Task, TaskSpec } from "@stint/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TestCluster } from "../support/test-cluster.ts";

const isRoot = process.getuid?.() === 0;
const PREFIX = "sttest";
const ACCOUNT = `${PREFIX}-alice`;
const [NON_ADMIN, ADMIN] = ["ELEVATION_LEVEL_NON_ADMIN", "ELEVATION_LEVEL_ADMIN"] as const;
const SHARED = { autoUser: { scope: "AUTO_USER_SCOPE_POOL", elevationLevel: NON_ADMIN } } as const;
const ROOT = { autoUser: { scope: "AUTO_USER_SCOPE_TASK", elevationLevel: ADMIN } } as const;

let cluster: TestCluster;
let count = 0;

/** Removes the users of these tests, also of a run that was cut. */
function removeUsers(): void {
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const name = line.split(":")[0] ?? "";
    if (name.startsWith(`${PREFIX}-`)) spawnSync("/usr/sbin/userdel", ["--remove", name], { stdio: "ignore" });
  }
}

async function run(script: string, spec: Partial<TaskSpec> = {}, jobId = "job"): Promise<{ task: Task; out: string }> {
  const id = `t${++count}`;
  await cluster.submit(
    jobId,
    [
      {
        id,
        commandLine: "/bin/sh -c 'set -eu; . ./script'",
        ...spec,
        environment: [{ name: "SCRIPT", value: script }, ...(spec.environment ?? [])],
      },
    ].map(withScript),
  );
  await cluster.jobDone(jobId);
  const task = await cluster.client.tasks.get(jobId, id);
  let out = "";
  for (const path of ["stdout.txt", "stderr.txt"])
    for await (const bytes of cluster.client.files.read({ jobId, taskId: id, path })) out += Buffer.from(bytes).toString();
  return { task, out: out.trim() };
}

/** A dead process that nobody has asked about yet is dead. */
function isAlive(pid: string): boolean {
  return existsSync(`/proc/${pid}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}

/** The script comes by a variable, so that nothing has to be quoted twice. */
function withScript(spec: TaskSpec): TaskSpec {
  return { ...spec, commandLine: "/bin/sh -c 'eval \"$SCRIPT\"'" };
}

describe.runIf(isRoot)("task users", () => {
  beforeAll(async () => {
    removeUsers();
    cluster = await TestCluster.start({ etcd: null, agentArgs: ["--task-users", "on", "--user-prefix", PREFIX] });
    chmodSync(cluster.directory, 0o711);
    const account = { name: ACCOUNT, password: "a-secret-password", linuxUserConfiguration: { uid: 34_567, gid: 34_568 } };
    await cluster.pool(
      "pool",
      { nodes: 1, slots: 2 },
      {
        userAccounts: [account, { name: "games" }],
        startTask: { commandLine: "/bin/sh -c 'id -un > who; echo private > mine; chmod 600 mine'" },
      },
    );
    await cluster.client.jobs.create({
      id: "job",
      poolId: "pool",
      commonEnvironment: [
        { name: "FROM_JOB", value: "job" },
        { name: "FROM_BOTH", value: "job" },
        { name: "HOME", value: "/elsewhere" },
      ],
      preparationTask: { commandLine: "/bin/sh -c 'id -un > who'" },
    });
  });

  afterAll(async () => {
    await cluster.stop();
    removeUsers();
  });

  test("a task has a user of its own, with a name, a group and nothing else", async () => {
    const { out, task } = await run(
      "id -un; id -gn; id -G | wc -w; grep NoNewPrivs /proc/self/status; stat -c '%U %a' ..; echo $USER >> /dev/stdout",
    );
    expect([task.exitCode, out.split("\n")]).toEqual([
      0,
      [`${PREFIX}-0`, `${PREFIX}-0`, "1", "NoNewPrivs:\t1", `${PREFIX}-0 700`, `${PREFIX}-0`],
    ]);
  });

  test("tasks of the pool's user share one; preparation and start task have theirs, and may be read", async () => {
    const { out } = await run("id -un; cat $AZ_BATCH_JOB_PREP_WORKING_DIR/who $AZ_BATCH_NODE_STARTUP_DIR/wd/who", { userIdentity: SHARED });
    expect(out.split("\n")).toEqual([`${PREFIX}-pool`, `${PREFIX}-pool`, `${PREFIX}-start`]);
  });

  test("one that asks for it is root, and no other", async () => {
    const { out } = await run("id -u; grep -c . /etc/shadow > /dev/null && echo read", { userIdentity: ROOT });
    expect(out.split("\n")).toEqual(["0", "read"]);
  });

  test("an account of the pool has its numbers; its password is nobody's to see", async () => {
    const { out } = await run("id -un; id -u; id -g; echo ~", { userIdentity: { userName: ACCOUNT } });
    expect(out.split("\n")).toEqual([ACCOUNT, "34567", "34568", "/elsewhere"]);
    const shadow = execFileSync("/usr/bin/getent", ["shadow", ACCOUNT], { encoding: "utf8" });
    expect(shadow.split(":")[1]).toMatch(/^\$/);
    expect(JSON.stringify(await cluster.client.pools.get("pool"))).not.toContain("a-secret-password");
    expect(readFileSync(join(cluster.directory, "logs", "pool-node-1-agent.log"), "utf8")).not.toContain("a-secret-password");
  });

  test("an account that the pool does not have, or that belongs to the system, is refused", async () => {
    for (const userName of ["bob", "games"]) {
      const { task } = await run("true", { userIdentity: { userName } }).catch(async () => ({
        task: await cluster.client.tasks.get("job", `t${count}`),
      }));
      expect(task.failure?.code).toBe("UserIdentityRefused");
    }
    const bad = ["root", "0", "a:b", "nobody", "x\ny"].map((userName) => ({
      id: `bad-${userName.length}-${userName.codePointAt(0)}`,
      commandLine: "true",
      userIdentity: { userName },
    }));
    const refused = await cluster.client.tasks.submit("job", [...bad, { id: "neither", commandLine: "true", userIdentity: {} }]);
    expect(refused.map(({ errorReason }) => errorReason)).toEqual([...bad.map(() => "INVALID_VALUE"), "MISSING_VALUE"]);
  });

  test("a task reaches its own directory and the shared one, and nothing of the node's or of another task, also in its slot and later", async () => {
    await run("echo secret > mine; echo shared > $AZ_BATCH_NODE_SHARED_DIR/note; chmod 666 $AZ_BATCH_NODE_SHARED_DIR/note");
    const before = `t${count}`;
    const { out } = await run(
      [
        "cat $AZ_BATCH_NODE_SHARED_DIR/note; echo more >> $AZ_BATCH_NODE_SHARED_DIR/note; mv $AZ_BATCH_NODE_SHARED_DIR/note $AZ_BATCH_NODE_SHARED_DIR/moved",
        `cat ../../${before}/wd/mine`,
        `cat ../../${before}/stdout.txt`,
        "cat $AZ_BATCH_NODE_STARTUP_DIR/wd/mine; cat $AZ_BATCH_NODE_ROOT_DIR/../state/records; ls $AZ_BATCH_NODE_ROOT_DIR/volatile",
        "touch $AZ_BATCH_NODE_STARTUP_DIR/wd/x; touch $AZ_BATCH_NODE_ROOT_DIR/x; touch $AZ_BATCH_JOB_PREP_WORKING_DIR/x",
        "cat /proc/$PPID/environ | wc -c",
      ].join("; "),
    );
    expect(out.split("\n")[0]).toBe("shared");
    expect(out.match(/ermission denied/g)?.length).toBe(9);
    expect(out).not.toMatch(/secret|private/);
  });

  test("files are fetched for the user; what an earlier try left in their way is not followed", async () => {
    const resourceFiles = [{ url: `file://${cluster.directory}/logs/controller-0.log`, filePath: "in/log", fileMode: "0600" }];
    const { out } = await run("stat -c %U in in/log; cp in/log copy; echo done", { resourceFiles });
    expect(out.split("\n")).toEqual([`${PREFIX}-0`, `${PREFIX}-0`, "done"]);
    const script = "if [ -e ../tried ]; then stat -c '%U %F' . in; exit 0; fi; touch ../tried; cd ..; rm -rf wd; ln -s /etc wd; exit 1";
    const again = await run(script, { resourceFiles, maxTaskRetryCount: 1 });
    expect([again.task.exitCode, again.out.split("\n")]).toEqual([0, [`${PREFIX}-0 directory`, `${PREFIX}-0 directory`]]);
    expect(spawnSync("ls", ["/etc/in"]).status).not.toBe(0);
  });

  test("variables: the node's, the job's, the task's, each over the other as Azure has it", async () => {
    const { out } = await run("env", {
      environment: [
        { name: "FROM_BOTH", value: "task" },
        { name: "LD_X", value: "a\nb" },
      ],
    });
    const has = (line: string): void => expect(out.split("\n")).toContain(line);
    const root = join(cluster.directory, "nodes", "pool", "node-1", "root");
    const task = `${root}/workitems/job/job-1/t${count}`;
    for (const line of [
      "AZ_BATCH_ACCOUNT_NAME=devbatch",
      "AZ_BATCH_POOL_ID=pool",
      "AZ_BATCH_NODE_ID=node-1",
      "AZ_BATCH_NODE_IS_DEDICATED=true",
      "AZ_BATCH_JOB_ID=job",
      `AZ_BATCH_TASK_ID=t${count}`,
      `AZ_BATCH_NODE_ROOT_DIR=${root}`,
      `AZ_BATCH_NODE_SHARED_DIR=${root}/shared`,
      `AZ_BATCH_NODE_STARTUP_DIR=${root}/startup`,
      `AZ_BATCH_NODE_MOUNTS_DIR=${root}/fsmounts`,
      `AZ_BATCH_TASK_DIR=${task}`,
      `AZ_BATCH_TASK_WORKING_DIR=${task}/wd`,
      `AZ_BATCH_CERTIFICATES_DIR=${task}/certs`,
      `AZ_BATCH_JOB_PREP_DIR=${root}/workitems/job/job-1/jobpreparation`,
      `AZ_BATCH_JOB_PREP_WORKING_DIR=${root}/workitems/job/job-1/jobpreparation/wd`,
      "AZ_BATCH_TASK_RESERVED_EPHEMERAL_DISK_SPACE_BYTES=0",
      "FROM_JOB=job",
      "FROM_BOTH=task",
      "HOME=/elsewhere",
      `USER=${PREFIX}-0`,
    ])
      has(line);
    expect(out).toMatch(/^AZ_BATCH_ACCOUNT_URL=.+/m);
    expect(out).toContain("LD_X=a\nb");
    expect(out).not.toContain("STINT_NODE_KEY");
  });

  test("the wall clock and the limit of memory end all of a task; the end says why and what was used", async () => {
    const tree = "trap '' TERM; setsid sh -c 'echo $$ > $AZ_BATCH_NODE_SHARED_DIR/daemon; trap \"\" TERM; sleep 1000' & sleep 1000";
    const { task } = await run(tree, { maxWallClockTimeMs: 500 });
    expect(task.failure).toMatchObject({ code: "TaskEnded" });
    const daemon = readFileSync(join(cluster.directory, "nodes/pool/node-1/root/shared/daemon"), "utf8").trim();
    expect(isAlive(daemon)).toBe(false);
    const { limitsEnforced, taskUsers } = await cluster.client.nodes.get("pool", "node-1");
    expect(taskUsers).toBe(true);
    expect(limitsEnforced).toContain("memory");
    const memoryBytes = 24 * 1024 ** 2;
    const eaten = await run("head -c 90000000 /dev/zero | tail -c 90000000 > /dev/null", {
      resourceLimits: { memoryBytes, require: true },
    });
    expect(eaten.task).toMatchObject({
      exitCode: 137,
      failure: { code: "MemoryLimitExceeded", message: expect.stringContaining(`killed: memory limit of ${memoryBytes} bytes`) },
    });
  });

  test("a node that cannot mount a file system of its pool is unusable, and says why", async () => {
    const mountConfiguration = [{ nfsMount: { source: "127.0.0.1:/nothing", relativeMountPath: "data", mountOptions: "vers=4,port=1" } }];
    const startTask = { commandLine: "true", waitForSuccess: false };
    const provider = "NODE_PROVIDER_STATIC";
    await cluster.client.pools.create({ id: "mounts", targetDedicatedNodes: 1, provider, mountConfiguration, startTask });
    await cluster.startNodes("mounts", 1);
    let errors: readonly string[] = [];
    for (; errors.length === 0; await sleep(20)) for await (const node of cluster.client.nodes.list("mounts")) errors = node.errors;
    expect(errors).toEqual([expect.stringContaining("MountFailed: The file system data cannot be mounted")]);
    expect(await cluster.client.nodes.get("mounts", "node-1")).toMatchObject({ state: "NODE_STATE_UNUSABLE" });
  });
});
