/** The stint command against a development cluster, as people and scripts use it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DevServer, start } from "../support/stint.ts";

const WORD_COUNT = fileURLToPath(new URL("../../packages/examples/jobs/word-count.yaml", import.meta.url));

let dev: DevServer;
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "stint-command-"));
  dev = await DevServer.start(["--nodes", "2", "--slots", "2"]);
});

afterAll(async () => {
  await dev?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

describe("run", () => {
  test("shows the output and exits with the task's code", async () => {
    expect(await dev.stint("run", "--", "echo", "hello  world")).toEqual({ code: 0, stdout: "hello  world\n", stderr: "" });
    const failed = await dev.stint("run", "--", "sh", "-c", "echo out; echo 'went wrong' >&2; exit 3");
    expect([failed.code, failed.stdout]).toEqual([3, "out\n"]);
    expect(failed.stderr).toMatch(/^went wrong\ntask run-\w+\/1 failed on node-\d with exit code 3: FailureExitCode/);
  });

  test("a program that does not exist is said to", async () => {
    const { code, stderr } = await dev.stint("run", "--", "no-such-program");
    expect(code).toBe(7);
    expect(stderr).toContain("CommandProgramNotFound");
  });

  test("all of a large output arrives", async () => {
    const { code, stdout } = await dev.stint("run", "--", "seq", "1", "200000");
    expect(code).toBe(0);
    expect(stdout.split("\n").length).toBe(200_001);
    expect(stdout.endsWith("\n200000\n")).toBe(true);
  });

  test("Ctrl-C ends the task", async () => {
    const running = dev.start("run", "--", "sh", "-c", "echo started; exec sleep 1000");
    await running.said("started");
    running.child.kill("SIGINT");
    expect((await running.result).code).toBe(130);
    const { stdout } = await dev.stint("task", "show", "last/1");
    expect(stdout).toContain("TaskEnded");
  });

  test("a task that fits nowhere says so", async () => {
    const running = dev.start("run", "--slots", "9", "--", "true");
    await running.said("It needs 9 slots; nodes of pool local have 2.");
    expect((await dev.stint("explain", "last/1")).code).toBe(8);
    expect((await dev.stint("wait", "last")).code).toBe(8);
    running.child.kill("SIGINT");
    expect((await running.result).code).toBe(130);
  });
});

describe("submit", () => {
  test("the shipped example runs, and its outputs can be fetched", async () => {
    const submitted = await dev.stint("submit", "-f", WORD_COUNT, "--wait");
    expect([submitted.code, submitted.stderr]).toEqual([0, expect.stringContaining("4/4 done")]);
    const jobId = /^job\s+(\S+)/.exec(submitted.stdout)?.[1] ?? "";
    const words = readFileSync(join(WORD_COUNT, "../text.txt"), "utf8")
      .split(/\s+/)
      .filter((word) => word !== "").length;
    expect((await dev.stint("logs", `${jobId}/total`)).stdout).toBe(`${words}\n`);
    expect((await dev.stint("cp", `${jobId}/total:stdout.txt`, `${scratch}/`)).code).toBe(0);
    expect(readFileSync(join(scratch, "stdout.txt"), "utf8")).toBe(`${words}\n`);
    expect((await dev.stint("ls", "artifact://word-count/")).stdout).toMatch(/word-count\/1\s+.*\nword-count\/2\s+.*\nword-count\/3\s/);
    expect((await dev.stint("job", "show", jobId)).stdout).toContain("AllTasksComplete");
  });

  test("a mistake is named with its line and column", async () => {
    const path = join(scratch, "wrong.yaml");
    writeFileSync(path, "tasks:\n  - id: a\n    commandLine: 'true'\n    requiredSlots: many\n");
    const { code, stderr } = await dev.stint("submit", "-f", path);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${path}:4:20: tasks[0].requiredSlots: `)]);
    writeFileSync(path, "tasks: [\n");
    expect((await dev.stint("submit", "-f", path)).stderr).toContain(`${path}:2:1: `);
  });

  test("a directory travels to the task", async () => {
    const path = join(scratch, "tree.yaml");
    writeFileSync(join(scratch, "input.txt"), "from here\n");
    writeFileSync(path, "tasks:\n  - id: a\n    commandLine: cat tree/input.txt\n    resourceFiles: [{ path: ., filePath: tree }]\n");
    expect((await dev.stint("submit", "-f", path, "--wait")).code).toBe(0);
    expect((await dev.stint("logs", "last/a")).stdout).toBe("from here\n");
  });
});

describe("limits in a job file", () => {
  test("end what exceeds them", async () => {
    const path = join(scratch, "limits.yaml");
    const settings = "resourceLimits: { fileSize: 1K }";
    writeFileSync(path, `tasks:\n  - { id: a, commandLine: "head -c 4096 /dev/zero", ${settings} }\n`);
    const { code, stderr } = await dev.stint("submit", "-f", path, "--wait");
    expect([code, stderr]).toEqual([7, expect.stringContaining("exit code 153")]);
  });
});

describe("what is there", () => {
  test("pools grow and shrink", async () => {
    expect((await dev.stint("pool", "create", "small", "--nodes", "1", "--local")).code).toBe(0);
    expect((await dev.stint("run", "--pool", "small", "--", "echo", "here")).stdout).toBe("here\n");
    expect((await dev.stint("pool", "resize", "small", "0")).code).toBe(0);
    for (let nodes = 1; nodes > 0; ) {
      nodes = (JSON.parse((await dev.stint("pool", "show", "small", "-o", "json")).stdout) as { currentDedicatedNodes: number })
        .currentDedicatedNodes;
    }
    expect((await dev.stint("node", "list", "small")).stderr).toBe("no nodes\n");
  });

  test("JSON for programs, with times as ISO 8601", async () => {
    await dev.stint("run", "--", "true");
    const { stdout } = await dev.stint("job", "list", "-o", "json");
    const { apiVersion, jobs } = JSON.parse(stdout) as { apiVersion: string; jobs: { creationTime: string }[] };
    expect(apiVersion).toBe("stint/v1");
    expect(new Date(jobs[0]?.creationTime ?? "").getTime()).toBeGreaterThan(0);
  });

  test("errors say what, and have codes of their own", async () => {
    const missing = await dev.stint("job", "show", "nowhere");
    expect([missing.code, missing.stderr]).toEqual([
      3,
      "error: No job has the id nowhere.\n  try  List the jobs that exist: stint job list.\n",
    ]);
    const asJson = await dev.stint("job", "show", "nowhere", "-o", "json");
    expect([asJson.stdout, JSON.parse(asJson.stderr)]).toEqual(["", { error: expect.objectContaining({ code: "JOB_NOT_FOUND" }) }]);
    expect((await dev.stint("pool", "create", "local")).code).toBe(5);
    expect((await dev.stint("pool", "resize", "local", "-1")).code).toBe(2);
    expect((await dev.stint("frobnicate")).stderr).toContain("unknown command 'frobnicate'");
    expect((await start(["job", "list"], { STINT_ENDPOINT: dev.endpoint, STINT_ACCOUNT_KEY: "wrong" }).result).code).toBe(4);
  });

  test("with nothing listening it says what it tried, and what to do", async () => {
    const { code, stderr } = await start(["job", "list", "--endpoint", "127.0.0.1:1"]).result;
    expect(code).toBe(6);
    expect(stderr).toContain("tried 127.0.0.1:1");
    expect(stderr).toContain("start one with stint dev");
  });

  test("--version", async () => {
    expect((await dev.stint("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
