/** How bytes move on this node: the transports as the settings say, the cache, and the packages that are installed. */
import { join } from "node:path";
import type { Clock, Logger, Random } from "@stint/runtime";
import {
  artifactTransport,
  azureBlobTransport,
  fileTransport,
  httpTransport,
  NodeCache,
  type ResourceParts,
  s3Transport,
} from "@stint/transfer";
import type { NodeStore } from "../logic/ports.ts";
import type { Settings } from "../settings.ts";
import { artifactClient } from "./artifacts.ts";
import type { Controllers } from "./controllers.ts";
import { packageResolver } from "./package-resolver.ts";
import { Packages } from "./packages.ts";

const CLEAN_CACHE_INTERVAL_MS = 3_600_000;

export interface FileMovingOptions {
  readonly settings: Settings;
  readonly controllers: Controllers;
  readonly store: NodeStore;
  readonly bootId: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}

export function fileMoving(options: FileMovingOptions): { parts: ResourceParts; packages: Packages } {
  const { settings, controllers, store, bootId, clock, random, logger } = options;
  const policy = { allowLoopback: settings.loopback };
  const http = httpTransport(policy);
  const transports = {
    "http:": http,
    "https:": http,
    "blob:": azureBlobTransport(policy),
    "s3:": s3Transport(settings.s3, policy),
    "file:": fileTransport({ roots: settings.fileRoots }),
    "artifact:": artifactTransport(artifactClient(controllers)),
  };
  const { root, cacheBytes: bytesMax, cacheAgeMs: ageMsMax } = settings;
  const directory = join(root, "volatile", "cache");
  const cache = bytesMax === 0 ? null : new NodeCache({ directory, bytesMax, ageMsMax, parts: { transports, clock, random } });
  if (cache !== null) keepClean(cache, { clock, logger });
  const parts = { transports, clock, random, cache };
  const resolve = packageResolver(controllers, { account: settings.account, poolId: settings.pool, clock, random });
  return { parts, packages: new Packages({ root, bootId, store, parts, resolve }) };
}

function keepClean(cache: NodeCache, { clock, logger }: { clock: Clock; logger: Logger }): void {
  clock.setTimer(CLEAN_CACHE_INTERVAL_MS, () => {
    cache.clean().catch((error: unknown) => logger.warn({ err: error }, "the cache cannot be cleaned"));
    keepClean(cache, { clock, logger });
  });
}
