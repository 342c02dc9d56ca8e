/** `stint pool`: groups of like nodes. */
import type { Command } from "commander";
import { collect, type Pool, type PoolSpec } from "@stint/client";
import { type Options, withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { parseDuration } from "../durations.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { print, printOne } from "../output/print.ts";
import { usageLine } from "../output/task-report.ts";
import { age, stateName } from "../output/text.ts";
import { UsageError } from "../usage-error.ts";
import { wholeNumber } from "./arguments.ts";
import { deallocationFlag, deallocationOf } from "./deallocation.ts";
import { poolAutoScaleCommands, runRows } from "./pool-auto-scale.ts";

export function poolCommands(program: Command): void {
  const pool = program.command("pool").alias("pools").description("groups of like nodes");
  pool
    .command("create <id>")
    .description("create a pool; --local has this cluster's supervisor start the nodes")
    .option("--nodes <n>", "how many nodes it should have", wholeNumber, 0)
    .option("--slots <n>", "tasks that run at once on a node", wholeNumber, 1)
    .option("--pack", "fill a node before the next one is used")
    .option("--spot <n>", "how many spot nodes it should have beside", wholeNumber, 0)
    .option("--inter-node", "its nodes may talk to each other: for multi-instance tasks, such as MPI")
    .option("--local", "nodes are processes on the controller's host")
    .option("--provider <name>", "nodes are made by the program that the controllers know by this name")
    .option("--resize-timeout <span>", "a resize that takes longer ends with an error", parseDuration)
    .option("--start-task <command>", "runs on each node before it takes tasks")
    .option("--app <app[:version]...>", "packages that its nodes install; without a version the default one")
    .option("--cert <thumbprint...>", "certificates that programs on its nodes find in $AZ_BATCH_CERTIFICATES_DIR")
    .option("--start-task-retries <n>", "tries after non-zero exits", wholeNumber, 0)
    .action(
      withContext(async (context, [id = ""], options) => {
        const provider = options["provider"] as string | undefined;
        const created = await context.client.pools.create({
          id,
          targetDedicatedNodes: options["nodes"] as number,
          targetLowPriorityNodes: options["spot"] as number,
          taskSlotsPerNode: options["slots"] as number,
          interNodeCommunication: options["interNode"] === true,
          ...(options["pack"] === true ? { nodeFillType: "NODE_FILL_TYPE_PACK" as const } : {}),
          ...(options["local"] === true ? { provider: "NODE_PROVIDER_LOCAL" as const } : {}),
          ...(provider === undefined ? {} : { provider: "NODE_PROVIDER_COMMAND" as const, providerName: provider }),
          ...timeoutOf(options),
          ...startTaskOf(options),
          applicationPackageReferences: ((options["app"] ?? []) as string[]).map(packageReference),
          certificateReferences: ((options["cert"] ?? []) as string[]).map((thumbprint) => ({ thumbprint })),
        });
        show(context, created);
      }),
    );
  resizeCommand(pool);
  updateCommand(pool);
  countsCommand(pool);
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

function resizeCommand(pool: Command): void {
  pool
    .command("resize <id> [nodes]")
    .description("ask for this many nodes, or stop what was asked for")
    .option("--spot <n>", "how many spot nodes", wholeNumber)
    .addOption(deallocationFlag())
    .option("--resize-timeout <span>", "if it takes longer it ends with an error", parseDuration)
    .option("--stop", "leave the pool with the nodes that it has")
    .action(
      withContext(async (context, [id = "", nodes], options) => {
        const spot = options["spot"] as number | undefined;
        if (options["stop"] === true) {
          if (nodes !== undefined || spot !== undefined) throw new UsageError("--stop asks for no number of nodes.");
          return show(context, await context.client.pools.stopResize(id));
        }
        if (nodes === undefined && spot === undefined) throw new UsageError("Say how many nodes.", "stint pool resize ID 4, or --spot 4");
        const resized = await context.client.pools.resize(id, {
          ...(nodes === undefined ? {} : { targetDedicatedNodes: wholeNumber(nodes) }),
          ...(spot === undefined ? {} : { targetLowPriorityNodes: spot }),
          deallocationOption: deallocationOf(options),
          ...timeoutOf(options),
        });
        show(context, resized);
      }),
    );
}

function updateCommand(pool: Command): void {
  pool
    .command("update <id>")
    .description("change a pool; a changed start task runs on a node when it next restarts")
    .option("--display-name <text>", "its name for people")
    .option("--start-task <command>", "runs on each node before it takes tasks")
    .option("--start-task-retries <n>", "tries after non-zero exits", wholeNumber, 0)
    .option("--no-start-task", "nothing runs before tasks")
    .option("--metadata <name=value...>", "what its owner keeps with it, all of it anew")
    .action(
      withContext(async (context, [id = ""], options) => {
        const metadata = options["metadata"] as readonly string[] | undefined;
        const updated = await context.client.pools.update(id, {
          ...(options["displayName"] === undefined ? {} : { displayName: options["displayName"] as string }),
          ...(options["startTask"] === false ? { removeStartTask: true } : startTaskOf(options)),
          ...(metadata === undefined ? {} : { metadata: { items: Object.fromEntries(metadata.map(pair)) } }),
        });
        show(context, updated);
      }),
    );
}

function countsCommand(pool: Command): void {
  pool
    .command("counts [id]")
    .description("how many nodes are in which state")
    .action(
      withContext(async (context, [id]) => {
        const kinds = ["dedicated", "lowPriority"] as const;
        const items = (await collect(context.client.pools.countNodes(id))).flatMap((counts) =>
          kinds.map((kind) => ({ poolId: counts.poolId, kind: kind === "dedicated" ? "dedicated" : "spot", ...counts[kind] })),
        );
        const header = ["POOL", "KIND", "TOTAL", "STATES"];
        print(context, { name: "counts", header, items, rows: (each) => [each.poolId, each.kind, `${each.total ?? 0}`, states(each)] });
      }),
    );
}

/** The states that some nodes are in. */
function states(counts: object): string {
  return Object.entries(counts)
    .filter(([name, count]) => name !== "total" && typeof count === "number" && count > 0)
    .map(([name, count]) => `${count} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(", ");
}

function startTaskOf(options: Options): { startTask?: NonNullable<PoolSpec["startTask"]> } {
  if (options["startTask"] === undefined || options["startTask"] === true) return {};
  const maxTaskRetryCount = options["startTaskRetries"] as number;
  return { startTask: { commandLine: options["startTask"] as string, waitForSuccess: true, maxTaskRetryCount } };
}

function timeoutOf(options: Options): { resizeTimeoutMs?: number } {
  return options["resizeTimeout"] === undefined ? {} : { resizeTimeoutMs: options["resizeTimeout"] as number };
}

/** `name=value`. Throws UsageError. */
function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is no name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function show(context: Context, pool: Pool): void {
  printOne(context, pool, [
    ["pool", pool.spec?.id ?? ""],
    ["state", stateName(pool.state)],
    ["allocation", stateName(pool.allocationState)],
    ["warnings", pool.warnings.join("\n")],
    ["nodes", nodes(pool)],
    [
      "node states",
      [states(pool.nodeCounts?.dedicated ?? {}), states(pool.nodeCounts?.lowPriority ?? {})].filter(Boolean).join("; spot: "),
    ],
    ["slots per node", String(pool.spec?.taskSlotsPerNode ?? "")],
    ["slots used", slots(pool)],
    ["start task", pool.spec?.startTask?.commandLine ?? ""],
    ["formula", pool.spec?.autoScale?.formula ?? ""],
    ...runRows(pool.autoScaleRun),
    ["tasks used", tasksUsed(pool)],
    ["age", age(pool.creationTime)],
    ["resize errors", pool.resizeErrors.map(({ code, message }) => `${code}: ${message}`).join("\n")],
  ]);
}

function nodes({ spec, currentDedicatedNodes, currentLowPriorityNodes }: Pool): string {
  const of = (have: number, target: number) => (have === target ? String(target) : `${have} of ${target}`);
  const dedicated = of(currentDedicatedNodes, spec?.targetDedicatedNodes ?? 0);
  const spot = of(currentLowPriorityNodes, spec?.targetLowPriorityNodes ?? 0);
  return spot === "0" ? dedicated : `${dedicated} + ${spot} spot`;
}

/** What one attempt needed at most is for its job to say. */
function tasksUsed({ usage }: Pool): string {
  if (usage === null) return "";
  const { memoryMaxBytes: _memory, ...sums } = usage;
  return usageLine(sums);
}

function slots(pool: Pool): string {
  return `${pool.slotsUsed} of ${pool.slotsTotal}`;
}

function packageReference(text: string): { applicationId: string; version: string } {
  const [applicationId = "", ...version] = text.split(":");
  return { applicationId, version: version.join(":") };
}
