/** Multi-instance tasks on real agents: all at once or not at all, coordination before the application, and nothing that is left. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Task, TaskSpec } from "@stint/client";
import { StintFailure } from "@stint/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kill, TestCluster } from "../support/test-cluster.ts";

const LOOK_EVERY_MS = 50;
const LIMIT_MS = 60_000;
const NODE_LEASE_MS = 12_000;

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({ etcd: null, nodeLeaseMs: NODE_LEASE_MS, agentArgs: ["--watchdog"] });
  await cluster.pool("gangs", { nodes: 3, slots: 1 }, { interNodeCommunication: true });
  await cluster.client.jobs.create({ id: "work", poolId: "gangs" });
}, 120_000);

afterAll(() => cluster?.stop());

function gang(id: string, spec: Omit<TaskSpec, "id" | "multiInstanceSettings"> & { coordination?: string; instances?: number }): TaskSpec {
  const { coordination = "/bin/true", instances = 2, ...rest } = spec;
  return { ...rest, id, multiInstanceSettings: { numberOfInstances: instances, coordinationCommandLine: coordination } };
}

const sh = (script: string): string => `/bin/sh -c '${script}'`;

async function ended(id: string): Promise<Task> {
  return until(id, ({ state }) => state === "TASK_STATE_COMPLETED");
}

async function until(id: string, is: (task: Task) => boolean): Promise<Task> {
  for (const limit = Date.now() + LIMIT_MS; Date.now() < limit; await sleep(LOOK_EVERY_MS)) {
    const task = await cluster.client.tasks.get("work", id);
    if (is(task)) return task;
  }
  throw new Error(`${id} is ${JSON.stringify(await cluster.client.tasks.get("work", id))}\n${cluster.logs()}`);
}

async function output(id: string, path = "stdout.txt"): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of cluster.client.files.read({ jobId: "work", taskId: id, path })) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Processes on this host whose environment has this word. */
function processesWith(word: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^[0-9]+$/.test(pid)) return false;
    try {
      return readFileSync(join("/proc", pid, "environ"), "latin1")
        .split("\0")
        .includes(word);
    } catch {
      return false;
    }
  });
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe("a multi-instance task", () => {
  it("leaves what its subtasks wrote where it can be read without their nodes", async () => {
    await cluster.submit("work", [gang("said", { commandLine: "true", coordination: sh("echo on $AZ_BATCH_NODE_ID"), instances: 3 })]);
    await ended("said");
    for (const { nodeId } of await cluster.client.tasks.subtasks("work", "said")) {
      const path = "workitems/work/job-1/said/stdout.txt";
      rmSync(join(cluster.directory, "nodes/gangs", nodeId, "root/workitems/work/job-1/said"), { recursive: true });
      let text = "";
      for (const limit = Date.now() + LIMIT_MS; text === "" && Date.now() < limit; await sleep(LOOK_EVERY_MS)) {
        const pieces = cluster.client.files.read({ poolId: "gangs", nodeId, path });
        for await (const piece of pieces) text += Buffer.from(piece).toString();
      }
      expect(text).toBe(`on ${nodeId}\n`);
    }
  });

  it("runs its coordination everywhere and its application on the primary, with Azure's variables", async () => {
    const names = "CCP_NODES AZ_BATCH_NODE_LIST AZ_BATCH_HOST_LIST AZ_BATCH_MASTER_NODE AZ_BATCH_IS_CURRENT_NODE_MASTER";
    const say = `for name in ${names}; do eval echo "$name=\\$$name"; done`;
    await cluster.submit("work", [
      gang("variables", { commandLine: sh(`${say}; echo application`), coordination: sh("echo coordination"), instances: 3 }),
    ]);
    const task = await ended("variables");
    expect(task.failure).toBeNull();
    const text = await output("variables");
    const [, addresses = ""] = /AZ_BATCH_HOST_LIST=(.*)/.exec(text) ?? [];
    const hosts = addresses.split(",");
    expect(new Set(hosts).size).toBe(3);
    expect(text.startsWith("coordination\n")).toBe(true);
    expect(text.endsWith("application\n")).toBe(true);
    expect(text).toContain(`AZ_BATCH_NODE_LIST=${hosts.join(";")}\n`);
    expect(text).toContain(`CCP_NODES=3 ${hosts.map((host) => `${host} 1`).join(" ")}\n`);
    expect(text).toContain(`AZ_BATCH_MASTER_NODE=${hosts[0]}:6000\n`);
    expect(text).toContain("AZ_BATCH_IS_CURRENT_NODE_MASTER=true\n");
    const subtasks = await cluster.client.tasks.subtasks("work", "variables");
    expect(subtasks.map(({ id, state, result, exitCode }) => ({ id, state, result, exitCode }))).toEqual(
      [1, 2].map((id) => ({ id, state: "SUBTASK_STATE_COMPLETED", result: "TASK_RESULT_SUCCESS", exitCode: 0 })),
    );
    expect(new Set([task.nodeId, ...subtasks.map(({ nodeId }) => nodeId)]).size).toBe(3);
  });

  it("fails and is tried again as a whole when a coordination fails", async () => {
    const coordination = sh('[ "$AZ_BATCH_IS_CURRENT_NODE_MASTER" = true ] || exit 3');
    await cluster.submit("work", [gang("uncoordinated", { commandLine: sh("echo never"), coordination, maxTaskRetryCount: 1 })]);
    const task = await ended("uncoordinated");
    expect(task).toMatchObject({ exitCode: 3, retryCount: 1, attempt: 2, failure: { code: "FailureExitCode" } });
    expect(task.failure?.message).toContain("Subtask 1 on node");
    const [subtask] = await cluster.client.tasks.subtasks("work", "uncoordinated");
    expect(subtask).toMatchObject({ exitCode: 3, result: "TASK_RESULT_FAILURE" });
  });

  it("keeps what its coordination left running until it ends, and no longer", async () => {
    const coordination = sh("sleep 3600 & exit 0");
    const environment = [{ name: "GANG_MARK", value: "left", secret: false }];
    await cluster.submit("work", [gang("daemons", { commandLine: sh("sleep 1; echo done"), coordination, environment })]);
    await until("daemons", () => processesWith("GANG_MARK=left").length >= 3);
    expect((await ended("daemons")).failure).toBeNull();
    expect(processesWith("GANG_MARK=left")).toEqual([]);
  });

  it("carries commands to the other instances, and only to those of the token's own attempt", async () => {
    const other = "$(echo $AZ_BATCH_HOST_LIST | cut -d, -f2)";
    const script = `$OMPI_MCA_plm_rsh_agent -x ${other} "echo there \\$AZ_BATCH_NODE_ID; echo err >&2; exit 7"; echo code $?`;
    const refused =
      "$OMPI_MCA_plm_rsh_agent 127.9.9.9 true; echo unknown $?; STINT_RSH_TOKEN=stint-gang.1.2.3.x $OMPI_MCA_plm_rsh_agent " +
      `${other} true; echo strange $?`;
    await cluster.submit("work", [gang("carried", { commandLine: sh(`${script}; ${refused}`) })]);
    await ended("carried");
    const [subtask] = await cluster.client.tasks.subtasks("work", "carried");
    expect(await output("carried")).toBe(`there ${subtask?.nodeId}\ncode 7\nunknown 255\nstrange 255\n`);
    const errors = await output("carried", "stderr.txt");
    expect(errors).toContain("err\n");
    expect(errors).toContain("No instance of the task runs on 127.9.9.9.");
    expect(errors).toContain("the token belongs to no multi-instance task that runs on this node");
  });

  it("ends a carried command with whoever asked for it, and goes on after restarts of all agents", async () => {
    const other = "$(echo $AZ_BATCH_HOST_LIST | cut -d, -f2)";
    const here = "$AZ_BATCH_TASK_WORKING_DIR";
    const wait = (file: string) => `while [ ! -e ${file} ]; do sleep 0.1; done`;
    const long = `$OMPI_MCA_plm_rsh_agent ${other} "echo before; ${wait(`${here}/restarted`)}; echo after"`;
    const cut = `$OMPI_MCA_plm_rsh_agent ${other} "touch ${here}/there; exec env GANG_MARK=cut sleep 3600" &`;
    const script = `${long}; ${cut} ${wait("there")}; kill -9 $!; ${wait("gone")}; echo over`;
    await cluster.submit("work", [gang("restarts", { commandLine: sh(script) })]);
    const { nodeId } = await until("restarts", ({ state }) => state === "TASK_STATE_RUNNING");
    const agents = cluster.nodes.filter(({ pool }) => pool === "gangs");
    const directory = join(agents.find(({ id }) => id === nodeId)?.directory ?? "", "root/workitems/work/job-1/restarts");
    await until(
      "restarts",
      () => existsSync(join(directory, "stdout.txt")) && readFileSync(join(directory, "stdout.txt"), "utf8") === "before\n",
    );
    for (const { agent } of agents) kill(agent, "SIGKILL");
    writeFileSync(join(directory, "wd/restarted"), "");
    await until("restarts", () => existsSync(join(directory, "wd/there")));
    await until("restarts", () => processesWith("GANG_MARK=cut").length === 0);
    writeFileSync(join(directory, "wd/gone"), "");
    expect(await ended("restarts")).toMatchObject({ attempt: 1, recoveryCount: 0, exitCode: 0 });
    expect(await output("restarts")).toBe("before\nafter\nover\n");
  });

  it("loses and repeats nothing of a carried command under leaders that are killed", async () => {
    const other = "$(echo $AZ_BATCH_HOST_LIST | cut -d, -f2)";
    const count = "i=0; while [ \\$i -lt 80 ]; do echo line \\$i; i=\\$((i+1)); sleep 0.1; done; exit 5";
    await cluster.submit("work", [gang("carried-on", { commandLine: sh(`$OMPI_MCA_plm_rsh_agent ${other} "${count}"; echo code $?`) })]);
    const { nodeId } = await until("carried-on", ({ state }) => state === "TASK_STATE_RUNNING");
    const directory = cluster.nodes.find(({ pool, id }) => pool === "gangs" && id === nodeId)?.directory ?? "";
    const stdout = join(directory, "root/workitems/work/job-1/carried-on/stdout.txt");
    for (const line of ["line 5\n", "line 40\n"]) {
      await until("carried-on", () => existsSync(stdout) && readFileSync(stdout, "utf8").includes(line));
      await cluster.killLeader();
    }
    expect(await ended("carried-on")).toMatchObject({ attempt: 1, recoveryCount: 0, exitCode: 0 });
    const lines = Array.from({ length: 80 }, (_, index) => `line ${index}\n`).join("");
    expect(readFileSync(stdout, "utf8")).toBe(`${lines}code 5\n`);
  });

  it("starts anew as a whole when one of its nodes is lost", async () => {
    await cluster.submit("work", [gang("lost", { commandLine: sh("[ $AZ_BATCH_TASK_ID = lost ]; sleep 15; echo done"), instances: 2 })]);
    await until("lost", ({ state }) => state === "TASK_STATE_RUNNING");
    const running = async () => (await cluster.client.tasks.subtasks("work", "lost"))[0];
    let subtask = await running();
    while (subtask?.state !== "SUBTASK_STATE_RUNNING") {
      await sleep(LOOK_EVERY_MS);
      subtask = await running();
    }
    const node = cluster.nodes.find(({ id, pool }) => pool === "gangs" && id === subtask.nodeId);
    if (node === undefined) throw new Error("the subtask is nowhere");
    const frozen = [node.agent, node.launcher].filter((each) => kill(each, "SIGSTOP"));
    const again = await until("lost", ({ attempt }) => attempt === 2);
    expect(again).toMatchObject({ recoveryCount: 1, retryCount: 0 });
    for (const each of frozen) kill(each, "SIGCONT");
    expect((await ended("lost")).failure).toBeNull();
    expect((await cluster.client.tasks.subtasks("work", "lost"))[0]?.nodeId).not.toBe(subtask.nodeId);
  });

  it("waits with a reason, holds nothing while it waits, and is ended as a whole", async () => {
    await until("lost", () => true);
    await cluster.submit("work", [{ id: "busy", commandLine: "sleep 3600" }]);
    await until("busy", ({ state }) => state === "TASK_STATE_RUNNING");
    await cluster.submit("work", [gang("wide", { commandLine: "sleep 3600", instances: 3 })]);
    const explained = await cluster.client.tasks.explain("work", "wide");
    expect(explained).toMatchObject({ reason: "NO_FREE_SLOTS", never: false });
    expect(explained.summary).toContain("It needs 3 nodes with a free slot, 2 are free");
    await cluster.client.tasks.terminate("work", "busy");
    await until("wide", ({ state }) => state === "TASK_STATE_RUNNING");
    await cluster.client.tasks.terminate("work", "wide");
    expect(await ended("wide")).toMatchObject({ failure: { code: "TaskEnded" } });
  });
});

describe("what cannot be", () => {
  it("is refused when it is wrong in itself", async () => {
    const wrong = async (task: TaskSpec) => (await cluster.client.tasks.submit("work", [task]))[0];
    const noCommand = gang("w1", { commandLine: "true", coordination: "" });
    expect(await wrong(noCommand)).toMatchObject({ errorReason: "MISSING_VALUE" });
    const invalid = await failureOf(cluster.client.tasks.submit("work", [gang("w2", { commandLine: "true", instances: 0 })]));
    const answer =
      invalid instanceof StintFailure
        ? invalid.error.reason
        : (await wrong(gang("w2", { commandLine: "true", instances: 0 })))?.errorReason;
    expect(answer).toBe("OUT_OF_RANGE_INPUT");
    expect(await wrong(gang("w3", { commandLine: "true", instances: 101 }))).toMatchObject({ errorReason: "OUT_OF_RANGE_INPUT" });
  });

  it("is accepted with a warning when its pool can never run it, and explained", async () => {
    const [result] = await cluster.client.tasks.submit("work", [gang("too-wide", { commandLine: "true", instances: 5 })]);
    expect(result?.warning).toContain("It needs 5 nodes at once; pool gangs is asked to have 3");
    expect(await cluster.client.tasks.explain("work", "too-wide")).toMatchObject({ reason: "NEVER_FITS", never: true });
    await cluster.client.pools.create({ id: "apart", targetDedicatedNodes: 2, provider: "NODE_PROVIDER_STATIC" });
    await cluster.client.jobs.create({ id: "elsewhere", poolId: "apart" });
    const [other] = await cluster.client.tasks.submit("elsewhere", [gang("apart", { commandLine: "true" })]);
    expect(other?.warning).toContain("without inter-node communication");
  });

  it("is a pool of both kinds of nodes that talk to each other", async () => {
    const mixed = { targetDedicatedNodes: 1, targetLowPriorityNodes: 1, interNodeCommunication: true };
    expect(await failureOf(cluster.client.pools.create({ id: "mixed", ...mixed }))).toMatchObject({ error: { reason: "INVALID_VALUE" } });
    const resized = cluster.client.pools.resize("gangs", { targetLowPriorityNodes: 1 });
    expect(await failureOf(resized)).toMatchObject({ error: { reason: "INVALID_VALUE" } });
  });
});
