/**
 * A task's inputs: brings what a resource file names into the task's directory, by way of the node's cache where there is one. Each file
 * appears whole, by a rename; a tree keeps its structure.
 */
import { constants } from "node:fs";
import { chmod, copyFile, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { NodeCache } from "./cache.ts";
import { diskError, redactUrl, TransferError } from "./errors.ts";
import { fetchInto, transportOf } from "./fetch-into.ts";
import { makeBeneath, PathRefused, resolveBeneath } from "./open-beneath.ts";
import { safeExtract } from "./safe-extract.ts";
import type { TransferParts } from "./transport.ts";

/** Files of one tree that a node takes. */
const TREE_FILES_MAX = 100_000;
/** Files of one tree that are fetched at once. */
const AT_ONCE = 4;

export interface ResourceParts extends TransferParts {
  /** null = every file is fetched by itself. */
  readonly cache: NodeCache | null;
}

export type ResourceSource =
  | { readonly kind: "file"; readonly url: string }
  /** Everything below an Azure container or an `s3://BUCKET/FOLDER/` whose name begins with the prefix. */
  | { readonly kind: "tree"; readonly transport: "blob:" | "s3:"; readonly url: string; readonly prefix: string };

export interface ResourceRequest {
  readonly source: ResourceSource;
  /** Relative to `root`; of a tree and of an archive the directory. */
  readonly filePath: string;
  readonly fileMode: number;
  /** The file is a tar or a zip: its entries are wanted. */
  readonly unpack: boolean;
  /** Hexadecimal; null = any content will do. */
  readonly sha256: string | null;
}

/**
 * Gives how many bytes were brought, by way of the cache or not; of an archive, its own. Throws TransferError. What is there already under
 * the path is replaced.
 */
export async function fetchResource(parts: ResourceParts, root: string, request: ResourceRequest, signal: AbortSignal): Promise<number> {
  const { source, filePath } = request;
  if (source.kind === "file") return fetchFile(parts, root, { ...request, url: source.url }, signal);
  const transport = parts.transports[source.transport];
  if (transport?.list === undefined) throw new TransferError("BlobAccessDenied", `The node cannot list ${redactUrl(source.url)}.`);
  const files: { url: string; filePath: string }[] = [];
  for await (const { url, path } of transport.list(source.url, { prefix: source.prefix, signal })) {
    if (files.length === TREE_FILES_MAX)
      throw new TransferError("ResourceFileInvalid", `${redactUrl(source.url)} holds more than ${TREE_FILES_MAX} files.`);
    files.push({ url, filePath: filePath === "" ? path : `${filePath}/${path}` });
  }
  const queue = files.values();
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const brought = await fetchFile(parts, root, { ...request, ...file }, signal);
      bytes += brought;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return bytes;
}

type FileRequest = Omit<ResourceRequest, "source"> & { readonly url: string };

async function fetchFile(parts: ResourceParts, root: string, request: FileRequest, signal: AbortSignal): Promise<number> {
  const { url, filePath, unpack } = request;
  const folder = unpack ? filePath : dirname(filePath) === "." ? "" : dirname(filePath);
  const parent = await makeBeneath(root, folder).catch((error: unknown) => {
    throw refused(error, "ResourceDirectoryCreateFailed", filePath);
  });
  const temporary = join(parent, `.${basename(filePath).slice(0, 100)}.${parts.random.id()}`);
  const cacheable = parts.cache !== null && !/^file:/i.test(url);
  try {
    let bytes: number;
    if (cacheable) {
      bytes = await (parts.cache as NodeCache).withFile({ url, sha256: request.sha256, signal }, async (path) => {
        await (unpack ? safeExtract(path, parent) : copy(parts, path, temporary));
        return (await stat(path)).size;
      });
    } else {
      bytes = await fetchTo(parts, temporary, request, signal);
      if (unpack) await safeExtract(temporary, parent);
    }
    if (unpack) return bytes;
    await chmod(temporary, request.fileMode & 0o777);
    await rename(temporary, await resolveBeneath(root, filePath)).catch((error: unknown) => {
      throw refused(error, "ResourceFileCreateFailed", filePath);
    });
    return bytes;
  } catch (error) {
    if (signal.aborted) throw error;
    throw diskError(error, "ResourceFileWriteFailed", filePath);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A copy that shares its blocks where the file system can: what a task does to it does nothing to the cached file. */
async function copy(parts: ResourceParts, from: string, to: string): Promise<void> {
  const mode = constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL;
  try {
    await copyFile(from, to, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    await rm(to, { force: true });
    await parts.cache?.clean({ all: true });
    await copyFile(from, to, mode);
  }
}

async function fetchTo(parts: TransferParts, path: string, { url, sha256 }: FileRequest, signal: AbortSignal): Promise<number> {
  transportOf(parts, url);
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600).catch(
    (error: unknown) => {
      throw diskError(error, "ResourceFileCreateFailed", basename(path));
    },
  );
  try {
    return (await fetchInto(parts, url, handle, { known: null, sha256, signal })).sizeBytes;
  } finally {
    await handle.close();
  }
}

function refused(error: unknown, code: "ResourceDirectoryCreateFailed" | "ResourceFileCreateFailed", path: string): TransferError {
  if (error instanceof PathRefused)
    return new TransferError("ResourceFileInvalid", `${path} cannot be made in the task's directory: ${error.message}.`, { cause: error });
  return diskError(error, code, path);
}
