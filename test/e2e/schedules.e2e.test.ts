/** Jobs that are made by schedules, run by their own manager task, and placed in pools of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { StintClient } from "@stint/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";

const SDK = fileURLToPath(new URL("../../packages/client/dist/index.js", import.meta.url));
const DEV_KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";

let dev: DevServer;
let client: StintClient;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-schedules-"));
  dev = await DevServer.start(["--nodes", "2", "--slots", "2"]);
  client = new StintClient({ endpoints: [dev.endpoint], key: DEV_KEY });
});

afterAll(async () => {
  client?.close();
  await dev?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function until<T>(look: () => Promise<T | null | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    await sleep(50);
  }
}

const ended = (jobId: string) =>
  until(async () => {
    const job = await client.jobs.get(jobId);
    return job.state === "JOB_STATE_COMPLETED" && job;
  });

describe("a schedule", () => {
  test("makes a job of its own, whose end ends a schedule that does not recur", async () => {
    const created = await dev.stint("schedule", "create", "once", "--pool", "local", "--", "sh", "-c", "echo $AZ_BATCH_JOB_ID; pwd");
    expect([created.code, created.stderr]).toEqual([0, ""]);
    const job = await ended("once:job-1");
    expect([job.scheduleId, job.terminateReason]).toEqual(["once", "JMComplete"]);
    const logs = await dev.stint("logs", "once:job-1/main");
    expect(logs.stdout).toMatch(/^once:job-1\n.*\/workitems\/once\/job-1\/main\/wd\n$/);
    await until(async () => (await client.schedules.get("once")).state === "JOB_SCHEDULE_STATE_COMPLETED");
  });

  test("waits for its time, and says when that is", async () => {
    await dev.stint("schedule", "create", "later", "--every", "1h", "--not-before", "2199-01-01T00:00Z", "--", "true");
    const shown = JSON.parse((await dev.stint("schedule", "show", "later", "-o", "json")).stdout) as {
      nextRunTime: string;
      recentJobId: string;
    };
    expect(shown).toMatchObject({ nextRunTime: expect.stringContaining("2199-01-01T00:00:00"), recentJobId: "" });
    expect((await dev.stint("schedule", "list")).stdout).toContain("2199-01-01T00:00:00Z");
  });

  test("ends its running job when it is terminated, and takes its jobs along when it is deleted", async () => {
    await dev.stint("schedule", "create", "endless", "--every", "1h", "--", "sleep", "1000");
    await until(async () => (await client.schedules.get("endless")).recentJobId !== "");
    await until(async () => (await client.tasks.get("endless:job-1", "main")).state === "TASK_STATE_RUNNING");
    expect((await dev.stint("schedule", "terminate", "endless")).code).toBe(0);
    expect((await ended("endless:job-1")).terminateReason).toBe("TerminateJobSchedule");
    await until(async () => (await client.schedules.get("endless")).state === "JOB_SCHEDULE_STATE_COMPLETED");
    expect((await dev.stint("schedule", "delete", "endless")).code).toBe(0);
    await until(async () => (await dev.stint("schedule", "show", "endless")).code === 3);
    expect((await dev.stint("job", "show", "endless:job-1")).code).toBe(3);
  });

  test("that cannot be is refused with what is wrong", async () => {
    const refused = async (...options: string[]) => (await dev.stint("schedule", "create", "bad", ...options, "--", "true")).stderr;
    expect(await refused("--every", "30s")).toContain("recurrence_interval_ms is 30000; it must lie between 60000");
    expect(await refused("--not-before", "2027-02-30")).toContain("is not a date");
    expect(await refused("--not-before", "2027-02-03", "--not-after", "2027-02-02")).toContain("not later than do_not_run_until");
    expect((await dev.stint("schedule", "create", "later", "--", "true")).code).toBe(5);
    await expect(client.jobs.create({ id: "Later", poolId: "local" })).rejects.toMatchObject({
      error: { reason: "JOB_SCHEDULE_WITH_SAME_ID_EXISTS" },
    });
    await expect(
      client.schedules.create({
        id: "dates",
        schedule: { doNotRunUntil: { seconds: 253_402_300_800, nanos: 0 } },
        job: { poolId: "local" },
      }),
    ).rejects.toMatchObject({ error: { reason: "OUT_OF_RANGE_INPUT", field: "spec.schedule.do_not_run_until" } });
  });
});

describe("a job manager", () => {
  /** Submits two tasks to its own job, waits for them, tries what it may not, and writes down how that went. */
  const MANAGER = `
    const { StintClient } = await import(process.argv[2]);
    const client = new StintClient({ endpoints: [process.argv[3]], key: process.env.AZ_BATCH_AUTHENTICATION_TOKEN });
    const job = process.env.AZ_BATCH_JOB_ID;
    const reason = (call) => call.then(() => "allowed", (failure) => failure.error.reason);
    await client.tasks.submit(job, [{ id: "a", commandLine: "true" }, { id: "b", commandLine: "true" }]);
    while ((await client.tasks.count(job)).succeeded < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    console.log(JSON.stringify({
      other: await reason(client.tasks.submit(process.argv[4], [{ id: "x", commandLine: "true" }])),
      pools: await reason(client.pools.get("local")),
      created: await reason(client.jobs.create({ id: "mine", poolId: "local" })),
      token: process.env.AZ_BATCH_AUTHENTICATION_TOKEN,
    }));
    client.close();
  `;

  test("runs its job with a token that reaches nothing else and ends with its attempt", async () => {
    const script = join(scratch, "manager.mjs");
    writeFileSync(script, MANAGER);
    await client.jobs.create({ id: "bystander", poolId: "local" });
    const task = {
      id: "boss",
      commandLine: `${process.execPath} ${script} file://${SDK} ${dev.endpoint} bystander`,
      authenticationTokenAccess: ["ACCESS_SCOPE_JOB" as const],
    };
    await client.jobs.create({ id: "managed", poolId: "local", managerTask: { task } });
    expect((await ended("managed")).terminateReason).toBe("JMComplete");
    const [out, err] = await Promise.all([dev.stint("logs", "managed/boss"), dev.stint("logs", "--stderr", "managed/boss")]);
    expect(err.stdout).toBe("");
    const { token, ...refusals } = JSON.parse(out.stdout) as Record<string, string>;
    expect(refusals).toEqual({ other: "PERMISSION_DENIED", pools: "PERMISSION_DENIED", created: "PERMISSION_DENIED" });
    const late = new StintClient({ endpoints: [dev.endpoint], key: token ?? "" });
    await expect(late.tasks.count("managed")).rejects.toMatchObject({ error: { reason: "UNAUTHENTICATED" } });
    late.close();
    expect((await client.tasks.count("managed")).succeeded).toBe(3);
  });

  test("that fails ends its job too; one that shall not leaves it", async () => {
    await client.jobs.create({ id: "fails", poolId: "local", managerTask: { task: { id: "boss", commandLine: "false" } } });
    expect((await ended("fails")).terminateReason).toBe("JMComplete");
    const managerTask = { task: { id: "boss", commandLine: "true" }, killJobOnCompletion: false };
    await client.jobs.create({ id: "stays", poolId: "local", managerTask });
    await until(async () => (await client.tasks.count("stays")).succeeded === 1);
    expect((await client.jobs.get("stays")).state).toBe("JOB_STATE_ACTIVE");
  });
});

describe("an auto pool", () => {
  test("comes and goes with its job, nodes and all", async () => {
    const pool = { targetDedicatedNodes: 1, taskSlotsPerNode: 1 };
    const out = join(scratch, "where.txt");
    const task = { id: "boss", commandLine: `sh -c 'echo $AZ_BATCH_POOL_ID > ${out}'` };
    await client.jobs.create({
      id: "own-pool",
      autoPool: { idPrefix: "auto", lifetime: "POOL_LIFETIME_JOB", pool },
      managerTask: { task },
    });
    const { spec } = await client.jobs.get("own-pool");
    expect(spec?.poolId).toMatch(/^auto_/);
    await ended("own-pool");
    expect(readFileSync(out, "utf8").trim()).toBe(spec?.poolId);
    await until(async () => (await dev.stint("pool", "show", spec?.poolId ?? "")).code === 3);
  });

  test("that names a pool as well, or none, is refused", async () => {
    const create = (change: object) => client.jobs.create({ id: "odd", ...change });
    await expect(create({ poolId: "local", autoPool: { lifetime: "POOL_LIFETIME_JOB", pool: {} } })).rejects.toMatchObject({
      error: { field: "spec.pool_id" },
    });
    await expect(create({ autoPool: { lifetime: "POOL_LIFETIME_JOB" } })).rejects.toMatchObject({
      error: { field: "spec.auto_pool.pool" },
    });
  });
});
