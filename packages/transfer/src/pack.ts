/** A directory as a tar stream: files and directories with their modes, in order of name; links and special files are left out. */
import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pack } from "tar-stream";

export function packDirectory(root: string): Readable {
  const archive = pack();
  const walk = async (path: string): Promise<void> => {
    for (const name of (await readdir(join(root, path))).sort()) {
      const relative = path === "" ? name : `${path}/${name}`;
      const stat = await lstat(join(root, relative));
      if (stat.isDirectory()) {
        archive.entry({ name: relative, type: "directory", mode: stat.mode & 0o777 }, "");
        await walk(relative);
      } else if (stat.isFile()) {
        const entry = archive.entry({ name: relative, size: stat.size, mode: stat.mode & 0o777, mtime: stat.mtime });
        if (stat.size === 0) entry.end("");
        else await pipeline(createReadStream(join(root, relative), { end: stat.size - 1 }), entry as unknown as NodeJS.WritableStream);
      }
    }
  };
  walk("").then(
    () => archive.finalize(),
    (error: Error) => archive.destroy(error),
  );
  return archive as unknown as Readable;
}
