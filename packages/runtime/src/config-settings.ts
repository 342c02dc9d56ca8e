/**
 * The kinds of settings there are. A setting has one name, in three spellings that follow from it: the flag `--leader-lease`, the variable
 * `STINT_LEADER_LEASE` and the key `leaderLease` of the file; its schema is the same for all three.
 */
import { z } from "zod";

export interface Setting<T> {
  /** What it is on a command line: a flag of its own, a flag with a value, one that may be repeated. */
  readonly kind: "flag" | "value" | "list";
  /** Takes text where the value is no text, as flags and variables have nothing else. */
  readonly schema: z.ZodType<T>;
}

export type Settings = { readonly [name: string]: Setting<unknown> };
export type Values<S extends Settings> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T | undefined : never };

const TEXT_LENGTH_MAX = 4_096;
const LIST_LENGTH_MAX = 1_000;

const line = z
  .string("give a text")
  .min(1, "it is empty")
  .max(TEXT_LENGTH_MAX, `give at most ${TEXT_LENGTH_MAX} characters`)
  .refine((text) => !/[\0\r\n]/.test(text), "give one line");

export function text(): Setting<string> {
  return { kind: "value", schema: line };
}

export function oneOf<const T extends string>(...choices: readonly T[]): Setting<T> {
  return { kind: "value", schema: z.enum(choices, `use ${choices.join(" or ")}`) };
}

export function flag(): Setting<boolean> {
  return { kind: "flag", schema: z.preprocess(asBoolean, z.boolean("give true or false")) };
}

export function integer({ min, max }: { min: number; max: number }): Setting<number> {
  const message = `give a whole number from ${min} to ${max}`;
  return { kind: "value", schema: z.preprocess(asNumber, z.int(message).min(min, message).max(max, message)) };
}

export function list(): Setting<string[]> {
  return { kind: "list", schema: z.array(line, "give a list of texts").max(LIST_LENGTH_MAX, `give at most ${LIST_LENGTH_MAX}`) };
}

/** `host:port`; port 0 where a free one may be chosen. */
export function address({ portMin }: { portMin: 0 | 1 }): Setting<string> {
  return { kind: "value", schema: line.refine((value) => isAddress(value, portMin), addressMessage(portMin)) };
}

/** `host:port` of several, by commas; each with `https://` before it if it may. */
export function addresses({ schemes }: { schemes: readonly string[] }): Setting<string> {
  const valid = (value: string) =>
    value.split(",").every((part) => {
      const scheme = schemes.find((each) => part.trim().startsWith(each)) ?? "";
      return isAddress(part.trim().slice(scheme.length), 1);
    });
  return { kind: "value", schema: line.refine(valid, `${addressMessage(1)}; several are separated by commas`) };
}

function isAddress(value: string, portMin: number): boolean {
  const port = Number(/^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):([0-9]{1,5})$/.exec(value)?.[1]);
  return port >= portMin && port <= 65_535;
}

function addressMessage(portMin: number): string {
  return `give host:port with a port from ${portMin} to 65535`;
}

function asBoolean(value: unknown): unknown {
  return value === "true" ? true : value === "false" ? false : value;
}

function asNumber(value: unknown): unknown {
  return typeof value === "string" && /^-?[0-9]{1,16}$/.test(value) ? Number(value) : value;
}
