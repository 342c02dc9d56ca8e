/** `stint job disable`, `enable`, `update` and `nodes`: what a person does to a job that is there. */
import type { Command } from "commander";
import { Option } from "commander";
import { collect, type JobNodeStatus, type JobUpdate } from "@stint/client";
import { withContext } from "../command.ts";
import { parseDuration } from "../durations.ts";
import { print } from "../output/print.ts";
import { span, stateName } from "../output/text.ts";
import { millis } from "../output/plain.ts";
import { resolveJob } from "../selectors.ts";
import { UsageError } from "../usage-error.ts";
import { integer } from "./arguments.ts";

const DISABLE_TASKS = {
  requeue: "DISABLE_TASKS_REQUEUE",
  terminate: "DISABLE_TASKS_TERMINATE",
  wait: "DISABLE_TASKS_WAIT",
} as const;
const END_POLICIES = { noAction: "ON_ALL_TASKS_COMPLETE_NO_ACTION", terminateJob: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" } as const;

export function jobLifeCommands(job: Command): void {
  job
    .command("disable <job>")
    .description("start none of its tasks any more, until it is enabled")
    .addOption(new Option("--tasks <what>", "what becomes of those that run").choices(Object.keys(DISABLE_TASKS)).default("requeue"))
    .action(
      withContext(async (context, [name = ""], { tasks }) => {
        const id = await resolveJob(context.client, name);
        await context.client.jobs.disable(id, DISABLE_TASKS[tasks as keyof typeof DISABLE_TASKS]);
        context.stderr.write(`job ${id} is being disabled\n`);
      }),
    );
  job
    .command("enable <job>")
    .description("start its tasks again")
    .action(
      withContext(async (context, [name = ""]) => {
        const id = await resolveJob(context.client, name);
        await context.client.jobs.enable(id);
        context.stderr.write(`job ${id} is being enabled\n`);
      }),
    );
  job
    .command("update <job>")
    .description("change what is given, and leave the rest")
    .option("--priority <n>", "-1000 to 1000, higher first", integer)
    .option("--max-parallel-tasks <n>", "at most this many at once; -1 = as many as fit", integer)
    .option("--max-retries <n>", "retries of tasks that give none; -1 = without end", integer)
    .option("--max-time <span>", "end it this long after its creation; none = never")
    .option("--allow-preemption <yes|no>", "whether jobs of higher priority may take the place of its tasks", yesOrNo)
    .addOption(new Option("--on-all-tasks-complete <what>", "when all its tasks have ended").choices(Object.keys(END_POLICIES)))
    .option("--pool <pool>", "another pool; only of a disabled job")
    .option("--metadata <name=value...>", "replaces all metadata")
    .action(
      withContext(async (context, [name = ""], options) => {
        const id = await resolveJob(context.client, name);
        const { spec } = await context.client.jobs.get(id);
        await context.client.jobs.update(id, updateOf(options, spec));
        context.stderr.write(`job ${id} is updated\n`);
      }),
    );
  job
    .command("nodes <job>")
    .description("how its preparation and release tasks went, node by node")
    .action(
      withContext(async (context, [name = ""]) => {
        const id = await resolveJob(context.client, name);
        const rows = (each: JobNodeStatus) => [each.nodeId, each.poolId, ...cells(each.preparation), ...cells(each.release)];
        const header = ["NODE", "POOL", "PREPARATION", "EXIT", "TIME", "RELEASE", "EXIT", "TIME"];
        print(context, { name: "nodes", header, items: await collect(context.client.jobs.nodes(id)), rows });
      }),
    );
}

/** Both constraints travel together: the one that is not given stays as it is. */
function updateOf(
  options: Readonly<Record<string, unknown>>,
  spec: { maxTaskRetryCount: number; maxWallClockTimeMs?: number } | null,
): JobUpdate {
  const given = <T>(name: string) => options[name] as T | undefined;
  const [priority, maxParallelTasks, retries] = ["priority", "maxParallelTasks", "maxRetries"].map((name) => given<number>(name));
  const time = given<string>("maxTime");
  const policy = given<keyof typeof END_POLICIES>("onAllTasksComplete");
  const limitMs = time === undefined ? spec?.maxWallClockTimeMs : time === "none" ? undefined : parseDuration(time);
  const constraints = {
    maxTaskRetryCount: retries ?? spec?.maxTaskRetryCount ?? 0,
    ...(limitMs === undefined ? {} : { maxWallClockTimeMs: limitMs }),
  };
  const metadata = given<string[]>("metadata");
  const change = {
    priority,
    maxParallelTasks,
    allowTaskPreemption: given<boolean>("allowPreemption"),
    onAllTasksComplete: policy === undefined ? undefined : END_POLICIES[policy],
    poolId: given<string>("pool"),
    constraints: retries === undefined && time === undefined ? undefined : constraints,
    metadata: metadata === undefined ? undefined : { items: Object.fromEntries(metadata.map(nameAndValue)) },
  };
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  if (entries.length === 0) throw new UsageError("Nothing to change is given.", "stint job update --help");
  return Object.fromEntries(entries) as JobUpdate;
}

function cells(run: JobNodeStatus["release"]): string[] {
  if (run === null) return ["", "", ""];
  const [start, end] = [millis(run.startTime), millis(run.endTime)];
  const state = run.state === "JOB_NODE_TASK_STATE_RUNNING" ? "running" : stateName(run.result);
  return [state, run.exitCode === undefined ? "" : String(run.exitCode), start === null || end === null ? "" : span(end - start)];
}

function nameAndValue(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at <= 0) throw new UsageError(`${JSON.stringify(text.slice(0, 80))} is not a name and a value.`, "write it as name=value");
  return [text.slice(0, at), text.slice(at + 1)];
}

function yesOrNo(text: string): boolean {
  if (text !== "yes" && text !== "no") throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is neither yes nor no.`);
  return text === "yes";
}
