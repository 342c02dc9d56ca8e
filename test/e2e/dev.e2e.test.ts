/** stint dev as a supervisor: what it starts lives and dies with it, and what it keeps is there again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DevServer, start } from "../support/stint.ts";

let data: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "stint-dev-test-"));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

/** Processes whose command line or environment names the directory. */
function processesOf(directory: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => ["cmdline", "environ"].some((file) => contentOf(`/proc/${pid}/${file}`).includes(directory)));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

test("killed with kill -9 it takes everything along, and starts again on its data", async () => {
  const first = await DevServer.start(["--data", data, "--nodes", "1"]);
  expect((await first.stint("run", "--", "echo", "kept")).code).toBe(0);
  const running = first.start("run", "--", "sh", "-c", `echo started; sleep 1000; : ${data}`);
  await running.said("started");
  expect(processesOf(data).length).toBeGreaterThanOrEqual(4);
  running.child.kill("SIGKILL");
  first.running.child.kill("SIGKILL");
  while (processesOf(data).length > 0) await sleep(20);

  const second = await DevServer.start(["--data", data, "--nodes", "1"]);
  const { stdout } = await second.stint("job", "list");
  expect(stdout.trim().split("\n").length).toBe(3);
  expect((await second.stint("run", "--", "echo", "again")).stdout).toBe("again\n");
  await second.stop();
  expect(processesOf(data)).toEqual([]);
});

test("takes the next free port and says so", async () => {
  const first = await DevServer.start(["--nodes", "1"]);
  const second = await DevServer.start(["--nodes", "1"]);
  expect(second.endpoint).not.toBe(first.endpoint);
  expect(second.running.output.stdout).toContain("is taken");
  expect((await second.stint("run", "--", "echo", "second")).stdout).toBe("second\n");
  await Promise.all([first.stop(), second.stop()]);
});

test("two clusters on one host keep their hands off each other's tasks", async () => {
  const first = await DevServer.start(["--nodes", "1"]);
  const second = await DevServer.start(["--nodes", "1"]);
  const running = first.start("run", "--", "sh", "-c", "echo started; sleep 2; echo done");
  await running.said("started");
  const killed = second.start("run", "--", "sh", "-c", "echo started; sleep 1000");
  await killed.said("started");
  killed.child.kill("SIGINT");
  await killed.result;
  await second.stop();
  expect(await running.result).toMatchObject({ code: 0, stdout: "started\ndone\n" });
  await first.stop();
});

test("--exec runs a command on a cluster of its own, and exits with its code", async () => {
  const { code, stdout } = await start([
    "dev",
    "--nodes",
    "1",
    "--data",
    data,
    "--exec",
    "node packages/cli/bin/stint.mjs run -- echo from within; exit 9",
  ]).result;
  expect([code, stdout]).toEqual([9, expect.stringContaining("from within\n")]);
  expect(processesOf(data)).toEqual([]);
});
