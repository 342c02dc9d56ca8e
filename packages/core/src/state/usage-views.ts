/** What pools and accounts have used up to now: their jobs' tasks, and the processors of nodes that left and of those that are there. */
import type { Account } from "../entities/account.ts";
import { addSums, type Usage } from "../entities/usage.ts";
import type { Cluster, PoolRuntime } from "./cluster.ts";
import { entityKey } from "./job-runtime.ts";
import { allMachines, type MachineTotals } from "./pool-machines.ts";

export function poolUsage(cluster: Cluster, { record, cores }: PoolRuntime, nowMs: number): Usage {
  const usage = cluster.ledger.ofPool(entityKey(record.account, record.spec.id), record.uid);
  addSums(usage, cores.at(nowMs));
  return usage;
}

/** A look at each of its pools, and at none of its jobs and nodes. */
export function accountUsage(cluster: Cluster, { name, uid }: Account, nowMs: number): { usage: Usage; machines: MachineTotals } {
  const usage = cluster.ledger.ofAccount(name, uid);
  const pools = [...cluster.poolsByUid.values()].filter(({ record }) => record.account === name);
  for (const { record, cores } of pools) {
    const { dedicatedCoreMs, lowPriorityCoreMs } = cluster.ledger.pastOf(record.uid);
    addSums(usage, { dedicatedCoreMs, lowPriorityCoreMs });
    addSums(usage, cores.at(nowMs));
  }
  return { usage, machines: allMachines(pools.map(({ machines }) => machines)) };
}
