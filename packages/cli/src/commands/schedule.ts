/** `stint schedule`: jobs that are made when they are due. */
import type { Command } from "commander";
import type { JobSchedule } from "@stint/client";
import { quoteWords } from "@stint/contract";
import { withContext } from "../command.ts";
import { parseDate } from "../dates.ts";
import { parseDuration } from "../durations.ts";
import { listFlags, listOptions, printList } from "../output/listing.ts";
import { printOne } from "../output/print.ts";
import { age, date, stateName } from "../output/text.ts";
import { onlyPool } from "./only-pool.ts";

export function scheduleCommands(program: Command): void {
  const schedule = program.command("schedule").alias("schedules").description("jobs that are made when they are due");
  schedule
    .command("create")
    .argument("<id>", "its id; its jobs are ID:job-1, ID:job-2 and so on")
    .argument("<command...>", "what each job runs; the job ends with it")
    .description("run a command again and again, as a job of its own each time, one at a time")
    .option("--pool <id>", "the pool to run in (default: the only one, or local)")
    .option("--every <span>", "how often, at least 1m (default: once)", parseDuration)
    .option("--window <span>", "a job that cannot start within this after it was due is left out, at least 1m", parseDuration)
    .option("--not-before <date>", "no job before, e.g. 2027-01-31T18:00Z", parseDate)
    .option("--not-after <date>", "no job from then on", parseDate)
    .option("--shared", "other tasks may run on the same node")
    .addHelpText("after", "\nExample:\n  stint schedule create nightly --every 1d --not-before 2027-01-31T02:00Z -- ./report.sh\n")
    .action(
      withContext(async (context, [id = "", ...words], options) => {
        const poolId = (options["pool"] as string | undefined) ?? (await onlyPool(context.client));
        const managerTask = { task: { id: "main", commandLine: quoteWords(words) }, runExclusive: options["shared"] !== true };
        show(context, await context.client.schedules.create({ id, schedule: timing(options), job: { poolId, managerTask } }));
      }),
    );
  listFlags(schedule.command("list").description("all schedules, the newest first")).action(
    withContext(async (context, _, options) => {
      const rows = (each: JobSchedule) => [
        each.spec?.id ?? "",
        stateName(each.state),
        date(each.nextRunTime),
        each.recentJobId,
        age(each.creationTime),
        each.schedulingError?.message ?? "",
      ];
      const header = ["SCHEDULE", "STATE", "NEXT JOB", "RECENT JOB", "AGE", "REASON"];
      const list = listOptions(options);
      await printList(context, context.client.schedules.list(list), { name: "schedules", header, rows, select: list.select });
    }),
  );
  schedule
    .command("show <id>")
    .description("one schedule")
    .action(withContext(async (context, [id = ""]) => show(context, await context.client.schedules.get(id))));
  const acts = [
    ["disable", "make no jobs until it is enabled; its running job goes on", "is disabled"],
    ["enable", "make jobs again", "is enabled"],
    ["terminate", "end it and its running job", "is being terminated"],
    ["delete", "end and forget it with all its jobs", "is being deleted"],
  ] as const;
  for (const [verb, description, done] of acts) {
    schedule
      .command(`${verb} <id>`)
      .description(description)
      .action(
        withContext(async (context, [id = ""]) => {
          await context.client.schedules[verb](id);
          context.stderr.write(`schedule ${id} ${done}\n`);
        }),
      );
  }
}

function timing(options: Readonly<Record<string, unknown>>) {
  const moment = (name: string) =>
    options[name] === undefined ? null : { seconds: Math.floor((options[name] as number) / 1_000), nanos: 0 };
  const spanMs = (name: string, field: string) => (options[name] === undefined ? {} : { [field]: options[name] as number });
  return {
    doNotRunUntil: moment("notBefore"),
    doNotRunAfter: moment("notAfter"),
    ...spanMs("every", "recurrenceIntervalMs"),
    ...spanMs("window", "startWindowMs"),
  };
}

function show(context: Parameters<typeof printOne>[0], schedule: JobSchedule): void {
  const { spec } = schedule;
  printOne(context, schedule, [
    ["schedule", spec?.id ?? ""],
    ["state", stateName(schedule.state)],
    ["next job", date(schedule.nextRunTime)],
    ["recent job", schedule.recentJobId],
    ["reason", schedule.schedulingError?.message ?? ""],
    ["pool", spec?.job?.poolId ?? ""],
    ["command", spec?.job?.managerTask?.task?.commandLine ?? ""],
    ["age", age(schedule.creationTime)],
  ]);
}
