/** What a program may be, use and leave: by the launcher, on a real kernel. Needs root, as users and control groups do. */
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Confinement, LaunchSpec } from "@stint/agent";
import { systemClock } from "@stint/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LauncherAgent, LauncherProcess } from "../support/launcher-process.ts";

const isRoot = process.getuid?.() === 0;
const MEGABYTE = 1024 ** 2;
/** Numbers that nobody has; the group's is not the user's. */
const USER = { uid: 54_321, gid: 54_322, mayElevate: false };
const NO_LIMITS = { memoryBytes: null, cpuCores: null, pids: null, fileBytes: null, coreBytes: null };

let node: LauncherProcess;
let agent: LauncherAgent;
let count = 0;

beforeAll(async () => {
  node = await LauncherProcess.start();
  agent = await node.connect();
  if (!isRoot) return;
  mkdirSync(join(node.work, "wd"));
  chownSync(join(node.work, "wd"), USER.uid, USER.gid);
});

afterAll(() => node.stop());

function confined(part: Partial<Confinement>, options: Partial<LaunchSpec> = {}): { spec: (script: string) => LaunchSpec } {
  const confinement = { user: null, limits: NO_LIMITS, cleanup: [], ...part };
  const workingDirectory = part.user == null ? node.work : join(node.work, "wd");
  return { spec: (script) => node.program(`p/${++count}`, script, { confinement, workingDirectory, ...options }) };
}

const status = (name: string): string => new RegExp(`^${name}:[\\t ]*(.*)$`, "m").exec(node.text("out"))?.[1]?.trim() ?? "";

describe.runIf(isRoot)("a user of its own", () => {
  test("has its group, no other, and no way to privileges", async () => {
    const end = await agent.run(
      confined({ user: USER }).spec("cat /proc/self/status; umask; echo $(ls /proc/self/fd | grep -c '^.$') fds"),
    );
    expect(end).toMatchObject({ exitCode: 0, reason: "exited" });
    expect(status("Uid")).toBe("54321\t54321\t54321\t54321");
    expect(status("Gid")).toBe("54322\t54322\t54322\t54322");
    expect([status("Groups"), status("NoNewPrivs"), status("CapEff"), status("CapPrm")]).toEqual(["", "1", "0".repeat(16), "0".repeat(16)]);
    expect(node.text("out")).toContain("0022");
    // 0, 1, 2, and the directory that ls reads.
    expect(node.text("out")).toContain("4 fds");
    expect(statSync(join(node.work, "out"))).toMatchObject({ uid: USER.uid, gid: USER.gid });
  });

  test("cannot reach the launcher's state, nor signal the launcher, nor become root by a program that is root's", async () => {
    const script = `ls ${node.state} && exit 1; kill -9 ${node.child.pid} && exit 2; su root -c true < /dev/null && exit 3; echo x > ../mine && exit 4; exit 0`;
    expect(await agent.run(confined({ user: USER }).spec(script))).toMatchObject({ exitCode: 0 });
  });

  test("gets what the environment says, but nothing of it reaches another's process", async () => {
    writeFileSync(join(node.work, "preload.so"), "no library", { mode: 0o755 });
    const environment = ["PATH=/usr/bin:/bin", `LD_PRELOAD=${node.work}/preload.so`, "a.b=1", "X=line\nline $(x) %s \u001b[31m"];
    await agent.run(confined({ user: USER }, { environment }).spec("env -0 | tr '\\0' '|'"));
    expect(node.text("out")).toContain("X=line\nline $(x) %s \u001b[31m|");
    // The loader complains in each process that it starts for the task: setpriv, the shell and its two programs, all of them the user's.
    expect(node.text("err")).toContain("cannot be preloaded");
  });

  test.each([
    ["missing", ["/no/such/program"], "exec:ENOENT"],
    ["missing along PATH", ["nosuchprogram"], "exec:ENOENT"],
    ["not executable", ["/etc/passwd"], "exec:EACCES"],
    ["a directory", ["/etc"], "exec:EACCES"],
    ["where the user may not go", ["/root/program"], "exec:E"],
  ])("tells a program that is %s from an exit code 127", async (_what, argv, detail) => {
    const end = await agent.run({ ...confined({ user: USER }).spec(""), argv });
    expect(end).toMatchObject({ exitCode: null, reason: "launchFailed" });
    expect(end.detail).toContain(detail);
    expect(await agent.run(confined({ user: USER }).spec("exit 127"))).toMatchObject({ exitCode: 127, reason: "exited" });
  });

  test("tells a script whose interpreter is missing", async () => {
    writeFileSync(join(node.work, "script"), "#!/bin/sh\r\necho\r\n", { mode: 0o755 });
    expect(await agent.run({ ...confined({ user: USER }).spec(""), argv: [join(node.work, "script")] })).toMatchObject({
      detail: "exec:ENOENT",
    });
  });

  test("does not make the launcher wait at a pipe, nor write through a link", async () => {
    writeFileSync(join(node.work, "victim"), "untouched");
    await agent.run(confined({ user: USER }).spec("rm -f out err; mkfifo out; ln -s ../victim err"));
    const own = { stdoutPath: join(node.work, "wd", "out"), stderrPath: join(node.work, "wd", "err") };
    expect(await agent.run(confined({ user: USER }, own).spec("echo said; echo wrong >&2"))).toMatchObject({ exitCode: 0 });
    expect([node.text("wd/out"), node.text("wd/err"), node.text("victim")]).toEqual(["said\n", "wrong\n", "untouched"]);
    chownSync(join(node.work, "wd"), USER.uid, USER.gid);
  });

  test("may do everything when it is root's", async () => {
    const end = await agent.run(confined({ user: { uid: 0, gid: 0, mayElevate: true } }).spec("cat /proc/self/status; touch ../by-root"));
    expect([end.exitCode, status("Uid"), status("NoNewPrivs")]).toEqual([0, "0\t0\t0\t0", "0"]);
  });
});

describe("limits", () => {
  test("no core dumps but for those who ask; files of a size", async () => {
    await agent.run(confined({}).spec("ulimit -S -c"));
    expect(node.text("out")).toBe("0\n");
    await agent.run(confined({ limits: { ...NO_LIMITS, coreBytes: 1024 } }).spec("ulimit -S -c"));
    expect(node.text("out")).toBe("2\n");
    const file = confined({ limits: { ...NO_LIMITS, fileBytes: 10_000 } }, { argv: ["head", "-c", "20000", "/dev/zero"] }).spec("");
    expect((await agent.run(file)).exitCode).not.toBe(0);
    expect(statSync(join(node.work, "out")).size).toBe(10_000);
  });

  test("what the launcher says is enforced is enforced, and only while it is asked for", async () => {
    const { limitsEnforced } = agent.launcher;
    if (isRoot) expect(limitsEnforced).toContain("memory");
    if (limitsEnforced.includes("memory")) {
      const eat = "head -c 60000000 /dev/zero | tail -c 60000000 > /dev/null";
      const end = await agent.run(confined({ limits: { ...NO_LIMITS, memoryBytes: 20 * MEGABYTE } }).spec(eat));
      expect(end).toMatchObject({ exitCode: 137, detail: `memory:${20 * MEGABYTE}` });
      expect(end.usage.memoryMaxBytes).toBeLessThanOrEqual(20 * MEGABYTE);
      const free = await agent.run(confined({}).spec(eat));
      expect(free).toMatchObject({ exitCode: 0, detail: "" });
      expect(free.usage.memoryMaxBytes).toBeGreaterThan(60_000_000);
    }
    if (limitsEnforced.includes("pids")) {
      const many = "sleep 0.2; for i in 1 2 3 4 5 6; do sleep 0.2 & done; wait";
      expect((await agent.run(confined({ limits: { ...NO_LIMITS, pids: 4 } }).spec(many))).exitCode).not.toBe(0);
      expect(await agent.run(confined({}).spec(many))).toMatchObject({ exitCode: 0 });
    }
    if (limitsEnforced.includes("cpu")) {
      const spin = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done";
      const end = await agent.run(confined({ limits: { ...NO_LIMITS, cpuCores: 0.1 } }).spec(spin));
      const usedMs = (end.usage.cpuUserMs ?? 0) + (end.usage.cpuSystemMs ?? 0);
      expect((end.endedAtMs ?? 0) - (end.startedAtMs ?? 0)).toBeGreaterThan(usedMs * 3);
    }
  });

  test("a fork bomb ends with its limit, whole", async () => {
    if (!agent.launcher.limitsEnforced.includes("pids")) return;
    const bomb = confined({ limits: { ...NO_LIMITS, pids: 60 } }, { wallLimitMs: 700, graceMs: 100 }).spec(
      "f() { setsid sh -c 'trap \"\" TERM; sleep 1000' & f; }; f",
    );
    const end = await agent.run(bomb);
    expect(end.detail).not.toBe("undead");
    expect(await agent.run(confined({}).spec("exit 3"))).toMatchObject({ exitCode: 3, reason: "exited", detail: "" });
  });

  test("what was used is counted with all that was started, for each program anew", async () => {
    const spin = "i=0; while [ $i -lt 150000 ]; do i=$((i+1)); done";
    const busy = await agent.run(node.program("u/1", `(${spin}) & wait`));
    const idle = await agent.run(node.program("u/2", "true"));
    expect(busy.usage.cpuUserMs).toBeGreaterThan(20);
    expect(idle.usage.cpuUserMs ?? 0).toBeLessThan((busy.usage.cpuUserMs ?? 0) / 2);
  });

  test("what it moved is counted, and what its children and theirs did", async () => {
    // Where files are on a disk.
    const folder = mkdtempSync("/var/tmp/stint-moved-");
    const write = `dd if=/dev/zero of=${join(folder, "moved")} bs=4096 count=256 conv=fsync 2>/dev/null`;
    const direct = await agent.run(node.program("m/1", write));
    const nested = await agent.run(node.program("m/2", `sh -c '(${write}) & wait'`));
    const idle = await agent.run(node.program("m/3", "true"));
    for (const { usage } of [direct, nested]) {
      expect(usage.writeOps).toBeGreaterThanOrEqual(256);
      expect(usage.readOps).toBeGreaterThanOrEqual(256);
      expect(usage.writeBytes).toBeGreaterThanOrEqual(256 * 4_096);
    }
    expect(idle.usage.writeOps).toBeLessThan(256);
    expect(idle.usage.writeBytes).toBeLessThan(256 * 4_096);
    rmSync(folder, { recursive: true });
  });
});

test("a cleanup is run when a program is killed, by this launcher or the next, and not otherwise", async () => {
  const cleanup = ["/usr/bin/touch", join(node.work, "cleaned")];
  await agent.run(confined({ cleanup }).spec("true"));
  expect(node.text("cleaned")).toBe("");
  expect(statSync(join(node.work, "cleaned"), { throwIfNoEntry: false })).toBeUndefined();
  const spec = confined({ cleanup }, { slot: "7" }).spec("exec sleep 1000");
  agent.launcher.start(spec);
  while (!agent.started.has(spec.key)) await sleep(5);
  agent.launcher.kill(spec.key, true);
  expect(await agent.ended(spec.key)).toMatchObject({ reason: "killed" });
  expect(statSync(join(node.work, "cleaned")).isFile()).toBe(true);
});

describe("the watchdog", () => {
  const lives = async (): Promise<{ node: LauncherProcess; agent: LauncherAgent }> => {
    const own = await LauncherProcess.start(["--watchdog"]);
    const its = await own.connect();
    const dies = { deadlineBootMs: systemClock().monotonicMs() + 1_000 };
    its.launcher.start(own.program("w/1", "echo $$ > pid; trap '' TERM; setsid sh -c 'echo $$ > child; exec sleep 1000' & wait", dies));
    its.launcher.start(own.program("w/2", "echo $$ > other; exec sleep 1000", { slot: "1", stdoutPath: join(own.work, "out2") }));
    for (const file of ["pid", "child", "other"]) await own.written(file);
    return { node: own, agent: its };
  };
  const gone = async (own: LauncherProcess): Promise<void> => {
    while (own.isAlive("pid") || own.isAlive("child")) await sleep(50);
  };

  test("kills what is past its deadline when the launcher was killed", async () => {
    const { node: own } = await lives();
    own.child.kill("SIGKILL");
    await once(own.child, "exit");
    await gone(own);
    expect(own.isAlive("other")).toBe(true);
    await own.startAgain();
    const next = await own.connect();
    expect(await next.ended("w/1")).toMatchObject({ reason: "unknown" });
    await own.stop();
  });

  test("kills it when the launcher stands still, which says so afterwards", async () => {
    const { node: own, agent: its } = await lives();
    own.child.kill("SIGSTOP");
    await gone(own);
    expect(own.isAlive("other")).toBe(true);
    own.child.kill("SIGCONT");
    expect(await its.ended("w/1")).toMatchObject({ reason: "deadMan" });
    await own.stop();
  });
});
