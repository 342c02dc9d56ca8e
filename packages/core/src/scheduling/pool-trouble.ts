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

/** No node of the pool can have what the pool gives its nodes; null = not so. */
export function setupTrouble({ record, nodes }: PoolRuntime): string | null {
  const all = [...nodes.values()];
  if (all.length === 0 || !all.every((node) => node.record.setup === "failed")) return null;
  const next = "put right what it says and reboot the nodes";
  return `None of the ${all.length} nodes of pool ${record.spec.id} can be set up, and no task can run there: ${next}. ${errorOn(all[0] as NodeRuntime)}`;
}

/** Why a node is unusable, by its own word. */
function errorOn({ record: { id, errors } }: NodeRuntime): string {
  return errors[0] === undefined ? "" : `On ${id}: ${errors[0].code} (${errors[0].message})`;
}

export function poolTroubles(pool: PoolRuntime): string[] {
  const all = [...pool.nodes.values()];
  const failed = setupTrouble(pool) ?? startTaskTrouble(pool);
  if (failed !== null) return [failed];
  const troubles: string[] = [];
  const broken = all.filter(({ record }) => record.state === "starttaskfailed").length;
  if (broken > 0) troubles.push(`The start task failed on ${broken} of ${all.length} nodes.`);
  const unusable = all.filter(({ record }) => record.state === "unusable");
  const telling = unusable.find(({ record }) => record.errors.length > 0);
  const why = telling === undefined ? "" : ` ${errorOn(telling)}`;
  if (unusable.length > 0) troubles.push(`${unusable.length} of ${all.length} nodes are unusable.${why}`);
  return troubles;
}
