/**
 * Answers readers of a task's files: each gets a stream of its own to the controller. Files are opened beneath the task's directory and
 * never through a link; a reader that follows gets what is added until the task has ended.
 */
import { once } from "node:events";
import { taskDirectory } from "../logic/directories.ts";
import { readdir, lstat } from "node:fs/promises";
import { join } from "node:path";
import type { ErrorReason, OpenFile } from "@stint/core";
import { toTimestamp } from "@stint/contract";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import { openBeneath, PathRefused, PIECE_BYTES, resolveBeneath } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";

const FOLLOW_INTERVAL_MS = 50;
const LISTED_FILES_MAX = 10_000;
const FILES_PER_MESSAGE = 500;

export interface FileServerOptions {
  readonly root: string;
  readonly controllers: Controllers;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Call = ReturnType<Controllers["agent"]["sendFile"]>;

export class FileServer {
  readonly #options: FileServerOptions;

  constructor(options: FileServerOptions) {
    this.#options = options;
  }

  serve(request: OpenFile, live: () => boolean): void {
    const { controllers, logger } = this.#options;
    const call = controllers.agent.sendFile(controllers.metadata, () => {});
    const gone = new AbortController();
    call.on("error", () => gone.abort(new Error("the reader is gone")));
    call.on("close", () => gone.abort(new Error("the reader is gone")));
    const { relayId } = request;
    call.write({ relayId });
    const served = request.list ? this.#list(call, request) : this.#read(call, request, { live, signal: gone.signal });
    served
      .catch((error: unknown) => {
        if (gone.signal.aborted) return;
        const { reason, message } = refusal(error);
        if (reason === "INTERNAL") logger.warn({ err: error }, "a file cannot be served");
        call.write({ relayId, errorReason: reason, errorMessage: message });
      })
      .finally(() => call.end());
  }

  #directory({ jobId, taskId }: OpenFile): Promise<string> {
    return resolveBeneath(this.#options.root, taskDirectory(jobId, taskId));
  }

  async #read(call: Call, request: OpenFile, reading: { live: () => boolean; signal: AbortSignal }): Promise<void> {
    const { live, signal } = reading;
    const handle = await this.#open(request, reading);
    try {
      const { size } = await handle.stat();
      let at = request.offset < 0 ? Math.max(0, size + request.offset) : request.offset;
      if (at > size && !request.follow) throw new RangeError(`the file has ${size} bytes`);
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
  async #open(request: OpenFile, { live, signal }: { live: () => boolean; signal: AbortSignal }): ReturnType<typeof openBeneath> {
    for (;;) {
      const wasLive = live();
      try {
        return await openBeneath(await this.#directory(request), request.path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT" || !request.follow || !wasLive) throw error;
      }
      await sleep(this.#options.clock, FOLLOW_INTERVAL_MS, signal);
    }
  }

  async #list(call: Call, request: OpenFile): Promise<void> {
    const root = await this.#directory(request);
    const files: { path: string; directory: boolean; sizeBytes: number; lastModified: ReturnType<typeof toTimestamp> }[] = [];
    const walk = async (path: string): Promise<void> => {
      for (const name of (await readdir(await resolveBeneath(root, path))).sort()) {
        if (files.length >= LISTED_FILES_MAX) return;
        const relative = path === "" ? name : `${path}/${name}`;
        const stat = await lstat(join(root, relative));
        if (!stat.isFile() && !stat.isDirectory()) continue;
        files.push({
          path: relative,
          directory: stat.isDirectory(),
          sizeBytes: stat.isFile() ? stat.size : 0,
          lastModified: toTimestamp(stat.mtimeMs),
        });
        if (stat.isDirectory() && request.recursive) await walk(relative);
      }
    };
    await walk(request.path);
    const truncated = files.length >= LISTED_FILES_MAX;
    for (let at = 0; at === 0 || at < files.length; at += FILES_PER_MESSAGE) {
      call.write({ files: files.slice(at, at + FILES_PER_MESSAGE), truncated });
    }
  }
}

async function written(call: Call, message: { data: Buffer }, signal: AbortSignal): Promise<void> {
  if (!call.write(message)) await once(call, "drain", { signal });
}

function refusal(error: unknown): { reason: ErrorReason; message: string } {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof RangeError) return { reason: "INVALID_RANGE", message: `It cannot be read from there: ${error.message}.` };
  if (error instanceof PathRefused || code === "ELOOP" || code === "ENXIO")
    return { reason: "FILE_NOT_FOUND", message: `The task has no such file: ${(error as Error).message}.` };
  if (code === "ENOENT" || code === "ENOTDIR") return { reason: "FILE_NOT_FOUND", message: "The task has no such file on its node." };
  return { reason: "INTERNAL", message: "The node cannot read the file; its log says why." };
}
