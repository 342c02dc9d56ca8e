/** The controller's settings, from flags, environment and a file, checked before anything starts. */
import { readFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import { isLoopback, parseEndpoints } from "@stint/contract";
import { ConfigError, firstLine } from "@stint/runtime";
import { readConfiguration, secretOf, setting } from "@stint/runtime/settings";
import type { TlsFiles } from "./io/server.ts";
import { commandProviders } from "./providers/command.ts";
import type { NodeProvider } from "./providers/node-provider.ts";

export interface Settings {
  readonly listen: string;
  readonly store: "embedded" | "etcd";
  readonly etcdEndpoints: readonly string[];
  readonly data: string;
  /** null = the store's own default. */
  readonly storeQuotaBytes: number | null;
  /** The store is encrypted by it; null = it is not, unless this is a development cluster. */
  readonly secretsKey: string | null;
  /** Only begin a new generation of the cluster, after its store was restored from a copy. */
  readonly newGeneration: boolean;
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
  readonly spoolBytesMax: number;
  readonly spoolDays: number;
  /** Of files, to people and their programs. */
  readonly downloads: { readonly perAccountMax: number; readonly idleMs: number };
  /** Programs that make machines, by name. */
  readonly providers: ReadonlyMap<string, NodeProvider>;
  readonly providerLimitMs: number;
}

/** Known to everybody: it protects nothing, and only loopback accepts it. */
export const WELL_KNOWN_ACCOUNT = "devbatch";
export const WELL_KNOWN_KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";

/** The embedded store has nobody else to place work, so silence costs nothing there. */
const DEFAULT_LEASE_MS = { embedded: 15 * 60_000, etcd: 60_000 } as const;
const LEASE_MS_MAX = 24 * 3_600_000;
const LEADER_LEASE_SECONDS_MAX = 600;
/** Some commits and a snapshot beside them. */
const STORE_QUOTA_MIN = 8 * 1024 * 1024;
const STORE_QUOTA_MAX = 64 * 1024 ** 3;
const PROVIDER_LIMIT_MS_MAX = 3_600_000;

const SETTINGS = {
  listen: setting.address({ portMin: 0 }),
  store: setting.oneOf("embedded", "etcd"),
  etcd: setting.addresses({ schemes: [] }),
  storeQuota: setting.integer({ min: STORE_QUOTA_MIN, max: STORE_QUOTA_MAX }),
  newGeneration: setting.flag(),
  secretsKeyFile: setting.text(),
  data: setting.text(),
  cluster: setting.text(),
  name: setting.text(),
  account: setting.text(),
  accountKeyFile: setting.text(),
  accountSecretFile: setting.text(),
  nodeKeyFile: setting.text(),
  lease: setting.integer({ min: 1, max: LEASE_MS_MAX }),
  leaderLease: setting.integer({ min: 1, max: LEADER_LEASE_SECONDS_MAX }),
  tlsCert: setting.text(),
  tlsKey: setting.text(),
  spoolBytes: setting.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  spoolDays: setting.integer({ min: 1, max: 3_650 }),
  downloads: setting.integer({ min: 1, max: 100_000 }),
  downloadIdle: setting.integer({ min: 1, max: 86_400 }),
  dev: setting.flag(),
  supervised: setting.flag(),
  provider: setting.list(),
  providerLimit: setting.integer({ min: 100, max: PROVIDER_LIMIT_MS_MAX }),
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws ConfigError. */
export function readSettings(argv: readonly string[], environment: Environment, wallMs: number): Settings {
  const configuration = readConfiguration(SETTINGS, { argv, environment });
  const { values } = configuration;
  const store = values.store ?? "embedded";
  const listen = values.listen ?? "127.0.0.1:7230";
  const dev = values.dev ?? false;
  const tls = tlsFiles(values.tlsCert, values.tlsKey, wallMs);
  if (!isLoopback(listen) && tls === null) throw new ConfigError(`--listen ${listen} is not loopback: give --tls-cert and --tls-key`);
  if (dev && !isLoopback(listen)) throw new ConfigError("--dev listens on loopback only: its key is known to everybody");
  const accountKey = secretOf(configuration, { file: "accountKeyFile", variable: environment["STINT_ACCOUNT_KEY"] });
  const nodeKey = secretOf(configuration, { file: "nodeKeyFile", variable: environment["STINT_NODE_KEY"] });
  const keys = { accountKey: accountKey ?? (dev ? WELL_KNOWN_KEY : ""), nodeKey: nodeKey ?? (dev ? `${WELL_KNOWN_KEY}-node` : "") };
  if (keys.accountKey === "" || keys.nodeKey === "")
    throw new ConfigError("give --account-key-file and --node-key-file, or STINT_ACCOUNT_KEY and STINT_NODE_KEY, or --dev on loopback");
  if (keys.accountKey === keys.nodeKey) throw new ConfigError("the account's key and the nodes' key must differ");
  return {
    listen,
    store,
    etcdEndpoints: parseEndpoints(values.etcd ?? "127.0.0.1:2379"),
    storeQuotaBytes: values.storeQuota ?? null,
    newGeneration: values.newGeneration ?? false,
    secretsKey: secretOf(configuration, { file: "secretsKeyFile", variable: environment["STINT_SECRETS_KEY"] }) ?? null,
    data: values.data ?? "./stint-data",
    clusterId: values.cluster ?? "stint",
    name: values.name ?? listen,
    dev,
    supervised: values.supervised ?? false,
    leaseMs: values.lease ?? DEFAULT_LEASE_MS[store],
    leaderLeaseSeconds: values.leaderLease ?? 5,
    account: values.account ?? WELL_KNOWN_ACCOUNT,
    ...keys,
    accountSecret: secretOf(configuration, { file: "accountSecretFile", variable: environment["STINT_ACCOUNT_SECRET"] }) ?? keys.accountKey,
    tls,
    spoolBytesMax: values.spoolBytes ?? 2 * 1024 ** 3,
    spoolDays: values.spoolDays ?? 14,
    downloads: { perAccountMax: values.downloads ?? 256, idleMs: (values.downloadIdle ?? 600) * 1_000 },
    providers: commandProviders(values.provider ?? [], environment),
    providerLimitMs: values.providerLimit ?? 5 * 60_000,
  };
}

function tlsFiles(certificate: string | undefined, key: string | undefined, wallMs: number): TlsFiles | null {
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined) throw new ConfigError("--tls-cert and --tls-key belong together");
  const validTo = validUntil(certificate, key);
  if (Date.parse(validTo) <= wallMs)
    throw new ConfigError(`--tls-cert ${certificate}: the certificate has expired: it was valid to ${validTo}`);
  return { certificate, key };
}

function validUntil(certificate: string, key: string): string {
  try {
    const cert = readFileSync(certificate);
    createSecureContext({ cert, key: readFileSync(key) });
    return new X509Certificate(cert).validTo;
  } catch (error) {
    throw new ConfigError(`--tls-cert ${certificate} and --tls-key ${key} cannot be used: ${firstLine(error)}`, { cause: error });
  }
}
