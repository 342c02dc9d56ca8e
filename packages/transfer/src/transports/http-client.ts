/**
 * http as every transport over it speaks it: the address is checked at the moment of connecting (what a name resolved to a moment ago
 * does not count), waits have limits, and what goes wrong is a TransferError without the url's secrets. Its library is loaded with the first
 * request: an agent that starts need not wait for it.
 */
import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import type { Agent, Dispatcher } from "undici";
import { addressProblem, type AddressPolicy } from "../address-policy.ts";
import { redactUrl, TransferError } from "../errors.ts";

const CONNECT_LIMIT_MS = 10_000;
const IDLE_LIMIT_MS = 30_000;
/** Of an answer that is read whole: a listing, an error. */
const TEXT_BYTES_MAX = 16 * 1024 * 1024;

export type HttpResponse = Dispatcher.ResponseData;

export interface HttpRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | Readable;
  readonly signal: AbortSignal | null;
}

export class HttpClient {
  readonly #policy: AddressPolicy;
  #agent: Agent | null = null;

  constructor(policy: AddressPolicy) {
    this.#policy = policy;
  }

  /** Any answer is an answer; follows no redirect. */
  async send(url: URL, { method, headers, body, signal }: HttpRequest): Promise<HttpResponse> {
    this.#checkHost(url);
    const what = { method, headers, signal, ...(body === undefined ? {} : { body }) };
    try {
      const undici = await import("undici");
      this.#agent ??= new undici.Agent({
        connect: { timeout: CONNECT_LIMIT_MS, lookup: checkedLookup(this.#policy) },
        headersTimeout: IDLE_LIMIT_MS,
        bodyTimeout: IDLE_LIMIT_MS,
      });
      return await undici.request(url, { dispatcher: this.#agent, ...what });
    } catch (error) {
      throw networkFailure(url.href, error, method === "GET" ? "read" : "written");
    }
  }

  #checkHost(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    if (isIP(host) === 0) return;
    const problem = addressProblem(host, this.#policy);
    if (problem !== null) throw denied(host, problem);
  }
}

export function networkFailure(url: string, error: unknown, what: "read" | "written"): TransferError {
  if (error instanceof TransferError) return error;
  const { code = "", message, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (cause instanceof TransferError) return cause;
  const text = `${redactUrl(url)} could not be ${what}: ${redactUrl(message)}`;
  if (what === "written") return new TransferError("FileUploadMiscError", text, { retryable: true, cause: error });
  return new TransferError(code.includes("TIMEOUT") ? "BlobDownloadTimedOut" : "BlobDownloadMiscError", text, {
    retryable: true,
    cause: error,
  });
}

/** A header's one value; "" = it is not there. */
export function headerOf({ headers }: HttpResponse, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The whole body as text. */
export async function textOf(response: HttpResponse, url: string): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of response.body as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > TEXT_BYTES_MAX) throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} answered with too much.`);
      pieces.push(piece);
    }
  } catch (error) {
    throw networkFailure(url, error, "read");
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Seconds or a date, as the server writes it; null = it does not. */
export function retryAfterMs(response: HttpResponse): number | null {
  const value = headerOf(response, "retry-after");
  return /^[0-9]{1,6}$/.test(value) ? Number(value) * 1_000 : null;
}

export function mayHelpAgain(statusCode: number): boolean {
  return statusCode === 429 || statusCode === 408 || statusCode >= 500;
}

function denied(host: string, problem: string): TransferError {
  return new TransferError("BlobAccessDenied", `${host} may not be reached from a node: ${problem}.`);
}

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
