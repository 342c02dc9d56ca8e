/** What `--filter` and `--select` make of a list. */
import { collect, type ListOptions } from "@stint/client";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { type Plain, toPlain } from "./plain.ts";
import { print, printPlain } from "./print.ts";

export function listFlags(command: Command): Command {
  return command
    .option("--filter <filter>", "only those that match, e.g. \"state eq 'active' and startswith(id, 'render')\"")
    .option("--select <fields>", "only these fields, e.g. id,state");
}

export function listOptions(options: Readonly<Record<string, unknown>>): ListOptions {
  const { filter, select } = options as { filter?: string; select?: string };
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(select === undefined ? {} : { select: select.split(",").map((name) => name.trim()) }),
  };
}

/** Prints a list: its own columns, or those selected. */
export async function printList<T extends object>(
  context: Context,
  items: AsyncIterable<T>,
  list: { name: string; header: readonly string[]; rows: (item: T) => readonly string[]; select: readonly string[] | undefined },
): Promise<void> {
  const all = await collect(items);
  const { select } = list;
  if (select === undefined) print(context, { ...list, items: all });
  else printPlain(context, { name: list.name, fields: select, items: all.map((item) => pick(item, select)) });
}

function pick(item: object, select: readonly string[]): Record<string, Plain> {
  const plain = toPlain(item) as { [key: string]: Plain };
  const spec = plain["spec"] as { id?: Plain } | null | undefined;
  return Object.fromEntries(select.map((name) => [name, plain[name] ?? (name === "id" ? (spec?.id ?? null) : null)]));
}
