/**
 * The accounts' keys, as the controllers give them, kept for a while. A key that was renewed in the meantime is found out when it is used:
 * the controllers refuse it. A signature that no known key made is a reason to ask again, but not more than once a second.
 */
import { StintClient, StintFailure, type ConnectionOptions } from "@stint/client";
import type { Clock } from "@stint/runtime";

export interface AccountsOptions {
  /** May ask for the keys of any account. */
  readonly operator: StintClient;
  readonly connection: Omit<ConnectionOptions, "key">;
  readonly clock: Clock;
}

interface Known {
  /** Empty = there is no such account. */
  readonly keys: readonly string[];
  readonly askedAtMs: number;
}

const ACCOUNTS_MAX = 1_000;
const ASK_AGAIN_MS = 1_000;

export class Accounts {
  readonly #options: AccountsOptions;
  readonly #known = new Map<string, Known>();
  readonly #clients = new Map<string, StintClient>();

  constructor(options: AccountsOptions) {
    this.#options = options;
  }

  /** Both keys, or none when there is no such account. `fresh`: what is known did not do. */
  async keysOf(account: string, { fresh }: { fresh: boolean }): Promise<readonly string[]> {
    const known = this.#known.get(account);
    const nowMs = this.#options.clock.monotonicMs();
    if (known !== undefined && (!fresh || nowMs - known.askedAtMs < ASK_AGAIN_MS)) return known.keys;
    const keys = await this.#ask(account);
    this.#known.delete(account);
    this.#known.set(account, { keys, askedAtMs: nowMs });
    if (this.#known.size > ACCOUNTS_MAX) this.#known.delete(this.#known.keys().next().value as string);
    return keys;
  }

  /** A client that acts with this key. */
  clientOf(key: string): StintClient {
    const known = this.#clients.get(key);
    if (known !== undefined) return known;
    const client = new StintClient({ ...this.#options.connection, key });
    this.#clients.set(key, client);
    if (this.#clients.size > 2 * ACCOUNTS_MAX) {
      const [oldest, unused] = this.#clients.entries().next().value as [string, StintClient];
      this.#clients.delete(oldest);
      unused.close();
    }
    return client;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
    this.#options.operator.close();
  }

  async #ask(account: string): Promise<readonly string[]> {
    try {
      const { primary, secondary } = await this.#options.operator.accounts.keys(account);
      return [primary, secondary].filter((key) => key !== "");
    } catch (error) {
      if (error instanceof StintFailure && error.error.reason === "ACCOUNT_NOT_FOUND") return [];
      throw error;
    }
  }
}
