/** The variables that every program on a node sees, under Azure Batch's names. */
import { join } from "node:path";
import { taskDirectory } from "@stint/core";
import { gangVariables } from "./gang-environment.ts";
import type { ProgramContext } from "../logic/ports.ts";

export interface NodeEnvironment {
  readonly root: string;
  readonly account: string;
  readonly poolId: string;
  readonly nodeId: string;
  readonly path: string;
  readonly isDedicated: boolean;
  /** Starts a command beside another instance of a multi-instance task. */
  readonly rsh: { readonly program: string; readonly socket: string };
}

/** Where programs are found, unless the agent was given another path. */
export const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** `NAME=value` each; the program's own settings win over the job's, and those over PATH and its like. */
export function environmentOf(
  node: NodeEnvironment,
  context: ProgramContext,
  own: readonly { readonly name: string; readonly value: string }[],
): string[] {
  const { root, account, poolId, nodeId } = node;
  const ownDirectory = join(root, context.directory);
  const variables = new Map<string, string>([
    ["PATH", node.path],
    ["HOME", join(ownDirectory, "wd")],
    ["LANG", "C.UTF-8"],
  ]);
  for (const { name, value } of [...context.environment, ...own]) variables.set(name, value);
  const batch: Record<string, string> = {
    AZ_BATCH_ACCOUNT_NAME: account,
    AZ_BATCH_ACCOUNT_URL: context.accountUrl,
    AZ_BATCH_POOL_ID: poolId,
    AZ_BATCH_NODE_ID: nodeId,
    AZ_BATCH_NODE_IS_DEDICATED: String(node.isDedicated),
    AZ_BATCH_NODE_ROOT_DIR: root,
    AZ_BATCH_NODE_SHARED_DIR: join(root, "shared"),
    AZ_BATCH_NODE_STARTUP_DIR: join(root, "startup"),
    AZ_BATCH_NODE_MOUNTS_DIR: join(root, "fsmounts"),
    AZ_BATCH_TASK_DIR: ownDirectory,
    AZ_BATCH_TASK_WORKING_DIR: join(ownDirectory, "wd"),
    AZ_BATCH_CERTIFICATES_DIR: join(ownDirectory, "certs"),
    AZ_BATCH_TASK_RESERVED_EPHEMERAL_DISK_SPACE_BYTES: "0",
  };
  if (context.jobId !== "") {
    batch["AZ_BATCH_JOB_ID"] = context.jobId;
    batch["AZ_BATCH_TASK_ID"] = context.taskId;
  }
  if (context.gang !== null) Object.assign(batch, gangVariables(ownDirectory, node, context.gang));
  if (context.authenticationToken !== "") batch["AZ_BATCH_AUTHENTICATION_TOKEN"] = context.authenticationToken;
  if (context.preparationId !== "") {
    const directory = join(root, taskDirectory(context.jobId, context.preparationId));
    batch["AZ_BATCH_JOB_PREP_DIR"] = directory;
    batch["AZ_BATCH_JOB_PREP_WORKING_DIR"] = join(directory, "wd");
  }
  for (const [name, value] of Object.entries(batch)) variables.set(name, value);
  return [...variables].map(([name, value]) => `${name}=${value}`);
}
