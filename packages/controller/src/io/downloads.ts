/**
 * Streams of files to readers. An account has so many at once; one whose reader takes nothing for too long is cut, so that nobody's
 * stopped program keeps a node's files open, and its place.
 */
import { constants, type ServerHttp2Stream } from "node:http2";
import type { ServerWritableStream } from "@grpc/grpc-js";
import { StintFailure } from "@stint/contract";
import { idKey, stintError } from "@stint/core";
import type { Clock } from "@stint/runtime";
import { writeSlowly } from "./handlers.ts";

export interface DownloadsOptions {
  readonly perAccountMax: number;
  readonly idleMs: number;
  readonly clock: Clock;
}

export class Downloads {
  readonly #options: DownloadsOptions;
  readonly #byAccount = new Map<string, number>();

  constructor(options: DownloadsOptions) {
    this.#options = options;
  }

  /** `give` resolves when the reader can take more; `signal` aborts when it is gone. Throws TOO_MANY_DOWNLOADS. */
  async run<Message>(
    account: string,
    call: ServerWritableStream<unknown, Message>,
    act: (give: (message: Message) => Promise<void>, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const { clock, idleMs, perAccountMax } = this.#options;
    const key = idKey(account);
    const count = this.#byAccount.get(key) ?? 0;
    if (count >= perAccountMax)
      throw new StintFailure(stintError("TOO_MANY_DOWNLOADS", `${count} downloads of the account are under way, the most it may have.`));
    this.#byAccount.set(key, count + 1);
    const gone = new AbortController();
    call.once("cancelled", () => gone.abort());
    if (call.cancelled) gone.abort();
    try {
      await act(async (message) => {
        const timer = clock.setTimer(idleMs, () => cut(call));
        await writeSlowly(call, message).finally(() => timer.cancel());
      }, gone.signal);
    } finally {
      const left = (this.#byAccount.get(key) ?? 1) - 1;
      if (left === 0) this.#byAccount.delete(key);
      else this.#byAccount.set(key, left);
    }
  }
}

/** A status waits behind what is not read, so the stream itself is reset: the reader hears RESOURCE_EXHAUSTED. */
function cut(call: ServerWritableStream<unknown, never>): void {
  const { stream } = (call as unknown as { readonly call: { readonly stream: ServerHttp2Stream } }).call;
  stream.close(constants.NGHTTP2_ENHANCE_YOUR_CALM);
}
