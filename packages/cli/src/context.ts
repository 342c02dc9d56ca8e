/**
 * What every command needs: the client, and where to write. The cluster is --endpoint, else STINT_ENDPOINT, else the one that `stint dev`
 * starts; on loopback the key of development clusters is used unless STINT_ACCOUNT_KEY, or the file of
 * STINT_ACCOUNT_KEY_FILE, gives another.
 */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { StintClient } from "@stint/client";
import { isLoopback, parseEndpoints } from "@stint/contract";
import { ConfigError, firstLine, readSecretFile } from "@stint/runtime";
import { DEV_KEY, DEV_PORT } from "./dev/dev-cluster.ts";
import { UsageError } from "./usage-error.ts";

export interface GlobalOptions {
  readonly endpoint?: string;
  readonly output?: "table" | "json";
}

export interface Context {
  readonly client: StintClient;
  readonly json: boolean;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const DEFAULT_ENDPOINT = `127.0.0.1:${DEV_PORT}`;
/** A controller that is being restarted answers within this; longer would only keep a person waiting. */
const UNREACHABLE_MS = 2_000;

export function createContext({ endpoint, output }: GlobalOptions, environment: NodeJS.ProcessEnv = process.env): Context {
  const endpoints = endpointsOf(endpoint, environment);
  const client = new StintClient({
    endpoints,
    key: accountKey(endpoints, environment),
    ca: authority(environment["STINT_CA_FILE"]),
    unreachableMs: UNREACHABLE_MS,
  });
  return { client, json: output === "json", stdout: process.stdout, stderr: process.stderr };
}

/** `host:port` of every controller. */
export function endpointsOf(endpoint: string | undefined, environment: NodeJS.ProcessEnv): string[] {
  const fromEnvironment = environment["STINT_ENDPOINT"];
  return parseEndpoints(endpoint ?? (fromEnvironment === undefined || fromEnvironment === "" ? DEFAULT_ENDPOINT : fromEnvironment));
}

/** The certificate authority of the controllers. */
function authority(path: string | undefined): Buffer | null {
  if (path === undefined || path === "") return null;
  try {
    const ca = readFileSync(path);
    new X509Certificate(ca);
    return ca;
  } catch (error) {
    throw new UsageError(`STINT_CA_FILE ${path} cannot be used: ${firstLine(error)}.`, "Name the PEM file of the controllers' authority.");
  }
}

function accountKey(endpoints: readonly string[], environment: NodeJS.ProcessEnv): string {
  const key = environment["STINT_ACCOUNT_KEY"];
  if (key !== undefined && key !== "") return key;
  const keyFile = environment["STINT_ACCOUNT_KEY_FILE"];
  if (keyFile !== undefined && keyFile !== "") return keyOfFile(keyFile);
  if (endpoints.every((endpoint) => isLoopback(endpoint))) return DEV_KEY;
  throw new UsageError(
    `No key for ${endpoints.join(",")}.`,
    "Set STINT_ACCOUNT_KEY to a key of the account, or STINT_ACCOUNT_KEY_FILE to a file that holds it.",
  );
}

function keyOfFile(path: string): string {
  try {
    return readSecretFile(path);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(error.message, "STINT_ACCOUNT_KEY_FILE names a file that holds the key and that only you may read.");
  }
}
