/**
 * The keys of accounts. They are made, never kept: from the cluster's secret, the account and the key's generation, so that a store that is
 * read by somebody else holds no key. The configured account's primary key is the configured one.
 */
import { createHash, createHmac, hkdfSync } from "node:crypto";
import type { Account, AccountKeyName, Cluster } from "@stint/core";

export interface AccountKeysOptions {
  /** What the keys are made from; the same on every controller of the cluster. */
  readonly secret: string;
  readonly configuredKey: string;
}

export class AccountKeys {
  readonly #secret: Buffer;
  readonly #configuredKey: string;
  /** Accounts by the digests of their keys, for one state of the accounts. */
  #byDigest = new Map<string, string>();
  #indexed: readonly Account[] = [];

  constructor(options: AccountKeysOptions) {
    this.#secret = Buffer.from(hkdfSync("sha256", options.secret, "", "stint account keys", 32));
    this.#configuredKey = options.configuredKey;
  }

  /** 64 bytes, base64, as Azure's. */
  keyOf(account: Account, name: AccountKeyName): string {
    if (account.configured && name === "primary") return this.#configuredKey;
    const text = `${account.uid}/${account.name}/${name}/${account.keyGenerations[name]}`;
    return createHmac("sha512", this.#secret).update(text).digest("base64");
  }

  /** The name of the account that a key belongs to; null = of none. It is found by the key's digest, which tells nobody how near it was. */
  accountOf(cluster: Cluster, key: string): string | null {
    this.#index([...cluster.accounts.values()].map(({ record }) => record));
    return this.#byDigest.get(digest(key)) ?? null;
  }

  #index(accounts: readonly Account[]): void {
    if (accounts.length === this.#indexed.length && accounts.every((account, at) => account === this.#indexed[at])) return;
    this.#indexed = accounts;
    this.#byDigest = new Map(
      accounts.flatMap((account) => (["primary", "secondary"] as const).map((name) => [digest(this.keyOf(account, name)), account.name])),
    );
  }
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("base64");
}
