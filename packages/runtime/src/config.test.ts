/** Row 97 of the table of bad inputs: configuration files, and who wins over whom. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfiguration, secretOf } from "./config.ts";
import * as setting from "./config-settings.ts";

const SETTINGS = {
  listen: setting.address({ portMin: 0 }),
  store: setting.oneOf("embedded", "etcd"),
  leaderLease: setting.integer({ min: 1, max: 600 }),
  dev: setting.flag(),
  fileRoot: setting.list(),
  nodeKeyFile: setting.text(),
};

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "stint-config-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function file(content: string | Uint8Array, name = "stint.yaml"): string {
  const path = join(directory, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

function read(path: string, argv: readonly string[] = [], environment: Record<string, string> = {}) {
  return readConfiguration(SETTINGS, { argv: ["--config", path, ...argv], environment }).values;
}

function refusal(path: string, environment: Record<string, string> = {}): string {
  try {
    read(path, [], environment);
  } catch (error) {
    return (error as Error).message.replaceAll(`${directory}/`, "");
  }
  return "";
}

test("flags win over variables, variables over the file", () => {
  const path = file("listen: 127.0.0.1:1\nstore: etcd\nleaderLease: 1\nfileRoot: [/a, /b]\ndev: true\n");
  const environment = { STINT_LISTEN: "127.0.0.1:2", STINT_LEADER_LEASE: "2", STINT_STORE: "" };
  expect(read(path, ["--listen", "127.0.0.1:3"], environment)).toEqual({
    listen: "127.0.0.1:3",
    store: "etcd",
    leaderLease: 2,
    fileRoot: ["/a", "/b"],
    dev: true,
  });
  expect(
    readConfiguration(SETTINGS, { argv: ["--file-root", "/x", "--file-root", "/y"], environment: { STINT_CONFIG: path } }).values,
  ).toEqual(expect.objectContaining({ fileRoot: ["/x", "/y"], listen: "127.0.0.1:1" }));
});

test.each([
  ["", "stint.yaml:1: the file holds no setting"],
  ["# nothing\n", "stint.yaml:1: the file holds no setting"],
  ["- a\n", 'stint.yaml:1: give one "key: value" a line'],
  ["store: etcd\nlisten:\n\tport: 1\n", expect.stringMatching(/^stint\.yaml:[23]:.*[Tt]ab/)],
  ["store: etcd\ndev: true\nstore: embedded\n", expect.stringMatching(/^stint\.yaml:3:store: .*unique/)],
  ["store: etcd\nleadrLease: 5\n", "stint.yaml:2:leadrLease: there is no such setting; did you mean leaderLease?"],
  ["accountKey: secret\n", "stint.yaml:1:accountKey: there is no such setting"],
  ["leaderLease: soon\n", "stint.yaml:1:leaderLease: give a whole number from 1 to 600"],
  ["leaderLease: 1.5\n", "stint.yaml:1:leaderLease: give a whole number from 1 to 600"],
  ["dev: 1\nstore: [etcd]\n", "stint.yaml:1:dev: give true or false\nstint.yaml:2:store: use embedded or etcd"],
  ["listen: 127.0.0.1:70000\n", "stint.yaml:1:listen: give host:port with a port from 0 to 65535"],
  ["fileRoot: /a\n", "stint.yaml:1:fileRoot: give a list of texts"],
  ["store: etcd\nlisten: ${NO_SUCH}:7\n", "stint.yaml:2:listen: the variable NO_SUCH is not set"],
  ["listen: &a [*a]\n", expect.stringMatching(/^stint\.yaml:1:listen: /)],
  ["store: &a etcd\nlisten: *b\n", expect.stringMatching(/^stint\.yaml:2:listen: .*alias/)],
  ["store: !!js/function 'x'\n", expect.stringMatching(/^stint\.yaml:1:store: .*tag/)],
  [Uint8Array.of(0xff, 0xfe, 0x61, 0), "stint.yaml: cannot be read: it is not UTF-8 text"],
])("row 97: %j is refused with its place", (content, message) => {
  expect(refusal(file(content))).toEqual(message);
});

test("row 97: what is no readable file", () => {
  mkdirSync(join(directory, "folder"));
  symlinkSync("loop", join(directory, "loop"));
  truncateSync(file("a", "huge.yaml"), 100 * 1024 * 1024);
  const unreadable = file("dev: true\n", "unreadable.yaml");
  chmodSync(unreadable, 0o000);
  expect(refusal(join(directory, "missing.yaml"))).toMatch(/^missing\.yaml: cannot be read: ENOENT/);
  expect(refusal(join(directory, "folder"))).toBe("folder: it is not a file");
  expect(refusal(join(directory, "loop"))).toMatch(/^loop: cannot be read: ELOOP/);
  expect(refusal(join(directory, "huge.yaml"))).toBe("huge.yaml: it has 104857600 bytes; at most 1048576 are read");
  // Root reads everything.
  if (process.getuid?.() !== 0) expect(refusal(unreadable)).toMatch(/^unreadable\.yaml: cannot be read: EACCES/);
});

test("row 97: a byte order mark and the line ends of Windows change nothing", () => {
  expect(read(file("\uFEFFlisten: 127.0.0.1:9\r\nstore: etcd\r\n"))).toEqual({ listen: "127.0.0.1:9", store: "etcd" });
});

test("variables are put in, and a dollar may be written", () => {
  const path = file("listen: ${HOST}:7\nfileRoot: [\"${HOST}/x\", '$${HOST}']\nleaderLease: ${LEASE}\n");
  expect(read(path, [], { HOST: "127.0.0.1", LEASE: "9" })).toEqual({
    listen: "127.0.0.1:7",
    fileRoot: ["127.0.0.1/x", "${HOST}"],
    leaderLease: 9,
  });
});

test("row 97: a key's file that others may read is refused, and none is quoted", () => {
  const key = file("s3cret\n", "node.key");
  const path = file(`nodeKeyFile: ${key}\n`);
  const secret = (variable?: string) =>
    secretOf(readConfiguration(SETTINGS, { argv: ["--config", path], environment: {} }), { file: "nodeKeyFile", variable });
  expect(secret()).toBe("s3cret");
  expect(secret("from the environment")).toBe("from the environment");
  chmodSync(key, 0o644);
  expect(() => secret()).toThrow(/node\.key: others may read or change it \(mode 0644\): chmod 600/);
  for (const [content, message] of [
    ["", "it is empty"],
    ["s3cret with spaces", "it holds no key"],
    ["s3cret".repeat(1_000), "it holds no key"],
  ] as const) {
    file(content, "node.key");
    chmodSync(key, 0o600);
    expect(() => secret()).toThrow(message);
    expect(() => secret()).not.toThrow("s3cret");
  }
});

test("a mistaken flag or variable is named", () => {
  const given =
    (argv: readonly string[], environment: Record<string, string> = {}) =>
    () =>
      readConfiguration(SETTINGS, { argv, environment });
  expect(given(["--leader-leas", "1"])).toThrow("--leader-leas: there is no such flag; did you mean leader-lease?");
  expect(given(["--leader-lease", "0"])).toThrow('--leader-lease "0": give a whole number from 1 to 600');
  expect(given([], { STINT_STORE: "floppy" })).toThrow('STINT_STORE "floppy": use embedded or etcd');
});
