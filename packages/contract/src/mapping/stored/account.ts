/** Accounts in stored records. */
import type { Account } from "@stint/core";
import type { Stored } from "./shared.ts";

export function accountToStored({ keyGenerations, quotas, ...account }: Account): Stored {
  return { ...account, ...quotas, primaryGeneration: keyGenerations.primary, secondaryGeneration: keyGenerations.secondary };
}

export function accountFromStored(stored: Stored): Account {
  const pick = (name: string) => stored[name] as never;
  return {
    uid: pick("uid"),
    name: pick("name"),
    keyGenerations: { primary: pick("primaryGeneration"), secondary: pick("secondaryGeneration") },
    quotas: {
      pools: pick("pools"),
      activeJobsAndSchedules: pick("activeJobsAndSchedules"),
      dedicatedCores: pick("dedicatedCores"),
      lowPriorityCores: pick("lowPriorityCores"),
    },
    configured: pick("configured"),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
  };
}
