/** Programs that make machines: one that works, and every way in which one does not. None of them leaves a resize that goes on for ever. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pool } from "@stint/client";
import { ControllerProcess } from "../support/controller-process.ts";
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
  vanishes: "exit 0",
};
/** Says that what it may have made is gone. */
const MENDED = `#!/bin/sh\ncat > /dev/null; echo '{"removed": ["node-1"]}'\n`;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-providers-"));
  const flags = Object.entries(PROGRAMS).flatMap(([name, program]) => {
    const path = join(scratch, name);
    writeFileSync(path, `#!/bin/sh\n${program}\n`);
    chmodSync(path, 0o755);
    return ["--provider", `${name}=${path}`];
  });
  flags.push("--provider-limit", "1000");
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
    { poolId: "works", add: [{ nodeId: "node-1", name: expect.stringMatching(/^node-1-\w+$/), isDedicated: true }], remove: [] },
    { add: [], remove: [{ nodeId: "node-1" }], all: [] },
    { add: [], remove: [{ nodeId: "node-1" }] },
  ]);
});

test.each([
  ["fails", "AllocationFailed", "ended with 3: no credit left"],
  ["hangs", "AllocationFailed", "did not answer within 1 s"],
  ["babbles", "AllocationFailed", "is no JSON"],
  ["invents", "AllocationFailed", 'nobody asked for "node-77"'],
  ["vanishes", "AllocationFailed", "ended with 127"],
])("one that %s ends the resize with %s; its pool is gone once it says that its machines are", async (name, code, message) => {
  if (name === "vanishes") rmSync(join(scratch, name));
  await create(name, name);
  expect((await steady(name)).resizeErrors).toEqual([{ code, message: expect.stringContaining(message) }]);
  await cluster.client.pools.delete(name);
  const told = async (): Promise<boolean> => (await cluster.client.pools.get(name)).resizeErrors[0]?.code === "RemoveNodesFailed";
  while (!(await told())) await sleep(20);
  writeFileSync(join(scratch, name), MENDED, { mode: 0o755 });
  for (let there = true; there; await sleep(20))
    there = await cluster.client.pools.get(name).then(
      () => true,
      () => false,
    );
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

test("a controller does not start with one that cannot be run", async () => {
  const missing = `cloud=${join(scratch, "missing")}`;
  await expect(ControllerProcess.start(["--store", "embedded", "--data", scratch, "--provider", missing])).rejects.toThrow(
    "is no program that can be run",
  );
});

test("nobody but the operator names programs", async () => {
  await expect(create("sneaky", "/bin/sh")).rejects.toThrow("spec.provider_name");
  await expect(create("sneaky", "unknown")).rejects.toThrow("No provider has the name unknown");
});
