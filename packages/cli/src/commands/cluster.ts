/** `stint cluster`: what the controller that answers is, and how its store is. */
import type { Command } from "commander";
import { withContext } from "../command.ts";
import { printOne } from "../output/print.ts";
import { bytes } from "../output/text.ts";

export function clusterCommand(program: Command): void {
  program
    .command("cluster")
    .description("the cluster: its leader, its store and the store's space")
    .action(
      withContext(async (context) => {
        const cluster = await context.client.events.cluster();
        const quarantined = cluster.quarantinedJobs.map(
          ({ jobId, jobUid, chunks }) => `${jobId || `uid ${jobUid}`} (${chunks.join(", ")})`,
        );
        printOne(context, cluster, [
          ["cluster", cluster.clusterId],
          ["version", cluster.version],
          ["role", cluster.role],
          ["epoch", `${cluster.epoch}`],
          ["generation", cluster.generation],
          ["tasks", `${cluster.taskCount}`],
          ["store", cluster.store],
          ["space", cluster.spaceQuotaBytes === 0 ? "" : `${bytes(cluster.spaceUsedBytes)} of ${bytes(cluster.spaceQuotaBytes)}`],
          ...(quarantined.length === 0 ? [] : [["set aside", quarantined.join("; ")] as const]),
        ]);
      }),
    );
}
