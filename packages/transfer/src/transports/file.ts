/** file: urls, below the directories that the node's configuration names and nowhere else. */
import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { TransferError } from "../errors.ts";
import { openBeneath, PathRefused, resolveBeneath } from "../open-beneath.ts";
import { type Download, PIECE_BYTES, type StagedUpload, type Transport, type UploadSource } from "../transport.ts";

export function fileTransport(options: { roots: readonly string[] }): Transport {
  const locate = (url: string): { root: string; path: string } => {
    const path = resolve(fileURLToPath(url));
    const root = options.roots.find((candidate) => path === candidate || path.startsWith(`${candidate.replace(/\/$/, "")}/`));
    if (root === undefined) throw new TransferError("BlobAccessDenied", "The file lies outside the directories that this node shares.");
    return { root, path: relative(root, path) };
  };
  return {
    async read(url, { offset, signal }): Promise<Download> {
      const { root, path } = locate(url);
      const handle = await openBeneath(root, path).catch((error: unknown) => {
        throw readError(error);
      });
      const { size } = await handle.stat();
      const bytes = handle.createReadStream({ start: offset, highWaterMark: PIECE_BYTES, signal });
      return { bytes, totalBytes: size, offset, validator: null, digest: null, unchanged: false };
    },
    async stage({ url, source }): Promise<StagedUpload> {
      const { root, path } = locate(url);
      const target = await resolveBeneath(root, path).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw writeError(error);
        return resolve(root, path);
      });
      const temporary = join(dirname(target), `.${createHash("sha256").update(`${target} ${source.identity}`).digest("hex").slice(0, 32)}`);
      try {
        await mkdir(dirname(target), { recursive: true });
        await copyDurably(source, temporary);
      } catch (error) {
        await rm(temporary, { force: true });
        throw writeError(error);
      }
      return {
        publish: () => rename(temporary, target).catch((error: unknown) => Promise.reject(writeError(error))),
        discard: () => rm(temporary, { force: true }),
      };
    },
  };
}

/** Under the same name again after a crash: what was left there is replaced. */
async function copyDurably(source: UploadSource, path: string): Promise<void> {
  await rm(path, { force: true });
  const to = await open(path, "wx");
  try {
    const from = await source.open();
    try {
      for await (const piece of from.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false }) as AsyncIterable<Buffer>)
        await to.write(piece);
    } finally {
      await from.close();
    }
    await to.sync();
  } finally {
    await to.close();
  }
}

function readError(error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return new TransferError("BlobNotFound", "The file does not exist.", { cause: error });
  if (error instanceof PathRefused || code === "EACCES" || code === "ELOOP")
    return new TransferError("BlobAccessDenied", `The file may not be read: ${message}.`, { cause: error });
  return new TransferError("BlobDownloadMiscError", `The file cannot be read: ${message}`, { cause: error });
}

function writeError(error: unknown): TransferError {
  if (error instanceof TransferError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new TransferError(code === "ENOSPC" ? "DiskFull" : "FileUploadMiscError", `The file cannot be written: ${message}`, {
    cause: error,
  });
}
