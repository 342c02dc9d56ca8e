/** The store as an operator meets it: whose it is, since which restore, how full it is, and what of it cannot be read. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeFact, encodeMeta, StintFailure } from "@stint/contract";
import { decodeFrame, keysOf, StoreFull } from "@stint/store";
import { EmbeddedKeyValue } from "@stint/store/embedded";
import { EtcdKeyValue } from "@stint/store/etcd";
import { silentLogger, systemClock, systemRandom } from "@stint/runtime";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTROLLER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";
import { ControllerProcess, KEYS } from "../support/controller-process.ts";
import { EtcdServer } from "../support/etcd-server.ts";
import { TestCluster } from "../support/test-cluster.ts";

const PROGRAM_LIMIT_MS = 30_000;
const QUOTA_BYTES = 16 * 1024 * 1024;
const NEVER = new AbortController().signal;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "stint-store-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function controller(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [CONTROLLER_PROGRAM, "--listen", "127.0.0.1:0", ...args], {
    encoding: "utf8",
    timeout: PROGRAM_LIMIT_MS,
    env: { PATH: process.env["PATH"] ?? "", ...KEYS },
  });
}

/** Reads and writes a controller's store while it is stopped. */
async function inStore<T>(data: string, act: (kv: EmbeddedKeyValue, epoch: number) => Promise<T>): Promise<T> {
  const kv = new EmbeddedKeyValue(join(data, "store"));
  const { epoch } = await kv.campaign({ name: "test", signal: NEVER });
  try {
    return await act(kv, epoch);
  } finally {
    await kv.close();
  }
}

test("a new generation by an operator's word: what the old one gave out is refused", async () => {
  const data = join(scratch, "generation");
  const first = await ControllerProcess.start(["--data", data]);
  const { generation } = await first.client.events.cluster();
  expect(generation).not.toBe("");
  for (const id of ["a", "b", "c"]) await first.client.jobs.create({ id, poolId: "p" });
  let cursor = "";
  for await (const batch of first.client.events.watch()) {
    ({ cursor } = batch);
    break;
  }
  await first.stop();

  const second = await ControllerProcess.start(["--data", data]);
  expect((await second.client.events.cluster()).generation).toBe(generation);
  await second.stop();

  const said = controller("--data", data, "--new-generation");
  expect([said.status, said.stderr]).toEqual([0, ""]);
  const third = await ControllerProcess.start(["--data", data]);
  expect((await third.client.events.cluster()).generation).toBe((JSON.parse(said.stdout) as { generation: string }).generation);
  expect((await third.client.events.cluster()).generation).not.toBe(generation);
  const old = async () => {
    for await (const _ of third.client.events.watch({ cursor })) return;
  };
  await expect(old()).rejects.toMatchObject({ error: { reason: "CURSOR_TOO_OLD" } });
  await third.stop();
});

test("a controller of another cluster, or of an older version, does not touch the store", async () => {
  const data = join(scratch, "whose");
  await (await ControllerProcess.start(["--data", data, "--cluster", "ours"])).stop();
  const other = controller("--data", data, "--cluster", "theirs");
  expect([other.status, other.stderr]).toEqual([
    78,
    "stint controller: the store belongs to the cluster ours, and this controller to theirs (--cluster)\n",
  ]);
  await inStore(data, (kv, epoch) =>
    kv.put({
      epoch,
      key: keysOf("ours").meta,
      value: encodeMeta({ format: 2, clusterId: "ours", generation: "g", secretsKeys: [] }),
    }),
  );
  const older = controller("--data", data, "--cluster", "ours");
  expect([older.status, older.stderr]).toEqual([78, expect.stringContaining("the store has format 2; this version reads 1 to 1")]);
});

test("a job of which a part cannot be read is set aside, shown, refused, and can be deleted; others go on", async () => {
  const data = join(scratch, "quarantine");
  const keys = keysOf("stint");
  const first = await ControllerProcess.start(["--data", data]);
  for (const id of ["bad", "good"]) {
    await first.client.jobs.create({ id, poolId: "p" });
    await first.client.tasks.submit(id, [{ id: "1", commandLine: "true" }]);
  }
  await first.stop();
  const garbage = await inStore(data, async (kv, epoch) => {
    const { entries } = await kv.range({ from: keys.journalPrefix, to: `${keys.journalPrefix}g`, limit: 1_000 });
    const facts = entries.flatMap(({ value }) => decodeFrame(value).map(decodeFact));
    const job = facts.find((fact) => fact.kind === "job" && fact.job.spec.id === "bad");
    if (job?.kind !== "job") throw new Error("no such job");
    const key = keys.snapshot({ uid: job.job.uid, part: "t0" });
    await kv.put({ epoch, key, value: Buffer.from("garbage") });
    return key;
  });

  const second = await ControllerProcess.start(["--data", data]);
  expect(second.log.text).toContain(garbage);
  expect((await second.client.events.cluster()).quarantinedJobs).toMatchObject([{ jobId: "bad", chunks: ["t0"] }]);
  const refused = { error: { reason: "JOB_QUARANTINED" } };
  await expect(second.client.tasks.get("bad", "1")).rejects.toMatchObject(refused);
  await expect(second.client.tasks.count("bad")).rejects.toMatchObject(refused);
  await expect(second.client.tasks.submit("bad", [{ id: "2", commandLine: "true" }])).rejects.toMatchObject(refused);
  expect((await second.client.jobs.get("bad")).spec?.id).toBe("bad");
  await second.client.tasks.submit("good", [{ id: "2", commandLine: "true" }]);
  expect((await second.client.tasks.count("good")).active).toBe(2);
  await second.client.jobs.delete("bad");
  while ((await second.client.events.cluster()).quarantinedJobs.length > 0) await sleep(20);
  await second.stop();
});

test("garbage in the journal stops the controller, and names the key", async () => {
  const data = join(scratch, "journal");
  await (await ControllerProcess.start(["--data", data])).stop();
  const key = await inStore(data, async (kv, epoch) => {
    const { journalPrefix } = keysOf("stint");
    const { entries } = await kv.range({ from: journalPrefix, to: `${journalPrefix}g`, limit: 1_000 });
    const last = entries.at(-1)?.key as string;
    await kv.put({ epoch, key: last, value: Buffer.from("garbage that is no commit") });
    return last;
  });
  const { status, stderr } = controller("--data", data);
  expect([status, stderr]).toEqual([1, expect.stringContaining(key)]);
});

test("a store that is nearly full refuses submits; what runs ends, deletes make room, and submits are taken again", async () => {
  const etcd = await EtcdServer.start({ quotaBytes: QUOTA_BYTES });
  const cluster = await TestCluster.start({ etcd: etcd.endpoint, controllerArgs: ["--store-quota", String(QUOTA_BYTES)] });
  const { client } = cluster;
  await cluster.pool("farm", { nodes: 1, slots: 1 });
  await client.jobs.create({ id: "runs", poolId: "farm" });
  await cluster.submit("runs", [{ id: "long", commandLine: `/bin/sh -c 'while [ ! -e ${scratch}/go ]; do sleep 0.1; done'` }]);
  await client.jobs.create({ id: "waits", poolId: "nowhere" });
  const commandLine = `echo ${"x".repeat(400)}`;
  let submitted = 0;
  const fill = async () => {
    for (;;) {
      const tasks = Array.from({ length: 1_000 }, (_, index) => ({ id: `${submitted + index}`, commandLine }));
      await client.tasks.submit("waits", tasks);
      submitted += 1_000;
    }
  };
  await expect(fill()).rejects.toMatchObject({ error: { reason: "STORE_FULL" } });
  const { spaceUsedBytes, spaceQuotaBytes } = await client.events.cluster();
  expect([spaceQuotaBytes, spaceUsedBytes >= 0.7 * QUOTA_BYTES]).toEqual([QUOTA_BYTES, true]);
  spawnSync("touch", [`${scratch}/go`]);
  await cluster.jobDone("runs");
  expect((await client.tasks.get("runs", "long")).exitCode).toBe(0);
  await client.jobs.delete("waits");
  await untilTaken(() => client.jobs.create({ id: "after", poolId: "farm" }));
  await cluster.submit("after", [{ id: "1", commandLine: "true" }]);
  await cluster.jobDone("after");

  // Somebody else's writes fill etcd until it raises its alarm: when they are gone, the same controller goes on.
  const filler = new EtcdKeyValue({
    endpoints: [etcd.endpoint],
    cluster: "filler",
    leaseSeconds: 60,
    clock: systemClock(),
    random: systemRandom(),
    logger: silentLogger,
  });
  const { epoch: fillerEpoch } = await filler.campaign({ name: "filler", signal: NEVER });
  const { epoch } = await client.events.cluster();
  const fillUp = async () => {
    for (let index = 0; ; index++)
      await filler.put({ epoch: fillerEpoch, key: `/filler/${index}`, value: new Uint8Array(1_000_000).fill(1) });
  };
  await expect(fillUp()).rejects.toBeInstanceOf(StoreFull);
  expect(await filler.delete({ epoch: fillerEpoch, from: "/filler/", to: "/filler0" })).toBe("committed");
  await untilTaken(() => client.tasks.submit("after", [{ id: "2", commandLine: "true" }]));
  await cluster.jobDone("after");
  expect((await client.events.cluster()).epoch).toBe(epoch);
  await filler.close();
  await cluster.stop();
  await etcd.stop();
});

/** Tries until there is room again. */
async function untilTaken(act: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (!(error instanceof StintFailure) || error.error.reason !== "STORE_FULL") throw error;
    }
    await sleep(50);
  }
}
