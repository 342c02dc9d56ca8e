/** The agent's command line and environment, checked before anything starts. */
import { parseArgs } from "node:util";
import { parseEndpoints } from "@stint/contract";

export interface Settings {
  readonly state: string;
  readonly root: string;
  readonly endpoints: readonly string[];
  readonly account: string;
  readonly pool: string;
  readonly node: string;
  readonly key: string;
  readonly launcherState: string;
  readonly watchdog: boolean;
  readonly supervised: boolean;
  readonly loopback: boolean;
  readonly reboots: number;
  readonly fileRoots: readonly string[];
  readonly ca: string | null;
}

/** What is wrong with the settings: one line for a person. */
export class SettingsError extends Error {}

export function readSettings(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Settings {
  const values = parse(argv);
  const needed = (name: "state" | "root" | "endpoint" | "pool" | "node"): string => {
    const value = values[name];
    if (value === undefined || value === "") throw new SettingsError(`give --${name}`);
    return value;
  };
  const key = environment["STINT_NODE_KEY"];
  if (key === undefined || key === "") throw new SettingsError("set STINT_NODE_KEY");
  return {
    state: needed("state"),
    root: needed("root"),
    endpoints: parseEndpoints(needed("endpoint")),
    account: values.account ?? "devbatch",
    pool: needed("pool"),
    node: needed("node"),
    key,
    launcherState: values["launcher-state"] ?? `${needed("state")}/launcher`,
    watchdog: values.watchdog ?? false,
    supervised: values.supervised ?? false,
    loopback: values["allow-loopback"] ?? false,
    reboots: Number(values.reboots ?? "0"),
    fileRoots: values["file-root"] ?? [],
    ca: values.ca ?? null,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    const options = {
      state: text,
      root: text,
      endpoint: text,
      account: text,
      pool: text,
      node: text,
      "launcher-state": text,
      watchdog: flag,
      supervised: flag,
      "allow-loopback": flag,
      reboots: text,
      "file-root": { type: "string", multiple: true },
      ca: text,
    } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new SettingsError((error as Error).message.split("\n")[0]);
  }
}
