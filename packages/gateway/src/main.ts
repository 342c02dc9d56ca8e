/**
 * The gateway's process: Azure Batch's REST data plane, beside the controllers and over their API. It keeps nothing, so any number of it
 * may run. What it says on stdout is for its supervisor, one JSON object a line; its log goes to stderr.
 */
import type { AddressInfo } from "node:net";
import { StintClient } from "@stint/client";
import { ConfigError, createLogger, type Logger, systemClock, systemRandom } from "@stint/runtime";
import { createApp } from "./app.ts";
import { Accounts } from "./auth/accounts.ts";
import { Authenticator } from "./auth/authenticator.ts";
import { bearerVerifier } from "./auth/bearer.ts";
import { createHttpServer } from "./server.ts";
import { readSettings, type Settings } from "./settings.ts";

/** sysexits: the configuration is wrong. */
const EXIT_CONFIG = 78;

async function main(settings: Settings, logger: Logger): Promise<void> {
  const clock = systemClock();
  const random = systemRandom();
  const connection = { endpoints: settings.endpoints, ca: settings.ca };
  const accounts = new Accounts({ operator: new StintClient({ ...connection, key: settings.accountKey }), connection, clock });
  const authenticator = new Authenticator({
    accounts,
    verifyBearer: bearerVerifier(settings),
    bearerAccount: settings.account,
    bearerKey: settings.accountKey,
    clock,
  });
  const scheme = settings.tls === null ? "http" : "https";
  const app = createApp({ authenticator, clock, random, logger, scheme, dev: settings.dev });
  const server = createHttpServer(app, { tls: settings.tls, clock, random });
  const [, host = "127.0.0.1", port = "0"] = /^(.*):([0-9]+)$/.exec(settings.listen) ?? [];
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(Number(port), host.replace(/^\[|\]$/g, ""), resolve);
  });
  const url = `${scheme}://${host}:${(server.address() as AddressInfo).port}`;
  process.stdout.write(`${JSON.stringify({ serving: url })}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve());
    if (settings.supervised)
      process.stdin
        .on("end", () => resolve())
        .on("error", () => resolve())
        .resume();
  });
  server.close();
  server.closeAllConnections();
  accounts.close();
}

/** The address is somebody else's: starting again does not help. */
function isTaken(error: unknown): boolean {
  return /\b(EADDRINUSE|EADDRNOTAVAIL|EACCES)\b/.test((error as Error).message);
}

const logger = createLogger({ component: "gateway", write: (line) => process.stderr.write(line) });
process.on("uncaughtException", (error) => {
  logger.error({ err: error }, "the gateway failed");
  process.exit(1);
});
try {
  await main(readSettings(process.argv.slice(2), process.env), logger);
  process.exit();
} catch (error) {
  const configured = error instanceof ConfigError || isTaken(error);
  if (configured) process.stderr.write(`stint gateway: ${(error as Error).message}\n`);
  else logger.error({ err: error }, "the gateway failed");
  process.exit(configured ? EXIT_CONFIG : 1);
}
