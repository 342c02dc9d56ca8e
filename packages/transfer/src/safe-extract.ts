/**
 * Unpacks a tar, a gzipped one or a zip, that nobody vouches for. Only files and directories are made, below the target and never through
 * a link; modes lose what is special, owners are ours. Everything is bounded. Whatever breaks a rule breaks the whole archive, and nothing
 * of it is left.
 */
import { cp, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { ArchiveTarget, archiveRefusal, type ExtractLimits } from "./archive-entry.ts";
import { diskError, TransferError } from "./errors.ts";
import { extractTar } from "./extract-tar.ts";
import { extractZip } from "./extract-zip.ts";

const LIMITS: ExtractLimits = { entriesMax: 100_000, bytesMax: 64 * 1024 ** 3, fileBytesMax: 64 * 1024 ** 3, ratioMax: 200 };
const TAR_BLOCK_BYTES = 512;

/** Throws TransferError. Entries replace what is there under the same name. */
export async function safeExtract(archive: string, target: string, limits: ExtractLimits = LIMITS): Promise<void> {
  const staging = await mkdtemp(join(target, ".extract-"));
  try {
    await extractInto(archive, staging, limits);
    for (const name of await readdir(staging)) {
      const to = join(target, name);
      await rename(join(staging, name), to).catch(async () =>
        cp(join(staging, name), to, { recursive: true, force: true, dereference: false }),
      );
    }
  } catch (error) {
    if (error instanceof TransferError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && code.startsWith("E")) throw diskError(error, "ResourceFileWriteFailed", basename(archive));
    throw archiveRefusal(error instanceof Error ? error.message : String(error));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function extractInto(archive: string, staging: string, limits: ExtractLimits): Promise<void> {
  const packedBytes = (await stat(archive)).size;
  const target = new ArchiveTarget({ root: staging, packedBytes, limits });
  const kind = await kindOf(archive);
  if (kind === "zip") return extractZip(archive, target);
  if (packedBytes < TAR_BLOCK_BYTES && kind === "tar") throw archiveRefusal("it is shorter than any tar");
  await extractTar(archive, target, { gzip: kind === "gzip" });
}

async function kindOf(path: string): Promise<"tar" | "gzip" | "zip"> {
  const handle = await open(path, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead >= 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return "gzip";
    return bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b ? "zip" : "tar";
  } finally {
    await handle.close();
  }
}
