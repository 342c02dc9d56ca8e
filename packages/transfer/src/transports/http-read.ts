/**
 * Reading over http, for every transport that does. A read that goes on asks for the rest of the same version (If-Range) and believes a
 * 206 only with the right range and that version's ETag; otherwise it begins anew.
 */
import { redactUrl, SourceChanged, TransferError } from "../errors.ts";
import { type Download, type ReadOptions, unchangedDownload } from "../transport.ts";
import { headerOf, type HttpClient, type HttpResponse, mayHelpAgain, networkFailure, retryAfterMs } from "./http-client.ts";
import { errorCodeOf } from "./http-write.ts";

const REDIRECTS_MAX = 5;

export interface HttpReadOptions extends ReadOptions {
  /** Signs a request; a signed one follows no redirect. */
  readonly sign?: (url: URL, headers: Record<string, string>) => Promise<Record<string, string>>;
}

export async function readHttp(client: HttpClient, url: string, options: HttpReadOptions): Promise<Download> {
  let target = new URL(url);
  const wanted = conditions(options);
  for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
    const headers = options.sign === undefined ? wanted : await options.sign(target, wanted);
    const response = await client.send(target, { method: "GET", headers, signal: options.signal });
    const location = headerOf(response, "location");
    if (response.statusCode >= 300 && response.statusCode < 400 && location !== "" && options.sign === undefined) {
      await response.body.dump();
      target = redirected(target, location, url);
      continue;
    }
    return download(url, response, options);
  }
  throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} redirects more than ${REDIRECTS_MAX} times.`);
}

function conditions({ offset, validator, known }: ReadOptions): Record<string, string> {
  return {
    "accept-encoding": "identity",
    ...(offset > 0 ? { range: `bytes=${offset}-` } : {}),
    ...(offset > 0 && validator !== null ? { "if-range": validator } : {}),
    ...(offset === 0 && known !== null ? { "if-none-match": known } : {}),
  };
}

async function download(url: string, response: HttpResponse, options: ReadOptions): Promise<Download> {
  const { statusCode } = response;
  if (statusCode === 304 && options.known !== null) {
    await response.body.dump();
    return unchangedDownload(options.known);
  }
  if (statusCode === 416 && options.offset > 0) {
    await response.body.dump();
    throw new SourceChanged(redactUrl(url));
  }
  if (statusCode !== 200 && statusCode !== 206) throw await readRefusal(url, response);
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headerOf(response, "content-range"));
  if (statusCode === 206 && (range === null || Number(range[1]) !== options.offset)) {
    await response.body.dump();
    throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} answered with another range than was asked for.`);
  }
  const validator = validatorOf(response);
  if (statusCode === 206 && options.validator !== null && validator !== options.validator) {
    await response.body.dump();
    throw new SourceChanged(redactUrl(url));
  }
  const length = statusCode === 206 ? (range?.[3] ?? "") : headerOf(response, "content-length");
  const md5 = headerOf(response, statusCode === 206 ? "x-ms-blob-content-md5" : "content-md5");
  return {
    bytes: guarded(url, response.body),
    totalBytes: /^\d+$/.test(length) ? Number(length) : null,
    offset: statusCode === 206 ? options.offset : 0,
    validator,
    digest: /^[A-Za-z0-9+/]{22}==$/.test(md5) ? { algorithm: "md5", value: md5 } : null,
    unchanged: false,
  };
}

/** A strong ETag: bytes of the same version are the same. */
function validatorOf(response: HttpResponse): string | null {
  const etag = headerOf(response, "etag");
  return etag === "" || etag.startsWith("W/") || etag.length > 256 ? null : etag;
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
    throw networkFailure(url, error, "read");
  }
}

/** Why a server did not give what was asked for. */
export async function readRefusal(url: string, response: HttpResponse): Promise<TransferError> {
  const { statusCode } = response;
  const where = redactUrl(url);
  const code = await errorCodeOf(response, url);
  const said = `HTTP ${statusCode}${code === "" ? "" : ` ${code}`}`;
  if (statusCode === 404 || statusCode === 410) return new TransferError("BlobNotFound", `${where} does not exist (${said}).`);
  if (statusCode === 401 || statusCode === 403) {
    const hint = "check the url's signature, its permissions and its expiry";
    return new TransferError("BlobAccessDenied", `${where} may not be read (${said}): ${hint}.`);
  }
  return new TransferError("BlobDownloadMiscError", `${where} answered with ${said}.`, {
    retryable: mayHelpAgain(statusCode),
    retryAfterMs: retryAfterMs(response),
  });
}
