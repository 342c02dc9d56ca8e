/** `stint pool`: groups of like nodes. */
import type { Command } from "commander";
import type { Pool } from "@stint/client";
import { withContext } from "../command.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { printOne } from "../output/print.ts";
import { age, stateName } from "../output/text.ts";
import { wholeNumber } from "./arguments.ts";
import { poolAutoScaleCommands, runRows } from "./pool-auto-scale.ts";

export function poolCommands(program: Command): void {
  const pool = program.command("pool").alias("pools").description("groups of like nodes");
  pool
    .command("create <id>")
    .description("create a pool; --local has this cluster's supervisor start the nodes")
    .option("--nodes <n>", "how many nodes it should have", wholeNumber, 0)
    .option("--slots <n>", "tasks that run at once on a node", wholeNumber, 1)
    .option("--pack", "fill a node before the next one is used")
    .option("--local", "nodes are processes on the controller's host")
    .option("--start-task <command>", "runs on each node before it takes tasks")
    .option("--app <app[:version]...>", "packages that its nodes install; without a version the default one")
    .action(
      withContext(async (context, [id = ""], options) => {
        const startTask =
          options["startTask"] === undefined ? {} : { startTask: { commandLine: options["startTask"] as string, waitForSuccess: true } };
        const created = await context.client.pools.create({
          id,
          targetDedicatedNodes: options["nodes"] as number,
          taskSlotsPerNode: options["slots"] as number,
          ...(options["pack"] === true ? { nodeFillType: "NODE_FILL_TYPE_PACK" as const } : {}),
          ...(options["local"] === true ? { provider: "NODE_PROVIDER_LOCAL" as const } : {}),
          ...startTask,
          applicationPackageReferences: ((options["app"] ?? []) as string[]).map(packageReference),
        });
        show(context, created);
      }),
    );
  pool
    .command("resize <id> <nodes>")
    .description("ask for this many nodes")
    .action(
      withContext(async (context, [id = "", nodes = ""]) => show(context, await context.client.pools.resize(id, wholeNumber(nodes)))),
    );
  listFlags(pool.command("list").description("all pools")).action(
    withContext(async (context, _, options) => {
      const rows = (each: Pool) => [
        each.spec?.id ?? "",
        stateName(each.state),
        stateName(each.allocationState),
        nodes(each),
        slots(each),
        age(each.creationTime),
      ];
      const list = listOptions(options);
      const header = ["POOL", "STATE", "ALLOCATION", "NODES", "SLOTS USED", "AGE"];
      await printList(context, context.client.pools.list(list), { name: "pools", header, rows, select: list.select });
    }),
  );
  poolAutoScaleCommands(pool);
  pool
    .command("show <id>")
    .description("one pool")
    .action(withContext(async (context, [id = ""]) => show(context, await context.client.pools.get(id))));
  pool
    .command("delete <id>")
    .description("delete a pool that runs nothing")
    .action(
      withContext(async (context, [id = ""]) => {
        await context.client.pools.delete(id);
        context.stderr.write(`pool ${id} is being deleted\n`);
      }),
    );
}

function show(context: Parameters<typeof printOne>[0], pool: Pool): void {
  printOne(context, pool, [
    ["pool", pool.spec?.id ?? ""],
    ["state", stateName(pool.state)],
    ["allocation", stateName(pool.allocationState)],
    ["nodes", nodes(pool)],
    ["slots per node", String(pool.spec?.taskSlotsPerNode ?? "")],
    ["slots used", slots(pool)],
    ["start task", pool.spec?.startTask?.commandLine ?? ""],
    ["formula", pool.spec?.autoScale?.formula ?? ""],
    ...runRows(pool.autoScaleRun),
    ["age", age(pool.creationTime)],
    ["resize errors", pool.resizeErrors.map(({ code, message }) => `${code}: ${message}`).join("\n")],
  ]);
}

function nodes(pool: Pool): string {
  const target = pool.spec?.targetDedicatedNodes ?? 0;
  return pool.currentDedicatedNodes === target ? String(target) : `${pool.currentDedicatedNodes} of ${target}`;
}

function slots(pool: Pool): string {
  return `${pool.slotsUsed} of ${pool.slotsTotal}`;
}

function packageReference(text: string): { applicationId: string; version: string } {
  const [applicationId = "", ...version] = text.split(":");
  return { applicationId, version: version.join(":") };
}
