// npm run bench [-- --json FILE] [--store etcd|embedded]: measures the built product with real processes and real stores.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, release } from "node:os";
import { parseArgs } from "node:util";
import { prepare, root } from "../tools/prepare.mjs";

const { values } = parseArgs({ options: { json: { type: "string" }, store: { type: "string" } } });
const failedStep = prepare();
if (failedStep !== null) {
  process.stderr.write(`${failedStep} failed\n`);
  process.exit(1);
}
const fetched = spawnSync(process.execPath, ["test/tools/fetch-etcd.mjs"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
if (fetched.status !== 0) process.exit(1);

const { BenchCluster } = await import("./bench-cluster.mjs");
const { rest } = await import("./rest.mjs");
const { failover, million, spawnNode, startDelays, submitMany, taskNoop, taskProcess } = await import("./measures.mjs");

const results = [];
function add(name, value, unit, reference = null, ratio = null) {
  results.push({ name, value, unit, reference, ratio });
  process.stdout.write(
    `${name.padEnd(24)} ${value.toFixed(2).padStart(12)} ${unit.padEnd(9)} ${ratio === null ? "" : `${ratio.toFixed(2)} x ${reference}`}\n`,
  );
}

async function on(options, work) {
  const cluster = await BenchCluster.start(options);
  try {
    await work(cluster);
  } finally {
    await cluster.stop();
  }
}

process.stdout.write(`${cpus().length} x ${cpus()[0].model}, Linux ${release()}, Node ${process.version}\n`);
add("spawn.node", await spawnNode(2_000), "per s");
for (const store of values.store === undefined ? ["embedded", "etcd"] : [values.store]) {
  await on({ store }, async (cluster) => {
    const { rate, ratio, cpuMs } = await taskProcess(cluster);
    add(`task.process@${store}`, rate, "tasks/s", "spawn.node", ratio);
    add(`task.cpu_ms@${store}`, cpuMs, "ms");
    const { p50, p99 } = await startDelays(cluster);
    add(`start.p50_ms@${store}`, p50, "ms");
    add(`start.p99_ms@${store}`, p99, "ms");
  });
  await on({ store }, async (cluster) => add(`task.noop@${store}`, await taskNoop(cluster), "tasks/s"));
  await on({ store }, async (cluster) => {
    await cluster.client.pools.create({ id: "empty", taskSlotsPerNode: 1, targetDedicatedNodes: 0 });
    await cluster.client.jobs.create({ id: "submit", poolId: "empty" });
    add(`submit@${store}`, await submitMany(cluster, "submit", { count: 100_000 }), "tasks/s");
  });
  await on({ store }, async (cluster) => {
    const { submit, list, p50, p99 } = await rest(cluster);
    add(`rest.submit@${store}`, submit, "tasks/s");
    add(`rest.list@${store}`, list, "pages/s");
    add(`rest.get.p50_ms@${store}`, p50, "ms");
    add(`rest.get.p99_ms@${store}`, p99, "ms");
  });
  await on({ store }, async (cluster) => {
    const { bytesPerTask, recoverSeconds, pageMs, otherCallMs } = await million(cluster);
    add(`queue.bytes@${store}`, bytesPerTask, "bytes");
    add(`recover.s@${store}`, recoverSeconds, "s");
    add(`list.filtered@${store}`, pageMs, "ms");
    add(`list.others_ms@${store}`, otherCallMs, "ms");
  });
  if (store === "etcd") await on({ store, controllers: 2 }, async (cluster) => add("failover.s@etcd", await failover(cluster), "s"));
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
