/**
 * An account: whose pools, jobs and applications they are. It has two keys, so that one can be renewed while the other is in use. A key is
 * never stored: it is made from the cluster's own secret and a generation, which rises when the key is renewed. The account that the
 * configuration names is there from the first leader on; its primary key is the configured one and is renewed where it is configured.
 */
import type { Uid } from "../ids.ts";

export type AccountKeyName = "primary" | "secondary";

/** How much of each thing an account may have at once. */
export interface AccountQuotas {
  readonly pools: number;
  readonly activeJobsAndSchedules: number;
  /** Processors of its pools' nodes together. */
  readonly dedicatedCores: number;
  readonly lowPriorityCores: number;
}

export interface Account {
  readonly uid: Uid;
  readonly name: string;
  readonly keyGenerations: Readonly<Record<AccountKeyName, number>>;
  readonly quotas: AccountQuotas;
  /** The configuration names it: its primary key is the configured one. */
  readonly configured: boolean;
  readonly creationTimeMs: number;
  readonly lastModifiedMs: number;
}

/** What Azure gives an account that asks for nothing, at its upper end. */
export const DEFAULT_QUOTAS: AccountQuotas = {
  pools: 100,
  activeJobsAndSchedules: 300,
  dedicatedCores: 900,
  lowPriorityCores: 100,
};
