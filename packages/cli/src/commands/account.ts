/** `stint account`: whose pools and jobs they are, what they may have, and their keys. */
import { type Command, Option } from "commander";
import { type Account, type AccountKeys, type AccountQuotas, collect } from "@stint/client";
import { withContext } from "../command.ts";
import { print, printOne } from "../output/print.ts";
import { age } from "../output/text.ts";
import { wholeNumber } from "./arguments.ts";

type Options = Readonly<Record<string, unknown>>;

export function accountCommands(program: Command): void {
  const account = program.command("account").alias("accounts").description("accounts of the cluster; for its operator");
  withQuotas(account.command("create <name>").description("create an account with two keys")).action(
    withContext(async (context, [name = ""], options) => show(context, await context.client.accounts.create(name, quotasOf(options)))),
  );
  withQuotas(account.command("update <name>").description("change what an account may have")).action(
    withContext(async (context, [name = ""], options) => show(context, await context.client.accounts.update(name, quotasOf(options)))),
  );
  account
    .command("list")
    .description("all accounts")
    .action(
      withContext(async (context) => {
        const rows = (each: Account) => [each.name, pools(each), jobs(each), age(each.creationTime)];
        const items = await collect(context.client.accounts.list());
        print(context, { name: "accounts", header: ["ACCOUNT", "POOLS", "ACTIVE JOBS", "AGE"], items, rows });
      }),
    );
  account
    .command("show [name]")
    .description("one account; the key's own unless one is named")
    .action(withContext(async (context, [name = ""]) => show(context, await context.client.accounts.get(name))));
  account
    .command("delete <name>")
    .description("delete an account that has no pools and jobs")
    .action(
      withContext(async (context, [name = ""]) => {
        await context.client.accounts.delete(name);
        context.stderr.write(`account ${name} is deleted\n`);
      }),
    );
  account
    .command("keys <name>")
    .description("both keys of an account")
    .action(withContext(async (context, [name = ""]) => showKeys(context, await context.client.accounts.keys(name))));
  account
    .command("renew-key <name>")
    .description("make one key anew; the old one ends at once, the other key goes on")
    .addOption(new Option("--key <key>", "which").choices(["primary", "secondary"]).makeOptionMandatory())
    .action(
      withContext(async (context, [name = ""], options) =>
        showKeys(context, await context.client.accounts.regenerateKey(name, options["key"] as keyof AccountKeys)),
      ),
    );
}

function withQuotas(command: Command): Command {
  return command
    .option("--pools <n>", "pools it may have", wholeNumber)
    .option("--active-jobs <n>", "jobs and schedules that have not ended", wholeNumber)
    .option("--dedicated-cores <n>", "processors of dedicated nodes together", wholeNumber)
    .option("--spot-cores <n>", "processors of spot nodes together", wholeNumber);
}

function quotasOf(options: Options): AccountQuotas {
  const given = {
    pools: options["pools"],
    activeJobsAndSchedules: options["activeJobs"],
    dedicatedCores: options["dedicatedCores"],
    lowPriorityCores: options["spotCores"],
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as AccountQuotas;
}

function show(context: Parameters<typeof printOne>[0], account: Account): void {
  printOne(context, account, [
    ["account", account.name],
    ["pools", pools(account)],
    ["active jobs", jobs(account)],
    ["dedicated cores", String(account.quotas?.dedicatedCores ?? "")],
    ["spot cores", String(account.quotas?.lowPriorityCores ?? "")],
    ["configured", account.configured ? "yes" : "no"],
    ["age", age(account.creationTime)],
  ]);
}

function showKeys(context: Parameters<typeof printOne>[0], { primary, secondary }: AccountKeys): void {
  printOne(context, { primary, secondary }, [
    ["primary", primary],
    ["secondary", secondary],
  ]);
}

function pools(account: Account): string {
  return `${account.poolCount} of ${account.quotas?.pools ?? 0}`;
}

function jobs(account: Account): string {
  return `${account.activeJobAndScheduleCount} of ${account.quotas?.activeJobsAndSchedules ?? 0}`;
}
