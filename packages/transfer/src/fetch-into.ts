/**
 * Fetches a url into an open file. A fetch that is cut goes on where it was, in the same version of the file or from its beginning; what
 * has the wrong length or the wrong hash is refused.
 */
import { createHash, type Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { diskError, redactUrl, SourceChanged, TransferError } from "./errors.ts";
import { TRANSFER_LIMIT_MS, withRetries } from "./retry.ts";
import type { Digest, Download, TransferParts, Transport } from "./transport.ts";

export const FILE_BYTES_MAX: number = 1024 ** 4;

export interface FetchOptions {
  /** A version that is here already: if it is the newest, nothing is fetched. */
  readonly known: string | null;
  /** Hexadecimal; null = any content will do. */
  readonly sha256: string | null;
  readonly signal: AbortSignal;
  readonly limitMs?: number;
}

export interface Fetched {
  readonly unchanged: boolean;
  readonly sizeBytes: number;
  /** Hexadecimal; "" when nothing was fetched. */
  readonly sha256: string;
  readonly validator: string | null;
}

interface Progress {
  bytes: number;
  /** The farthest it ever came, also before it began anew. */
  farthest: number;
  validator: string | null;
  digest: Digest | null;
  sha256: Hash;
  md5: Hash;
}

export function transportOf({ transports }: TransferParts, url: string): Transport {
  const transport = transports[url.slice(0, url.indexOf(":") + 1).toLowerCase()];
  if (transport === undefined) throw new TransferError("ResourceFileInvalid", `No transport knows the scheme of ${redactUrl(url)}.`);
  return transport;
}

/** Throws TransferError. */
export async function fetchInto(parts: TransferParts, url: string, handle: FileHandle, options: FetchOptions): Promise<Fetched> {
  const transport = transportOf(parts, url);
  const limitMs = options.limitMs ?? TRANSFER_LIMIT_MS;
  const untilMs = parts.clock.monotonicMs() + limitMs;
  const progress: Progress = { farthest: 0, ...beginning() };
  const attempt = async (): Promise<Fetched> => {
    const { signal, known } = options;
    const download = await transport.read(url, { offset: progress.bytes, validator: progress.validator, known, signal });
    if (download.unchanged) return { unchanged: true, sizeBytes: 0, sha256: "", validator: download.validator };
    if (download.offset === 0) Object.assign(progress, beginning());
    progress.validator = download.validator;
    progress.digest ??= download.digest;
    await pour(handle, download, progress, () => {
      if (parts.clock.monotonicMs() > untilMs)
        throw new TransferError("BlobDownloadTimedOut", `${redactUrl(url)} did not arrive within ${Math.round(limitMs / 1_000)} s.`);
    });
    checkLength(url, download, progress);
    return finish(url, progress, options.sha256);
  };
  const restartable = async (): Promise<Fetched> => {
    try {
      return await attempt();
    } catch (error) {
      // Without a version nobody can tell whether the rest would belong to what is here.
      if (error instanceof SourceChanged || progress.validator === null) Object.assign(progress, beginning());
      throw error;
    }
  };
  const fetched = await withRetries(parts, { signal: options.signal, limitMs, progress: () => progress.farthest }, restartable);
  if (!fetched.unchanged) await handle.truncate(fetched.sizeBytes);
  return fetched;
}

function beginning(): Omit<Progress, "farthest"> {
  return { bytes: 0, validator: null, digest: null, sha256: createHash("sha256"), md5: createHash("md5") };
}

async function pour(handle: FileHandle, { bytes }: Download, progress: Progress, checkTime: () => void): Promise<void> {
  for await (const piece of bytes) {
    checkTime();
    if (progress.bytes + piece.length > FILE_BYTES_MAX)
      throw new TransferError("ResourceFileInvalid", `The file has more than ${FILE_BYTES_MAX} bytes.`);
    await handle.write(piece, 0, piece.length, progress.bytes).catch((error: unknown) => {
      throw diskError(error, "ResourceFileWriteFailed", "the file");
    });
    progress.sha256.update(piece);
    if (progress.digest?.algorithm === "md5") progress.md5.update(piece);
    progress.bytes += piece.length;
    progress.farthest = Math.max(progress.farthest, progress.bytes);
  }
}

function checkLength(url: string, { totalBytes }: Download, { bytes }: Progress): void {
  if (totalBytes === null || totalBytes === bytes) return;
  throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} gave ${bytes} of ${totalBytes} bytes.`, {
    retryable: bytes < totalBytes,
  });
}

function finish(url: string, progress: Progress, wanted: string | null): Fetched {
  const sha256 = progress.sha256.digest();
  const { digest } = progress;
  const given = digest?.algorithm === "md5" ? progress.md5.digest("base64") : sha256.toString("base64");
  if (digest !== null && digest.value !== given)
    throw new TransferError(
      "BlobDownloadMiscError",
      `${redactUrl(url)} arrived with other content than its store says (${digest.algorithm}).`,
    );
  const hex = sha256.toString("hex");
  if (wanted !== null && wanted !== hex)
    throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} has the SHA-256 ${hex}, and not ${wanted} as the task says.`);
  return { unchanged: false, sizeBytes: progress.bytes, sha256: hex, validator: progress.validator };
}
