/** `stint node`: the machines of a pool. */
import type { Command } from "commander";
import type { Node } from "@stint/client";
import { withContext } from "../command.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { printOne } from "../output/print.ts";
import { age, stateName } from "../output/text.ts";

export function nodeCommands(program: Command): void {
  const node = program.command("node").alias("nodes").description("the machines of a pool");
  listFlags(node.command("list [pool]").description("the nodes of a pool, or of all")).action(
    withContext(async (context, [pool = ""], options) => {
      const list = listOptions(options);
      const rows = (each: Node) => [
        each.poolId,
        each.id,
        stateName(each.state),
        `${each.slotsUsed} of ${each.slotsTotal}`,
        age(each.lastBootTime),
        reason(each),
      ];
      const header = ["POOL", "NODE", "STATE", "SLOTS USED", "UP", "REASON"];
      await printList(context, context.client.nodes.list(pool, list), { name: "nodes", header, rows, select: list.select });
    }),
  );
  node
    .command("show <pool> <node>")
    .description("one node")
    .action(
      withContext(async (context, [pool = "", id = ""]) => {
        const found = await context.client.nodes.get(pool, id);
        printOne(context, found, [
          ["node", found.id],
          ["pool", found.poolId],
          ["state", stateName(found.state)],
          ["reason", reason(found)],
          ["slots used", `${found.slotsUsed} of ${found.slotsTotal}`],
          ["host", `${found.hostname} ${found.ipAddress}`.trim()],
          ["agent", found.agentVersion],
          ["containment", found.containment],
          ["programs run as", found.taskUsers ? "users of their own" : "the agent's user"],
          ["limits enforced", found.limitsEnforced.join(", ")],
          ["containers", found.containerRuntime],
          ["start task", found.startTask?.state ?? ""],
          ["preparations", found.preparations.map(({ jobId, state }) => `${jobId}: ${state}`).join("\n")],
          ["running", found.runningTasks.join("\n")],
        ]);
      }),
    );
}

/** Why it takes no tasks. */
function reason(node: Node): string {
  const failure = node.startTask?.failure;
  return [...node.errors, ...(failure == null ? [] : [`${failure.code}: ${failure.message}`])].join("; ");
}
