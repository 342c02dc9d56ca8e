/**
 * Changes on a condition: one that names an etag is decided only while the entity has it, in the same decision as the change. An entity that
 * is not there is the change's own business. Errors: CONDITION_NOT_MET.
 */
import type { Command } from "../commands.ts";
import { type StintError, stintError } from "../errors.ts";
import { etagOf } from "../ids.ts";
import type { Cluster } from "../state/cluster.ts";
import { type JobRuntime, slotOf } from "../state/job-runtime.ts";

/** Why the change is not made; null = it may be. An empty `ifMatch` asks for nothing. */
export function conditionRefusal(cluster: Cluster, command: Command, ifMatch: string): StintError | null {
  if (ifMatch === "") return null;
  const etag = etagNow(cluster, command);
  if (etag === null || etag === ifMatch.toLowerCase()) return null;
  return stintError("CONDITION_NOT_MET", `Its etag is ${etag}, not ${ifMatch.slice(0, 32)}.`, { field: "if_match" });
}

/** Of what the command changes; null = it is not there, or has no etag. */
function etagNow(cluster: Cluster, command: Command): string | null {
  if (!("caller" in command)) return null;
  const { account } = command.caller;
  if ("taskId" in command) {
    const job = cluster.job(account, command.jobId);
    const row = job?.findRow(command.taskId) ?? -1;
    return job === undefined || row === -1 ? null : taskEtag(job, row);
  }
  const record = recordOf(cluster, account, command);
  return record === null ? null : etagOf(record);
}

function recordOf(cluster: Cluster, account: string, command: Command): Parameters<typeof etagOf>[0] | null {
  if ("jobId" in command) return cluster.job(account, command.jobId)?.record ?? null;
  if ("scheduleId" in command) return cluster.jobSchedule(account, command.scheduleId)?.record ?? null;
  if ("poolId" in command && !("nodeId" in command)) return cluster.pool(account, command.poolId)?.record ?? null;
  return null;
}

export function taskEtag(job: JobRuntime, row: number): string {
  const chunk = job.chunkAt(row);
  return etagOf({ uid: chunk.uid(slotOf(row)), lastModifiedMs: chunk.lastModifiedMs(slotOf(row)) });
}
