// Each measure, on a cluster of its own kind. Rates are tasks per second of wall time; a reference runs in the same pairs as its subject.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { ACCOUNT_KEY } from "./bench-cluster.mjs";
import { OtherCaller } from "./other-caller.mjs";
import { cpuMs, median, percentile, residentBytes } from "./processes.mjs";
import { SimulatedAgent } from "./simulated-agent.mjs";

const PAIRS = 5;
const BATCH = 400;
/** Seldom enough to cost the cluster nothing, often enough for a batch of seconds. */
const LOOK_EVERY_MS = 15;
const MILLION = 1_000_000;
/** With its id, a spec of 200 bytes. */
const COMMAND = "/bin/true";
const FILLER = [{ name: "FILLER", value: "x".repeat(150) }];

/** Node's own spawn of /bin/true, 2 at a time: processes per second. */
export async function spawnNode(count = BATCH) {
  const started = performance.now();
  let left = count;
  const work = async () => {
    while (left-- > 0) await once(spawn(COMMAND, { stdio: "ignore" }), "exit");
  };
  await Promise.all([work(), work()]);
  return count / seconds(started);
}

/** Durable tasks of /bin/true through two agents of 4 slots, against Node's own spawn in pairs; and what a task costs. */
export async function taskProcess(cluster) {
  await cluster.pool("process", { nodes: 2, slots: 4 });
  await runTasks(cluster, "process", "warm", 100);
  const rates = [];
  const references = [];
  const costs = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    references.push(await spawnNode());
    const before = cpuMs(cluster.pids);
    rates.push(await runTasks(cluster, "process", `process-${pair}`, BATCH));
    costs.push((cpuMs(cluster.pids) - before) / BATCH);
  }
  const ratio = median(rates.map((rate, pair) => rate / references[pair]));
  return { rate: median(rates), reference: median(references), ratio, cpuMs: median(costs) };
}

async function runTasks(cluster, poolId, jobId, count) {
  const { client } = cluster;
  await client.jobs.create({ id: jobId, poolId });
  const tasks = Array.from({ length: count }, (_, index) => ({ id: `${index}`, commandLine: COMMAND, environment: FILLER }));
  const started = performance.now();
  await client.tasks.submit(jobId, tasks);
  await jobDone(client, jobId);
  return count / seconds(started);
}

/** Ended and durable: the job's own counts are read only from what is. */
async function jobDone(client, jobId) {
  for (;;) {
    const { active, running } = await client.tasks.count(jobId);
    if (active + running === 0) return;
    await sleep(LOOK_EVERY_MS);
  }
}

/** From the call of a submit to the start of its process, on an idle cluster, in milliseconds. */
export async function startDelays(cluster, count = 200) {
  const { client } = cluster;
  await client.jobs.create({ id: "start", poolId: "process" });
  const delays = [];
  for (let index = 0; index < count; index++) {
    const submittedAtMs = performance.timeOrigin + performance.now();
    await client.tasks.submit("start", [{ id: `${index}`, commandLine: COMMAND }]);
    for (let task = null; ; ) {
      task = await client.tasks.get("start", `${index}`);
      if (task.startTime !== null) {
        delays.push(task.startTime.seconds * 1_000 + task.startTime.nanos / 1e6 - submittedAtMs);
        break;
      }
      await sleep(1);
    }
    await jobDone(client, "start");
  }
  return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}

/** Tasks per second through the control plane: agents that end everything at once. */
export async function taskNoop(cluster, { agents = 8, slots = 64, count = 40_000 } = {}) {
  const { client } = cluster;
  await client.pools.create({ id: "noop", taskSlotsPerNode: slots, targetDedicatedNodes: agents, provider: "NODE_PROVIDER_STATIC" });
  await client.jobs.create({ id: "noop", poolId: "noop" });
  await submitMany(cluster, "noop", { count });
  const started = performance.now();
  const simulated = Array.from(
    { length: agents },
    (_, index) => new SimulatedAgent({ endpoints: cluster.endpoints, pool: "noop", node: `n${index}` }),
  );
  await jobDone(client, "noop");
  const rate = count / seconds(started);
  for (const agent of simulated) agent.stop();
  return rate;
}

/** Tasks per second that are acknowledged as durable, in submits of 1,000 by 4 connections. */
export async function submitMany(cluster, jobId, { count, connections = 4, prefix = "" }) {
  const clients = Array.from({ length: connections }, () => cluster.newClient());
  let next = 0;
  const started = performance.now();
  const work = async (client) => {
    while (next < count) {
      const from = next;
      next += 1_000;
      const tasks = Array.from({ length: Math.min(1_000, count - from) }, (_, index) => ({
        id: `${prefix}${from + index}`,
        commandLine: COMMAND,
        environment: FILLER,
      }));
      await client.tasks.submit(jobId, tasks);
    }
  };
  await Promise.all(clients.map(work));
  const rate = count / seconds(started);
  for (const client of clients) client.close();
  return rate;
}

/** A million waiting tasks: how fast they are taken, what each costs in memory, and how long a restart right after takes, in seconds. */
export async function million(cluster) {
  const { client } = cluster;
  await client.pools.create({ id: "empty", taskSlotsPerNode: 1, targetDedicatedNodes: 0, provider: "NODE_PROVIDER_STATIC" });
  await client.jobs.create({ id: "million", poolId: "empty" });
  const empty = residentBytes((await cluster.leader()).pid);
  const rate = await submitMany(cluster, "million", { count: MILLION });
  const bytesPerTask = (residentBytes((await cluster.leader()).pid) - empty) / MILLION;
  const started = performance.now();
  await cluster.killLeader();
  await cluster.leader();
  const recoverSeconds = seconds(started);
  const { active } = await client.tasks.count("million");
  if (active !== MILLION) throw new Error(`${active} of ${MILLION} tasks are there after the restart`);
  return { rate, bytesPerTask, recoverSeconds, ...(await filteredPages(cluster)) };
}

/** A page of 1,000 that a filter finds at the end of a million tasks: the median, and the longest that another call waited meanwhile. */
async function filteredPages({ client, endpoints }) {
  const filter = "(state eq 'active' or executionInfo/exitCode ne 0) and startswith(id, '999')";
  const other = new OtherCaller({ endpoints, key: ACCOUNT_KEY, jobId: "million" });
  await other.ready();
  const times = [];
  for (let turn = 0; turn < 21; turn++) {
    const started = performance.now();
    let found = 0;
    for await (const _ of client.tasks.list("million", { filter, select: ["id", "state"], pageSize: 1_000 })) if (++found === 1_000) break;
    times.push(performance.now() - started);
    if (found !== 1_000) throw new Error(`the filter found ${found} tasks of 1,000`);
  }
  return { pageMs: times.sort((a, b) => a - b)[10], otherCallMs: await other.longestMs() };
}

/** From the death of the leader to the next new lease that a node gets, in seconds: the worst of some. */
export async function failover(cluster, kills = 10) {
  const { client } = cluster;
  await client.pools.create({ id: "failover", taskSlotsPerNode: 4, targetDedicatedNodes: 2, provider: "NODE_PROVIDER_STATIC" });
  await client.jobs.create({ id: "failover", poolId: "failover" });
  await submitMany(cluster, "failover", { count: 20_000 });
  let killedAt = Number.POSITIVE_INFINITY;
  let leased = () => {};
  const onLeases = () => {
    if (performance.now() > killedAt) leased();
  };
  const agents = ["n0", "n1"].map(
    (node) => new SimulatedAgent({ endpoints: cluster.endpoints, pool: "failover", node, runMs: 50, onLeases }),
  );
  const delays = [];
  for (let kill = 0; kill < kills; kill++) {
    await sleep(1_500);
    await cluster.leader();
    const next = new Promise((resolve) => {
      leased = resolve;
    });
    await cluster.killLeader();
    killedAt = performance.now() + 50;
    await next;
    delays.push(seconds(killedAt - 50));
    killedAt = Number.POSITIVE_INFINITY;
  }
  for (const agent of agents) agent.stop();
  return Math.max(...delays);
}

function seconds(startedMs) {
  return (performance.now() - startedMs) / 1_000;
}
