/**
 * Where settings come from: flags win over variables, variables over the file that `--config` (or STINT_CONFIG) names. Each value is
 * checked where it comes from, so that what is said names the flag, the variable, or the file's line and key.
 */
import { parseArgs } from "node:util";
import { ConfigError, firstLine } from "./config-error.ts";
import { didYouMean, firstIssue, readConfigFile } from "./config-file.ts";
import type { Settings, Values } from "./config-settings.ts";
import { readSecretFile } from "./secret-file.ts";

type Source = "flag" | "environment" | "file";

export interface Configuration<S extends Settings> {
  readonly values: Values<S>;
  /** Where each value that was given comes from. */
  readonly sources: ReadonlyMap<keyof S & string, Source>;
}

const CONFIG = "config";

/** Throws ConfigError. */
export function readConfiguration<S extends Settings>(
  settings: S,
  given: { argv: readonly string[]; environment: Readonly<Record<string, string | undefined>> },
): Configuration<S> {
  const { argv, environment } = given;
  const flags = parseFlags(settings, argv);
  const path = (flags[CONFIG] as string | undefined) ?? nonEmpty(environment["STINT_CONFIG"]);
  const file = path === undefined ? new Map<string, unknown>() : readConfigFile(path, settings, environment);
  const values: Record<string, unknown> = {};
  const sources = new Map<string, Source>();
  for (const name of Object.keys(settings)) {
    const flag = flags[flagOf(name)];
    const variable = nonEmpty(environment[variableOf(name)]);
    if (flag !== undefined) {
      values[name] = check(settings, name, { value: flag, said: `--${flagOf(name)}` });
      sources.set(name, "flag");
    } else if (variable !== undefined) {
      const value = settings[name]?.kind === "list" ? variable.split(",") : variable;
      values[name] = check(settings, name, { value, said: variableOf(name) });
      sources.set(name, "environment");
    } else if (file.has(name)) {
      values[name] = file.get(name);
      sources.set(name, "file");
    }
  }
  return { values: values as Values<S>, sources };
}

/** A secret from the file that a setting names, or from its variable, whichever wins. */
export function secretOf<S extends Settings>(
  { values, sources }: Configuration<S>,
  { file, variable }: { file: keyof S & string; variable: string | undefined },
): string | undefined {
  const path = values[file];
  const given = nonEmpty(variable);
  if (typeof path !== "string" || (sources.get(file) === "file" && given !== undefined)) return given;
  return readSecretFile(path);
}

/** `leaderLease` as a flag: `leader-lease`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function variableOf(name: string): string {
  return `STINT_${flagOf(name).replaceAll("-", "_").toUpperCase()}`;
}

function check(settings: Settings, name: string, given: { value: unknown; said: string }): unknown {
  const parsed = settings[name]?.schema.safeParse(given.value);
  if (parsed?.success) return parsed.data;
  const value = JSON.stringify(given.value).slice(0, 200);
  throw new ConfigError(`${given.said} ${value}: ${parsed === undefined ? "no such setting" : firstIssue(parsed.error)}`);
}

function parseFlags(settings: Settings, argv: readonly string[]): Readonly<Record<string, unknown>> {
  const options = Object.fromEntries(
    Object.entries(settings).map(([name, { kind }]) => [
      flagOf(name),
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const), multiple: kind === "list" },
    ]),
  );
  const known = { ...options, [CONFIG]: { type: "string" as const, multiple: false } };
  try {
    return parseArgs({ args: [...argv], options: known }).values;
  } catch (error) {
    const unknown = /^Unknown option '--([^']*)'/.exec(firstLine(error))?.[1];
    if (unknown === undefined) throw new ConfigError(firstLine(error), { cause: error });
    throw new ConfigError(`--${unknown}: there is no such flag${didYouMean(unknown, Object.keys(known))}`, { cause: error });
  }
}

/** An empty variable is one that is not set. */
function nonEmpty(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
