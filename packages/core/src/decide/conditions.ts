/**
 * Changes on a condition: one that names an etag is decided only while the entity has it, in the same decision as the change. An entity that
 * is not there is the change's own business. Errors: CONDITION_NOT_MET.
 */
import type { Command } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { etagOf, type Position } from "../ids.ts";
import type { Cluster } from "../state/cluster.ts";
import { slotOf } from "../state/job-runtime.ts";

/** Why the change is not made; null = it may be. An empty `ifMatch` asks for nothing. */
export function conditionRefusal(cluster: Cluster, command: Command, ifMatch: string): StintError | null {
  if (ifMatch === "") return null;
  const position = positionOf(cluster, command);
  if (position === null || etagOf(position) === ifMatch.toLowerCase()) return null;
  return stintError("CONDITION_NOT_MET", `Its etag is ${etagOf(position)}, not ${ifMatch.slice(0, 32)}.`, { field: "if_match" });
}

/** Of the last change that clients see of what the command changes; null = it is not there, or has no etag. */
function positionOf(cluster: Cluster, command: Command): Position | null {
  if (!("caller" in command)) return null;
  const { account } = command.caller;
  if ("taskId" in command) {
    const job = cluster.job(account, command.jobId);
    const row = job?.findRow(command.taskId) ?? -1;
    return job === undefined || row === -1 ? null : job.chunkAt(row).changedPosition(slotOf(row));
  }
  if ("jobId" in command) return cluster.job(account, command.jobId)?.head.position ?? null;
  if ("scheduleId" in command) return cluster.jobSchedule(account, command.scheduleId)?.chunk.position ?? null;
  if ("poolId" in command && !("nodeId" in command)) return cluster.pool(account, command.poolId)?.chunk.position ?? null;
  return null;
}
