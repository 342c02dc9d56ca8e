/**
 * Accounts: create, change quotas, renew keys, delete; and the quotas that pools and jobs ask about. Reads accounts and what they hold;
 * writes `account`, `accountForgotten`. Errors: ACCOUNT_EXISTS, ACCOUNT_NOT_FOUND, ACCOUNT_NOT_EMPTY, ACCOUNT_KEY_CONFIGURED,
 * QUOTA_REACHED, POOL_QUOTA_REACHED, JOB_QUOTA_REACHED.
 */
import type { Command, Reply } from "../commands.ts";
import { type Account, type AccountQuotas, DEFAULT_QUOTAS } from "../entities/account.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Cluster } from "../state/cluster.ts";
import { applicationsOf } from "./applications.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

/** The account that the configuration names is there from the first leader on. */
export function ensureAccount(decision: Decision, name: string): void {
  const known = decision.cluster.account(name);
  if (known === undefined)
    decision.emit({ kind: "account", account: newAccount(decision, { name, quotas: DEFAULT_QUOTAS, configured: true }) });
  else if (!known.record.configured) change(decision, known.record, { configured: true });
}

export function createAccount(decision: Decision, command: Of<"createAccount">): Reply {
  const { cluster } = decision;
  if (cluster.account(command.name) !== undefined) {
    return refused(stintError("ACCOUNT_EXISTS", `An account with the name ${command.name} exists.`, { field: "name" }));
  }
  if (cluster.accounts.size >= LIMITS.accountsPerCluster) {
    return refused(stintError("QUOTA_REACHED", `The cluster has ${cluster.accounts.size} accounts, the most it may.`));
  }
  const quotas = { ...DEFAULT_QUOTAS, ...command.quotas };
  decision.emit({ kind: "account", account: newAccount(decision, { name: command.name, quotas, configured: false }) });
  return DONE;
}

export function updateAccount(decision: Decision, command: Of<"updateAccount">): Reply {
  const known = decision.cluster.account(command.name);
  if (known === undefined) return refused(accountNotFound(command.name));
  change(decision, known.record, { quotas: { ...known.record.quotas, ...command.quotas } });
  return DONE;
}

export function regenerateAccountKey(decision: Decision, command: Of<"regenerateAccountKey">): Reply {
  const known = decision.cluster.account(command.name);
  if (known === undefined) return refused(accountNotFound(command.name));
  const { record } = known;
  if (record.configured && command.key === "primary") {
    return refused(
      stintError("ACCOUNT_KEY_CONFIGURED", `The primary key of ${record.name} is the one that the controllers are configured with.`),
    );
  }
  change(decision, record, { keyGenerations: { ...record.keyGenerations, [command.key]: record.keyGenerations[command.key] + 1 } });
  return DONE;
}

/** Only an account that holds nothing: what it runs is ended first, by whoever means it. */
export function deleteAccount(decision: Decision, command: Of<"deleteAccount">): Reply {
  const { cluster } = decision;
  const known = cluster.account(command.name);
  if (known === undefined) return refused(accountNotFound(command.name));
  const { record } = known;
  if (record.configured) {
    return refused(stintError("ACCOUNT_KEY_CONFIGURED", `${record.name} is the account that the controllers are configured with.`));
  }
  const pools = [...cluster.poolsByUid.values()].filter((pool) => pool.record.account === record.name).length;
  const jobs = [...cluster.jobs.values()].filter((job) => job.record?.account === record.name).length;
  const applications = applicationsOf(cluster, record.name).length;
  if (pools + jobs + applications > 0) {
    return refused(
      stintError("ACCOUNT_NOT_EMPTY", `The account ${record.name} has ${pools} pools, ${jobs} jobs and ${applications} applications.`),
    );
  }
  decision.emit({ kind: "accountForgotten", accountUid: record.uid });
  return DONE;
}

/** What an account may have; an account that is not known has the defaults. */
export function quotasOf(cluster: Cluster, account: string): AccountQuotas {
  return cluster.account(account)?.record.quotas ?? DEFAULT_QUOTAS;
}

/** Why the account may have no further pool; null = it may. */
export function poolQuotaRefusal(cluster: Cluster, account: string): StintError | null {
  const { pools } = quotasOf(cluster, account);
  let count = 0;
  for (const { record } of cluster.poolsByUid.values()) if (record.account === account) count++;
  return count < pools ? null : stintError("POOL_QUOTA_REACHED", `The account has ${count} pools; its quota is ${pools}.`);
}

/** Why the account may have no further job or schedule that has not ended; null = it may. */
export function jobQuotaRefusal(cluster: Cluster, account: string): StintError | null {
  const { activeJobsAndSchedules } = quotasOf(cluster, account);
  const count = cluster.activeJobs.get(idKey(account)) ?? 0;
  if (count < activeJobsAndSchedules) return null;
  return stintError("JOB_QUOTA_REACHED", `The account has ${count} active jobs and schedules; its quota is ${activeJobsAndSchedules}.`);
}

function newAccount(decision: Decision, account: Pick<Account, "name" | "quotas" | "configured">): Account {
  const { wallMs } = decision.now;
  return {
    ...account,
    uid: decision.nextPosition,
    keyGenerations: { primary: 0, secondary: 0 },
    creationTimeMs: wallMs,
    lastModifiedMs: wallMs,
  };
}

function change(decision: Decision, record: Account, changes: Partial<Account>): void {
  decision.emit({ kind: "account", account: { ...record, ...changes, lastModifiedMs: decision.now.wallMs } });
}

function accountNotFound(name: string): StintError {
  return stintError("ACCOUNT_NOT_FOUND", `No account has the name ${name}.`);
}
