/** The controller's command line and environment, checked before anything starts. */
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { parseArgs } from "node:util";
import { isLoopback, parseEndpoints } from "@stint/contract";
import type { TlsFiles } from "./io/server.ts";

export interface Settings {
  readonly listen: string;
  readonly store: "embedded" | "etcd";
  readonly etcdEndpoints: readonly string[];
  readonly data: string;
  readonly clusterId: string;
  readonly name: string;
  readonly dev: boolean;
  readonly supervised: boolean;
  readonly leaseMs: number;
  readonly leaderLeaseSeconds: number;
  readonly account: string;
  readonly accountKey: string;
  /** What the keys of other accounts are made from. */
  readonly accountSecret: string;
  readonly nodeKey: string;
  readonly tls: TlsFiles | null;
}

/** What is wrong with the settings: one line for a person. */
export class SettingsError extends Error {}

/** Known to everybody: it protects nothing, and only loopback accepts it. */
export const WELL_KNOWN_ACCOUNT = "devbatch";
export const WELL_KNOWN_KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";

/** The embedded store has nobody else to place work, so silence costs nothing there. */
const DEFAULT_LEASE_MS = { embedded: 15 * 60_000, etcd: 60_000 } as const;

export function readSettings(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Settings {
  const values = parse(argv);
  const store = values.store ?? "embedded";
  if (store !== "embedded" && store !== "etcd") throw new SettingsError(`--store ${store}: use embedded or etcd`);
  const listen = values.listen ?? "127.0.0.1:7230";
  const dev = values.dev ?? false;
  const tls = tlsFiles(values["tls-cert"], values["tls-key"]);
  if (!isLoopback(listen) && tls === null) throw new SettingsError(`--listen ${listen} is not loopback: give --tls-cert and --tls-key`);
  if (dev && !isLoopback(listen)) throw new SettingsError("--dev listens on loopback only: its key is known to everybody");
  const accountKey = environment["STINT_ACCOUNT_KEY"] ?? (dev ? WELL_KNOWN_KEY : "");
  const nodeKey = environment["STINT_NODE_KEY"] ?? (dev ? `${WELL_KNOWN_KEY}-node` : "");
  if (accountKey === "" || nodeKey === "") throw new SettingsError("set STINT_ACCOUNT_KEY and STINT_NODE_KEY, or use --dev on loopback");
  if (accountKey === nodeKey) throw new SettingsError("STINT_ACCOUNT_KEY and STINT_NODE_KEY must differ");
  return {
    listen,
    store,
    etcdEndpoints: parseEndpoints(values.etcd ?? "127.0.0.1:2379"),
    data: values.data ?? "./stint-data",
    clusterId: values.cluster ?? "stint",
    name: values.name ?? listen,
    dev,
    supervised: values.supervised ?? false,
    leaseMs: positive("lease", values.lease) ?? DEFAULT_LEASE_MS[store],
    leaderLeaseSeconds: positive("leader-lease", values["leader-lease"]) ?? 5,
    account: values.account ?? WELL_KNOWN_ACCOUNT,
    accountKey,
    accountSecret: environment["STINT_ACCOUNT_SECRET"] ?? accountKey,
    nodeKey,
    tls,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        listen: text,
        store: text,
        etcd: text,
        data: text,
        cluster: text,
        name: text,
        account: text,
        lease: text,
        "leader-lease": text,
        "tls-cert": text,
        "tls-key": text,
        dev: flag,
        supervised: flag,
      },
    }).values;
  } catch (error) {
    throw new SettingsError(firstLine(error));
  }
}

function positive(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number <= 0) throw new SettingsError(`--${name} ${value}: give a whole number above 0`);
  return number;
}

function tlsFiles(certificate: string | undefined, key: string | undefined): TlsFiles | null {
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined) throw new SettingsError("--tls-cert and --tls-key belong together");
  try {
    createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) });
  } catch (error) {
    throw new SettingsError(`--tls-cert ${certificate} and --tls-key ${key} cannot be used: ${firstLine(error)}`);
  }
  return { certificate, key };
}

function firstLine(error: unknown): string {
  return (error as Error).message.split("\n")[0] ?? "";
}
