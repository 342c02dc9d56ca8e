/** MPI over two agents in network namespaces of their own, with a plain mpirun and no sshd; and nothing is left when it is killed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mpiTask, ringOnCluster, ringSerially, uploadRing } from "../../packages/examples/src/mpi/mpi.ts";
import { NamespacedNodes, namespacesMissing } from "../support/network-namespaces.ts";
import { TestCluster } from "../support/test-cluster.ts";

const LOOK_EVERY_MS = 100;
const LIMIT_MS = 60_000;
const missing =
  spawnSync("which", ["mpicc.openmpi"]).status === 0
    ? namespacesMissing()
    : "needs openmpi-bin, libopenmpi-dev and gcc (apt-get install openmpi-bin libopenmpi-dev gcc)";

let cluster: TestCluster;
let nodes: NamespacedNodes;
let directory: string;

beforeAll(async () => {
  if (missing !== null) return;
  directory = mkdtempSync(join(tmpdir(), "stint-mpi-"));
  cluster = await TestCluster.start({ etcd: null });
  await cluster.client.pools.create({ id: "mpi", targetDedicatedNodes: 2, interNodeCommunication: true, provider: "NODE_PROVIDER_STATIC" });
  const port = Number(cluster.endpoints[0]?.split(":").at(-1));
  nodes = await NamespacedNodes.start({ directory: join(directory, "n"), pool: "mpi", port });
  await until(async () => {
    let idle = 0;
    for await (const { state } of cluster.client.nodes.list("mpi")) if (state === "NODE_STATE_IDLE") idle++;
    return idle === 2;
  });
}, 120_000);

afterAll(async () => {
  await nodes?.stop();
  await cluster?.stop();
  if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + LIMIT_MS; Date.now() < limit; await sleep(LOOK_EVERY_MS)) if (await holds()) return;
  throw new Error(`it did not come to be; the logs:\n${cluster.logs()}`);
}

/** Processes on this host whose command line has this text. */
function running(text: string): string[] {
  return readdirSync("/proc").filter((pid) => /^[0-9]+$/.test(pid) && commandLineOf(pid).includes(text));
}

/** Ranks that sleep for so long, and nothing that only names them. */
function ranks(mark: string): number {
  return running(mark).filter((pid) => commandLineOf(pid).startsWith("sleep\0")).length;
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}

test("a ring and an allreduce over two nodes give the serial result", async ({ skip }) => {
  if (missing !== null) skip(`skipped: ${missing}`);
  const options = { jobId: "ring", poolId: "mpi", directory, nodes: 2, last: 100_000, say: () => {} };
  const ours = await ringOnCluster(cluster.client, options);
  expect(readFileSync(ours, "utf8")).toBe(readFileSync(ringSerially(options), "utf8"));
  let said = "";
  for await (const bytes of cluster.client.files.read({ jobId: "ring", taskId: "ring", path: "stderr.txt" }))
    said += Buffer.from(bytes).toString();
  expect(said).toContain("of 2 on node-1\n");
  expect(said).toContain("of 2 on node-2\n");
});

test("a killed mpirun leaves no rank anywhere", async ({ skip }) => {
  if (missing !== null) skip(`skipped: ${missing}`);
  await cluster.client.jobs.create({ id: "killed", poolId: "mpi" });
  const mark = `29${process.pid}`;
  const source = await uploadRing(cluster.client, "killed");
  const commandLine = `mpirun.openmpi -n 2 -host $AZ_BATCH_HOST_LIST sleep ${mark} & sleep 8; kill -9 $!; wait $!; exit 9`;
  await cluster.submit("killed", [mpiTask("ranks", source, { nodes: 2, commandLine })]);
  await until(async () => ranks(mark) === 2);
  const ended = async () => (await cluster.client.tasks.get("killed", "ranks")).state === "TASK_STATE_COMPLETED";
  await until(ended);
  expect((await cluster.client.tasks.get("killed", "ranks")).exitCode).toBe(9);
  expect(running(mark)).toEqual([]);
  expect(running("orted")).toEqual([]);
});

test("a terminated task leaves no rank anywhere", async ({ skip }) => {
  if (missing !== null) skip(`skipped: ${missing}`);
  await cluster.client.jobs.create({ id: "ended", poolId: "mpi" });
  const mark = `28${process.pid}`;
  const source = await uploadRing(cluster.client, "ended");
  const commandLine = `exec mpirun.openmpi -n 2 -host $AZ_BATCH_HOST_LIST sleep ${mark}`;
  await cluster.submit("ended", [mpiTask("ranks", source, { nodes: 2, commandLine })]);
  await until(async () => ranks(mark) === 2);
  await cluster.client.tasks.terminate("ended", "ranks");
  await until(async () => (await cluster.client.tasks.get("ended", "ranks")).state === "TASK_STATE_COMPLETED");
  expect(running(mark)).toEqual([]);
});
