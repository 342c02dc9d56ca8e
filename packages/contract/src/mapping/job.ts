/** Jobs on the wire. */
import {
  type AutoPoolSpecification,
  type DisableTasks,
  etagOf,
  idKey,
  type Job,
  type JobManagerTask,
  type JobSpec,
  type JobState,
  type NodeLossPolicy,
  type NodeProviderKind,
  type StintError,
  type TaskCounts,
  type Usage,
} from "@stint/core";
import type { AutoPoolSpecification__Output } from "../gen/stint/batch/v1/AutoPoolSpecification.ts";
import type { Job as WireJob } from "../gen/stint/batch/v1/Job.ts";
import type { JobManagerTask as WireManager, JobManagerTask__Output } from "../gen/stint/batch/v1/JobManagerTask.ts";
import type { JobSpec as WireJobSpec, JobSpec__Output } from "../gen/stint/batch/v1/JobSpec.ts";
import type { TaskCounts as WireTaskCounts } from "../gen/stint/batch/v1/TaskCounts.ts";
import { codec } from "../load.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { environment } from "./files-and-environment.ts";
import { preparationFromWire, preparationToWire, releaseFromWire, releaseToWire, RETRIES } from "./job-node-tasks.ts";
import { metadataFromWire, metadataToWire, poolSpecOf, poolSpecToWire } from "./pool.ts";
import { hideSecrets, hideValues } from "./secrets.ts";
import { toWireFailure } from "./failure.ts";
import { newTaskFromWire, taskSpecToWire } from "./task.ts";
import { toTimestamp } from "./time.ts";
import { usageToWire } from "./usage.ts";
import { Check } from "./validate.ts";

export const jobSpecCodec: ReturnType<typeof codec<WireJobSpec, JobSpec__Output>> = codec("stint.batch.v1.JobSpec");

export const endPolicies: EnumMap<
  JobSpec["onAllTasksComplete"],
  "ON_ALL_TASKS_COMPLETE_NO_ACTION" | "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB"
> = enumMap(
  { noaction: "ON_ALL_TASKS_COMPLETE_NO_ACTION", terminatejob: "ON_ALL_TASKS_COMPLETE_TERMINATE_JOB" },
  { unspecified: "ON_ALL_TASKS_COMPLETE_UNSPECIFIED", word: "noaction" },
);
const failurePolicies: EnumMap<JobSpec["onTaskFailure"], "ON_TASK_FAILURE_NO_ACTION" | "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION"> =
  enumMap(
    { noaction: "ON_TASK_FAILURE_NO_ACTION", performexitoptionsjobaction: "ON_TASK_FAILURE_PERFORM_EXIT_OPTIONS_JOB_ACTION" },
    { unspecified: "ON_TASK_FAILURE_UNSPECIFIED", word: "noaction" },
  );
const lossPolicies: EnumMap<NodeLossPolicy, "NODE_LOSS_POLICY_REQUEUE" | "NODE_LOSS_POLICY_WAIT" | "NODE_LOSS_POLICY_FAIL"> = enumMap(
  { requeue: "NODE_LOSS_POLICY_REQUEUE", wait: "NODE_LOSS_POLICY_WAIT", fail: "NODE_LOSS_POLICY_FAIL" },
  { unspecified: "NODE_LOSS_POLICY_UNSPECIFIED", word: "requeue" },
);
type WireJobState = `JOB_STATE_${"ACTIVE" | "DISABLING" | "DISABLED" | "ENABLING" | "TERMINATING" | "COMPLETED" | "DELETING"}`;
export const jobStates: EnumMap<JobState, WireJobState> = enumMap(
  {
    active: "JOB_STATE_ACTIVE",
    disabling: "JOB_STATE_DISABLING",
    disabled: "JOB_STATE_DISABLED",
    enabling: "JOB_STATE_ENABLING",
    terminating: "JOB_STATE_TERMINATING",
    completed: "JOB_STATE_COMPLETED",
    deleting: "JOB_STATE_DELETING",
  },
  null,
);

export const disableTasks: EnumMap<DisableTasks, "DISABLE_TASKS_REQUEUE" | "DISABLE_TASKS_TERMINATE" | "DISABLE_TASKS_WAIT"> = enumMap(
  { requeue: "DISABLE_TASKS_REQUEUE", terminate: "DISABLE_TASKS_TERMINATE", wait: "DISABLE_TASKS_WAIT" },
  null,
);

export function jobSpecFromWire(wire: JobSpec__Output | null, defaultProvider: NodeProviderKind): JobSpec | StintError {
  const check = new Check();
  if (wire === null) {
    check.refuse("MISSING_VALUE", "spec", "spec is missing.");
    return check.problems[0] as StintError;
  }
  check.id("spec.id", wire.id);
  const spec = jobSpecOf(check, "spec", { wire, defaultProvider });
  return check.problems[0] ?? spec;
}

/** A job's fields but for its id, which a job that a schedule makes does not have yet. */
export function jobSpecOf(
  check: Check,
  field: string,
  { wire, defaultProvider }: { wire: JobSpec__Output; defaultProvider: NodeProviderKind },
): JobSpec {
  const autoPool = wire.autoPool == null ? null : autoPoolFromWire(check, `${field}.auto_pool`, { wire: wire.autoPool, defaultProvider });
  if (autoPool !== null && wire.poolId !== "")
    check.refuse("INVALID_VALUE", `${field}.pool_id`, "A job has a pool_id or an auto_pool, not both.");
  const preparation = wire.preparationTask == null ? null : preparationFromWire(check, `${field}.preparation_task`, wire.preparationTask);
  const release = wire.releaseTask == null ? null : releaseFromWire(check, `${field}.release_task`, wire.releaseTask);
  if (release !== null && preparation === null)
    check.refuse("INVALID_VALUE", `${field}.release_task`, "A job with a release task needs a preparation task.");
  else if (release !== null && idKey(release.id) === idKey(preparation?.id ?? ""))
    check.refuse("INVALID_VALUE", `${field}.release_task.id`, "The release task has the id of the preparation task.");
  return {
    id: wire.id,
    displayName: check.text(`${field}.display_name`, wire.displayName, 1_024),
    poolId: autoPool === null ? check.id(`${field}.pool_id`, wire.poolId) : "",
    autoPool,
    priority: priority(check, `${field}.priority`, wire.priority),
    maxParallelTasks: maxParallelTasks(check, `${field}.max_parallel_tasks`, wire.maxParallelTasks ?? -1),
    usesTaskDependencies: wire.usesTaskDependencies,
    onAllTasksComplete: known(check, `${field}.on_all_tasks_complete`, endPolicies.fromWire(wire.onAllTasksComplete), "noaction"),
    onTaskFailure: known(check, `${field}.on_task_failure`, failurePolicies.fromWire(wire.onTaskFailure), "noaction"),
    nodeLossPolicy: known(check, `${field}.node_loss_policy`, lossPolicies.fromWire(wire.nodeLossPolicy), "requeue"),
    maxWallClockTimeMs: check.durationMs(`${field}.max_wall_clock_time_ms`, wire.maxWallClockTimeMs as number | undefined),
    maxTaskRetryCount: check.integer(`${field}.max_task_retry_count`, wire.maxTaskRetryCount, RETRIES),
    manager: wire.managerTask == null ? null : managerFromWire(check, `${field}.manager_task`, wire.managerTask),
    allowTaskPreemption: wire.allowTaskPreemption,
    preparation,
    release,
    commonEnvironment: environment(check, `${field}.common_environment`, wire.commonEnvironment),
    metadata: metadataFromWire(check, `${field}.metadata`, wire.metadata),
    azureProperties: check.jsonObject(`${field}.azure_properties`, wire.azureProperties),
    leaveWaitingTasks: wire.leaveWaitingTasks,
  };
}

/** Placed before every task that people may submit. */
const MANAGER_PRIORITY = 32_000;

function managerFromWire(check: Check, field: string, wire: JobManagerTask__Output): JobManagerTask | null {
  if (wire.task === null) {
    check.refuse("MISSING_VALUE", `${field}.task`, `${field}.task is missing.`);
    return null;
  }
  const task = newTaskFromWire(wire.task, `${field}.task`);
  if ("reason" in task) {
    check.problems.push(task);
    return null;
  }
  if (task.dependsOn !== null) check.refuse("INVALID_VALUE", `${field}.task.depends_on`, "A manager task depends on nothing.");
  const exclusive = wire.runExclusive ?? true;
  const allowLowPriorityNode = wire.allowLowPriorityNode ?? true;
  return {
    task: { ...task, priority: MANAGER_PRIORITY, exclusive, allowLowPriorityNode },
    killJobOnCompletion: wire.killJobOnCompletion ?? true,
  };
}

const lifetimes: EnumMap<AutoPoolSpecification["lifetime"], "POOL_LIFETIME_JOB" | "POOL_LIFETIME_JOB_SCHEDULE"> = enumMap(
  { job: "POOL_LIFETIME_JOB", jobschedule: "POOL_LIFETIME_JOB_SCHEDULE" },
  null,
);
const AUTO_POOL_PREFIX_LENGTH_MAX = 20;

function autoPoolFromWire(
  check: Check,
  field: string,
  { wire, defaultProvider }: { wire: AutoPoolSpecification__Output; defaultProvider: NodeProviderKind },
): AutoPoolSpecification | null {
  if (wire.idPrefix.length > AUTO_POOL_PREFIX_LENGTH_MAX || !/^[A-Za-z0-9_-]*$/.test(wire.idPrefix))
    check.refuse(
      "INVALID_VALUE",
      `${field}.id_prefix`,
      `${field}.id_prefix has at most ${AUTO_POOL_PREFIX_LENGTH_MAX} letters, digits, - and _.`,
    );
  if (wire.pool === null) {
    check.refuse("MISSING_VALUE", `${field}.pool`, `${field}.pool is missing.`);
    return null;
  }
  if (wire.pool.id !== "") check.refuse("INVALID_VALUE", `${field}.pool.id`, "The pool's id is made from id_prefix.");
  return {
    idPrefix: wire.idPrefix,
    lifetime: known(check, `${field}.lifetime`, lifetimes.fromWire(wire.lifetime), "job"),
    keepAlive: wire.keepAlive,
    pool: poolSpecOf(check, `${field}.pool`, { wire: wire.pool, defaultProvider }),
  };
}

export function priority(check: Check, field: string, value: number): number {
  return check.integer(field, value, { min: -1_000, max: 1_000 });
}

export function maxParallelTasks(check: Check, field: string, value: number): number {
  if (value === -1) return value;
  return check.integer(field, value, { min: 1, max: 2 ** 31 - 1 });
}

function known<T>(check: Check, field: string, value: T | null, otherwise: T): T {
  if (value === null) check.refuse("INVALID_VALUE", field, `${field} is not one of the values that this version knows.`);
  return value ?? otherwise;
}

export function countsToWire(counts: TaskCounts): WireTaskCounts {
  const { active, preparing, running, succeeded, failed } = counts;
  return { active, running: preparing + running, completed: succeeded + failed, succeeded, failed };
}

export function jobSpecToWire({ maxWallClockTimeMs, preparation, release, manager, autoPool, ...spec }: JobSpec): WireJobSpec {
  return {
    ...spec,
    onAllTasksComplete: endPolicies.toWire(spec.onAllTasksComplete),
    onTaskFailure: failurePolicies.toWire(spec.onTaskFailure),
    nodeLossPolicy: lossPolicies.toWire(spec.nodeLossPolicy),
    ...(maxWallClockTimeMs === null ? {} : { maxWallClockTimeMs }),
    preparationTask: preparation === null ? null : hideSecrets(preparationToWire(preparation)),
    releaseTask: release === null ? null : hideSecrets(releaseToWire(release)),
    commonEnvironment: hideValues(spec.commonEnvironment),
    metadata: metadataToWire(spec.metadata),
    managerTask: manager === null ? null : managerToWire(manager),
    autoPool:
      autoPool === null ? null : { ...autoPool, lifetime: lifetimes.toWire(autoPool.lifetime), pool: poolSpecToWire(autoPool.pool) },
  };
}

function managerToWire({ task, killJobOnCompletion }: JobManagerTask): WireManager {
  const { exclusive, allowLowPriorityNode } = task;
  return { task: taskSpecToWire(task), killJobOnCompletion, runExclusive: exclusive, allowLowPriorityNode };
}

export function jobToWire(job: Job, derived: { counts: TaskCounts; usage: Usage; scheduleId: string; waitingReason: string }): WireJob {
  return {
    spec: jobSpecToWire(job.spec),
    scheduleId: derived.scheduleId,
    schedulingError: toWireFailure(job.schedulingError),
    state: jobStates.toWire(job.state),
    terminateReason: job.terminateReason ?? "",
    creationTime: toTimestamp(job.creationTimeMs),
    stateTransitionTime: toTimestamp(job.stateTransitionTimeMs),
    endTime: toTimestamp(job.endTimeMs),
    lastModified: toTimestamp(job.lastModifiedMs),
    taskCounts: countsToWire(derived.counts),
    etag: etagOf(job),
    usage: usageToWire(derived.usage),
    ...(job.previousState === null ? {} : { previousState: jobStates.toWire(job.previousState) }),
    previousStateTransitionTime: toTimestamp(job.previousStateTransitionTimeMs),
    ...(job.disableTasks === null ? {} : { disableTasks: disableTasks.toWire(job.disableTasks) }),
    waitingReason: derived.waitingReason,
  };
}
