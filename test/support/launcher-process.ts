/** A launcher as a process of its own, the way an agent talks to it, and programs for it to run. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LaunchEnd, LaunchSpec } from "@stint/agent";
import { systemClock } from "@stint/runtime";
import { LauncherClient } from "../../packages/agent/src/io/launcher-client.ts";
import { LAUNCHER_PROGRAM } from "../../packages/cli/src/dev/programs.ts";

const LOOK_EVERY_MS = 5;

/** As an agent hears of its programs. */
export class LauncherAgent {
  readonly launcher: LauncherClient;
  readonly started = new Map<string, number>();
  readonly ends = new Map<string, LaunchEnd>();
  readonly refused = new Map<string, string>();
  endsTold = 0;

  constructor(state: string) {
    this.launcher = new LauncherClient({ state, clock: systemClock() });
  }

  async ended(key: string): Promise<LaunchEnd> {
    for (;;) {
      const end = this.ends.get(key);
      if (end !== undefined) return end;
      await sleep(LOOK_EVERY_MS);
    }
  }

  async run(spec: LaunchSpec): Promise<LaunchEnd> {
    this.launcher.start(spec);
    return this.ended(spec.key);
  }
}

export class LauncherProcess {
  readonly state: string = mkdtempSync(join(tmpdir(), "stint-l-"));
  readonly work: string = mkdtempSync(join(tmpdir(), "stint-w-"));
  readonly #agents: LauncherAgent[] = [];
  #child: ChildProcess | null = null;

  static async start(args: readonly string[] = []): Promise<LauncherProcess> {
    const launcher = new LauncherProcess();
    chmodSync(launcher.work, 0o755);
    await launcher.startAgain(args);
    return launcher;
  }

  get child(): ChildProcess {
    return this.#child as ChildProcess;
  }

  async startAgain(args: readonly string[] = []): Promise<void> {
    this.#child = spawn(process.execPath, [LAUNCHER_PROGRAM, "--state", this.state, "--supervised", ...args], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    await once(this.child.stdout as NodeJS.ReadableStream, "data");
  }

  async connect(): Promise<LauncherAgent> {
    const agent = new LauncherAgent(this.state);
    this.#agents.push(agent);
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

  /** A script for the shell. */
  program(key: string, script: string, options: Partial<LaunchSpec> = {}): LaunchSpec {
    return {
      key,
      slot: "0",
      joins: null,
      appendsOutput: false,
      wallLimitMs: null,
      graceMs: 200,
      deadlineBootMs: null,
      workingDirectory: this.work,
      stdoutPath: join(this.work, "out"),
      stderrPath: join(this.work, "err"),
      argv: ["/bin/sh", "-c", script],
      environment: ["PATH=/usr/bin:/bin"],
      confinement: null,
      ...options,
    };
  }

  text(file: string): string {
    return existsSync(join(this.work, file)) ? readFileSync(join(this.work, file), "utf8") : "";
  }

  async written(file: string): Promise<string> {
    while (this.text(file) === "") await sleep(LOOK_EVERY_MS);
    return this.text(file);
  }

  /** A dead process that nobody has asked about yet is dead. */
  isAlive(pidFile: string): boolean {
    const stat = `/proc/${this.text(pidFile).trim()}/stat`;
    return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, "latin1"));
  }

  async stop(): Promise<void> {
    for (const { launcher } of this.#agents) launcher.close();
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      child.stdin?.end();
      await once(child, "exit");
    }
    for (const directory of [this.state, this.work]) rmSync(directory, { recursive: true, force: true });
  }
}
