/** The launcher as a process: what it starts, keeps, kills and remembers, whoever else lives or dies. */
import { once } from "node:events";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LauncherProcess } from "../support/launcher-process.ts";

let node: LauncherProcess;
const runs = (): number => node.text("runs").length;

beforeEach(async () => {
  node = await LauncherProcess.start();
});

afterEach(() => node.stop());

test("exit codes, signals, output", async () => {
  const agent = await node.connect();
  agent.launcher.start(node.program("a/1", "echo out; echo err >&2; exit 3"));
  expect(await agent.ended("a/1")).toMatchObject({ exitCode: 3, reason: "exited" });
  expect([readFileSync(join(node.work, "out"), "utf8"), readFileSync(join(node.work, "err"), "utf8")]).toEqual(["out\n", "err\n"]);
  agent.launcher.start(node.program("a/2", "kill -9 $$"));
  expect(await agent.ended("a/2")).toMatchObject({ exitCode: 137, reason: "exited" });
});

test("a known key is never started again, running, ended or acknowledged", async () => {
  const agent = await node.connect();
  const spec = node.program("b/1", "printf x >> runs; sleep 0.3");
  agent.launcher.start(spec);
  agent.launcher.start(spec);
  await agent.ended("b/1");
  agent.launcher.start(spec);
  while (agent.endsTold < 2) await sleep(5);
  agent.launcher.acknowledge("b/1");
  agent.launcher.start(spec);
  agent.launcher.start(node.program("b/2", "true"));
  await agent.ended("b/2");
  expect(runs()).toBe(1);
});

test("ends wait for an agent that was away, until it has acknowledged them", async () => {
  const first = await node.connect();
  first.launcher.start(node.program("c/1", "sleep 0.2; exit 7"));
  first.launcher.start(node.program("c/2", "sleep 1000", { slot: "1" }));
  while (first.started.size < 2) await sleep(5);
  first.launcher.close();
  await sleep(400);
  const second = await node.connect();
  expect([second.ends.get("c/1")?.exitCode, [...second.started.keys()]]).toEqual([7, ["c/2"]]);
  second.launcher.acknowledge("c/1");
  second.launcher.kill("c/2", true);
  expect(await second.ended("c/2")).toMatchObject({ reason: "killed" });
  second.launcher.close();
  const third = await node.connect();
  expect([...third.ends.keys()]).toEqual(["c/2"]);
});

test("a program is asked to stop, then killed, with all that it left behind", async () => {
  const agent = await node.connect();
  agent.launcher.start(
    node.program("d/1", "trap 'echo asked' TERM; setsid sh -c 'echo $$ > daemon; exec sleep 1000' & while :; do sleep 0.05; done"),
  );
  await node.written("daemon");
  agent.launcher.kill("d/1", false);
  expect(await agent.ended("d/1")).toMatchObject({ exitCode: 137, reason: "killed" });
  expect(readFileSync(join(node.work, "out"), "utf8")).toContain("asked");
  expect(node.isAlive("daemon")).toBe(false);
});

test("what a program leaves behind at its end is killed before the end is told", async () => {
  const agent = await node.connect();
  agent.launcher.start(node.program("e/1", "setsid sh -c 'echo $$ > daemon; exec sleep 1000' & sleep 0.2; exit 4"));
  expect(await agent.ended("e/1")).toMatchObject({ exitCode: 4, reason: "leftovers" });
  expect(node.isAlive("daemon")).toBe(false);
});

test("limits and deadlines kill with nobody connected", async () => {
  const first = await node.connect();
  first.launcher.start(node.program("f/1", "exec sleep 1000", { wallLimitMs: 200 }));
  first.launcher.start(node.program("f/2", "exec sleep 1000", { slot: "1", deadlineBootMs: systemClock().monotonicMs() + 200 }));
  first.launcher.start(node.program("f/3", "true", { slot: "2", deadlineBootMs: systemClock().monotonicMs() - 1 }));
  while (first.started.size < 2 || first.refused.size < 1) await sleep(5);
  first.launcher.close();
  await sleep(900);
  const second = await node.connect();
  expect([second.ends.get("f/1")?.reason, second.ends.get("f/2")?.reason, first.refused.get("f/3")]).toEqual([
    "wallClock",
    "deadMan",
    "deadline",
  ]);
});

test("a deadline is moved while the agent lives", async () => {
  const agent = await node.connect();
  agent.launcher.start(node.program("g/1", "sleep 0.6; exit 5", { deadlineBootMs: systemClock().monotonicMs() + 300 }));
  agent.launcher.setDeadline("g/1", systemClock().monotonicMs() + 60_000);
  expect(await agent.ended("g/1")).toMatchObject({ exitCode: 5, reason: "exited" });
});

test("a slot takes one program at a time", async () => {
  const agent = await node.connect();
  agent.launcher.start(node.program("h/1", "sleep 0.3"));
  agent.launcher.start(node.program("h/2", "true"));
  await agent.ended("h/1");
  expect(agent.refused.get("h/2")).toBe("busy");
});

test("killed with kill -9 it leaves an unknown end, and no process", async () => {
  const first = await node.connect();
  first.launcher.start(node.program("i/1", "echo $$ > pid; exec sleep 1000"));
  await node.written("pid");
  node.child.kill("SIGKILL");
  await once(node.child, "exit");
  // The journal's last line may be torn by such a death.
  appendFileSync(join(node.state, "launches"), "E\ti/1\t0\texited");
  await node.startAgain();
  const second = await node.connect();
  expect(await second.ended("i/1")).toMatchObject({ exitCode: null, reason: "unknown" });
  expect(node.isAlive("pid")).toBe(false);
  second.launcher.start(node.program("i/1", "printf x >> runs"));
  second.launcher.start(node.program("i/2", "true"));
  await second.ended("i/2");
  expect(runs()).toBe(0);
});

test("it ends with its supervisor, and takes its programs along", async () => {
  const agent = await node.connect();
  agent.launcher.start(node.program("j/1", "echo $$ > pid; exec sleep 1000"));
  await node.written("pid");
  node.child.stdin?.end();
  await once(node.child, "exit");
  expect(node.isAlive("pid")).toBe(false);
});

test("a thousand short programs, each once", async () => {
  const agent = await node.connect();
  for (let round = 0; round < 250; round++) {
    const keys = [0, 1, 2, 3].map((slot) => `k/${round * 4 + slot}`);
    keys.forEach((key, slot) => agent.launcher.start(node.program(key, "printf x >> runs", { slot: `${slot}` })));
    for (const key of keys) {
      expect((await agent.ended(key)).exitCode).toBe(0);
      agent.launcher.acknowledge(key);
    }
  }
  expect(runs()).toBe(1_000);
});

test("programs beside the one that holds the slot begin while it runs, append, and die with it", async () => {
  const agent = await node.connect();
  const beside = { joins: "z/1" };
  agent.launcher.start(node.program("z/1", "exec sleep 1000", { stdoutPath: "/dev/null", stderrPath: "/dev/null" }));
  agent.launcher.start(node.program("z/1:a", "echo one; sleep 1000 & exit 3", beside));
  expect(await agent.ended("z/1:a")).toMatchObject({ exitCode: 3, reason: "exited" });
  agent.launcher.start(node.program("z/1:b", "echo two; setsid sleep 1000; echo never", { ...beside, appendsOutput: true }));
  while (node.text("out") !== "one\ntwo\n") await sleep(5);
  expect([agent.ends.has("z/1"), agent.ends.has("z/1:b")]).toEqual([false, false]);
  agent.launcher.kill("z/1", true);
  expect(await agent.ended("z/1")).toMatchObject({ reason: "killed" });
  expect(await agent.ended("z/1:b")).toMatchObject({ exitCode: 137, reason: "killed" });
  agent.launcher.start(node.program("z/1:c", "echo late", beside));
  while (!agent.refused.has("z/1:c")) await sleep(5);
  expect([agent.refused.get("z/1:c"), node.text("out")]).toEqual(["gone", "one\ntwo\n"]);
});
