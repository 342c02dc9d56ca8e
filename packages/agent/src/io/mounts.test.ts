import { expect, test } from "vitest";
import { mountCommand } from "./mounts.ts";

const TARGET = "/node/fsmounts/data";
const FILES = "/node/volatile/mount-1";

test("NFS, with the options that were given", () => {
  expect(mountCommand({ kind: "nfs", path: "data", options: "-o vers=3,ro", source: "server:/export" }, TARGET, FILES)).toEqual({
    argv: ["mount", "-t", "nfs", "-o", "vers=3,ro", "--", "server:/export", TARGET],
    files: {},
  });
  expect(mountCommand({ kind: "nfs", path: "data", options: "", source: "server:/export" }, TARGET, FILES).argv).not.toContain("-o");
});

test("CIFS and Azure Files keep their password out of the list of processes", () => {
  const cifs = { kind: "cifs", path: "data", options: "vers=3.1.1", source: "//server/share", userName: "me", password: "hidden" } as const;
  expect(mountCommand(cifs, TARGET, FILES)).toEqual({
    argv: ["mount", "-t", "cifs", "-o", `credentials=${FILES}/credentials,vers=3.1.1`, "--", "//server/share", TARGET],
    files: { credentials: "username=me\npassword=hidden\n" },
  });
  const share = { path: "data", options: "", url: "https://acc.file.core.windows.net/share", accountName: "acc", accountKey: "hidden" };
  expect(mountCommand({ kind: "azureFiles", ...share }, TARGET, FILES)).toEqual({
    argv: [
      ...["mount", "-t", "cifs", "-o", `credentials=${FILES}/credentials,vers=3.0,dir_mode=0777,file_mode=0777,serverino`],
      ...["--", "//acc.file.core.windows.net/share", TARGET],
    ],
    files: { credentials: "username=acc\npassword=hidden\n" },
  });
});

test("blobfuse reads its key, or its signature, from a file", () => {
  const blob = { kind: "azureBlob", path: "data", options: "--read-only", accountName: "acc", containerName: "c" } as const;
  const { argv, files } = mountCommand({ ...blob, accountKey: 'a"b', sasKey: "" }, TARGET, FILES);
  expect(argv).toEqual(["blobfuse2", "mount", TARGET, `--config-file=${FILES}/config.yaml`, "--read-only"]);
  expect(files["config.yaml"]).toBe(
    'azstorage:\n  type: block\n  account-name: acc\n  container: c\n  mode: key\n  account-key: "a\\"b"\n',
  );
  expect(mountCommand({ ...blob, accountKey: "", sasKey: "?sig=x" }, TARGET, FILES).files["config.yaml"]).toContain(
    'mode: sas\n  sas: "?sig=x"',
  );
});
