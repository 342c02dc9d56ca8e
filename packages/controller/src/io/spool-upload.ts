/** One attempt's files on their way into the spool: begun, written piece by piece, and there all at once at the end. */
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type SpooledFileInfo, StintFailure } from "@stint/contract";
import { stintError } from "@stint/core";

const FILES_MAX = 256;
const NAME_BYTES_MAX = 255;

export class SpoolUpload {
  readonly #directory: string;
  readonly #publish: (bytes: number) => Promise<void>;
  #file: { readonly handle: FileHandle; left: number } | null = null;
  #files = 0;
  #bytes = 0;

  constructor(directory: string, publish: (bytes: number) => Promise<void>) {
    this.#directory = directory;
    this.#publish = publish;
  }

  async beginFile(info: SpooledFileInfo): Promise<void> {
    await this.#endFile();
    const name = encodeURIComponent(info.path);
    if (++this.#files > FILES_MAX || name.length > NAME_BYTES_MAX)
      throw new StintFailure(stintError("REQUEST_TOO_LARGE", `An attempt has at most ${FILES_MAX} spooled files, with short names.`));
    const handle = await open(join(this.#directory, name), "w", 0o600);
    this.#file = { handle, left: info.headBytes + info.tailBytes };
    await this.#put(Buffer.from(`${JSON.stringify(info)}\n`));
  }

  async write(data: Uint8Array): Promise<void> {
    if (this.#file === null || data.length > this.#file.left)
      throw new StintFailure(stintError("INVALID_REQUEST", "Bytes came that belong to no file.", { field: "data" }));
    this.#file.left -= data.length;
    await this.#put(data);
  }

  async finish(): Promise<void> {
    await this.#endFile();
    await this.#publish(this.#bytes);
  }

  async abort(): Promise<void> {
    await this.#file?.handle.close().catch(() => {});
    this.#file = null;
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #endFile(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.handle.close();
    if (file !== null && file.left > 0)
      throw new StintFailure(stintError("INVALID_REQUEST", "A file ended before all of it had come.", { field: "data" }));
  }

  async #put(data: Uint8Array): Promise<void> {
    this.#bytes += data.length;
    try {
      await this.#file?.handle.write(data);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      throw new StintFailure(stintError("STORE_FULL", "The disk of the spool is full."), { cause: error });
    }
  }
}
