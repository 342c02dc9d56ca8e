/** What keeps a pool from working, in words for people: said where the pool is shown, and to whoever asks why a task waits. */
import type { NodeRuntime, PoolRuntime } from "../state/cluster.ts";

/** Every node of the pool failed its start task; null = not so. */
export function startTaskTrouble({ record, nodes }: PoolRuntime): string | null {
  const all = [...nodes.values()];
  if (all.length === 0 || !all.every((node) => node.record.state === "starttaskfailed")) return null;
  const { id, startTask } = (all[0] as NodeRuntime).record;
  const failure = startTask?.failure;
  const why =
    failure == null ? "" : ` On ${id}: ${failure.code}${startTask?.exitCode == null ? "" : ` ${startTask.exitCode}`} (${failure.message})`;
  const next = "look into startup/stderr.txt of a node, change the start task and reboot the nodes";
  return `The start task failed on all ${all.length} nodes of pool ${record.spec.id}, and no task can run there: ${next}.${why}`;
}

export function poolTroubles(pool: PoolRuntime): string[] {
  const all = [...pool.nodes.values()];
  const failed = startTaskTrouble(pool);
  if (failed !== null) return [failed];
  const troubles: string[] = [];
  const broken = all.filter(({ record }) => record.state === "starttaskfailed").length;
  if (broken > 0) troubles.push(`The start task failed on ${broken} of ${all.length} nodes.`);
  const lost = all.filter(({ record }) => record.state === "unusable").length;
  if (lost > 0) troubles.push(`${lost} of ${all.length} nodes are unusable.`);
  return troubles;
}
