/**
 * An MPI program over several nodes, as one multi-instance task: each node compiles it in its coordination command, and the application
 * command is an ordinary mpirun over the hosts of Azure's variable. The serial run works the same numbers out in a loop.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StintClient, TaskSpec } from "@stint/client";
import { download, input, output, upload } from "../shared/files.ts";
import { runJob } from "../shared/run-job.ts";

export interface RingOptions {
  readonly jobId: string;
  readonly poolId: string;
  /** Where the results go. */
  readonly directory: string;
  readonly nodes: number;
  /** The squares of 1 to this are summed. */
  readonly last: number;
  readonly say: (line: string) => void;
}

const SOURCE = fileURLToPath(new URL("../../src/mpi/ring.c", import.meta.url));
const COMPILE = "/bin/sh -c 'mpicc.openmpi -O2 -o $AZ_BATCH_TASK_SHARED_DIR/ring $AZ_BATCH_TASK_SHARED_DIR/ring.c'";
/** Open MPI refuses to be root's unless it is told twice that it may. */
const AS_ROOT = ["OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"].map((name) => ({ name, value: "1", secret: false }));

/** Runs a shell's command line on the primary when every node has the program. */
export function mpiTask(
  id: string,
  source: string,
  { nodes, commandLine }: { nodes: number; commandLine: string },
): TaskSpec & { id: string } {
  return {
    id,
    commandLine: `/bin/sh -c '${commandLine}'`,
    environment: AS_ROOT,
    multiInstanceSettings: {
      numberOfInstances: nodes,
      coordinationCommandLine: COMPILE,
      commonResourceFiles: [input(source, "ring.c")],
    },
  };
}

/** Uploads the program's source; gives its name. */
export async function uploadRing(client: StintClient, jobId: string): Promise<string> {
  await upload(client, `${jobId}/ring.c`, SOURCE);
  return `${jobId}/ring.c`;
}

/** On the cluster, one rank a node; gives the path of the results. */
export async function ringOnCluster(client: StintClient, options: RingOptions): Promise<string> {
  const { jobId, poolId, directory, nodes, last, say } = options;
  const source = await uploadRing(client, jobId);
  const run = `mpirun.openmpi -n ${nodes} -host $AZ_BATCH_HOST_LIST $AZ_BATCH_TASK_SHARED_DIR/ring ${last} > ring.txt`;
  const task = { ...mpiTask("ring", source, { nodes, commandLine: run }), outputFiles: [output("ring.txt", `${jobId}/ring.txt`)] };
  await runJob(client, { job: { id: jobId, poolId }, tasks: [task], say });
  return download(client, `${jobId}/ring.txt`, `${directory}/cluster`);
}

/** The same numbers, one after another; gives the path of the results. */
export function ringSerially({ directory, nodes, last }: Pick<RingOptions, "directory" | "nodes" | "last">): string {
  let sum = 0n;
  for (let i = 1n; i <= BigInt(last); i++) sum += i * i;
  const path = `${directory}/ring.txt`;
  writeFileSync(path, `ring ${(nodes * (nodes + 1)) / 2}\nallreduce ${sum}\n`);
  return path;
}
