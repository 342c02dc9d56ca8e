/** The entries of a tar, or of a gzipped one, in their order. */
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { type ArchiveTarget, archiveRefusal } from "./archive-entry.ts";

export async function extractTar(archive: string, target: ArchiveTarget, options: { gzip: boolean }): Promise<void> {
  const source = createReadStream(archive);
  const unpacked = options.gzip ? source.pipe(createGunzip()) : source;
  const parser = extract();
  source.on("error", (error) => parser.destroy(error));
  unpacked.on("error", (error: Error) => parser.destroy(error));
  unpacked.pipe(parser as unknown as NodeJS.WritableStream);
  for await (const entry of parser) {
    const { name, type, size, mode } = entry.header;
    const kind = type === "contiguous-file" ? "file" : (type ?? "file");
    const isFile = kind === "file";
    await target.add({ name, type: kind, sizeBytes: size, mode }, isFile ? async () => entry as unknown as AsyncIterable<Buffer> : null);
    if (!isFile) entry.resume();
  }
  if (target.entries === 0) throw archiveRefusal("it holds nothing");
}
