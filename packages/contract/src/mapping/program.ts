/** What every program has on the wire. */
import { splitCommandLine } from "../command-line.ts";
import type { Check } from "./validate.ts";

const COMMAND_LINE_LENGTH_MAX = 65_536;

/** A command line that can be split into words. */
export function commandLine(check: Check, field: string, line: string): void {
  check.text(field, line, COMMAND_LINE_LENGTH_MAX);
  const split = splitCommandLine(line);
  if ("problem" in split) check.refuse("INVALID_VALUE", field, `${field} cannot be split into words: ${split.problem}.`);
  else if (split.words.length === 0 || split.words[0] === "") check.refuse("MISSING_VALUE", field, `${field} names no program.`);
}
