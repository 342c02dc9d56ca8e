/** Zips for tests, honest ones and others. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Unix type and permissions; left out = made on Windows. */
  readonly mode?: number;
  readonly deflate?: boolean;
  /** What the entry's own header says, where it differs from the directory. */
  readonly ownName?: string;
  readonly checksum?: number;
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from((entry.content ?? "") as string);
    const bytes = entry.deflate === true ? deflateRawSync(content) : content;
    const file = Buffer.concat([
      header(entry, content, bytes, entry.ownName ?? entry.name),
      Buffer.from(entry.ownName ?? entry.name),
      bytes,
    ]);
    directory.push(record(entry, content, bytes, offset), Buffer.from(entry.name));
    files.push(file);
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}

/** The fields that both headers have, from `at` on. */
function common(buffer: Buffer, at: number, entry: ZipEntry, sizes: { content: Buffer; bytes: Buffer }): void {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(0x0800 | (entry.encrypted === true ? 1 : 0), at + 2);
  buffer.writeUInt16LE(entry.deflate === true ? 8 : 0, at + 4);
  buffer.writeUInt32LE(entry.checksum ?? crc32(sizes.content), at + 10);
  buffer.writeUInt32LE(sizes.bytes.length, at + 14);
  buffer.writeUInt32LE(entry.claimedSize ?? sizes.content.length, at + 18);
}

function header(entry: ZipEntry, content: Buffer, bytes: Buffer, name: string): Buffer {
  const buffer = Buffer.alloc(30);
  buffer.writeUInt32LE(0x04034b50, 0);
  common(buffer, 4, entry, { content, bytes });
  buffer.writeUInt16LE(Buffer.byteLength(name), 26);
  return buffer;
}

function record(entry: ZipEntry, content: Buffer, bytes: Buffer, offset: number): Buffer {
  const buffer = Buffer.alloc(46);
  buffer.writeUInt32LE(0x02014b50, 0);
  buffer.writeUInt16LE(entry.mode === undefined ? 20 : (3 << 8) | 20, 4);
  common(buffer, 6, entry, { content, bytes });
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), 28);
  buffer.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
  buffer.writeUInt32LE(offset, 42);
  return buffer;
}
