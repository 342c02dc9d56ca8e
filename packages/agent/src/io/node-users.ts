/**
 * Users of the machine for people who log in. The node keeps when each of them goes; the machine itself shuts them out a day later at most,
 * should the agent not be there. A user that this node did not make is never changed: its name may be anybody's. What lies in a user's home
 * directory is written as that user, never by the agent.
 */
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ErrorReason, NodeUser } from "@stint/core";
import type { Clock, Logger } from "@stint/runtime";
import type { NodeStore } from "../logic/ports.ts";
import { canMakeUsers, changeUsers, run, systemUsers } from "./system-users.ts";

const DAY_MS = 24 * 3_600_000;
/** Timers reach no further. */
const TIMER_MS_MAX = 2 ** 31 - 1;
const SUDOERS = "/etc/sudoers.d";

/** Why a node does not do what it was told. */
export class OrderRefused extends Error {
  readonly reason: ErrorReason;

  constructor(reason: ErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface NodeUsersOptions {
  /** The node makes users at all. */
  readonly on: boolean;
  readonly poolId: string;
  readonly nodeId: string;
  readonly store: NodeStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class NodeUsers {
  readonly #options: NodeUsersOptions;
  /** One after the other: the user database has one lock. */
  #last: Promise<unknown> = Promise.resolve();
  #timer: { cancel(): void } | null = null;

  constructor(options: NodeUsersOptions) {
    this.#options = options;
  }

  /** From then on users go when they expire. Those from before a reimage go at once. */
  start(): void {
    this.#plan();
    if (!this.#options.on) return;
    const left = systemUsers().filter(({ name, comment }) => comment === this.#mark && this.#expiryOf(name) === null);
    for (const { name, uid } of left) {
      this.#inTurn(() => this.#takeAway(name, uid)).catch((error: unknown) => {
        this.#options.logger.error({ err: error, user: name }, "a user from before the reimage stays");
      });
    }
  }

  add(user: NodeUser): Promise<void> {
    return this.#inTurn(async () => {
      const found = this.#find(user.name);
      if (found !== null && (this.#expiryOf(user.name) !== null || !found.ours))
        throw new OrderRefused("NODE_USER_EXISTS", `The node has a user ${user.name}.`);
      if (user.isAdmin && !existsSync(SUDOERS))
        throw new OrderRefused("NODE_CANNOT_DO_THIS", "The user is to be an administrator, and the node has no sudo.");
      // It was being made when the agent died.
      if (found !== null) await this.#takeAway(user.name, found.uid);
      const shell = existsSync("/bin/bash") ? "/bin/bash" : "/bin/sh";
      await changeUsers(
        ["useradd", "--user-group", "--create-home", "--shell", shell, "--comment", this.#mark, "--", user.name],
        this.#options.clock,
      );
      await this.#furnish(user);
      if (user.isAdmin) await writeFile(sudoRule(user.name), `${user.name} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 });
    });
  }

  update(user: NodeUser): Promise<void> {
    return this.#inTurn(async () => {
      this.#require(user.name);
      await this.#furnish(user);
    });
  }

  remove(name: string): Promise<void> {
    return this.#inTurn(() => this.#takeAway(name, this.#require(name).uid));
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    if (!this.#options.on || !canMakeUsers())
      return Promise.reject(
        new OrderRefused("NODE_CANNOT_DO_THIS", "The agent of this node makes no users: it is not root, or is told not to."),
      );
    const done = this.#last.catch(() => {}).then(act);
    this.#last = done;
    return done;
  }

  /** In the comment of the user database: who made it. */
  get #mark(): string {
    return `Stint node user of ${this.#options.poolId}/${this.#options.nodeId}`;
  }

  #find(name: string): { uid: number; home: string; ours: boolean } | null {
    const found = systemUsers().find((user) => user.name === name);
    return found === undefined ? null : { uid: found.uid, home: found.home, ours: found.comment === this.#mark };
  }

  #expiryOf(name: string): number | null {
    return (this.#options.store.all().get(`user/${name}`) as number | undefined) ?? null;
  }

  #require(name: string): { uid: number; home: string } {
    const found = this.#find(name);
    if (found?.ours !== true || this.#expiryOf(name) === null)
      throw new OrderRefused("NODE_USER_NOT_FOUND", `The node has no user ${name.slice(0, 64)} that was added to it.`);
    return found;
  }

  async #furnish({ name, password, sshPublicKey, expiryTimeMs }: NodeUser): Promise<void> {
    const { store, clock } = this.#options;
    // Its going is on the disk before it may come.
    store.put(`user/${name}`, expiryTimeMs);
    this.#plan();
    const lastDay = new Date(expiryTimeMs + DAY_MS).toISOString().slice(0, 10);
    await changeUsers(["usermod", "--expiredate", lastDay, "--", name], clock);
    if (password === "") await changeUsers(["usermod", "--lock", "--", name], clock);
    else await run(["chpasswd"], `${name}:${password}\n`);
    const home = this.#find(name)?.home ?? "";
    const keys = 'umask 077; mkdir -p "$1/.ssh" && cat >"$1/.ssh/authorized_keys"';
    await run(["runuser", "-u", name, "--", "/bin/sh", "-c", keys, "sh", home], sshPublicKey === "" ? "" : `${sshPublicKey}\n`);
  }

  async #takeAway(name: string, uid: number): Promise<void> {
    const { store, clock } = this.#options;
    await changeUsers(["usermod", "--lock", "--expiredate", "1", "--", name], clock);
    // It fails when there is nothing to end.
    await run(["pkill", "-KILL", "-U", String(uid)], "").catch(() => {});
    await rm(sudoRule(name), { force: true });
    await changeUsers(["userdel", "--force", "--remove", "--", name], clock);
    store.remove(`user/${name}`);
    this.#plan();
  }

  /** One timer, for whoever goes first. */
  #plan(): void {
    const { store, clock } = this.#options;
    this.#timer?.cancel();
    const expiries = [...store.all()].flatMap(([key, at]) => (key.startsWith("user/") ? [Number(at)] : []));
    if (expiries.length === 0) return;
    const inMs = Math.min(Math.max(0, Math.min(...expiries) - clock.wallMs()), TIMER_MS_MAX);
    this.#timer = clock.setTimer(inMs, () => void this.#expire());
  }

  async #expire(): Promise<void> {
    const { store, clock, logger } = this.#options;
    for (const [key, at] of [...store.all()]) {
      if (!key.startsWith("user/") || Number(at) > clock.wallMs()) continue;
      const name = key.slice("user/".length);
      const found = this.#find(name);
      if (found?.ours !== true) store.remove(key);
      else
        await this.#inTurn(() => this.#takeAway(name, found.uid)).catch((error: unknown) => {
          logger.error({ err: error, user: name }, "a user that has expired cannot be taken away; the machine shuts it out within a day");
          store.remove(key);
        });
    }
    this.#plan();
  }
}

function sudoRule(name: string): string {
  return join(SUDOERS, `stint-node-${name}`);
}
