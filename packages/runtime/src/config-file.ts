/**
 * A configuration file: one YAML mapping of settings, with `${NAME}` for a variable of the environment (`$${` for the two characters
 * themselves). Whatever is wrong is said with its place, `file:line:key`, and all of it at once.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, type Scalar, visit } from "yaml";
import type { z } from "zod";
import { ConfigError, firstLine } from "./config-error.ts";
import type { Settings } from "./config-settings.ts";
import { nearest } from "./nearest.ts";

const BYTES_MAX = 1024 * 1024;
const PROBLEMS_SHOWN = 10;
const ALIASES_MAX = 100;

type Environment = Readonly<Record<string, string | undefined>>;

/** The values by key, each as its schema gives it. Throws ConfigError. */
export function readConfigFile(path: string, settings: Settings, environment: Environment): Map<string, unknown> {
  const content = readText(path);
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: true, version: "1.2", stringKeys: true });
  const lineOf = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined) {
    const [offset] = broken.pos;
    const key = /^\s*([A-Za-z0-9_-]+)\s*:/.exec(content.split("\n")[lineOf(offset) - 1] ?? "")?.[1];
    throw new ConfigError(`${path}:${lineOf(offset)}:${key === undefined ? "" : `${key}:`} ${firstLine(broken)}`);
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) throw new ConfigError(`${path}:1: the file holds no setting`);
  if (!isMap(contents)) throw new ConfigError(`${path}:${lineOf(contents.range?.[0])}: give one "key: value" a line`);
  const problems: string[] = [];
  const values = new Map<string, unknown>();
  for (const pair of contents.items as Pair[]) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const line = lineOf(isNode(pair.key) ? pair.key.range?.[0] : 0);
    const say = (message: string) => problems.push(`${path}:${line}:${key}: ${message}`);
    const setting = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (setting === undefined) {
      say(`there is no such setting${didYouMean(key, Object.keys(settings))}`);
      continue;
    }
    const unset = expand(pair, environment);
    if (unset !== null) {
      say(`the variable ${unset} is not set`);
      continue;
    }
    let value: unknown;
    try {
      value = isNode(pair.value) ? pair.value.toJS(document, { maxAliasCount: ALIASES_MAX }) : pair.value;
    } catch (error) {
      say(firstLine(error));
      continue;
    }
    const parsed = setting.schema.safeParse(value);
    if (parsed.success) values.set(key, parsed.data);
    else say(firstIssue(parsed.error));
  }
  if (problems.length === 0) return values;
  const more = problems.length > PROBLEMS_SHOWN ? [`and ${problems.length - PROBLEMS_SHOWN} more`] : [];
  throw new ConfigError([...problems.slice(0, PROBLEMS_SHOWN), ...more].join("\n"));
}

export function firstIssue(error: z.ZodError): string {
  return error.issues[0]?.message ?? "it is not valid";
}

/** `; did you mean X?`, when something is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  return near === null ? "" : `; did you mean ${near}?`;
}

/** Replaces variables in the texts of a value; returns the name of one that is not set. */
function expand(pair: Pair, environment: Environment): string | null {
  let unset: string | null = null;
  const replace = (scalar: Scalar): void => {
    if (typeof scalar.value !== "string") return;
    scalar.value = scalar.value.replace(/\$(\$\{)|\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, escaped: string | undefined, name: string) => {
      if (escaped !== undefined) return escaped;
      const value = environment[name];
      if (value === undefined) unset ??= name;
      return value ?? "";
    });
  };
  if (isNode(pair.value)) visit(pair.value, { Scalar: (_, scalar) => replace(scalar) });
  return unset;
}

function readText(path: string): string {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const { size } = statOf(path, file);
    const bytes = Buffer.alloc(size);
    const length = readSync(file, bytes);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const why = error instanceof TypeError ? "it is not UTF-8 text" : firstLine(error);
    throw new ConfigError(`${path}: cannot be read: ${why}`, { cause: error });
  } finally {
    if (file !== null) closeSync(file);
  }
}

function statOf(path: string, file: number): { size: number } {
  const stat = fstatSync(file);
  if (!stat.isFile()) throw new ConfigError(`${path}: it is not a file`);
  if (stat.size > BYTES_MAX) throw new ConfigError(`${path}: it has ${stat.size} bytes; at most ${BYTES_MAX} are read`);
  return stat;
}
