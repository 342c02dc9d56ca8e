/** `stint schema`: what files may hold, for editors. */
import { Argument, type Command } from "commander";

export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .addArgument(new Argument("<what>", "the kind of file").choices(["job"]))
    .description("print the JSON schema of job files")
    .action(async () => {
      const { jobFileJsonSchema } = await import("../job-file/index.ts");
      process.stdout.write(`${JSON.stringify(jobFileJsonSchema(), null, 2)}\n`);
    });
}
