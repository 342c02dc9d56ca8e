/**
 * Answers readers of the node's files: each gets a stream of its own to the controller. What is read, listed or removed is reached from
 * open directories and never through a link; a reader that follows gets what is added until the program that writes there has ended.
 */
import { once } from "node:events";
import type { FileHandle } from "node:fs/promises";
import type { ErrorReason, OpenFile } from "@stint/core";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import { PathRefused, PIECE_BYTES } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";
import { describeFile, type ListedFile, listFiles } from "./file-listing.ts";
import { normal, openParent, openPlace, type Place, SHOWN_DIRECTORIES } from "./node-places.ts";

const FOLLOW_INTERVAL_MS = 50;
const FILES_PER_MESSAGE = 500;

export interface FileServerOptions {
  readonly root: string;
  readonly controllers: Controllers;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Call = ReturnType<Controllers["agent"]["sendFile"]>;
type Reading = { readonly live: () => boolean; readonly signal: AbortSignal };

/** A removal that the node does not do. */
class Refused extends Error {
  readonly reason: ErrorReason;

  constructor(reason: ErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export class FileServer {
  readonly #options: FileServerOptions;

  constructor(options: FileServerOptions) {
    this.#options = options;
  }

  serve(request: OpenFile, live: () => boolean): void {
    const { controllers, logger } = this.#options;
    const gone = new AbortController();
    // The call may be over before all is sent; of that its stream says nothing.
    const over = (): void => gone.abort(new Error("the reader is gone"));
    const call = controllers.agent.sendFile(controllers.metadata, over);
    call.on("error", over);
    call.on("close", over);
    const { relayId } = request;
    call.write({ relayId });
    this.#answer(call, request, { live, signal: gone.signal })
      .catch(async (error: unknown) => {
        if (gone.signal.aborted) return;
        const { reason, message } = await this.#refusal(request, error, live);
        if (reason === "INTERNAL") logger.warn({ err: error }, "a file cannot be served");
        call.write({ relayId, errorReason: reason, errorMessage: message });
      })
      .finally(() => call.end());
  }

  async #answer(call: Call, request: OpenFile, reading: Reading): Promise<void> {
    if (request.operation === "list") return this.#list(call, request);
    if (request.operation === "stat") return send(call, { files: [await this.#stat(request)] });
    if (request.operation === "delete") return this.#delete(request);
    return this.#read(call, request, reading);
  }

  #place({ directory, path }: OpenFile): Place {
    return { root: this.#options.root, directory, path };
  }

  async #read(call: Call, request: OpenFile, reading: Reading): Promise<void> {
    const { live, signal } = reading;
    const handle = await this.#open(request, reading);
    try {
      const stat = await handle.stat();
      let at = request.offset < 0 ? Math.max(0, stat.size + request.offset) : request.offset;
      if (at > stat.size && !request.follow) throw new RangeError(`the file has ${stat.size} bytes`);
      send(call, { files: [describeFile(normal(request.path), stat)] });
      const end = request.length > 0 ? at + request.length : Number.POSITIVE_INFINITY;
      const buffer = Buffer.alloc(PIECE_BYTES);
      while (at < end && !signal.aborted) {
        const wasLive = live();
        const { bytesRead } = await handle.read(buffer, 0, Math.min(PIECE_BYTES, end - at), at);
        at += bytesRead;
        if (bytesRead > 0) await written(call, { data: Buffer.from(buffer.subarray(0, bytesRead)) }, signal);
        else if (!request.follow || !wasLive) return;
        else await sleep(this.#options.clock, FOLLOW_INTERVAL_MS, signal);
      }
    } finally {
      await handle.close();
    }
  }

  /** A follower may come before the file is there. */
  async #open(request: OpenFile, { live, signal }: Reading): Promise<FileHandle> {
    for (;;) {
      const wasLive = live();
      try {
        const { parent, name } = await openParent(this.#place(request));
        try {
          return await parent.file(name);
        } finally {
          await parent.close();
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !request.follow || !wasLive) throw error;
      }
      await sleep(this.#options.clock, FOLLOW_INTERVAL_MS, signal);
    }
  }

  async #stat(request: OpenFile): Promise<ListedFile> {
    const { parent, name } = await openParent(this.#place(request));
    try {
      const stat = await parent.stat(name);
      if (!stat.isFile() && !stat.isDirectory()) throw new PathRefused("it is no file and no directory");
      return describeFile(normal(request.path), stat);
    } finally {
      await parent.close();
    }
  }

  async #delete(request: OpenFile): Promise<void> {
    const path = normal(request.path);
    if (request.directory === "" && SHOWN_DIRECTORIES.includes(path))
      throw new Refused("INVALID_VALUE", `${path} belongs to the node; only what is in it can be deleted.`);
    const { parent, name } = await openParent(this.#place(request));
    try {
      await parent.remove(name, { recursive: request.recursive });
    } finally {
      await parent.close();
    }
  }

  async #list(call: Call, request: OpenFile): Promise<void> {
    const { recursive, prefix, after, limit } = request;
    const base = normal(request.path);
    const { files, more } =
      request.directory === "" && base === ""
        ? await this.#listRoot(request)
        : await this.#listBelow(request, { base, recursive, prefix, after, limit });
    for (let at = 0; at === 0 || at < files.length; at += FILES_PER_MESSAGE) {
      send(call, { files: files.slice(at, at + FILES_PER_MESSAGE), truncated: more });
    }
  }

  async #listBelow(request: OpenFile, listing: Parameters<typeof listFiles>[1]): ReturnType<typeof listFiles> {
    const directory = await openPlace({ ...this.#place(request), path: listing.base });
    try {
      return await listFiles(directory, listing);
    } finally {
      await directory.close();
    }
  }

  /** Only what a reader may see, as if nothing else were there. */
  async #listRoot(request: OpenFile): ReturnType<typeof listFiles> {
    const { recursive, prefix, after, limit } = request;
    const files: ListedFile[] = [];
    for (const base of SHOWN_DIRECTORIES) {
      if (after > base && !after.startsWith(`${base}/`)) continue;
      const self = after >= base || !base.startsWith(prefix) ? [] : [await this.#stat({ ...request, path: base }).catch(() => null)];
      const left = limit - files.length - self.length;
      if (left < 0) return { files, more: true };
      files.push(...self.filter((file) => file !== null));
      if (!recursive) continue;
      const { files: inner, more } = await this.#listBelow(request, { base, recursive, prefix, after, limit: left });
      files.push(...inner);
      if (more) return { files, more };
    }
    return { files, more: false };
  }

  async #refusal(request: OpenFile, error: unknown, live: () => boolean): Promise<{ reason: ErrorReason; message: string }> {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Refused) return error;
    if (error instanceof RangeError) return { reason: "INVALID_RANGE", message: `It cannot be read from there: ${error.message}.` };
    if (code === "ENOTEMPTY" || code === "EEXIST") return { reason: "DIRECTORY_NOT_EMPTY", message: "The directory is not empty." };
    if (code === "ENOENT" && request.directory !== "" && !live() && !(await this.#exists(request.directory)))
      return { reason: "TASK_FILES_CLEANED_UP", message: "The task's files were removed from its node." };
    if (error instanceof PathRefused) return { reason: "FILE_NOT_FOUND", message: `There is no such file: ${error.message}.` };
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP" || code === "ENAMETOOLONG")
      return { reason: "FILE_NOT_FOUND", message: "There is no such file on the node." };
    return { reason: "INTERNAL", message: "The node cannot read the file; its log says why." };
  }

  async #exists(directory: string): Promise<boolean> {
    try {
      await (await openPlace({ root: this.#options.root, directory, path: "" })).close();
      return true;
    } catch {
      return false;
    }
  }
}

function send(call: Call, message: Parameters<Call["write"]>[0]): void {
  call.write(message);
}

async function written(call: Call, message: { data: Buffer }, signal: AbortSignal): Promise<void> {
  if (!call.write(message)) await once(call, "drain", { signal });
}
