/** file: urls, below the directories that the node's configuration names and nowhere else. */
import { mkdir, open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { TransferError } from "../errors.ts";
import { openBeneath, PathRefused, resolveBeneath } from "../open-beneath.ts";
import { type Download, PIECE_BYTES, type Transport, type Upload } from "../transport.ts";

export function fileTransport(options: { roots: readonly string[]; uniqueName: () => string }): Transport {
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
      return { bytes: handle.createReadStream({ start: offset, highWaterMark: PIECE_BYTES, signal }), totalBytes: size, offset };
    },
    async write(url): Promise<Upload> {
      const { root, path } = locate(url);
      const target = await resolveBeneath(root, path).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw writeError(error);
        return resolve(root, path);
      });
      await mkdir(dirname(target), { recursive: true });
      const temporary = `${target}.${options.uniqueName()}`;
      const handle = await open(temporary, "wx").catch((error: unknown) => {
        throw writeError(error);
      });
      return new FileUpload(handle, temporary, target);
    },
  };
}

class FileUpload implements Upload {
  readonly #handle: FileHandle;
  readonly #temporary: string;
  readonly #target: string;

  constructor(handle: FileHandle, temporary: string, target: string) {
    this.#handle = handle;
    this.#temporary = temporary;
    this.#target = target;
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.#handle.write(bytes).catch((error: unknown) => {
      throw writeError(error);
    });
  }

  async stage(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }

  async publish(): Promise<void> {
    await rename(this.#temporary, this.#target);
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await rm(this.#temporary, { force: true });
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
  const { code, message } = error as NodeJS.ErrnoException;
  return new TransferError(code === "ENOSPC" ? "DiskFull" : "FileUploadFailed", `The file cannot be written: ${message}`, { cause: error });
}
