/** Nothing done below an open directory leads out of it, whatever is put in its way. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PathRefused } from "./open-beneath.ts";
import { OpenDirectory } from "./open-directory.ts";

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "stint-open-"));
  root = join(base, "root");
  mkdirSync(join(root, "task", "wd"), { recursive: true });
  mkdirSync(join(base, "outside"));
  writeFileSync(join(base, "outside", "precious"), "precious");
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

test("no component may be a link or lead up", async () => {
  symlinkSync(join(base, "outside"), join(root, "task", "out"));
  await expect(OpenDirectory.open(root, "task/out")).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(OpenDirectory.open(root, "task/../../outside")).rejects.toBeInstanceOf(PathRefused);
  const directory = await OpenDirectory.open(root, "task");
  await expect(directory.file("out")).rejects.toBeInstanceOf(PathRefused);
  await expect(directory.stat("..")).rejects.toBeInstanceOf(PathRefused);
  await expect(directory.file("wd")).rejects.toBeInstanceOf(PathRefused);
  await directory.close();
});

test("a directory that is exchanged for a link is still the one that was opened", async () => {
  const directory = await OpenDirectory.open(root, "task/wd");
  writeFileSync(join(root, "task", "wd", "own"), "own");
  renameSync(join(root, "task", "wd"), join(root, "task", "moved"));
  symlinkSync(join(base, "outside"), join(root, "task", "wd"));
  expect(await directory.names()).toEqual(["own"]);
  await directory.remove("own", { recursive: false });
  await expect(directory.remove("precious", { recursive: true })).rejects.toMatchObject({ code: "ENOENT" });
  expect(readdirSync(join(base, "outside"))).toEqual(["precious"]);
  await directory.close();
});

test("a removal takes links away, and nothing of what they lead to", async () => {
  symlinkSync(join(base, "outside"), join(root, "task", "wd", "out"));
  mkdirSync(join(root, "task", "wd", "deep", "er"), { recursive: true });
  writeFileSync(join(root, "task", "wd", "deep", "er", "file"), "");
  const directory = await OpenDirectory.open(root, "task");
  await expect(directory.remove("wd", { recursive: false })).rejects.toMatchObject({ code: "ENOTEMPTY" });
  await directory.remove("wd", { recursive: true });
  await directory.close();
  expect(existsSync(join(root, "task", "wd"))).toBe(false);
  expect(readFileSync(join(base, "outside", "precious"), "utf8")).toBe("precious");
});

test("a second name is given to files only", async () => {
  writeFileSync(join(root, "task", "wd", "log"), "first");
  symlinkSync(join(base, "outside", "precious"), join(root, "task", "wd", "link"));
  const directory = await OpenDirectory.open(root, "task");
  await directory.link("wd/log", join(base, "kept"));
  await directory.link("wd/link", join(base, "linked"));
  await directory.link("wd/log", join(base, "kept"));
  await directory.close();
  rmSync(join(root, "task", "wd", "log"));
  expect(readFileSync(join(base, "kept"), "utf8")).toBe("first");
  expect(existsSync(join(base, "linked"))).toBe(false);
});
