/** Programs that make machines: one that works, and every way in which one does not. None of them leaves a pool that goes on for ever. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pool } from "@stint/client";
import { TestCluster } from "../support/test-cluster.ts";

let cluster: TestCluster;
let scratch: string;

/** Each is a program of the operator's, by its name. */
const PROGRAMS: Readonly<Record<string, string>> = {
  works: `cat >> "$0.asked"; if test -e "$0.refuses"; then echo '{"error": "the cloud is closed"}'; else cat "$0.answer"; fi`,
  fails: "echo 'no credit left' >&2; exit 3",
  hangs: "sleep 1000 & wait",
  babbles: "echo 'Created 2 machines!'",
  invents: `echo '{"added": ["node-1", "node-77"]}'`,
  lies: `echo '{"added": ["node-1"]}'`,
};

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-providers-"));
  const flags = Object.entries(PROGRAMS).flatMap(([name, program]) => {
    const path = join(scratch, name);
    writeFileSync(path, `#!/bin/sh\n${program}\n`);
    chmodSync(path, 0o755);
    return ["--provider", `${name}=${path}`];
  });
  flags.push("--provider", `missing=${join(scratch, "missing")}`, "--provider-limit", "1000");
  cluster = await TestCluster.start({ etcd: null, controllerArgs: flags });
});

afterAll(async () => {
  await cluster?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function steady(poolId: string): Promise<Pool> {
  for (;;) {
    const pool = await cluster.client.pools.get(poolId);
    if (pool.allocationState === "ALLOCATION_STATE_STEADY") return pool;
    await sleep(20);
  }
}

const create = (id: string, providerName: string, more: { resizeTimeoutMs?: number } = {}): Promise<Pool> =>
  cluster.client.pools.create({ id, provider: "NODE_PROVIDER_COMMAND", providerName, targetDedicatedNodes: 1, ...more });

test("a program that works makes machines and takes them away, and is asked again after it refused", async () => {
  const says = (answer: object): void => writeFileSync(join(scratch, "works.answer"), JSON.stringify(answer));
  says({ added: ["node-1"] });
  await create("works", "works");
  await cluster.startNodes("works", 1);
  expect(await steady("works")).toMatchObject({ resizeErrors: [], currentDedicatedNodes: 1 });

  writeFileSync(join(scratch, "works.refuses"), "");
  await cluster.client.pools.removeNodes("works", ["node-1"]);
  const kept = await steady("works");
  expect(kept).toMatchObject({ currentDedicatedNodes: 1, resizeErrors: [{ code: "RemoveNodesFailed" }] });
  expect(kept.resizeErrors[0]?.message).toContain("the cloud is closed");
  expect(await cluster.client.nodes.get("works", "node-1")).toMatchObject({ state: "NODE_STATE_IDLE" });

  rmSync(join(scratch, "works.refuses"));
  says({ removed: ["node-1"] });
  await cluster.client.pools.removeNodes("works", ["node-1"]);
  expect(await steady("works")).toMatchObject({ currentDedicatedNodes: 0, resizeErrors: [] });
  const asked = readFileSync(join(scratch, "works.asked"), "utf8").trim().split("\n");
  expect(asked.map((line) => JSON.parse(line) as object)).toMatchObject([
    { poolId: "works", add: [{ nodeId: "node-1", isDedicated: true }], remove: [] },
    { add: [], remove: ["node-1"], all: [] },
    { add: [], remove: ["node-1"] },
  ]);
});

test.each([
  ["fails", "AllocationFailed", "ended with 3: no credit left"],
  ["hangs", "AllocationFailed", "did not answer within 1 s"],
  ["babbles", "AllocationFailed", "is no JSON"],
  ["invents", "AllocationFailed", 'nobody asked for "node-77"'],
  ["missing", "AllocationFailed", "cannot be run"],
])("one that %s ends the resize with %s", async (name, code, message) => {
  await create(name, name);
  expect((await steady(name)).resizeErrors).toEqual([{ code, message: expect.stringContaining(message) }]);
  await cluster.client.pools.delete(name);
  await expect(cluster.client.pools.get(name)).rejects.toThrow("No pool");
});

test("one that lies: its machine is waited for, and then given up", async () => {
  await create("lies", "lies", { resizeTimeoutMs: 1_000 });
  expect(await cluster.client.pools.get("lies")).toMatchObject({ allocationState: "ALLOCATION_STATE_RESIZING" });
  expect((await steady("lies")).resizeErrors).toEqual([
    { code: "AllocationTimedout", message: expect.stringContaining("1 nodes were made and have not joined") },
  ]);
  await cluster.startNodes("lies", 1);
  for (let idle = false; !idle; await sleep(20)) idle = (await cluster.client.nodes.get("lies", "node-1")).state === "NODE_STATE_IDLE";
});

test("nobody but the operator names programs", async () => {
  await expect(create("sneaky", "/bin/sh")).rejects.toThrow("spec.provider_name");
  await expect(create("sneaky", "unknown")).rejects.toThrow("No provider has the name unknown");
});
