/** Every rule of how programs run, and that what is secret comes back to nobody but nodes. */
import type { ExecutionSettings, NodeSetup } from "@stint/core";
import { describe, expect, it, test } from "vitest";
import { decodeExecution, encodeExecution, executionFromWire, executionToWire } from "./execution.ts";
import { decodeSetup, encodeSetup, setupFromWire, setupToWire } from "./node-setup.ts";
import { hideSecrets } from "./secrets.ts";
import { Check } from "./validate.ts";

const REGISTRY = { server: "registry.example", userName: "me", password: "hidden-1" };
const EXECUTION: ExecutionSettings = {
  userIdentity: { kind: "auto", scope: "pool", elevation: "admin" },
  limits: { memoryBytes: 2 ** 30, cpuCores: 0.5, pids: 10, fileBytes: 7, coreBytes: null, require: true },
  container: { imageName: "registry.example/a/b:1", runOptions: "--cpus 1", registry: REGISTRY, workingDirectory: "imageDefault" },
};
const SETUP: NodeSetup = {
  userAccounts: [
    {
      name: "alice",
      password: "hidden-2",
      elevation: "admin",
      uid: 2_000,
      gid: 3_000,
      sshPrivateKey: "-----BEGIN X PRIVATE KEY-----\nhidden-3",
    },
    { name: "bob", password: "", elevation: "nonadmin", uid: null, gid: null, sshPrivateKey: "" },
  ],
  mounts: [
    { kind: "nfs", path: "a", options: "ro", source: "s:/e" },
    { kind: "cifs", path: "b", options: "", source: "//s/e", userName: "u", password: "hidden-4" },
    { kind: "azureFiles", path: "c", options: "", url: "https://a.example/s", accountName: "a", accountKey: "hidden-5" },
    { kind: "azureBlob", path: "d/e", options: "", accountName: "a", containerName: "c", accountKey: "", sasKey: "hidden-6" },
  ],
  containers: { imageNames: ["a:1"], registries: [REGISTRY] },
};

it("is stored and sent to nodes whole", () => {
  const check = new Check();
  expect(decodeExecution(check, encodeExecution(EXECUTION))).toEqual(EXECUTION);
  expect(decodeSetup(check, encodeSetup(SETUP))).toEqual(SETUP);
  expect(encodeExecution({ userIdentity: null, limits: null, container: null })).toHaveLength(0);
  expect(check.problems).toEqual([]);
});

it("comes back to clients without what is secret", () => {
  const seen = JSON.stringify([hideSecrets(executionToWire(EXECUTION)), setupToWire(SETUP, { secrets: false })]);
  expect(seen).not.toContain("hidden");
  expect(seen).toContain("alice");
});

describe("is refused", () => {
  const auto = (part: object = {}) => ({
    userName: "",
    autoUser: { scope: "AUTO_USER_SCOPE_TASK", elevationLevel: "ELEVATION_LEVEL_NON_ADMIN", ...part },
  });
  const limits = { memoryBytes: 0, cpuCores: 0, pids: 0, fileBytes: 0, coreBytes: 0, require: false };
  const container = { imageName: "a", containerRunOptions: "", registry: null, workingDirectory: "CONTAINER_WORKING_DIRECTORY_TASK" };
  test.each([
    ["a user that is two", { userIdentity: { ...auto(), userName: "a" } }],
    ["a user that is none", { userIdentity: { userName: "", autoUser: null } }],
    ["root", { userIdentity: { userName: "root", autoUser: null } }],
    ["Root", { userIdentity: { userName: "Root", autoUser: null } }],
    ["a number", { userIdentity: { userName: "0", autoUser: null } }],
    ["a long name", { userIdentity: { userName: "a".repeat(21), autoUser: null } }],
    ["a name with a colon", { userIdentity: { userName: "a:0", autoUser: null } }],
    ["a name with a line break", { userIdentity: { userName: "a\nb", autoUser: null } }],
    ["a scope that is none", { userIdentity: auto({ scope: 7 }) }],
    ["an elevation that is none", { userIdentity: auto({ elevationLevel: 7 }) }],
    ["little memory", { resourceLimits: { ...limits, memoryBytes: 1_000 } }],
    ["negative memory", { resourceLimits: { ...limits, memoryBytes: -1 } }],
    ["half a byte", { resourceLimits: { ...limits, fileBytes: 0.5 } }],
    ["no processors", { resourceLimits: { ...limits, cpuCores: 0.001 } }],
    ["processors that are no number", { resourceLimits: { ...limits, cpuCores: Number.NaN } }],
    ["endless processors", { resourceLimits: { ...limits, cpuCores: Number.POSITIVE_INFINITY } }],
    ["too many processes", { resourceLimits: { ...limits, pids: 5_000_000 } }],
    ["no image", { containerSettings: { ...container, imageName: "" } }],
    ["an option for an image", { containerSettings: { ...container, imageName: "--privileged" } }],
    ["an image of two words", { containerSettings: { ...container, imageName: "a b" } }],
    ["options that do not end", { containerSettings: { ...container, containerRunOptions: "'a" } }],
    ["a registry with a path", { containerSettings: { ...container, registry: { registryServer: "a/b", userName: "", password: "" } } }],
    [
      "a registry's user with a colon",
      { containerSettings: { ...container, registry: { registryServer: "a", userName: "u:p", password: "" } } },
    ],
  ])("%s", (_what, wire) => {
    const check = new Check();
    executionFromWire(check, "task", wire as never);
    expect(check.problems).toHaveLength(1);
  });

  const account = (part: object, linux: object | null = null) => ({
    userAccounts: [{ name: "a", password: "", elevationLevel: "ELEVATION_LEVEL_UNSPECIFIED", linuxUserConfiguration: linux, ...part }],
    mountConfiguration: [],
  });
  const mount = (part: object) => ({ userAccounts: [], mountConfiguration: [part] });
  const nfs = { source: "s:/e", relativeMountPath: "a", mountOptions: "" };
  test.each([
    ["an account without a name", account({ name: "" })],
    ["an account of the system", account({ name: "daemon" })],
    ["a uid without a gid", account({}, { uid: 2_000, sshPrivateKey: "" })],
    ["root's numbers", account({}, { uid: 0, gid: 2_000, sshPrivateKey: "" })],
    ["a password of two lines", account({ password: "a\nroot:b" })],
    ["a key that is none", account({}, { sshPrivateKey: "key" })],
    ["one account twice", { userAccounts: [...account({}).userAccounts, ...account({}).userAccounts], mountConfiguration: [] }],
    ["a mount of nothing", { userAccounts: [], mountConfiguration: [{}], expected: 4 }],
    ["a mount that leaves its directory", mount({ nfsMount: { ...nfs, relativeMountPath: "../etc" } })],
    ["an absolute mount", mount({ nfsMount: { ...nfs, relativeMountPath: "/etc" } })],
    ["a source that is an option", mount({ nfsMount: { ...nfs, source: "-o suid" } })],
    ["two kinds at once", mount({ nfsMount: nfs, cifsMount: { ...nfs, userName: "", password: "" } })],
    ["one mount twice", { userAccounts: [], mountConfiguration: [{ nfsMount: nfs }, { nfsMount: nfs }] }],
    [
      "a share that is no url",
      mount({ azureFileShare: { accountName: "a", azureFileUrl: "http://a/b", accountKey: "", relativeMountPath: "a", mountOptions: "" } }),
    ],
  ])("%s", (_what, wire) => {
    const check = new Check();
    setupFromWire(check, "spec", wire as never);
    expect(check.problems).toHaveLength("expected" in wire ? (wire.expected as number) : 1);
  });
});
