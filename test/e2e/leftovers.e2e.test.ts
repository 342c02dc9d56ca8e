/** What processes of ours that were killed leave behind is taken away by the next ones of their kind, and what lives is left alone. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sweepPasswords } from "../../packages/agent/src/io/sweep-passwords.ts";
import { removeGroup, sweepSeparate, sweepUnified } from "../../packages/agent/src/launcher/group-sweep.ts";
import { removeDirectory } from "../../packages/cli/src/dev/remove-directory.ts";
import { makeScratch } from "../../packages/cli/src/dev/scratch.ts";

const UNIFIED = ["/sys/fs/cgroup/unified", "/sys/fs/cgroup"].find((root) => existsSync(join(root, "cgroup.controllers")));
const mayMakeGroups = process.getuid?.() === 0 && UNIFIED !== undefined;
const LATER_MS = 120_000;

describe.runIf(mayMakeGroups)("groups of launchers", () => {
  let root: string;
  const groups = (): string[] => readdirSync(root).filter((name) => name.startsWith("stint-"));

  beforeEach(() => {
    root = join(UNIFIED ?? "", `sweep-${process.pid}`);
    mkdirSync(root);
  });

  afterEach(() => removeGroup(root));

  const make = (digit: string): string => {
    const base = join(root, `stint-${digit.repeat(16)}`);
    for (const name of ["launcher", "slot-0"]) mkdirSync(join(base, name), { recursive: true });
    return base;
  };

  test("of a dead one go, of one that lives, is being made or is the sweeper's stay", async () => {
    const [dead, alive, own] = [make("a"), make("b"), make("c")];
    const program = spawn("sleep", ["1000"]);
    writeFileSync(join(alive, "slot-0", "cgroup.procs"), `${program.pid}`);
    mkdirSync(join(root, "stint-of-somebody-else"));
    sweepUnified(root, { own, wallMs: Date.now() });
    expect(existsSync(dead)).toBe(true);
    sweepUnified(root, { own, wallMs: Date.now() + LATER_MS });
    expect(groups().sort()).toEqual([alive, own, join(root, "stint-of-somebody-else")].map((path) => path.slice(root.length + 1)).sort());
    program.kill("SIGKILL");
    await once(program, "exit");
    sweepUnified(root, { own, wallMs: Date.now() + LATER_MS });
    expect(existsSync(alive)).toBe(false);
    rmdirSync(join(root, "stint-of-somebody-else"));
  });

  test("of other hierarchies go with those of the unified one", () => {
    const [dead, alive] = [make("a"), make("b")];
    sweepSeparate(`${root}/`, (name) => alive === join(root, name));
    expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  });
});

test.runIf(process.getuid?.() === 0)("what a node mounted is not emptied with its directory", () => {
  const [store, node] = [mkdtempSync(join(tmpdir(), "stint-store-")), mkdtempSync(join(tmpdir(), "stint-node-"))];
  writeFileSync(join(store, "kept"), "");
  const target = join(node, "root", "fsmounts", "with space");
  mkdirSync(target, { recursive: true });
  execFileSync("mount", ["--bind", store, target]);
  expect(existsSync(join(target, "kept"))).toBe(true);
  removeDirectory(node);
  expect([existsSync(node), existsSync(join(store, "kept"))]).toEqual([false, true]);
  rmSync(store, { recursive: true });
});

test("an agent that was killed as it used passwords leaves none for longer", () => {
  const volatile = mkdtempSync(join(tmpdir(), "stint-volatile-"));
  const files = ["mount-1/credentials", "mount-2/blobfuse.yaml", "containers/login-1/config.json", "containers/kept"];
  for (const file of files) {
    mkdirSync(join(volatile, file, ".."), { recursive: true });
    writeFileSync(join(volatile, file), "");
  }
  sweepPasswords(volatile);
  expect(files.filter((file) => existsSync(join(volatile, file)))).toEqual(["mount-2/blobfuse.yaml", "containers/kept"]);
  rmSync(volatile, { recursive: true });
});

/** Another supervisor with its directory; `kill` resolves when it is gone. */
async function otherSupervisor(): Promise<{ directory: string; kill: () => Promise<void> }> {
  const module = new URL("../../packages/cli/dist/dev/scratch.js", import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(({ makeScratch }) => { console.log(makeScratch()); setInterval(() => {}, 1000); })`;
  const other = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(other.stdout, "data")) as [Buffer];
  const kill = async (): Promise<void> => {
    other.kill("SIGKILL");
    await once(other, "exit");
  };
  return { directory: said.toString().trim(), kill };
}

test("a supervisor that was killed leaves its directory to the next one", async () => {
  const { directory: left, kill } = await otherSupervisor();
  const scratch = [makeScratch()];
  expect(existsSync(left)).toBe(true);
  await kill();
  scratch.push(makeScratch());
  expect([left, ...scratch].map((path) => existsSync(path))).toEqual([false, true, true]);
  for (const path of scratch) rmSync(path, { recursive: true, force: true });
});

test.runIf(process.getuid?.() === 0)("nor does the next one empty what the killed one's nodes had mounted", async () => {
  const { directory: left, kill } = await otherSupervisor();
  const store = mkdtempSync(join(tmpdir(), "stint-store-"));
  writeFileSync(join(store, "kept"), "");
  const target = join(left, "data/nodes/pool/node-1/root/fsmounts/data");
  mkdirSync(target, { recursive: true });
  execFileSync("mount", ["--bind", store, target]);
  await kill();
  const scratch = makeScratch();
  expect([existsSync(left), existsSync(join(store, "kept"))]).toEqual([false, true]);
  for (const path of [scratch, store]) rmSync(path, { recursive: true, force: true });
});
