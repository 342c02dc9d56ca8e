/**
 * Users of the machine. They are made with the system's own tools, so that whatever a program asks about itself has an answer: a name, a
 * home, a group whose number is looked up and never assumed. An account that was not made here is never used: its name may be anybody's.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, sleep } from "@stint/runtime";

export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

export interface WantedUser {
  readonly name: string;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly password: string;
  readonly sshPrivateKey: string;
  /** May use sudo. */
  readonly admin: boolean;
  /** It has a home directory of its own; else it lives where its tasks do. */
  readonly home: boolean;
}

/** In the field for comments of the user database: it is ours. */
const OURS = "Stint task user";
const NO_HOME = "/nonexistent";
const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
const COMMAND_LIMIT_MS = 30_000;
/** For what it printed to arrive after its end. */
const OUTPUT_GRACE_MS = 1_000;
/** The user database is locked by whoever changes it. */
const TRIES_MAX = 20;
const PAUSE_MS = 100;

export class UserProblem extends Error {}

export function canMakeUsers(): boolean {
  return process.getuid?.() === 0 && SYSTEM_PATH.split(":").some((path) => existsSync(join(path, "useradd")));
}

/** Makes the user if it is not there. Throws a UserProblem. */
export async function ensureUser(wanted: WantedUser, clock: Clock): Promise<SystemUser> {
  const { name, uid, gid } = wanted;
  let found = findUser(name);
  if (found === null) {
    await makeUser(wanted, clock);
    found = findUser(name);
    if (found === null) throw new UserProblem(`The user ${name} was made and is not there.`);
  }
  if (!found.ours || found.uid === 0) throw new UserProblem(`The user ${name} exists on this node and was not made for tasks.`);
  if ((uid !== null && found.uid !== uid) || (gid !== null && found.gid !== gid))
    throw new UserProblem(`The user ${name} exists on this node as ${found.uid}:${found.gid}, not as ${uid}:${gid}.`);
  await furnish(wanted, found);
  return { name, uid: found.uid, gid: found.gid, home: found.home };
}

/** All that the machine's own database has; whoever made them left word in the comment. */
export function systemUsers(): (SystemUser & { readonly comment: string })[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => {
      const [name = "", , uid, gid, comment = "", home = ""] = line.split(":");
      return { name, uid: Number(uid), gid: Number(gid), home, comment };
    });
}

function findUser(name: string): (SystemUser & { readonly ours: boolean }) | null {
  const found = systemUsers().find((user) => user.name === name);
  if (found === undefined) return null;
  const { uid, gid, home, comment } = found;
  return { name, uid, gid, home, ours: comment === OURS };
}

async function makeUser({ name, uid, gid, home }: WantedUser, clock: Clock): Promise<void> {
  if (gid !== null && !hasGroup(gid)) await changeUsers(["groupadd", "--gid", String(gid), "--", name], clock);
  const words = [
    "useradd",
    ...(uid === null ? ["--system"] : ["--uid", String(uid)]),
    ...(gid === null ? ["--user-group"] : ["--gid", String(gid), "--no-user-group"]),
    ...(home ? ["--create-home"] : ["--no-create-home", "--home-dir", NO_HOME]),
    ...["--shell", existsSync("/bin/bash") ? "/bin/bash" : "/bin/sh", "--comment", OURS, "--", name],
  ];
  await changeUsers(words, clock);
}

function hasGroup(gid: number): boolean {
  return readFileSync("/etc/group", "utf8")
    .split("\n")
    .some((line) => line.split(":")[2] === String(gid));
}

/** Password, key, sudo: as the pool says now. */
async function furnish(wanted: WantedUser, { uid, gid, home }: SystemUser): Promise<void> {
  const { name, password, sshPrivateKey, admin } = wanted;
  if (password !== "") await run(["chpasswd"], `${name}:${password}\n`);
  if (sshPrivateKey !== "") {
    const directory = join(home, ".ssh");
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const key = join(directory, "id_rsa");
    await writeFile(key, sshPrivateKey.endsWith("\n") ? sshPrivateKey : `${sshPrivateKey}\n`, { mode: 0o600 });
    const publicKey = await run(["ssh-keygen", "-y", "-P", "", "-f", key], "");
    await writeFile(join(directory, "authorized_keys"), publicKey, { mode: 0o600 });
    for (const path of [directory, key, join(directory, "authorized_keys")]) await chown(path, uid, gid);
  }
  if (!admin) return;
  if (!existsSync("/etc/sudoers.d")) throw new UserProblem(`The user ${name} is to be an administrator, and this node has no sudo.`);
  const rule = join("/etc/sudoers.d", `stint-${name}`);
  await writeFile(rule, `${name} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 });
  await chmod(rule, 0o440);
}

/** Runs a tool that changes the user database, again while somebody else has its lock. */
export async function changeUsers(words: readonly string[], clock: Clock): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await run(words, "");
      return;
    } catch (error) {
      if (!(error instanceof UserProblem) || !/lock|try again/i.test(error.message) || tries === TRIES_MAX) throw error;
      await sleep(clock, PAUSE_MS);
    }
  }
}

/** Resolves to what it printed. What is secret goes to its stdin, which no list of processes shows. */
export function run(words: readonly string[], input: string): Promise<string> {
  const [program = "", ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: SYSTEM_PATH, LANG: "C.UTF-8" }, timeout: COMMAND_LIMIT_MS, killSignal: "SIGKILL" });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdin.on("error", () => {}).end(input);
    child.once("error", (error) => reject(new UserProblem(`${program} cannot be run: ${error.message}`, { cause: error })));
    let grace: NodeJS.Timeout | undefined;
    const ended = (code: number | null): void => {
      clearTimeout(grace);
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve(stdout);
      else reject(new UserProblem(`${program} failed (${code}): ${stderr.trim().slice(0, 200)}`));
    };
    child.once("close", ended);
    // A daemon that it leaves behind may keep its output open for ever.
    child.once("exit", (code) => {
      grace = setTimeout(ended, OUTPUT_GRACE_MS, code);
    });
  });
}
