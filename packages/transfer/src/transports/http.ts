/**
 * http and https. Addresses are checked as they are resolved, at every redirect; credentials in a url are not accepted. A download that
 * is cut goes on from where it was when the server can do that for the same version of the file.
 */
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import { Agent, request } from "undici";
import { addressProblem, type AddressPolicy } from "../address-policy.ts";
import { redactUrl, TransferError } from "../errors.ts";
import type { Download, Transport, Upload } from "../transport.ts";

const REDIRECTS_MAX = 5;
const CONNECT_LIMIT_MS = 10_000;
const IDLE_LIMIT_MS = 30_000;

export function httpTransport(policy: AddressPolicy): Transport {
  const dispatcher = new Agent({
    connect: { timeout: CONNECT_LIMIT_MS, lookup: checkedLookup(policy) },
    headersTimeout: IDLE_LIMIT_MS,
    bodyTimeout: IDLE_LIMIT_MS,
  });
  return {
    read: (url, options) => read(url, { ...options, dispatcher, policy }),
    write: async (url) => new HttpUpload(url, dispatcher, policy),
  };
}

async function read(
  url: string,
  options: { offset: number; signal: AbortSignal; dispatcher: Agent; policy: AddressPolicy },
): Promise<Download> {
  let target = new URL(url);
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    checkHost(target, options.policy);
    const headers = { "accept-encoding": "identity", ...(options.offset > 0 ? { range: `bytes=${options.offset}-` } : {}) };
    const response = await attempt(url, () => request(target, { dispatcher: options.dispatcher, signal: options.signal, headers }));
    const { statusCode } = response;
    const location = response.headers["location"];
    if (statusCode >= 300 && statusCode < 400 && typeof location === "string") {
      await response.body.dump();
      target = redirected(target, location, url);
      continue;
    }
    if (statusCode !== 200 && statusCode !== 206) {
      await response.body.dump();
      throw refusal(statusCode, url);
    }
    const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(String(response.headers["content-range"] ?? ""));
    if (statusCode === 206 && (range === null || Number(range[1]) !== options.offset)) {
      await response.body.dump();
      throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} answered with another range than was asked for.`);
    }
    const length = response.headers["content-length"];
    const total = statusCode === 206 ? range?.[3] : length;
    const totalBytes = typeof total === "string" && /^\d+$/.test(total) ? Number(total) : null;
    return { bytes: guarded(url, response.body), totalBytes, offset: statusCode === 206 ? options.offset : 0 };
  }
  throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} redirects more than ${REDIRECTS_MAX} times.`);
}

function redirected(from: URL, location: string, url: string): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (
    target === null ||
    (target.protocol !== "http:" && target.protocol !== "https:") ||
    (from.protocol === "https:" && target.protocol === "http:")
  ) {
    throw new TransferError("BlobAccessDenied", `${redactUrl(url)} redirects to where it may not.`);
  }
  return target;
}

async function* guarded(url: string, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw failure(url, error);
  }
}

async function attempt<T>(url: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw failure(url, error);
  }
}

function failure(url: string, error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  const { code = "", message, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (cause instanceof TransferError) return cause;
  const timedOut = code.includes("TIMEOUT");
  const text = `${redactUrl(url)} could not be read: ${redactUrl(message)}`;
  return new TransferError(timedOut ? "BlobDownloadTimedOut" : "BlobDownloadMiscError", text, { retryable: true, cause: error });
}

function refusal(statusCode: number, url: string): TransferError {
  const where = redactUrl(url);
  if (statusCode === 404 || statusCode === 410) return new TransferError("BlobNotFound", `${where} does not exist (HTTP ${statusCode}).`);
  if (statusCode === 401 || statusCode === 403)
    return new TransferError(
      "BlobAccessDenied",
      `${where} may not be read (HTTP ${statusCode}): check the url's signature and its expiry.`,
    );
  const retryable = statusCode === 429 || statusCode === 408 || statusCode >= 500;
  return new TransferError("BlobDownloadMiscError", `${where} answered with HTTP ${statusCode}.`, { retryable });
}

function checkHost(url: URL, policy: AddressPolicy): void {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) === 0) return;
  const problem = addressProblem(host, policy);
  if (problem !== null) throw denied(host, problem);
}

function denied(host: string, problem: string): TransferError {
  return new TransferError("BlobAccessDenied", `${host} may not be reached from a node: ${problem}.`);
}

/** Refuses at the moment of connecting: what a name resolved to a moment ago does not count. */
function checkedLookup(policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      for (const { address } of addresses) {
        const problem = addressProblem(address, policy);
        if (problem !== null) return callback(denied(hostname, problem), "", 0);
      }
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? "", first?.family ?? 0);
    });
  };
}

const UPLOAD_BYTES_MAX = 64 * 1024 * 1024;

/** A PUT of the whole file is its own last call, so its bytes wait here until then. */
class HttpUpload implements Upload {
  readonly #url: string;
  readonly #dispatcher: Agent;
  readonly #policy: AddressPolicy;
  readonly #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(url: string, dispatcher: Agent, policy: AddressPolicy) {
    this.#url = url;
    this.#dispatcher = dispatcher;
    this.#policy = policy;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#bytes += bytes.length;
    if (this.#bytes > UPLOAD_BYTES_MAX)
      throw new TransferError("FileUploadFailed", `An upload by http has at most ${UPLOAD_BYTES_MAX} bytes; use another store.`);
    this.#pieces.push(Uint8Array.from(bytes));
  }

  async stage(): Promise<void> {}

  async publish(): Promise<void> {
    const target = new URL(this.#url);
    checkHost(target, this.#policy);
    const response = await request(target, { method: "PUT", dispatcher: this.#dispatcher, body: Buffer.concat(this.#pieces) }).catch(
      (error: unknown) => {
        throw new TransferError(
          "FileUploadFailed",
          `${redactUrl(this.#url)} could not be written: ${redactUrl((error as Error).message)}`,
          { retryable: true, cause: error },
        );
      },
    );
    await response.body.dump();
    if (response.statusCode >= 300)
      throw new TransferError("FileUploadFailed", `${redactUrl(this.#url)} answered with HTTP ${response.statusCode}.`);
  }

  async discard(): Promise<void> {
    this.#pieces.length = 0;
  }
}
