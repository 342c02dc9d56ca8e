/** `stint explain`: why a task waits, node by node. */
import type { Command } from "commander";
import { withContext } from "../command.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { printOne } from "../output/print.ts";
import { resolveTask } from "../selectors.ts";

export function explainCommand(program: Command): void {
  program
    .command("explain <job/task>")
    .description("why a task waits; exits with 8 when it can never run")
    .action(
      withContext(async (context, [name = ""]) => {
        const { jobId, taskId } = await resolveTask(context.client, name);
        const explanation = await context.client.tasks.explain(jobId, taskId);
        printOne(context, explanation, [
          ["task", `${jobId}/${taskId}`],
          ["summary", explanation.summary],
          ["reason", explanation.reason],
          ...explanation.nodes.map(({ nodeId, reason }) => [nodeId, reason] as const),
        ]);
        if (explanation.never) throw new ExitWith(EXIT.cannotBePlaced);
      }),
    );
}
