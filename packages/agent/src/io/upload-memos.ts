/**
 * What is known on the node of uploads that are not yet visible: a memo each, from the first byte to the last call. A memo that is left when
 * its attempt goes on no more is of an upload that was cut: what it left with the store is taken away.
 */
import { createHash } from "node:crypto";
import type { Clock, Logger, Timer } from "@stint/runtime";
import type { Transports, UploadMemo } from "@stint/transfer";
import type { NodeStore } from "../logic/ports.ts";

const PREFIX = "upload/";
const LOOK_INTERVAL_MS = 600_000;

interface MemoRecord {
  /** Of its transport. */
  readonly scheme: string;
  readonly value: string;
}

/** `attempt`: the name of the attempt whose output it is. */
export function uploadMemo(store: NodeStore, of: { attempt: string; scheme: string; url: string }): UploadMemo {
  const { attempt, scheme, url } = of;
  const name = `${PREFIX}${attempt}/${createHash("sha256").update(url).digest("hex").slice(0, 32)}`;
  return {
    get: () => (store.all().get(name) as MemoRecord | undefined)?.value ?? null,
    put: (value) => store.put(name, { scheme, value } satisfies MemoRecord),
    remove: () => store.remove(name),
  };
}

export interface AbandonedUploadsOptions {
  readonly store: NodeStore;
  readonly transports: Transports;
  /** The attempt may go on with its uploads. */
  readonly goesOn: (attempt: string) => boolean;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class AbandonedUploads {
  readonly #options: AbandonedUploadsOptions;
  readonly #stop = new AbortController();
  #timer: Timer | null = null;

  constructor(options: AbandonedUploadsOptions) {
    this.#options = options;
  }

  start(): void {
    void this.#look().finally(() => {
      if (!this.#stop.signal.aborted) this.#timer = this.#options.clock.setTimer(LOOK_INTERVAL_MS, () => this.start());
    });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#stop.abort(new Error("the agent stops"));
  }

  async #look(): Promise<void> {
    const { store, transports, goesOn, logger } = this.#options;
    const names = [...store.all().keys()].filter((name) => name.startsWith(PREFIX) && !goesOn(attemptOf(name)));
    for (const name of names) {
      const { scheme, value } = store.all().get(name) as MemoRecord;
      try {
        await transports[scheme]?.abandon?.(value, this.#stop.signal);
        store.remove(name);
      } catch (error) {
        logger.warn({ err: error }, "what an upload left with its store cannot be taken away yet");
      }
    }
  }
}

function attemptOf(name: string): string {
  return name.slice(PREFIX.length, name.lastIndexOf("/"));
}
