/**
 * As whom the programs of this node run, and who owns their directories. Where the node makes users, each slot has one of its own, all
 * share another, and the pool's accounts are there by name; root is given only to those who ask for it. A directory belongs to its
 * program's user while that may run, and to nobody but the agent before and after. Elsewhere everything runs as the agent does.
 */
import { chmodSync, chownSync, existsSync, statSync } from "node:fs";
import { chmod, chown, lstat, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NodeSetup, UserIdentity } from "@stint/core";
import { type Clock, ConfigError } from "@stint/runtime";
import type { Confinement } from "../logic/launcher-port.ts";
import { type ProgramContext, StepFailure } from "../logic/ports.ts";
import { CERTIFICATES_DIRECTORY } from "./certificates.ts";
import { canMakeUsers, ensureUser, run, type SystemUser, UserProblem, type WantedUser } from "./system-users.ts";

/** Where nothing else is known, a program gets nothing. */
const NOBODY: RunAs = { name: "nobody", uid: 65_534, gid: 65_534, home: "/nonexistent", mayElevate: false };
const ROOT: RunAs = { name: "root", uid: 0, gid: 0, home: "/root", mayElevate: true };
const OTHERS_MAY_PASS = 0o001;

export interface RunAs extends SystemUser {
  /** It is an administrator's. */
  readonly mayElevate: boolean;
}

export interface TaskUsersOptions {
  readonly on: boolean;
  /** Begins the names of the users made here. */
  readonly prefix: string;
  readonly root: string;
  readonly clock: Clock;
}

export class TaskUsers {
  readonly #options: TaskUsersOptions;
  readonly #made = new Map<string, Promise<SystemUser>>();
  /** Users of programs by their directories, from the step that made them ready to the end. */
  readonly #ready = new Map<string, RunAs>();
  /** Making users goes one by one: the user database has one lock. */
  #last: Promise<unknown> = Promise.resolve();

  /** Throws a ConfigError when users are wanted and cannot be had. */
  constructor(options: TaskUsersOptions) {
    this.#options = options;
    if (!options.on) return;
    if (!canMakeUsers()) throw new ConfigError("tasks cannot run as users of their own: the agent is not root, or there is no useradd");
    for (let directory = options.root; directory !== "/"; directory = dirname(directory)) {
      if ((statSync(directory).mode & OTHERS_MAY_PASS) === 0)
        throw new ConfigError(`tasks cannot run as users of their own: ${directory} lets nobody else pass; chmod o+x ${directory}`);
    }
    for (const [name, mode] of [
      ["shared", 0o777],
      ["volatile", 0o700],
    ] as const)
      chmodSync(join(options.root, name), mode);
  }

  get on(): boolean {
    return this.#options.on;
  }

  /** Makes a program's directories, which only the agent can enter for now. What stands in their places is not followed and goes. */
  async makeDirectory(context: ProgramContext): Promise<void> {
    const directory = join(this.#options.root, context.directory);
    if (!this.on) return void (await mkdir(join(directory, "wd"), { recursive: true }));
    await mkdir(dirname(directory), { recursive: true });
    await mkdir(directory, { mode: 0o700 }).catch(ifNot("EEXIST"));
    await chown(directory, 0, 0);
    await chmod(directory, 0o700);
    const wd = join(directory, "wd");
    const there = await lstat(wd).catch(ifNot("ENOENT"));
    if (there !== undefined && !there.isDirectory()) await rm(wd, { force: true });
    if (there?.isDirectory() !== true) await mkdir(wd, { mode: 0o755 });
  }

  /** Gives a program's directories, with all that was fetched, to its user. */
  async handOver(context: ProgramContext, identity: UserIdentity | null, setup: NodeSetup): Promise<void> {
    if (!this.on) return;
    const user = await this.#userOf(context, identity, setup).catch((error: unknown) => {
      if (!(error instanceof UserProblem)) throw error;
      throw new StepFailure({ category: "userError", code: "UserIdentityRefused", message: error.message }, { cause: error });
    });
    const directory = join(this.#options.root, context.directory);
    const owner = `${user.uid}:${user.gid}`;
    if (context.gang !== null) await run(["chown", "-hRP", owner, "--", directory], "");
    else if ((await readdir(join(directory, "wd"))).length === 0) await chown(join(directory, "wd"), user.uid, user.gid);
    else await run(["chown", "-hRP", owner, "--", join(directory, "wd")], "");
    const certificates = join(directory, CERTIFICATES_DIRECTORY);
    if (existsSync(certificates)) await run(["chown", "-hRP", owner, "--", certificates], "");
    await chown(directory, user.uid, user.gid);
    await chmod(directory, context.role === "task" || context.role === "release" ? 0o700 : 0o755);
    this.#ready.set(context.directory, user);
  }

  /** The program has ended: nobody but the agent enters its directory, whoever has its user next. */
  seal(context: ProgramContext): void {
    this.#ready.delete(context.directory);
    if (!this.on || context.role !== "task") return;
    const directory = join(this.#options.root, context.directory);
    try {
      chownSync(directory, 0, 0);
      chmodSync(directory, 0o700);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }

  /** null = as the agent. */
  confinementOf(context: ProgramContext): Confinement["user"] {
    if (!this.on) return null;
    const { uid, gid, mayElevate } = this.runAs(context);
    return { uid, gid, mayElevate };
  }

  runAs(context: ProgramContext): RunAs {
    return this.#ready.get(context.directory) ?? NOBODY;
  }

  async #userOf(context: ProgramContext, identity: UserIdentity | null, setup: NodeSetup): Promise<RunAs> {
    const scope = context.role === "preparation" || context.role === "release" ? "pool" : "task";
    const { prefix } = this.#options;
    const asked = identity ?? { kind: "auto", scope, elevation: "nonadmin" };
    if (asked.kind === "auto") {
      if (asked.elevation === "admin") return ROOT;
      const name = asked.scope === "pool" ? `${prefix}-pool` : `${prefix}-${context.slot}`;
      return { ...(await this.#user({ ...PLAIN, name })), mayElevate: false };
    }
    const account = setup.userAccounts.find(({ name }) => name === asked.userName);
    if (account === undefined) throw new UserProblem(`The pool has no user account ${asked.userName}.`);
    const { elevation, ...rest } = account;
    const admin = elevation === "admin";
    return { ...(await this.#user({ ...rest, admin, home: true })), mayElevate: admin };
  }

  #user(wanted: WantedUser): Promise<SystemUser> {
    const known = this.#made.get(wanted.name);
    if (known !== undefined) return known;
    const made = this.#last.catch(() => {}).then(() => ensureUser(wanted, this.#options.clock));
    this.#last = made;
    this.#made.set(wanted.name, made);
    made.catch(() => this.#made.delete(wanted.name));
    return made;
  }
}

const PLAIN: Omit<WantedUser, "name"> = { uid: null, gid: null, password: "", sshPrivateKey: "", admin: false, home: false };

function ifNot(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
