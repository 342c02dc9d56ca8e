/** The `stint` command. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { accountCommands } from "./commands/account.ts";
import { appCommands } from "./commands/app.ts";
import { certCommands } from "./commands/cert.ts";
import { clusterCommand } from "./commands/cluster.ts";
import { devCommand } from "./commands/dev.ts";
import { eventsCommand } from "./commands/events.ts";
import { explainCommand } from "./commands/explain.ts";
import { fileCommands } from "./commands/files.ts";
import { jobCommands } from "./commands/job.ts";
import { logsCommand } from "./commands/logs.ts";
import { nodeCommands } from "./commands/node.ts";
import { poolCommands } from "./commands/pool.ts";
import { runCommand } from "./commands/run.ts";
import { scheduleCommands } from "./commands/schedule.ts";
import { schemaCommand } from "./commands/schema.ts";
import { submitCommand } from "./commands/submit.ts";
import { taskCommands } from "./commands/task.ts";
import { waitCommand } from "./commands/wait.ts";
import { endpointsOf } from "./context.ts";
import { DEV_PORT } from "./dev/dev-cluster.ts";
import { EXIT } from "./exit-codes.ts";
import { reportError } from "./output/errors.ts";
import { UsageError } from "./usage-error.ts";

const EXAMPLES = `
Examples:
  stint dev                          a cluster on this host
  stint run -- echo hello            run a command, with its output here
  stint submit -f job.yaml --wait    a job with many tasks
  stint explain last/7               why a task waits
  stint logs -f last/7               what it writes
`;

const EXIT_CODES = `
Exit codes: 0 well, 1 other error, 2 usage, 3 not found, 4 not allowed, 5 conflict or limit, 6 no answer, 7 work failed,
8 can never run, 124 wait timed out, 130 interrupted; run exits with the task's own code.
`;

function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  const program = new Command("stint")
    .description("Runs tasks on a pool of machines: a self-hosted Azure Batch.")
    .version(version)
    .addOption(
      new Option("--endpoint <host:port>", `the controllers, separated by commas (default: STINT_ENDPOINT, else 127.0.0.1:${DEV_PORT})`),
    )
    .addOption(new Option("-o, --output <format>", "for people or for programs").choices(["table", "json"]).env("STINT_OUTPUT"))
    .addHelpText("after", EXAMPLES + EXIT_CODES)
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .exitOverride();
  const groups = [
    devCommand,
    clusterCommand,
    runCommand,
    submitCommand,
    waitCommand,
    logsCommand,
    explainCommand,
    eventsCommand,
    fileCommands,
    poolCommands,
    nodeCommands,
    jobCommands,
    taskCommands,
    scheduleCommands,
    accountCommands,
    appCommands,
    certCommands,
    schemaCommand,
  ];
  for (const register of groups) register(program);
  return program;
}

async function main(argv: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync(argv, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof CommanderError && error.code === "commander.help") return EXIT.usage;
    const { endpoint, output } = program.opts<{ endpoint?: string; output?: string }>();
    const said =
      error instanceof CommanderError ? new UsageError(error.message.replace(/^error: /, "").replaceAll("\n", " "), "stint --help") : error;
    return reportError(said, {
      json: output === "json",
      endpoints: () => endpointsOf(endpoint, process.env),
      write: (text) => process.stderr.write(text),
    });
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
