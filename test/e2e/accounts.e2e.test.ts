/** Accounts of one cluster: their own keys, their own pools and jobs, and what they may have. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer, type Result, start } from "../support/stint.ts";

let dev: DevServer;
let keys: { primary: string; secondary: string };

beforeAll(async () => {
  dev = await DevServer.start(["--nodes", "1", "--slots", "1"]);
  const created = await dev.stint("account", "create", "labtwo", "--pools", "1", "--active-jobs", "1");
  if (created.code !== 0) throw new Error(created.stderr);
  keys = await keysOf("labtwo");
});

afterAll(async () => {
  await dev?.stop();
});

async function keysOf(name: string): Promise<{ primary: string; secondary: string }> {
  return JSON.parse((await dev.stint("account", "keys", name, "-o", "json")).stdout) as { primary: string; secondary: string };
}

function as(key: string, ...args: string[]): Promise<Result> {
  return start(args, { STINT_ENDPOINT: dev.endpoint, STINT_ACCOUNT_KEY: key }).result;
}

test("an account sees nothing of another's", async () => {
  expect((await dev.stint("pool", "show", "local")).code).toBe(0);
  expect((await as(keys.primary, "pool", "show", "local")).stderr).toContain("No pool has the id local");
  expect((await as(keys.secondary, "pool", "create", "local")).code).toBe(0);
  expect(JSON.parse((await as(keys.primary, "pool", "list", "-o", "json")).stdout)).toMatchObject({ pools: [{ spec: { id: "local" } }] });
});

test("it may have as much as its quotas say, and a refusal says how to go on", async () => {
  const refused = await as(keys.primary, "pool", "create", "second");
  expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining("its quota is 1")]);
  expect(refused.stderr).toContain("stint account update");
  expect((await dev.stint("account", "update", "labtwo", "--pools", "2")).code).toBe(0);
  expect((await as(keys.primary, "pool", "create", "second")).code).toBe(0);
  const shown = JSON.parse((await as(keys.primary, "account", "show", "-o", "json")).stdout) as object;
  expect(shown).toMatchObject({ name: "labtwo", poolCount: 2, quotas: { pools: 2, activeJobsAndSchedules: 1 } });
});

test("only the operator's key makes accounts and tells keys", async () => {
  expect((await as(keys.primary, "account", "create", "third")).code).toBe(4);
  expect((await as(keys.primary, "account", "keys", "labtwo")).code).toBe(4);
  expect((await as(keys.primary, "account", "show", "devbatch")).code).toBe(4);
});

test("a renewed key ends at once and the other goes on", async () => {
  expect((await dev.stint("account", "renew-key", "labtwo", "--key", "primary")).code).toBe(0);
  const renewed = await keysOf("labtwo");
  expect([renewed.primary === keys.primary, renewed.secondary]).toEqual([false, keys.secondary]);
  expect((await as(keys.primary, "pool", "list")).code).toBe(4);
  expect((await as(keys.secondary, "pool", "list")).code).toBe(0);
  expect((await as(renewed.primary, "pool", "list")).code).toBe(0);
});

test("bad names, the configured account and one that holds something are refused", async () => {
  expect((await dev.stint("account", "create", "Lab-Two")).stderr).toContain("lower-case letters and digits");
  expect((await dev.stint("account", "create", "labtwo")).code).toBe(5);
  expect((await dev.stint("account", "delete", "labtwo")).stderr).toContain("has 2 pools, 0 jobs and 0 applications");
  expect((await dev.stint("account", "delete", "devbatch")).code).toBe(5);
  expect((await dev.stint("account", "renew-key", "devbatch", "--key", "primary")).stderr).toContain("configured with");
  expect((await dev.stint("account", "show", "nobody")).code).toBe(3);
});
