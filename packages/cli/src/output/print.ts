/** An answer on stdout: a table or one thing's details for people, JSON for programs. */
import type { Context } from "../context.ts";
import { type Plain, toPlain } from "./plain.ts";
import { details, table } from "./table.ts";

/** Version of the JSON: fields are added to it, never changed. */
const API_VERSION = "stint/v1";

export function print<T>(
  context: Context,
  list: { name: string; header: readonly string[]; items: readonly T[]; rows: (item: T) => readonly string[] },
): void {
  if (context.json) writeJson(context, { apiVersion: API_VERSION, [list.name]: list.items.map(toPlain) });
  else if (list.items.length === 0) context.stderr.write(`no ${list.name}\n`);
  else context.stdout.write(table(list.header, list.items.map(list.rows)));
}

/** A list of which some fields were selected. */
export function printPlain(
  context: Context,
  list: { name: string; fields: readonly string[]; items: readonly { readonly [field: string]: Plain }[] },
): void {
  const { name, fields, items } = list;
  const cell = (value: Plain | undefined) => (typeof value === "string" ? value : value == null ? "" : JSON.stringify(value));
  if (context.json) writeJson(context, { apiVersion: API_VERSION, [name]: items });
  else if (items.length === 0) context.stderr.write(`no ${name}\n`);
  else
    context.stdout.write(
      table(
        fields.map((field) => field.toUpperCase()),
        items.map((item) => fields.map((field) => cell(item[field]))),
      ),
    );
}

export function printOne(context: Context, item: object, pairs: readonly (readonly [string, string])[]): void {
  if (context.json) writeJson(context, { apiVersion: API_VERSION, ...(toPlain(item) as object) });
  else context.stdout.write(details(pairs));
}

function writeJson(context: Context, value: object): void {
  context.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
