/** AdminService: accounts and their keys. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { accountKeyNames, accountName, accountToWire, pageSize, quotasFromWire, StintFailure } from "@stint/contract";
import { type Account, accountUsage, type Cluster, idKey, type StintError, stintError } from "@stint/core";
import type { Clock } from "@stint/runtime";
import type { AccountKeys } from "../account-keys.ts";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";

type QuotasWire = Parameters<typeof quotasFromWire>[0];
interface Keys {
  primary: string;
  secondary: string;
}

export function adminService(
  serving: Serving,
  leader: Leader,
  options: { pager: Pager; keys: AccountKeys; clock: Clock },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.AdminService");
  const nowMs = () => options.clock.wallMs();
  const show = (name: string) => leader.read((cluster) => toWire(cluster, accountOf(cluster, name), nowMs()));
  const keysOf = (name: string) =>
    leader.read((cluster): Keys => {
      const account = accountOf(cluster, name);
      return { primary: options.keys.keyOf(account, "primary"), secondary: options.keys.keyOf(account, "secondary") };
    });
  return {
    createAccount: handle.unary("CreateAccount", async (request: { name: string; quotas: QuotasWire }) => {
      const name = valid(accountName(request.name));
      await leader.execute({ kind: "createAccount", name, quotas: valid(quotasFromWire(request.quotas)) });
      return { account: await show(name) };
    }),
    getAccount: handle.unary("GetAccount", async ({ name }: { name: string }, caller) => {
      const wanted = name === "" ? caller.account : name;
      if (caller.kind !== "operator" && idKey(wanted) !== idKey(caller.account))
        throw refusal("PERMISSION_DENIED", "This key may ask for its own account only.");
      return { account: await show(wanted) };
    }),
    listAccounts: handle.unary("ListAccounts", async (request: { pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) =>
        [...cluster.accounts.values()]
          .map(({ record }) => ({ uid: record.uid, wire: toWire(cluster, record, nowMs()) }))
          .sort((a, b) => b.uid - a.uid),
      );
      const page = options.pager.page({ account: caller.account, listing: "accounts", token: request.pageToken, size }, all);
      return { accounts: page.items.map(({ wire }) => wire), nextPageToken: page.next };
    }),
    updateAccount: handle.unary("UpdateAccount", async ({ name, quotas }: { name: string; quotas: QuotasWire }) => {
      await leader.execute({ kind: "updateAccount", name, quotas: valid(quotasFromWire(quotas)) });
      return { account: await show(name) };
    }),
    deleteAccount: handle.unary("DeleteAccount", async ({ name }: { name: string }) => {
      await leader.execute({ kind: "deleteAccount", name });
      return {};
    }),
    getAccountKeys: handle.unary("GetAccountKeys", ({ name }: { name: string }) => keysOf(name)),
    regenerateAccountKey: handle.unary("RegenerateAccountKey", async ({ name, key }: { name: string; key: string }) => {
      const which = accountKeyNames.fromWire(key);
      if (which === null) throw refusal("INVALID_VALUE", "key names neither of the account's keys.", "key");
      await leader.execute({ kind: "regenerateAccountKey", name, key: which });
      return keysOf(name);
    }),
  };
}

function accountOf(cluster: Cluster, name: string): Account {
  const account = cluster.account(name);
  if (account === undefined) throw refusal("ACCOUNT_NOT_FOUND", `No account has the name ${name}.`);
  return account.record;
}

function toWire(cluster: Cluster, account: Account, nowMs: number): ReturnType<typeof accountToWire> {
  const pools = [...cluster.poolsByUid.values()].filter(({ record }) => record.account === account.name).length;
  const activeJobsAndSchedules = cluster.activeJobs.get(idKey(account.name)) ?? 0;
  return accountToWire(account, { pools, activeJobsAndSchedules, ...accountUsage(cluster, account, nowMs) });
}

function refusal(reason: StintError["reason"], message: string, field: string = ""): StintFailure {
  return new StintFailure(stintError(reason, message, { field }));
}
