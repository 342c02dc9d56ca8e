/** `stint node`: the machines of a pool. */
import type { Command } from "commander";
import type { Node } from "@stint/client";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { printOne } from "../output/print.ts";
import { age, stateName } from "../output/text.ts";
import { deallocationFlag, deallocationOf } from "./deallocation.ts";

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
          ["kind", found.isDedicated ? "dedicated" : "spot"],
          ["scheduling", found.schedulingEnabled ? "enabled" : "disabled"],
          ["drained for", found.drain == null ? "" : `${found.drain.purpose} (${stateName(found.drain.option)})`],
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
  operations(node);
}

function operations(node: Command): void {
  node
    .command("disable <pool> <node>")
    .description("give it no more tasks")
    .addOption(deallocationFlag(["requeue", "terminate", "taskcompletion"]))
    .action(
      withContext(async (context, [pool = "", id = ""], options) => {
        told(context, await context.client.nodes.disableScheduling(pool, id, deallocationOf(options)));
      }),
    );
  node
    .command("enable <pool> <node>")
    .description("give it tasks again")
    .action(withContext(async (context, [pool = "", id = ""]) => told(context, await context.client.nodes.enableScheduling(pool, id))));
  node
    .command("reboot <pool> <node>")
    .description("restart its machine; the start task runs again")
    .addOption(deallocationFlag())
    .action(
      withContext(async (context, [pool = "", id = ""], options) => {
        told(context, await context.client.nodes.reboot(pool, id, deallocationOf(options)));
      }),
    );
  node
    .command("reimage <pool> <node>")
    .description("restart its machine with a clean slate")
    .addOption(deallocationFlag())
    .action(
      withContext(async (context, [pool = "", id = ""], options) => {
        told(context, await context.client.nodes.reimage(pool, id, deallocationOf(options)));
      }),
    );
  node
    .command("remove <pool> <node...>")
    .description("take nodes out of their pool; it then asks for as many fewer")
    .addOption(deallocationFlag())
    .action(
      withContext(async (context, [pool = "", ...ids], options) => {
        await context.client.pools.removeNodes(pool, ids, { deallocationOption: deallocationOf(options) });
        context.stderr.write(`${ids.length} nodes leave pool ${pool}\n`);
      }),
    );
  node
    .command("preempt <pool> <node>")
    .description("say that the owner of a spot machine takes it back")
    .option("--gone", "the machine is gone already, and nothing on it runs")
    .action(
      withContext(async (context, [pool = "", id = ""], options) => {
        told(context, await context.client.nodes.noticePreemption(pool, id, options["gone"] === true));
      }),
    );
}

function told(context: Context, found: Node): void {
  const drain = found.drain == null ? "" : `, drained for ${found.drain.purpose}`;
  printOne(context, found, [["node", `${found.id} is ${stateName(found.state)}${drain}`]]);
}

/** Why it takes no tasks. */
function reason(node: Node): string {
  const failure = node.startTask?.failure;
  return [...node.errors, ...(failure == null ? [] : [`${failure.code}: ${failure.message}`])].join("; ");
}
