/**
 * What programs of a multi-instance task see of each other, under Azure Batch's names, and what lets MPI start its daemons on the other
 * nodes: by this node's own program in the place of ssh. On loopback addresses, where all nodes are one host, Open MPI is kept to them.
 */
import { isIP } from "node:net";
import { join } from "node:path";
import type { ProgramContext } from "../logic/ports.ts";

/** Where the primary may listen for its subtasks, as on Azure Batch. */
const MASTER_PORT = 6000;

export function gangVariables(
  directory: string,
  { rsh }: { readonly rsh: { readonly program: string; readonly socket: string } },
  gang: NonNullable<ProgramContext["gang"]>,
): Record<string, string> {
  const { addresses, instance, token } = gang;
  const [primary = ""] = addresses;
  const variables: Record<string, string> = {
    CCP_NODES: [addresses.length, ...addresses.flatMap((address) => [address, 1])].join(" "),
    AZ_BATCH_NODE_LIST: addresses.join(";"),
    AZ_BATCH_HOST_LIST: addresses.join(","),
    AZ_BATCH_MASTER_NODE: `${primary}:${MASTER_PORT}`,
    AZ_BATCH_IS_CURRENT_NODE_MASTER: String(instance === 0),
    AZ_BATCH_TASK_SHARED_DIR: directory,
    TMPDIR: join(directory, TMP),
    STINT_RSH_SOCKET: rsh.socket,
    STINT_RSH_TOKEN: token,
    OMPI_MCA_plm_rsh_agent: rsh.program,
    PRTE_MCA_plm_ssh_agent: rsh.program,
    HYDRA_LAUNCHER: "ssh",
    HYDRA_LAUNCHER_EXEC: rsh.program,
    I_MPI_HYDRA_BOOTSTRAP: "ssh",
    I_MPI_HYDRA_BOOTSTRAP_EXEC: rsh.program,
  };
  if (!addresses.every(isLoopback)) return variables;
  const loopback = { OMPI_MCA_btl: "tcp,self", OMPI_MCA_oob_tcp_if_include: "lo", OMPI_MCA_btl_tcp_if_include: "lo" };
  return { ...variables, ...loopback };
}

/** In the task's directory: MPI keeps its sessions there, and two instances on one host must not share it. */
export const TMP = "tmp";

function isLoopback(address: string): boolean {
  return isIP(address) === 4 && address.startsWith("127.");
}
