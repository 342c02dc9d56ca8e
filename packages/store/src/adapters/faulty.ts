/**
 * A store whose answers get lost: a call fails before it was done or after, or takes its time, by chance from a seed. What was done
 * is never undone, so whoever asks again until there is an answer must end up as if nothing had failed.
 */
import { type Clock, type Random, sleep } from "@stint/runtime";
import {
  type Capabilities,
  type ChangeBatch,
  type KeyValue,
  type Leadership,
  type RangeResult,
  type Space,
  StoreUnavailable,
} from "../key-value.ts";

export interface Faults {
  /** Share of calls that fail before they are done, and of those that fail after; 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** The longest delay of a call. */
  readonly delayMs: number;
}

export class FaultyKeyValue implements KeyValue {
  readonly #inner: KeyValue;
  readonly #random: Random;
  readonly #clock: Clock;
  #faults: Faults;

  constructor(options: { inner: KeyValue; random: Random; clock: Clock; faults: Faults }) {
    this.#inner = options.inner;
    this.#random = options.random;
    this.#clock = options.clock;
    this.#faults = options.faults;
  }

  get capabilities(): Capabilities {
    return this.#inner.capabilities;
  }

  set faults(faults: Faults) {
    this.#faults = faults;
  }

  range(options: Parameters<KeyValue["range"]>[0]): Promise<RangeResult> {
    return this.#call(() => this.#inner.range(options));
  }

  campaign(options: Parameters<KeyValue["campaign"]>[0]): Promise<Leadership> {
    return this.#inner.campaign(options);
  }

  commit(options: Parameters<KeyValue["commit"]>[0]): Promise<"committed" | "deposed"> {
    return this.#call(() => this.#inner.commit(options));
  }

  put(options: Parameters<KeyValue["put"]>[0]): Promise<"committed" | "deposed"> {
    return this.#call(() => this.#inner.put(options));
  }

  delete(options: Parameters<KeyValue["delete"]>[0]): Promise<"committed" | "deposed"> {
    return this.#call(() => this.#inner.delete(options));
  }

  follow(options: Parameters<KeyValue["follow"]>[0]): AsyncIterable<ChangeBatch> {
    return this.#inner.follow(options);
  }

  compact(revision: number): Promise<void> {
    return this.#call(() => this.#inner.compact(revision));
  }

  space(): Promise<Space> {
    return this.#call(() => this.#inner.space());
  }

  reclaim(): Promise<void> {
    return this.#call(() => this.#inner.reclaim());
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  async #call<T>(act: () => Promise<T>): Promise<T> {
    const { before, after, delayMs } = this.#faults;
    if (delayMs > 0) await sleep(this.#clock, this.#random.next() * delayMs);
    if (this.#random.next() < before) throw new StoreUnavailable("the call was lost");
    const answer = await act();
    if (this.#random.next() < after) throw new StoreUnavailable("the answer was lost");
    return answer;
  }
}
