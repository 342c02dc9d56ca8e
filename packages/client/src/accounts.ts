/** Accounts: whose pools and jobs they are. All but `get` of one's own needs the key that the controllers are configured with. */
import type { batch } from "@stint/contract";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { pages } from "./pages.ts";

type Service = InstanceType<typeof batch.AdminService>;
export type Account = NonNullable<ResponseOf<Service["GetAccount"]>["account"]>;
/** What tasks and nodes have used. */
export type Usage = NonNullable<Account["usage"]>;
export type MachineUsage = NonNullable<Account["machineUsage"]>;
export type AccountQuotas = NonNullable<RequestOf<Service["UpdateAccount"]>["quotas"]>;

/** Base64, as SharedKey and `authorization: Bearer` take them. */
export interface AccountKeys {
  readonly primary: string;
  readonly secondary: string;
}

export class Accounts {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Quotas that are not given are the defaults. Errors: ACCOUNT_EXISTS, INVALID_VALUE. */
  async create(name: string, quotas: AccountQuotas = {}): Promise<Account> {
    return (await this.#connection.call("AdminService", "CreateAccount", { name, quotas })).account as Account;
  }

  /** The caller's own account unless one is named. Errors: ACCOUNT_NOT_FOUND, PERMISSION_DENIED. */
  async get(name = ""): Promise<Account> {
    return (await this.#connection.call("AdminService", "GetAccount", { name })).account as Account;
  }

  list(): AsyncGenerator<Account> {
    return pages(async (pageToken) => {
      const { accounts, nextPageToken } = await this.#connection.call("AdminService", "ListAccounts", { pageToken });
      return { items: accounts, nextPageToken };
    });
  }

  /** Quotas that are not given stay. Errors: ACCOUNT_NOT_FOUND, OUT_OF_RANGE_INPUT. */
  async update(name: string, quotas: AccountQuotas): Promise<Account> {
    return (await this.#connection.call("AdminService", "UpdateAccount", { name, quotas })).account as Account;
  }

  /** Its keys end at once. Errors: ACCOUNT_NOT_FOUND, ACCOUNT_NOT_EMPTY, ACCOUNT_KEY_CONFIGURED. */
  async delete(name: string): Promise<void> {
    await this.#connection.call("AdminService", "DeleteAccount", { name });
  }

  /** Errors: ACCOUNT_NOT_FOUND. */
  async keys(name: string): Promise<AccountKeys> {
    return this.#connection.call("AdminService", "GetAccountKeys", { name });
  }

  /** Renews one key, which ends at once; the other goes on. Errors: ACCOUNT_NOT_FOUND, ACCOUNT_KEY_CONFIGURED. */
  async regenerateKey(name: string, key: keyof AccountKeys): Promise<AccountKeys> {
    const names = { primary: "ACCOUNT_KEY_NAME_PRIMARY", secondary: "ACCOUNT_KEY_NAME_SECONDARY" } as const;
    return this.#connection.call("AdminService", "RegenerateAccountKey", { name, key: names[key] });
  }
}
