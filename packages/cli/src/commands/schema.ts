/** `stint schema`: what files may hold, for editors. */
import { Argument, type Command } from "commander";
import { jobFileJsonSchema } from "../job-file/schema.ts";

export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .addArgument(new Argument("<what>", "the kind of file").choices(["job"]))
    .description("print the JSON schema of job files")
    .action(() => void process.stdout.write(`${JSON.stringify(jobFileJsonSchema(), null, 2)}\n`));
}
