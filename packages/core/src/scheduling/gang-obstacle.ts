/** Why a pool as it is asked to be can never run a multi-instance task: said when it is submitted, and to whoever asks why it waits. */
import type { PoolSpec } from "../entities/pool.ts";

/** null = it can, once the nodes are there. `nodes`: how many it has; what it is asked to have counts too. */
export function gangObstacle(pool: PoolSpec, instances: number, nodes: number = 0): string | null {
  if (!pool.interNodeCommunication) {
    return `It runs on ${instances} nodes at once, and pool ${pool.id} was made without inter-node communication: use one that has it.`;
  }
  const target = pool.targetDedicatedNodes + pool.targetLowPriorityNodes;
  if (pool.autoScale !== null || Math.max(target, nodes) >= instances) return null;
  return `It needs ${instances} nodes at once; pool ${pool.id} is asked to have ${target}: resize it to at least ${instances}.`;
}
