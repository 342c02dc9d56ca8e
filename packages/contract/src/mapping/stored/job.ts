/** Jobs in stored records. */
import type { Job, JobSpec } from "@stint/core";
import { poolSpecFromStored, poolSpecToStored } from "./pool.ts";
import {
  failureFromStored,
  nodeTaskFromStored,
  nodeTaskToStored,
  optional,
  releaseFromStored,
  type Stored,
  storedFailure,
} from "./shared.ts";
import { taskFromStored, taskToStored } from "./task.ts";

export function jobToStored(job: Job): Stored {
  const { spec, ...rest } = job;
  return {
    ...rest,
    ...jobSpecToStored(spec),
    previousState: job.previousState ?? "",
    ...optional("previousStateTransitionTimeMs", job.previousStateTransitionTimeMs),
    disableTasks: job.disableTasks ?? "",
    terminateReason: job.terminateReason ?? "",
    schedulingError: storedFailure(job.schedulingError),
    ...optional("endTimeMs", job.endTimeMs),
  };
}

export function jobSpecToStored({ manager, autoPool, ...spec }: JobSpec): Stored {
  return {
    ...spec,
    ...optional("maxWallClockTimeMs", spec.maxWallClockTimeMs),
    preparation: spec.preparation === null ? null : nodeTaskToStored(spec.preparation),
    release: spec.release === null ? null : nodeTaskToStored(spec.release),
    manager: manager === null ? null : taskToStored(manager.task),
    killJobOnCompletion: manager?.killJobOnCompletion ?? false,
    ...(autoPool === null
      ? {}
      : {
          autoPool: poolSpecToStored(autoPool.pool),
          autoPoolPrefix: autoPool.idPrefix,
          autoPoolLifetime: autoPool.lifetime,
          autoPoolKeepAlive: autoPool.keepAlive,
        }),
  };
}

export function jobFromStored(stored: Stored): Job {
  const pick = (name: string) => stored[name] as never;
  return {
    uid: pick("uid"),
    account: pick("account"),
    spec: jobSpecFromStored(stored),
    state: pick("state"),
    previousState: (stored["previousState"] || null) as never,
    previousStateTransitionTimeMs: (stored["previousStateTransitionTimeMs"] as number | undefined) ?? null,
    disableTasks: (stored["disableTasks"] || null) as never,
    terminateReason: (stored["terminateReason"] || null) as string | null,
    scheduleUid: pick("scheduleUid"),
    schedulingError: failureFromStored(stored["schedulingError"]),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
    stateTransitionTimeMs: pick("stateTransitionTimeMs"),
    endTimeMs: (stored["endTimeMs"] as number | undefined) ?? null,
  };
}

export function jobSpecFromStored(stored: Stored): JobSpec {
  const pick = (name: string) => stored[name] as never;
  const message = (name: string) => stored[name] as Stored | null;
  const [preparation, release, manager, autoPool] = [message("preparation"), message("release"), message("manager"), message("autoPool")];
  return {
    id: pick("id"),
    displayName: pick("displayName"),
    poolId: pick("poolId"),
    autoPool:
      autoPool === null
        ? null
        : {
            idPrefix: pick("autoPoolPrefix"),
            lifetime: pick("autoPoolLifetime"),
            keepAlive: pick("autoPoolKeepAlive"),
            pool: poolSpecFromStored(autoPool),
          },
    priority: pick("priority"),
    maxParallelTasks: pick("maxParallelTasks"),
    usesTaskDependencies: pick("usesTaskDependencies"),
    onAllTasksComplete: pick("onAllTasksComplete"),
    onTaskFailure: pick("onTaskFailure"),
    nodeLossPolicy: pick("nodeLossPolicy"),
    maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
    maxTaskRetryCount: pick("maxTaskRetryCount"),
    allowTaskPreemption: pick("allowTaskPreemption"),
    release: release === null ? null : releaseFromStored(release),
    manager: manager === null ? null : { task: taskFromStored(manager), killJobOnCompletion: pick("killJobOnCompletion") },
    preparation: preparation === null ? null : nodeTaskFromStored(preparation),
    commonEnvironment: pick("commonEnvironment"),
    metadata: pick("metadata"),
    azureProperties: pick("azureProperties"),
    leaveWaitingTasks: pick("leaveWaitingTasks"),
  };
}
