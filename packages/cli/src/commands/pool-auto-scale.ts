/** `stint pool autoscale`: pools that size themselves by a formula. */
import { readFileSync } from "node:fs";
import type { AutoScaleRun, Pool } from "@stint/client";
import type { Command } from "commander";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { parseDuration } from "../durations.ts";
import { printOne } from "../output/print.ts";
import { date } from "../output/text.ts";
import { UsageError } from "../usage-error.ts";

type Options = Readonly<Record<string, unknown>>;

export function poolAutoScaleCommands(pool: Command): void {
  const autoScale = pool.command("autoscale").description("a pool's size by a formula");
  withFormula(autoScale.command("enable <pool>").description("have a pool size itself; again with another formula or interval"))
    .option("--every <time>", "from one evaluation to the next, 1s to 168h; 15m unless given", parseDuration)
    .action(
      withContext(async (context, [id = ""], options) => {
        const formula = formulaOf(options);
        const everyMs = options["every"] as number | undefined;
        const settings = {
          ...(formula === undefined ? {} : { formula }),
          ...(everyMs === undefined ? {} : { evaluationIntervalMs: everyMs }),
        };
        show(context, await context.client.pools.enableAutoScale(id, settings));
      }),
    );
  autoScale
    .command("disable <pool>")
    .description("the pool keeps the size that it has")
    .action(
      withContext(async (context, [id = ""]) => {
        await context.client.pools.disableAutoScale(id);
        context.stderr.write(`pool ${id} keeps its size\n`);
      }),
    );
  withFormula(
    autoScale.command("evaluate <pool>").description("what a formula gives on the pool's samples; its own unless given; changes nothing"),
  ).action(
    withContext(async (context, [id = ""], options) => {
      const formula = formulaOf(options) ?? (await context.client.pools.get(id)).spec?.autoScale?.formula ?? "";
      const run = await context.client.pools.evaluateAutoScale(id, formula);
      printOne(context, run, runRows(run));
      if (run.error != null) process.exitCode = 1;
    }),
  );
}

/** The last evaluation, for a pool's details. */
export function runRows(run: AutoScaleRun | null | undefined): [string, string][] {
  if (run == null) return [];
  return [
    ["evaluated", date(run.timestamp)],
    ["results", run.results.split(";").join("\n")],
    ["error", run.error == null ? "" : `${run.error.code}: ${run.error.message}`],
  ];
}

function withFormula(command: Command): Command {
  return command.option("--formula <text>", "the formula").option("--file <path>", "a file with the formula");
}

function formulaOf(options: Options): string | undefined {
  const { formula, file } = options as { formula?: string; file?: string };
  if (formula !== undefined && file !== undefined) throw new UsageError("--formula and --file exclude each other.");
  if (file === undefined) return formula;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function show(context: Context, pool: Pool): void {
  printOne(context, pool, [
    ["pool", pool.spec?.id ?? ""],
    ["target nodes", String(pool.spec?.targetDedicatedNodes ?? 0)],
    ...runRows(pool.autoScaleRun),
  ]);
}
