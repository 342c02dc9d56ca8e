/**
 * File systems that a pool's nodes mount, each by the system's own helper. What a helper must not show in a list of processes, a key or a
 * password, goes to it in a file. A mount that stands already is kept: the agent may have been started anew.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mount } from "@stint/core";
import { mountPoints } from "@stint/runtime";
import { StepFailure } from "../logic/ports.ts";
import { run, UserProblem } from "./system-users.ts";

export interface MountCommand {
  readonly argv: readonly string[];
  /** Files that it reads, by name; they go when it has ended. */
  readonly files: Readonly<Record<string, string>>;
}

/** `target`: where to; `files`: the directory of the command's files. */
export function mountCommand(mount: Mount, target: string, files: string): MountCommand {
  const options = (words: readonly string[]): string => [...words, ...optionsOf(mount.options)].join(",");
  if (mount.kind === "nfs") {
    const own = options([]);
    return { argv: ["mount", "-t", "nfs", ...(own === "" ? [] : ["-o", own]), "--", mount.source, target], files: {} };
  }
  if (mount.kind === "azureBlob") {
    const { accountName, containerName, accountKey, sasKey } = mount;
    const secret =
      sasKey === "" ? `  mode: key\n  account-key: ${JSON.stringify(accountKey)}` : `  mode: sas\n  sas: ${JSON.stringify(sasKey)}`;
    const config = `azstorage:\n  type: block\n  account-name: ${accountName}\n  container: ${containerName}\n${secret}\n`;
    const words = mount.options.split(/\s+/).filter((word) => word !== "");
    return {
      argv: ["blobfuse2", "mount", target, `--config-file=${join(files, "config.yaml")}`, ...words],
      files: { "config.yaml": config },
    };
  }
  const [source, user, password] =
    mount.kind === "cifs"
      ? [mount.source, mount.userName, mount.password]
      : [mount.url.replace(/^https:/, "").replace(/\/$/, ""), mount.accountName, mount.accountKey];
  const defaults = mount.kind === "azureFiles" && mount.options === "" ? ["vers=3.0", "dir_mode=0777", "file_mode=0777", "serverino"] : [];
  const credentials = `username=${user}\npassword=${password}\n`;
  const words = options([`credentials=${join(files, "credentials")}`, ...defaults]);
  return { argv: ["mount", "-t", "cifs", "-o", words, "--", source, target], files: { credentials } };
}

/** Mounts everything, one after the other. Throws a StepFailure that says which could not be. */
export async function mountAll(mounts: readonly Mount[], root: string): Promise<void> {
  for (const mount of mounts) {
    const target = join(root, "fsmounts", mount.path);
    if (mountPoints().includes(target)) continue;
    const files = mkdtempSync(join(root, "volatile", "mount-"));
    try {
      mkdirSync(target, { recursive: true });
      const command = mountCommand(mount, target, files);
      for (const [name, text] of Object.entries(command.files)) writeFileSync(join(files, name), text, { mode: 0o600 });
      await run(command.argv, "");
    } catch (error) {
      const why = error instanceof UserProblem ? error.message : (error as Error).message;
      throw new StepFailure(
        { category: "userError", code: "MountFailed", message: `The file system ${mount.path} cannot be mounted: ${why}` },
        { cause: error },
      );
    } finally {
      // blobfuse goes on reading its configuration.
      if (mount.kind !== "azureBlob") rmSync(files, { recursive: true, force: true });
    }
  }
}

function optionsOf(text: string): string[] {
  const words = text.replace(/^-o\s+/, "").trim();
  return words === "" ? [] : [words];
}
