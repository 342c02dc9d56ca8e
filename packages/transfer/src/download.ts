/**
 * Fetches a url into a file or a directory of a task. The file appears whole, by a rename; a download that is cut goes on where it was,
 * with growing pauses, until its limit.
 */
import { constants } from "node:fs";
import { chmod, open, rename, rm, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { backoff, type Clock, type Random, sleep } from "@stint/runtime";
import { diskError, redactUrl, TransferError } from "./errors.ts";
import { makeBeneath, PathRefused, resolveBeneath } from "./open-beneath.ts";
import { safeExtract } from "./safe-extract.ts";
import type { Transports } from "./transport.ts";

const TRIES_MAX = 6;
export const FILE_BYTES_MAX: number = 1024 ** 4;

export interface DownloadParts {
  readonly transports: Transports;
  readonly clock: Clock;
  readonly random: Random;
}

export interface ResourceRequest {
  readonly url: string;
  /** Relative to `root`. */
  readonly filePath: string;
  readonly fileMode: number;
  readonly unpack: boolean;
}

/** Throws TransferError. What is there already under the path is replaced. */
export async function downloadResource(parts: DownloadParts, root: string, request: ResourceRequest, signal: AbortSignal): Promise<void> {
  const parent = await makeBeneath(
    root,
    request.unpack ? request.filePath : dirname(request.filePath) === "." ? "" : dirname(request.filePath),
  ).catch((error: unknown) => {
    throw refused(error, "ResourceDirectoryCreateFailed", request.filePath);
  });
  const name = request.unpack ? "unpacked" : basename(request.filePath);
  const temporary = join(parent, `.${name.slice(0, 100)}.${parts.random.id()}`);
  try {
    await fetchInto(parts, request.url, temporary, signal);
    if (request.unpack) {
      await safeExtract(temporary, parent);
      await rm(temporary, { force: true });
      return;
    }
    await chmod(temporary, request.fileMode & 0o777);
    await rename(temporary, await resolveBeneath(root, request.filePath)).catch((error: unknown) => {
      throw refused(error, "ResourceFileCreateFailed", request.filePath);
    });
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskError(error, "ResourceFileWriteFailed", request.filePath);
  }
}

async function fetchInto(parts: DownloadParts, url: string, path: string, signal: AbortSignal): Promise<void> {
  const scheme = url.slice(0, url.indexOf(":") + 1).toLowerCase();
  const transport = parts.transports[scheme];
  if (transport === undefined) throw new TransferError("ResourceFileInvalid", `No transport knows the scheme of ${redactUrl(url)}.`);
  const retry = backoff({ random: parts.random, firstMs: 200, maxMs: 10_000 });
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600).catch(
    (error: unknown) => {
      throw diskError(error, "ResourceFileCreateFailed", basename(path));
    },
  );
  const progress = { bytes: 0 };
  try {
    for (let tries = 1; ; tries++) {
      try {
        const download = await transport.read(url, { offset: progress.bytes, signal });
        progress.bytes = download.offset;
        await pour(handle, download.bytes, progress);
        if (download.totalBytes === null || download.totalBytes === progress.bytes) return await handle.truncate(progress.bytes);
        throw new TransferError("BlobDownloadMiscError", `${redactUrl(url)} gave ${progress.bytes} of ${download.totalBytes} bytes.`, {
          retryable: progress.bytes < download.totalBytes,
        });
      } catch (error) {
        if (!(error instanceof TransferError) || !error.retryable || tries >= TRIES_MAX || signal.aborted) throw error;
      }
      await sleep(parts.clock, retry.nextMs(), signal);
    }
  } finally {
    await handle.close();
  }
}

async function pour(handle: FileHandle, bytes: AsyncIterable<Uint8Array>, progress: { bytes: number }): Promise<void> {
  for await (const piece of bytes) {
    if (progress.bytes + piece.length > FILE_BYTES_MAX)
      throw new TransferError("ResourceFileInvalid", `The file has more than ${FILE_BYTES_MAX} bytes.`);
    await handle.write(piece, 0, piece.length, progress.bytes).catch((error: unknown) => {
      throw diskError(error, "ResourceFileWriteFailed", "the file");
    });
    progress.bytes += piece.length;
  }
}

function refused(error: unknown, code: "ResourceDirectoryCreateFailed" | "ResourceFileCreateFailed", path: string): TransferError {
  if (error instanceof PathRefused)
    return new TransferError("ResourceFileInvalid", `${path} cannot be made in the task's directory: ${error.message}.`, { cause: error });
  return diskError(error, code, path);
}
