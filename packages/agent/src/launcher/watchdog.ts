/**
 * Kills what is past its deadline while neither agent nor launcher runs. A plain shell, in a process of its own, compares a file of
 * deadlines with the machine's uptime; it comes after the launcher, which gets some time to do so itself. It ends when the file is gone or
 * belongs to another launcher.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock, Timer } from "@stint/runtime";

/** What has to die, and when. */
export interface Doom {
  readonly dueBootMs: number;
  readonly kind: "cgroup" | "marker";
  readonly name: string;
  readonly cleanup: readonly string[];
}

/** The launcher's own kill comes first. */
const AFTER_LAUNCHER_MS = 2_000;
const COLLECT_MS = 50;

const SCRIPT = `
while sleep 1; do
  read -r up rest < /proc/uptime
  now=\${up%.*}\${up#*.}
  {
    read -r owner && [ "$owner" = "$2" ] || exit 0
    while read -r due kind name; do
      [ "$now" -ge "$due" ] || continue
      case $kind in
        cgroup) [ ! -w "$name" ] || echo 1 > "$name" ;;
        marker)
          for each in /proc/[0-9]*; do
            tr '\\\\0' '\\\\n' < "$each/environ" 2> /dev/null | grep -qxF -e "$name" && kill -9 "\${each#/proc/}"
          done ;;
        run) $name ;;
      esac
    done
  } 2> /dev/null < "$1" || exit 0
done`;

export class Watchdog {
  readonly #file: string;
  readonly #owner: string;
  readonly #clock: Clock;
  readonly #dooms: () => Doom[];
  readonly #child: ChildProcess;
  #timer: Timer | null = null;
  #again = false;

  constructor(options: { state: string; clock: Clock; dooms: () => Doom[] }) {
    this.#file = join(options.state, "deadlines");
    this.#clock = options.clock;
    this.#owner = `${process.pid}-${options.clock.wallMs()}`;
    this.#dooms = options.dooms;
    this.#write([]);
    this.#child = spawn("/bin/sh", ["-c", SCRIPT, "stint-watchdog", this.#file, this.#owner], {
      stdio: "ignore",
      detached: true,
      env: { PATH: "/usr/bin:/bin" },
    });
    this.#child.on("error", (error) => process.stderr.write(`stint launcher: no watchdog: ${error.message}\n`));
    this.#child.unref();
  }

  /** At once, or soon and once for many. */
  moved(): void {
    if (this.#timer !== null) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#write(this.#dooms());
    this.#timer = this.#clock.setTimer(COLLECT_MS, () => {
      this.#timer = null;
      if (this.#again) this.moved();
    });
  }

  /** Nothing is left to be killed. */
  stop(): void {
    this.#timer?.cancel();
    rmSync(this.#file, { force: true });
    this.#child.kill("SIGKILL");
  }

  #write(dooms: readonly Doom[]): void {
    const lines = dooms.flatMap(({ dueBootMs, kind, name, cleanup }) => {
      const due = Math.ceil((dueBootMs + AFTER_LAUNCHER_MS) / 10);
      return [`${due} ${kind} ${name}`, ...(cleanup.length === 0 ? [] : [`${due} run ${cleanup.join(" ")}`])];
    });
    writeFileSync(`${this.#file}.new`, [this.#owner, ...lines].map((line) => `${line}\n`).join(""), { mode: 0o600 });
    renameSync(`${this.#file}.new`, this.#file);
  }
}
