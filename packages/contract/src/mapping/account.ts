/** Accounts on the wire. */
import { type Account, type AccountKeyName, type AccountQuotas, type MachineTotals, type StintError, type Usage } from "@stint/core";
import type { Account as WireAccount } from "../gen/stint/batch/v1/Account.ts";
import type { AccountQuotas__Output } from "../gen/stint/batch/v1/AccountQuotas.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { toTimestamp } from "./time.ts";
import { machineUsageToWire, usageToWire } from "./usage.ts";
import { Check, echo } from "./validate.ts";

const QUOTA = { min: 0, max: 1_000_000 };

export const accountKeyNames: EnumMap<AccountKeyName, "ACCOUNT_KEY_NAME_PRIMARY" | "ACCOUNT_KEY_NAME_SECONDARY"> = enumMap(
  { primary: "ACCOUNT_KEY_NAME_PRIMARY", secondary: "ACCOUNT_KEY_NAME_SECONDARY" },
  null,
);

/** Azure's rule: the name is a part of the account's address. */
export function accountName(value: string): string | StintError {
  const check = new Check();
  if (value === "") check.refuse("MISSING_VALUE", "name", "name is empty.");
  else if (!/^[a-z0-9]{3,24}$/.test(value))
    check.refuse("INVALID_VALUE", "name", `name is ${echo(value)}; names are 3 to 24 lower-case letters and digits.`);
  return check.problems[0] ?? value;
}

/** The quotas that a request gives. */
export function quotasFromWire(wire: AccountQuotas__Output | null): Partial<AccountQuotas> | StintError {
  const check = new Check();
  const given = {
    pools: wire?.pools,
    activeJobsAndSchedules: wire?.activeJobsAndSchedules,
    dedicatedCores: wire?.dedicatedCores,
    lowPriorityCores: wire?.lowPriorityCores,
  };
  const fields = {
    pools: "pools",
    activeJobsAndSchedules: "active_jobs_and_schedules",
    dedicatedCores: "dedicated_cores",
    lowPriorityCores: "low_priority_cores",
  };
  const quotas: { -readonly [Name in keyof AccountQuotas]?: number } = {};
  for (const name of Object.keys(given) as (keyof AccountQuotas)[]) {
    const value = given[name];
    if (value !== undefined) quotas[name] = check.integer(`quotas.${fields[name]}`, value, QUOTA);
  }
  return check.problems[0] ?? quotas;
}

export interface AccountView {
  readonly pools: number;
  readonly activeJobsAndSchedules: number;
  readonly usage: Usage;
  readonly machines: MachineTotals;
}

export function accountToWire(account: Account, derived: AccountView): WireAccount {
  return {
    name: account.name,
    quotas: account.quotas,
    poolCount: derived.pools,
    activeJobAndScheduleCount: derived.activeJobsAndSchedules,
    configured: account.configured,
    creationTime: toTimestamp(account.creationTimeMs),
    lastModified: toTimestamp(account.lastModifiedMs),
    usage: usageToWire(derived.usage),
    machineUsage: machineUsageToWire(derived.machines),
  };
}
