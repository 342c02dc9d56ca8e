/** The agent's settings, from flags, environment and a file, checked before anything starts. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { parseEndpoints, splitCommandLine } from "@stint/contract";
import type { S3Options } from "@stint/transfer";
import type { ProgramLimits } from "./logic/launcher-port.ts";
import { ConfigError, firstLine } from "@stint/runtime";
import { flagOf, readConfiguration, secretOf, setting } from "@stint/runtime/settings";
import type { EngineChoice } from "./io/container-engine.ts";
import type { SpoolLimits } from "./io/spooler.ts";

/** What the controllers take of one end of a file. */
const SPOOLED_BYTES_MAX = 64 * 1024 * 1024;

export interface Settings {
  readonly state: string;
  readonly root: string;
  readonly endpoints: readonly string[];
  readonly account: string;
  readonly pool: string;
  readonly node: string;
  /** At which the other nodes of its pool reach it; null = its first that is not loopback. */
  readonly address: string | null;
  readonly key: string;
  readonly launcherState: string;
  readonly watchdog: boolean;
  readonly supervised: boolean;
  readonly loopback: boolean;
  readonly reboots: number;
  readonly fileRoots: readonly string[];
  readonly ca: Buffer | null;
  readonly spool: SpoolLimits;
  /** Its owner may take the machine back at any moment. */
  readonly spot: boolean;
  /** The words of the program that restarts the machine; null = nobody may. */
  readonly rebootCommand: readonly string[] | null;
  readonly reimageCommand: readonly string[] | null;
  /** Whoever supervises the agent restarts the node when the agent's exit code says so. */
  readonly restartByExit: boolean;
  /** Fetched files that are kept; 0 = none. */
  readonly cacheBytes: number;
  readonly cacheAgeMs: number;
  readonly s3: S3Options | null;
  /** A blob service's url with its signature; null = none. */
  readonly autoStorageUrl: string | null;
  /** Programs run as users of their own; null = if the agent is root. */
  readonly taskUsers: boolean | null;
  /** Begins the names of these users. */
  readonly userPrefix: string;
  /** What runs containers; auto = podman, or else docker. */
  readonly containerEngine: EngineChoice;
  /** Of programs that ask for none. */
  readonly defaultLimits: ProgramLimits;
}

const SETTINGS = {
  state: setting.text(),
  root: setting.text(),
  endpoint: setting.addresses({ schemes: ["https://", "http://"] }),
  account: setting.text(),
  pool: setting.text(),
  node: setting.text(),
  address: setting.text(),
  nodeKeyFile: setting.text(),
  launcherState: setting.text(),
  watchdog: setting.flag(),
  supervised: setting.flag(),
  allowLoopback: setting.flag(),
  reboots: setting.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fileRoot: setting.list(),
  ca: setting.text(),
  spool: setting.oneOf("none", "logs", "outputs"),
  spoolHead: setting.integer({ min: 0, max: SPOOLED_BYTES_MAX }),
  spoolTail: setting.integer({ min: 0, max: SPOOLED_BYTES_MAX }),
  spoolRate: setting.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  spot: setting.flag(),
  rebootCommand: setting.text(),
  reimageCommand: setting.text(),
  restartByExit: setting.flag(),
  cacheBytes: setting.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  cacheAge: setting.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  s3Endpoint: setting.text(),
  s3Region: setting.text(),
  s3AccessKeyId: setting.text(),
  s3SecretKeyFile: setting.text(),
  autoStorageFile: setting.text(),
  taskUsers: setting.oneOf("on", "off", "auto"),
  userPrefix: setting.text(),
  containerEngine: setting.oneOf("podman", "docker", "auto", "none"),
  taskMemory: setting.integer({ min: 16 * 1024 ** 2, max: Number.MAX_SAFE_INTEGER }),
  taskPids: setting.integer({ min: 1, max: 4_194_304 }),
  taskFileSize: setting.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
};
const USER_PREFIX = /^[a-z_][a-z0-9_-]{0,19}$/;

const DEFAULT_CACHE_BYTES = 10 * 1024 ** 3;
const DEFAULT_CACHE_AGE_S = 7 * 24 * 3_600;

/** Throws ConfigError. */
export function readSettings(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Settings {
  const configuration = readConfiguration(SETTINGS, { argv, environment });
  const { values } = configuration;
  const needed = (name: "state" | "root" | "endpoint" | "pool" | "node"): string => {
    const value = values[name];
    if (value === undefined) throw new ConfigError(`give --${flagOf(name)}`);
    return value;
  };
  const key = secretOf(configuration, { file: "nodeKeyFile", variable: environment["STINT_NODE_KEY"] });
  if (key === undefined) throw new ConfigError("give --node-key-file, or STINT_NODE_KEY");
  const autoStorageUrl = secretOf(configuration, { file: "autoStorageFile", variable: environment["STINT_AUTO_STORAGE"] }) ?? null;
  if (autoStorageUrl !== null && !(/^https?:/i.test(autoStorageUrl) && URL.canParse(autoStorageUrl)))
    throw new ConfigError("--auto-storage-file holds no http url of a blob service");
  const secretAccessKey = secretOf(configuration, { file: "s3SecretKeyFile", variable: environment["STINT_S3_SECRET_KEY"] });
  return {
    state: needed("state"),
    root: needed("root"),
    endpoints: parseEndpoints(needed("endpoint")),
    account: values.account ?? "devbatch",
    pool: needed("pool"),
    node: needed("node"),
    address: ownAddress(values.address),
    key,
    launcherState: values.launcherState ?? `${needed("state")}/launcher`,
    watchdog: values.watchdog ?? false,
    supervised: values.supervised ?? false,
    loopback: values.allowLoopback ?? false,
    reboots: values.reboots ?? 0,
    fileRoots: values.fileRoot ?? [],
    taskUsers: values.taskUsers === undefined || values.taskUsers === "auto" ? null : values.taskUsers === "on",
    userPrefix: userPrefix(values.userPrefix ?? "stint"),
    containerEngine: values.containerEngine ?? "auto",
    defaultLimits: {
      memoryBytes: values.taskMemory ?? null,
      cpuCores: null,
      pids: values.taskPids ?? null,
      fileBytes: values.taskFileSize ?? null,
      coreBytes: null,
    },
    ca: values.ca === undefined ? null : authority(values.ca),
    spool: {
      what: values.spool ?? "logs",
      headBytes: values.spoolHead ?? 64 * 1024,
      tailBytes: values.spoolTail ?? 1024 * 1024,
      bytesPerSecond: values.spoolRate ?? 8 * 1024 * 1024,
    },
    spot: values.spot ?? false,
    rebootCommand: words("rebootCommand", values.rebootCommand),
    reimageCommand: words("reimageCommand", values.reimageCommand),
    restartByExit: values.restartByExit ?? false,
    cacheBytes: values.cacheBytes ?? DEFAULT_CACHE_BYTES,
    cacheAgeMs: (values.cacheAge ?? DEFAULT_CACHE_AGE_S) * 1_000,
    s3: s3Options(values, secretAccessKey),
    autoStorageUrl,
  };
}

function ownAddress(address: string | undefined): string | null {
  if (address !== undefined && isIP(address) === 0) throw new ConfigError(`--address ${address} is no IP address`);
  return address ?? null;
}

function words(name: "rebootCommand" | "reimageCommand", line: string | undefined): readonly string[] | null {
  if (line === undefined) return null;
  const split = splitCommandLine(line);
  if ("problem" in split || split.words.length === 0) throw new ConfigError(`--${flagOf(name)} ${line}: it names no program`);
  return split.words;
}

interface S3Values {
  readonly s3Endpoint?: string | undefined;
  readonly s3Region?: string | undefined;
  readonly s3AccessKeyId?: string | undefined;
}

function s3Options({ s3Endpoint, s3Region, s3AccessKeyId }: S3Values, secretAccessKey: string | undefined): S3Options | null {
  if (s3AccessKeyId === undefined && secretAccessKey === undefined) {
    if (s3Endpoint !== undefined) throw new ConfigError("--s3-endpoint needs --s3-access-key-id and --s3-secret-key-file");
    return null;
  }
  if (s3AccessKeyId === undefined || secretAccessKey === undefined)
    throw new ConfigError("--s3-access-key-id and --s3-secret-key-file belong together");
  const region = s3Region ?? "us-east-1";
  const endpoint = s3Endpoint ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:/i.test(endpoint) || !URL.canParse(endpoint)) throw new ConfigError(`--s3-endpoint ${endpoint} is no http url`);
  return { endpoint, region, accessKeyId: s3AccessKeyId, secretAccessKey };
}

function userPrefix(prefix: string): string {
  if (!USER_PREFIX.test(prefix)) throw new ConfigError("--user-prefix takes at most 20 small letters, digits, - and _");
  return prefix;
}

function authority(path: string): Buffer {
  try {
    const ca = readFileSync(path);
    new X509Certificate(ca);
    return ca;
  } catch (error) {
    throw new ConfigError(`--ca ${path} cannot be used: ${firstLine(error)}`, { cause: error });
  }
}
