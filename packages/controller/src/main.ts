/**
 * The controller's process. It serves at once, leads when it is elected, and ends when it leads no more: whoever supervises it starts it
 * anew, as a standby. What it says on stdout is for its supervisor, one JSON object a line; its log goes to stderr.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setFlagsFromString } from "node:v8";
import { type Clock, ConfigError, createLogger, type Logger, type Random, readSecretFile, systemClock, systemRandom } from "@stint/runtime";
import { keysOf, type KeyValue, Seal, SealedKeyValue } from "@stint/store";
import { AccountKeys } from "./io/account-keys.ts";
import { ArtifactStore } from "./io/artifact-store.ts";
import { Authenticator } from "./io/auth.ts";
import { ApiServer } from "./io/server.ts";
import { TaskTokens } from "./io/task-tokens.ts";
import { PackageBytes } from "./io/package-bytes.ts";
import { Spool } from "./io/spool.ts";
import { Controller } from "./logic/controller.ts";
import { Provisioner } from "./logic/provisioner.ts";
import { beginGeneration, StoreRefused } from "./logic/store-meta.ts";
import { LocalProvider } from "./providers/local.ts";
import { readSettings, type Settings } from "./settings.ts";

/** sysexits: the configuration is wrong. */
const EXIT_CONFIG = 78;
/** The controller leads no more: start it anew. */
const EXIT_DEPOSED = 75;
const SWEEP_INTERVAL_MS = 3_600_000;
/**
 * Tasks and events lie in buffers outside of V8's heap, so little lives in the heap: it may double between collections, where V8 would let
 * it grow to four times as much and keep that.
 */
const HEAP_GROWING_PERCENT = 100;

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return manifest.version;
}

async function main(settings: Settings, logger: Logger): Promise<number> {
  const clock = systemClock();
  const random = systemRandom();
  const secret = settings.secretsKey ?? (settings.dev && settings.store === "embedded" ? developmentSecret(settings.data) : null);
  const seal = secret === null ? null : new Seal(secret);
  const kv = await openStore(settings, { clock, random, logger, seal });
  if (settings.newGeneration) return await newGeneration(settings, { kv, seal, clock, random });
  const taskTokens = new TaskTokens(settings.accountSecret);
  const spool = new Spool({
    root: join(settings.data, "artifacts", "spool"),
    bytesMax: settings.spoolBytesMax,
    ageMsMax: settings.spoolDays * 24 * 3_600_000,
    clock,
    random,
  });
  const artifacts = new ArtifactStore({ root: join(settings.data, "artifacts"), clock, random });
  const packageBytes = new PackageBytes({ artifacts, random, logger });
  const controller: Controller = new Controller({
    kv,
    clusterId: settings.clusterId,
    seal,
    name: settings.name,
    clock,
    random,
    logger,
    leaseMs: settings.leaseMs,
    account: settings.account,
    accountUrl: `${settings.tls === null ? "http" : "https"}://${settings.listen}`,
    issueToken: (key) => taskTokens.issue(key),
    issueGangToken: (key) => taskTokens.issue(key, "gang"),
    onProvision: (poolUid) => provisioner.wake(poolUid),
    onRetired: () => provisioner.stop(),
    onTaskForgotten: (task) => spool.forget(task),
  });
  const local = new LocalProvider(say);
  const provisioner = new Provisioner({
    engine: () => controller.leading?.engine ?? null,
    providerOf: ({ provider, providerName }) =>
      provider === "command" ? (settings.providers.get(providerName) ?? null) : settings.supervised ? local : null,
    clock,
    logger,
    limitMs: settings.providerLimitMs,
  });
  const accountKeys = new AccountKeys({ secret: settings.accountSecret, configuredKey: settings.accountKey });
  const cluster = () => controller.leading?.engine.cluster ?? null;
  const server = new ApiServer({
    controller,
    serving: { authenticator: new Authenticator({ ...settings, accountKeys, taskTokens, cluster }), logger, keepsSecrets: seal !== null },
    accountKeys,
    taskTokens,
    spool,
    packageBytes,
    artifacts,
    downloads: settings.downloads,
    pageKey: createHash("sha256").update(`pages ${settings.accountKey}`).digest(),
    clock,
    random,
    defaultProvider: settings.dev ? "local" : "static",
    providerNames: [...settings.providers.keys()],
    about: { clusterId: settings.clusterId, version: version(), store: settings.store },
  });
  const port = await server.listen(settings.listen, settings.tls);
  const endpoint = settings.listen.replace(/:[0-9]+$/, `:${port}`);
  say({ serving: endpoint, role: "standby" });
  let stopping = false;
  const stop = (): void => {
    stopping = true;
    void controller.stop();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  if (settings.supervised) {
    process.stdin.on("end", stop).on("error", stop);
    createInterface({ input: process.stdin }).on("line", (line) => local.heard(line));
  }
  const why = await controller.run(() => {
    server.setLeading(true);
    keepInBounds({ spool, artifacts, packageBytes, controller, clock });
    say({ ready: true, endpoint, role: "leader" });
  });
  logger.info({ why }, "ends");
  await server.close(clock);
  await kv.close();
  return stopping ? 0 : EXIT_DEPOSED;
}

/** A development cluster keeps a key beside its store: made with the store, for a store that was made without stays as it is. */
function developmentSecret(data: string): string | null {
  const path = join(data, "secrets.key");
  if (!existsSync(path)) {
    if (existsSync(join(data, "store"))) return null;
    mkdirSync(data, { recursive: true });
    writeFileSync(path, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600 });
  }
  return readSecretFile(path);
}

async function openStore(
  settings: Settings,
  { seal, ...parts }: { clock: Clock; random: Random; logger: Logger; seal: Seal | null },
): Promise<KeyValue> {
  const inner = await openPlainStore(settings, parts);
  if (seal === null) return inner;
  const { leader, meta } = keysOf(settings.clusterId);
  return new SealedKeyValue({ inner, seal, isPlain: (key) => key === leader || key === meta });
}

/** Loads the adapter in use only: a client of etcd takes longer to load than all else that an embedded controller needs. */
async function openPlainStore(settings: Settings, parts: { clock: Clock; random: Random; logger: Logger }): Promise<KeyValue> {
  const quota = settings.storeQuotaBytes === null ? {} : { quotaBytes: settings.storeQuotaBytes };
  if (settings.store === "embedded") {
    const { EmbeddedKeyValue } = await import("@stint/store/embedded");
    return new EmbeddedKeyValue(join(settings.data, "store"), quota);
  }
  const { EtcdKeyValue } = await import("@stint/store/etcd");
  const { etcdEndpoints: endpoints, clusterId: cluster, leaderLeaseSeconds: leaseSeconds } = settings;
  return new EtcdKeyValue({ endpoints, cluster, leaseSeconds, ...parts, ...quota });
}

/** Says the new generation; nothing else is started. */
async function newGeneration(
  settings: Settings,
  parts: { kv: KeyValue; seal: Seal | null; clock: Clock; random: Random },
): Promise<number> {
  const { clusterId, name } = settings;
  const never = new AbortController().signal;
  const generation = await beginGeneration({ ...parts, keys: keysOf(clusterId), clusterId, name, signal: never });
  await parts.kv.close();
  say({ cluster: clusterId, generation });
  return 0;
}

/** What lies beside the store: now, for what was forgotten while nobody led, and then every hour. */
function keepInBounds(parts: {
  spool: Spool;
  artifacts: ArtifactStore;
  packageBytes: PackageBytes;
  controller: Controller;
  clock: ReturnType<typeof systemClock>;
}): void {
  const { spool, artifacts, packageBytes, controller, clock } = parts;
  const { leading } = controller;
  if (leading === null) return;
  const owners = {
    jobExists: (jobUid: number): boolean => controller.leading?.engine.cluster.jobs.has(jobUid) !== false,
    poolExists: (poolUid: number): boolean => controller.leading?.engine.cluster.poolsByUid.has(poolUid) !== false,
  };
  const sweep = async (): Promise<void> => {
    await spool.sweep(owners);
    const packages = await packageBytes.sweep((query) => leading.engine.read(query));
    const undescribed = await artifacts.sweep();
    if (packages + undescribed > 0) logger.info({ packages, undescribed }, "bytes that nobody names are removed");
  };
  sweep()
    .catch((error: unknown) => logger.warn({ err: error }, "what lies beside the store cannot be swept"))
    .finally(() => clock.setTimer(SWEEP_INTERVAL_MS, () => keepInBounds(parts)));
}

/** The address, or the directory, is somebody else's or nobody's: starting again does not help. */
function isTaken(error: unknown): boolean {
  return /\b(EADDRINUSE|EADDRNOTAVAIL|EACCES|EROFS|ENOTDIR|ENOENT)\b/.test((error as Error).message);
}

setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`);
const logger = createLogger({ component: "controller", write: (line) => process.stderr.write(line) });
process.on("uncaughtException", (error) => {
  logger.error({ err: error }, "the controller failed");
  process.exit(1);
});
try {
  process.exitCode = await main(readSettings(process.argv.slice(2), process.env, systemClock().wallMs()), logger);
  process.exit();
} catch (error) {
  const configured = error instanceof ConfigError || error instanceof StoreRefused || isTaken(error);
  if (configured) process.stderr.write(`stint controller: ${(error as Error).message}\n`);
  else logger.error({ err: error }, "the controller failed");
  process.exit(configured ? EXIT_CONFIG : 1);
}
