/** `stint events`: what happened in the cluster as far back as it is held, and what happens. */
import type { Command } from "commander";
import type { Event, WatchRequest } from "@stint/client";
import { withContext } from "../command.ts";
import { EVENT_KINDS, eventLine, kindOf, typesOf } from "../output/event-line.ts";
import { toPlain } from "../output/plain.ts";
import { resolveJob } from "../selectors.ts";
import { UsageError } from "../usage-error.ts";

export function eventsCommand(program: Command): void {
  program
    .command("events")
    .description("what happened to pools, nodes, jobs and tasks, as far back as it is held")
    .option("-f, --follow", "go on with what happens; over a change of the leader too")
    .option("--kind <kinds>", `only these, e.g. job,task.completed; ${EVENT_KINDS.join(", ")}, or one of their kinds`)
    .option("--job <job>", "only this job and its tasks; also one that is deleted")
    .option("--pool <pool>", "only this pool and its nodes; with --job, either")
    .addHelpText("after", "\nWith -o json one event a line.\n\nExample:\n  stint events -f --kind node,task.requeued\n")
    .action(
      withContext(async (context, _, options) => {
        const { follow, kind, job, pool } = options as { follow?: boolean; kind?: string; job?: string; pool?: string };
        const request: WatchRequest = {
          fromOldest: true,
          untilNow: follow !== true,
          types: kind === undefined ? [] : kinds(kind),
          ...(job === undefined ? {} : { jobId: await resolveJob(context.client, job) }),
          ...(pool === undefined ? {} : { poolId: pool }),
        };
        const line = (event: Event) =>
          context.json ? `${JSON.stringify({ kind: kindOf(event.type), ...asPlain(event) })}\n` : eventLine(event);
        for await (const { events } of context.client.events.follow(request)) context.stdout.write(events.map(line).join(""));
      }),
    );
}

function kinds(text: string): NonNullable<WatchRequest["types"]> {
  return text.split(",").flatMap((kind) => {
    const types = typesOf(kind.trim());
    if (types.length > 0) return types;
    const subject = EVENT_KINDS.find((name) => kind.trim().startsWith(name));
    const known = subject === undefined ? EVENT_KINDS : typesOf(subject).map(kindOf);
    throw new UsageError(`${JSON.stringify(kind)} is no kind of events.`, `use one of ${known.join(", ")}`);
  });
}

/** Of what the wire has, what is there: the loader names the subject twice, and gives those that are not there. */
function asPlain(event: Event): object {
  const { subject: _, type: __, ...rest } = event;
  return Object.fromEntries(Object.entries(toPlain(rest) as object).filter(([, value]) => value !== null));
}
