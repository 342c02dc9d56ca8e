/**
 * A file that holds one secret: a key, a line of text. Who may read it knows it, so one that others may read is refused, as ssh does
 * with its keys; the group may (systemd gives credentials so).
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ConfigError, firstLine } from "./config-error.ts";

const LENGTH_MAX = 4_096;
const OTHERS = 0o007;
const GROUP_WRITES = 0o020;

/** The secret. Throws ConfigError with the path, never with what the file holds. */
export function readSecretFile(path: string): string {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new ConfigError(`${path}: it is not a file`);
    if ((stat.mode & (OTHERS | GROUP_WRITES)) !== 0) {
      const mode = (stat.mode & 0o777).toString(8).padStart(4, "0");
      throw new ConfigError(`${path}: others may read or change it (mode ${mode}): chmod 600 ${path}`);
    }
    const bytes = Buffer.alloc(LENGTH_MAX + 2);
    const text = bytes.subarray(0, readSync(file, bytes)).toString("utf8").trim();
    if (text === "") throw new ConfigError(`${path}: it is empty`);
    if (text.length > LENGTH_MAX || !/^[\x21-\x7e]+$/.test(text)) {
      throw new ConfigError(`${path}: it holds no key: give one line of at most ${LENGTH_MAX} characters without spaces`);
    }
    return text;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${path}: cannot be read: ${firstLine(error)}`, { cause: error });
  } finally {
    if (file !== null) closeSync(file);
  }
}
