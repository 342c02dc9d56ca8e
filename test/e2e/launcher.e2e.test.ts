/** The launcher as a process: what it starts, keeps, kills and remembers, whoever else lives or dies. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LaunchEnd, LaunchSpec } from "@stint/agent";
import { systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LauncherClient } from "../../packages/agent/src/io/launcher-client.ts";
import { LAUNCHER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";

let state: string;
let work: string;
let child: ChildProcess;
const clients: Agent[] = [];

/** As an agent hears of its programs. */
class Agent {
  readonly launcher: LauncherClient = new LauncherClient({ state, clock: systemClock() });
  readonly started = new Map<string, number>();
  readonly ends = new Map<string, LaunchEnd>();
  readonly refused = new Map<string, string>();
  endsTold = 0;

  static async connect(): Promise<Agent> {
    const agent = new Agent();
    clients.push(agent);
    await agent.launcher.connect({
      onStarted: (key, startedAtMs) => void agent.started.set(key, startedAtMs),
      onEnded: (end) => {
        agent.endsTold++;
        agent.ends.set(end.key, end);
      },
      onRefused: (key, why) => void agent.refused.set(key, why),
      onDisconnected() {},
    });
    return agent;
  }

  async ended(key: string): Promise<LaunchEnd> {
    for (;;) {
      const end = this.ends.get(key);
      if (end !== undefined) return end;
      await sleep(5);
    }
  }
}

async function startLauncher(): Promise<void> {
  child = spawn(process.execPath, [LAUNCHER_PROGRAM, "--state", state, "--supervised"], { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout as NodeJS.ReadableStream, "data");
}

function program(key: string, script: string, options: Partial<LaunchSpec> = {}): LaunchSpec {
  return {
    key,
    slot: "0",
    wallLimitMs: null,
    graceMs: 200,
    deadlineBootMs: null,
    workingDirectory: work,
    stdoutPath: join(work, "out"),
    stderrPath: join(work, "err"),
    argv: ["/bin/sh", "-c", script],
    environment: ["PATH=/usr/bin:/bin"],
    ...options,
  };
}

const runs = (): number => (existsSync(join(work, "runs")) ? readFileSync(join(work, "runs"), "utf8").length : 0);
/** A dead process that nobody has asked about yet is dead. */
function isAlive(pidFile: string): boolean {
  const stat = `/proc/${readFileSync(join(work, pidFile), "utf8").trim()}/stat`;
  return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, "latin1"));
}

async function written(file: string): Promise<void> {
  while (!existsSync(join(work, file)) || readFileSync(join(work, file), "utf8") === "") await sleep(5);
}

beforeEach(async () => {
  state = mkdtempSync(join(tmpdir(), "stint-l-"));
  work = mkdtempSync(join(tmpdir(), "stint-w-"));
  await startLauncher();
});

afterEach(async () => {
  for (const { launcher } of clients.splice(0)) launcher.close();
  if (child.exitCode === null && child.signalCode === null) {
    child.stdin?.end();
    await once(child, "exit");
  }
  for (const directory of [state, work]) rmSync(directory, { recursive: true, force: true });
});

test("exit codes, signals, output", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(program("a/1", "echo out; echo err >&2; exit 3"));
  expect(await agent.ended("a/1")).toMatchObject({ exitCode: 3, reason: "exited" });
  expect([readFileSync(join(work, "out"), "utf8"), readFileSync(join(work, "err"), "utf8")]).toEqual(["out\n", "err\n"]);
  agent.launcher.start(program("a/2", "kill -9 $$"));
  expect(await agent.ended("a/2")).toMatchObject({ exitCode: 137, reason: "exited" });
});

test("a known key is never started again, running, ended or acknowledged", async () => {
  const agent = await Agent.connect();
  const spec = program("b/1", "printf x >> runs; sleep 0.3");
  agent.launcher.start(spec);
  agent.launcher.start(spec);
  await agent.ended("b/1");
  agent.launcher.start(spec);
  while (agent.endsTold < 2) await sleep(5);
  agent.launcher.acknowledge("b/1");
  agent.launcher.start(spec);
  agent.launcher.start(program("b/2", "true"));
  await agent.ended("b/2");
  expect(runs()).toBe(1);
});

test("ends wait for an agent that was away, until it has acknowledged them", async () => {
  const first = await Agent.connect();
  first.launcher.start(program("c/1", "sleep 0.2; exit 7"));
  first.launcher.start(program("c/2", "sleep 1000", { slot: "1" }));
  while (first.started.size < 2) await sleep(5);
  first.launcher.close();
  await sleep(400);
  const second = await Agent.connect();
  expect([second.ends.get("c/1")?.exitCode, [...second.started.keys()]]).toEqual([7, ["c/2"]]);
  second.launcher.acknowledge("c/1");
  second.launcher.kill("c/2", true);
  expect(await second.ended("c/2")).toMatchObject({ reason: "killed" });
  second.launcher.close();
  const third = await Agent.connect();
  expect([...third.ends.keys()]).toEqual(["c/2"]);
});

test("a program is asked to stop, then killed, with all that it left behind", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(
    program("d/1", "trap 'echo asked' TERM; setsid sh -c 'echo $$ > daemon; exec sleep 1000' & while :; do sleep 0.05; done"),
  );
  await written("daemon");
  agent.launcher.kill("d/1", false);
  expect(await agent.ended("d/1")).toMatchObject({ exitCode: 137, reason: "killed" });
  expect(readFileSync(join(work, "out"), "utf8")).toContain("asked");
  expect(isAlive("daemon")).toBe(false);
});

test("what a program leaves behind at its end is killed before the end is told", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(program("e/1", "setsid sh -c 'echo $$ > daemon; exec sleep 1000' & sleep 0.2; exit 4"));
  expect(await agent.ended("e/1")).toMatchObject({ exitCode: 4, reason: "leftovers" });
  expect(isAlive("daemon")).toBe(false);
});

test("limits and deadlines kill with nobody connected", async () => {
  const first = await Agent.connect();
  first.launcher.start(program("f/1", "exec sleep 1000", { wallLimitMs: 200 }));
  first.launcher.start(program("f/2", "exec sleep 1000", { slot: "1", deadlineBootMs: systemClock().monotonicMs() + 200 }));
  first.launcher.start(program("f/3", "true", { slot: "2", deadlineBootMs: systemClock().monotonicMs() - 1 }));
  while (first.started.size < 2 || first.refused.size < 1) await sleep(5);
  first.launcher.close();
  await sleep(900);
  const second = await Agent.connect();
  expect([second.ends.get("f/1")?.reason, second.ends.get("f/2")?.reason, first.refused.get("f/3")]).toEqual([
    "wallClock",
    "deadMan",
    "deadline",
  ]);
});

test("a deadline is moved while the agent lives", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(program("g/1", "sleep 0.6; exit 5", { deadlineBootMs: systemClock().monotonicMs() + 300 }));
  agent.launcher.setDeadline("g/1", systemClock().monotonicMs() + 60_000);
  expect(await agent.ended("g/1")).toMatchObject({ exitCode: 5, reason: "exited" });
});

test("a slot takes one program at a time", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(program("h/1", "sleep 0.3"));
  agent.launcher.start(program("h/2", "true"));
  await agent.ended("h/1");
  expect(agent.refused.get("h/2")).toBe("busy");
});

test("killed with kill -9 it leaves an unknown end, and no process", async () => {
  const first = await Agent.connect();
  first.launcher.start(program("i/1", "echo $$ > pid; exec sleep 1000"));
  await written("pid");
  child.kill("SIGKILL");
  await once(child, "exit");
  // The journal's last line may be torn by such a death.
  appendFileSync(join(state, "launches"), "E\ti/1\t0\texited");
  await startLauncher();
  const second = await Agent.connect();
  expect(await second.ended("i/1")).toMatchObject({ exitCode: null, reason: "unknown" });
  expect(isAlive("pid")).toBe(false);
  second.launcher.start(program("i/1", "printf x >> runs"));
  second.launcher.start(program("i/2", "true"));
  await second.ended("i/2");
  expect(runs()).toBe(0);
});

test("it ends with its supervisor, and takes its programs along", async () => {
  const agent = await Agent.connect();
  agent.launcher.start(program("j/1", "echo $$ > pid; exec sleep 1000"));
  await written("pid");
  child.stdin?.end();
  await once(child, "exit");
  expect(isAlive("pid")).toBe(false);
});

test("a thousand short programs, each once", async () => {
  const agent = await Agent.connect();
  for (let round = 0; round < 250; round++) {
    const keys = [0, 1, 2, 3].map((slot) => `k/${round * 4 + slot}`);
    keys.forEach((key, slot) => agent.launcher.start(program(key, "printf x >> runs", { slot: `${slot}` })));
    for (const key of keys) {
      expect((await agent.ended(key)).exitCode).toBe(0);
      agent.launcher.acknowledge(key);
    }
  }
  expect(runs()).toBe(1_000);
});
