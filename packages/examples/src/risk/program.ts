/** What both programs of the job have in common: named arguments, and input errors as one line and an exit code. */
import { parseArgs } from "node:util";
import { InputError } from "./input-error.ts";

const EXIT_INPUT = 65;

/** The values of `--name value`; all of them are needed. */
export function namedArguments<Name extends string>(names: readonly Name[]): Record<Name, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  let values: Record<string, unknown>;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    throw new InputError({ reason: "BadArguments", message: (error as Error).message });
  }
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new InputError({ reason: "BadArguments", message: `give ${missing.map((name) => `--${name}`).join(", ")}` });
  return values as Record<Name, string>;
}

export function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InputError({ reason: "BadArguments", message: `--${name} ${text} is not a whole number` });
  return Number(text);
}

/** Runs a program; bad input ends it with code 65 and one line on stderr. */
export function runProgram(main: () => void): void {
  try {
    main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = EXIT_INPUT;
  }
}
