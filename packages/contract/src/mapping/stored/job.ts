/** Jobs in stored records. */
import type { Job } from "@stint/core";
import { nodeTaskFromStored, nodeTaskToStored, optional, type Stored } from "./shared.ts";

export function jobToStored(job: Job): Stored {
  const { spec, ...rest } = job;
  return {
    ...rest,
    ...spec,
    previousState: job.previousState ?? "",
    terminateReason: job.terminateReason ?? "",
    ...optional("maxWallClockTimeMs", spec.maxWallClockTimeMs),
    ...optional("endTimeMs", job.endTimeMs),
    preparation: spec.preparation === null ? null : nodeTaskToStored(spec.preparation),
  };
}

export function jobFromStored(stored: Stored): Job {
  const pick = (name: string) => stored[name] as never;
  const preparation = stored["preparation"] as Stored | null;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: {
      id: pick("id"),
      displayName: pick("displayName"),
      poolId: pick("poolId"),
      priority: pick("priority"),
      maxParallelTasks: pick("maxParallelTasks"),
      usesTaskDependencies: pick("usesTaskDependencies"),
      onAllTasksComplete: pick("onAllTasksComplete"),
      onTaskFailure: pick("onTaskFailure"),
      nodeLossPolicy: pick("nodeLossPolicy"),
      maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
      maxTaskRetryCount: pick("maxTaskRetryCount"),
      preparation: preparation === null ? null : nodeTaskFromStored(preparation),
      commonEnvironment: pick("commonEnvironment"),
      metadata: pick("metadata"),
    },
    state: pick("state"),
    previousState: (stored["previousState"] || null) as never,
    terminateReason: (stored["terminateReason"] || null) as string | null,
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    endTimeMs: (stored["endTimeMs"] as number | undefined) ?? null,
  };
}
