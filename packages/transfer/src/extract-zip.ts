/**
 * The entries of a zip, by its central directory; an entry whose own header says something else is refused, as are encrypted ones, links
 * and special files. Checksums are compared.
 */
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { type ArchiveTarget, archiveRefusal } from "./archive-entry.ts";

/** Of `external attributes`, where the archive was made on Unix. */
const MADE_ON_UNIX = 3;
const TYPE_MASK = 0o170000;
const FILE_TYPES: Readonly<Record<number, string>> = {
  0: "file",
  0o100000: "file",
  0o040000: "directory",
  0o120000: "link",
};
/** Windows says nothing of programs: every file may be one. */
const MODE_OF_OTHERS = 0o755;

export async function extractZip(archive: string, target: ArchiveTarget): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: false, decodeStrings: true });
  try {
    for await (const entry of zip.eachEntry()) {
      const { type, mode } = kindOf(entry);
      await checkHeader(zip, entry);
      const wanted = { name: entry.fileName, type, sizeBytes: entry.uncompressedSize, mode };
      await target.add(wanted, type === "file" ? async () => checked(entry, await zip.openReadStreamPromise(entry)) : null);
    }
  } finally {
    zip.close();
  }
  if (target.entries === 0) throw archiveRefusal("it holds nothing");
}

function kindOf(entry: Entry): { type: string; mode: number } {
  const isDirectory = entry.fileName.endsWith("/");
  if (entry.versionMadeBy >> 8 !== MADE_ON_UNIX) return { type: isDirectory ? "directory" : "file", mode: MODE_OF_OTHERS };
  const attributes = entry.externalFileAttributes >>> 16;
  const type = isDirectory ? "directory" : (FILE_TYPES[attributes & TYPE_MASK] ?? "special file");
  return { type, mode: attributes & 0o777 || MODE_OF_OTHERS };
}

/** Readers that trust the one header and those that trust the other must see the same file. */
async function checkHeader(zip: ZipFile, entry: Entry): Promise<void> {
  const shown = JSON.stringify(entry.fileName.slice(0, 200));
  if (entry.isEncrypted()) throw archiveRefusal(`${shown} is encrypted`);
  const local = await zip.readLocalFileHeaderPromise(entry, { minimal: false });
  const central = entry.fileNameRaw;
  if (!local.fileName.equals(central)) throw archiveRefusal(`${shown} has another name in its own header`);
  if (local.compressionMethod !== entry.compressionMethod) throw archiveRefusal(`${shown} is packed otherwise by its own header`);
}

async function* checked(entry: Entry, bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let sum = 0;
  for await (const piece of bytes) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== entry.crc32) throw archiveRefusal(`${JSON.stringify(entry.fileName.slice(0, 200))} has a wrong checksum`);
}
