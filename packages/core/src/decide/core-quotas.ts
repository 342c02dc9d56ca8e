/**
 * Processors that an account's nodes have together, held against its two quotas. A machine's count is known once its agent has joined;
 * until then a pool's machines are taken to be as large as the largest of it that has. Nodes of a `local` pool are not counted: they share
 * the processors of one host.
 */
import type { ResizeError } from "../entities/pool.ts";
import { type StintError, stintError } from "../errors.ts";
import type { Cluster, PoolRuntime } from "../state/cluster.ts";
import { quotasOf } from "./accounts.ts";

interface Kind {
  readonly isDedicated: boolean;
}

/** How many more machines of a kind the pool's account may have. */
export function machinesAllowed(cluster: Cluster, pool: PoolRuntime, kind: Kind): number {
  if (!isCounted(pool)) return Number.POSITIVE_INFINITY;
  const { account } = pool.record;
  return Math.max(0, Math.floor((quotaOf(cluster, account, kind) - coresInUse(cluster, account, kind)) / coresPerMachine(pool)));
}

/** Why a machine with so many processors may not join; null = it may. */
export function coreQuotaRefusal(cluster: Cluster, pool: PoolRuntime, machine: Kind & { cpuCount: number }): StintError | null {
  if (!isCounted(pool)) return null;
  const { account } = pool.record;
  const quota = quotaOf(cluster, account, machine);
  const used = coresInUse(cluster, account, machine);
  if (used + machine.cpuCount <= quota) return null;
  const cores = machine.isDedicated ? "dedicated cores" : "spot cores";
  return stintError("QUOTA_REACHED", `The account's nodes have ${used} ${cores}, and ${machine.cpuCount} more pass its quota of ${quota}.`);
}

/** Why the pool stays as it is: everything that it misses is beyond its account's quotas; none = it has more to do. */
export function beyondCoreQuotas(cluster: Cluster, pool: PoolRuntime, have: { dedicated: number; lowPriority: number }): ResizeError[] {
  const { account, spec } = pool.record;
  const kinds = [
    { isDedicated: true, name: "dedicated", code: "AccountCoreQuotaReached", have: have.dedicated, wanted: spec.targetDedicatedNodes },
    {
      isDedicated: false,
      name: "spot",
      code: "AccountLowPriorityCoreQuotaReached",
      have: have.lowPriority,
      wanted: spec.targetLowPriorityNodes,
    },
  ];
  const unmet = kinds.filter((kind) => kind.have !== kind.wanted);
  if (!unmet.every((kind) => kind.have < kind.wanted && machinesAllowed(cluster, pool, kind) === 0)) return [];
  return unmet.map(({ isDedicated, name, code, have: count, wanted }) => {
    const used = coresInUse(cluster, account, { isDedicated });
    const quota = quotaOf(cluster, account, { isDedicated });
    return {
      code,
      message: `The pool has ${count} of ${wanted} ${name} nodes: the account's nodes have ${used} of its ${quota} ${name} cores.`,
    };
  });
}

function isCounted({ record }: PoolRuntime): boolean {
  return record.spec.provider !== "local";
}

function quotaOf(cluster: Cluster, account: string, { isDedicated }: Kind): number {
  const { dedicatedCores, lowPriorityCores } = quotasOf(cluster, account);
  return isDedicated ? dedicatedCores : lowPriorityCores;
}

function coresInUse(cluster: Cluster, account: string, { isDedicated }: Kind): number {
  let cores = 0;
  for (const pool of cluster.poolsByUid.values()) {
    if (pool.record.account !== account || !isCounted(pool)) continue;
    const each = coresPerMachine(pool);
    for (const { record } of pool.nodes.values()) {
      if (record.isDedicated === isDedicated && record.state !== "preempted") cores += record.facts.cpuCount || each;
    }
  }
  return cores;
}

function coresPerMachine(pool: PoolRuntime): number {
  let most = 1;
  for (const { record } of pool.nodes.values()) most = Math.max(most, record.facts.cpuCount);
  return most;
}
