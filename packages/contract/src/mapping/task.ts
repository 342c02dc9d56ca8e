/** Tasks on the wire. Every rule of a submitted task is here. */
import {
  type DependencyAction,
  etagOf,
  type ExitConditions,
  type ExitOptions,
  type JobAction,
  LIMITS,
  type NewTask,
  type RequeueReason,
  type StintError,
  type TaskAttempt,
  type TaskConstraints,
  type TaskDependencies,
  type TaskState,
  type TaskStatus,
  type Uid,
} from "@stint/core";
import type { ExitConditions__Output } from "../gen/stint/batch/v1/ExitConditions.ts";
import type { ExitOptions__Output } from "../gen/stint/batch/v1/ExitOptions.ts";
import type { Task } from "../gen/stint/batch/v1/Task.ts";
import type { TaskDependencies__Output } from "../gen/stint/batch/v1/TaskDependencies.ts";
import type { TaskSpec, TaskSpec__Output } from "../gen/stint/batch/v1/TaskSpec.ts";
import { codec } from "../load.ts";
import { attemptToWire, olderAttempts } from "./attempt.ts";
import { commandLine } from "./program.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { executionFromWire } from "./execution.ts";
import { toWireFailure } from "./failure.ts";
import { applicationPackageReferences, environment, outputFiles, resourceFiles } from "./files-and-environment.ts";
import { instancesFromWire } from "./multi-instance.ts";
import { hideSecrets } from "./secrets.ts";
import { toTimestamp } from "./time.ts";
import { Check, echo } from "./validate.ts";

const INT32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };

export const taskSpecCodec: ReturnType<typeof codec<TaskSpec, TaskSpec__Output>> = codec("stint.batch.v1.TaskSpec");

const jobActions: EnumMap<JobAction, "JOB_ACTION_NONE" | "JOB_ACTION_DISABLE" | "JOB_ACTION_TERMINATE"> = enumMap(
  { none: "JOB_ACTION_NONE", disable: "JOB_ACTION_DISABLE", terminate: "JOB_ACTION_TERMINATE" },
  null,
);
const dependencyActions: EnumMap<DependencyAction, "DEPENDENCY_ACTION_SATISFY" | "DEPENDENCY_ACTION_BLOCK"> = enumMap(
  { satisfy: "DEPENDENCY_ACTION_SATISFY", block: "DEPENDENCY_ACTION_BLOCK" },
  null,
);
export const taskStates: EnumMap<TaskState, "TASK_STATE_ACTIVE" | "TASK_STATE_PREPARING" | "TASK_STATE_RUNNING" | "TASK_STATE_COMPLETED"> =
  enumMap(
    { active: "TASK_STATE_ACTIVE", preparing: "TASK_STATE_PREPARING", running: "TASK_STATE_RUNNING", completed: "TASK_STATE_COMPLETED" },
    null,
  );

/** A submitted task as the core takes it, or the first thing that is wrong with it; `field` is its place in the request. */
export function newTaskFromWire(spec: TaskSpec__Output, field: string): NewTask | StintError {
  const check = new Check();
  check.id(`${field}.id`, spec.id);
  check.text(`${field}.display_name`, spec.displayName, 1_024);
  if (spec.containerSettings === null || spec.commandLine !== "") commandLine(check, `${field}.command_line`, spec.commandLine);
  resourceFiles(check, `${field}.resource_files`, spec.resourceFiles);
  outputFiles(check, `${field}.output_files`, spec.outputFiles);
  environment(check, `${field}.environment`, spec.environment);
  check.jsonObject(`${field}.azure_properties`, spec.azureProperties);
  applicationPackageReferences(check, `${field}.application_package_references`, spec.applicationPackageReferences);
  executionFromWire(check, field, spec);
  accessScopes(check, `${field}.authentication_token_access`, spec.authenticationTokenAccess);
  const task: NewTask = {
    id: spec.id,
    requiredSlots: check.integer(`${field}.required_slots`, spec.requiredSlots === 0 ? 1 : spec.requiredSlots, {
      min: 1,
      max: LIMITS.slotsPerNode,
    }),
    instances: instancesFromWire(check, field, spec),
    priority: check.integer(`${field}.priority`, spec.priority, { min: -1_000, max: 1_000 }),
    ...constraints(check, field, spec),
    affinityId: check.text(`${field}.affinity_id`, spec.affinityId, 256),
    exclusive: false,
    authenticationToken: spec.authenticationTokenAccess.length > 0,
    allowLowPriorityNode: true,
    dependsOn: dependencies(check, `${field}.depends_on`, spec.dependsOn),
    exitConditions: exitConditions(check, `${field}.exit_conditions`, spec.exitConditions),
    spec: taskSpecCodec.encode({ ...spec, dependsOn: null, exitConditions: null } as TaskSpec),
  };
  if (task.spec.length > LIMITS.bytesPerTask) {
    check.refuse("REQUEST_TOO_LARGE", field, `The task has ${task.spec.length} bytes; at most ${LIMITS.bytesPerTask} are allowed.`);
  }
  return check.problems[0] ?? task;
}

function accessScopes(check: Check, field: string, scopes: readonly string[]): void {
  check.count(field, scopes, 1);
  for (const scope of scopes)
    if (scope !== "ACCESS_SCOPE_JOB") check.refuse("INVALID_VALUE", field, `${field} holds what is no access scope.`);
}

type WireConstraints = Pick<TaskSpec__Output, "maxTaskRetryCount" | "maxWallClockTimeMs" | "retentionTimeMs">;

function constraints(check: Check, field: string, wire: WireConstraints): TaskConstraints {
  const { maxTaskRetryCount: retries } = wire;
  return {
    maxTaskRetryCount: retries === undefined ? null : check.integer(`${field}.max_task_retry_count`, retries, { min: -1, max: 1_000_000 }),
    maxWallClockTimeMs: check.durationMs(`${field}.max_wall_clock_time_ms`, wire.maxWallClockTimeMs as number | undefined),
    retentionTimeMs: check.durationMs(`${field}.retention_time_ms`, wire.retentionTimeMs as number | undefined),
  };
}

/** New constraints of a task that is there; none = the defaults. */
export function taskConstraintsFromWire(wire: WireConstraints | null): TaskConstraints | StintError {
  const check = new Check();
  const checked = constraints(check, "constraints", wire ?? {});
  return check.problems[0] ?? checked;
}

function dependencies(check: Check, field: string, wire: TaskDependencies__Output | null | undefined): TaskDependencies | null {
  if (wire == null || (wire.taskIds.length === 0 && wire.taskIdRanges.length === 0)) return null;
  const characters = wire.taskIds.reduce((sum, id) => sum + id.length, 0);
  if (characters > LIMITS.dependencyIdCharacters) {
    check.refuse(
      "DEPENDENCY_IDS_TOO_LONG",
      `${field}.task_ids`,
      `The ids have ${characters} characters together; at most ${LIMITS.dependencyIdCharacters} are allowed.`,
    );
  }
  const ranges = wire.taskIdRanges.length;
  if (ranges > LIMITS.dependencyRangesPerTask) {
    const message = `There are ${ranges} ranges; at most ${LIMITS.dependencyRangesPerTask} are allowed.`;
    check.refuse("DEPENDENCY_RANGES_TOO_MANY", `${field}.task_id_ranges`, message);
  }
  wire.taskIds.forEach((id, at) => check.id(`${field}.task_ids[${at}]`, id));
  wire.taskIdRanges.forEach(({ start, end }, at) => {
    if (start < 0 || end < start)
      check.refuse("OUT_OF_RANGE_INPUT", `${field}.task_id_ranges[${at}]`, `The range ${start} to ${end} is empty or negative.`);
  });
  return { taskIds: wire.taskIds, taskIdRanges: wire.taskIdRanges.map(({ start, end }) => ({ start, end })) };
}

function exitConditions(check: Check, field: string, wire: ExitConditions__Output | null | undefined): ExitConditions | null {
  if (wire == null) return null;
  check.count(`${field}.exit_codes`, wire.exitCodes, 256);
  check.count(`${field}.exit_code_ranges`, wire.exitCodeRanges, 256);
  const options = (part: string, value: ExitOptions__Output | null | undefined) => exitOptions(check, `${field}.${part}`, value);
  return {
    exitCodes: wire.exitCodes.map((mapping, at) => ({
      code: mapping.code,
      options: options(`exit_codes[${at}]`, mapping.options) ?? NO_OPTIONS,
    })),
    exitCodeRanges: wire.exitCodeRanges.map((range, at) => {
      check.integer(`${field}.exit_code_ranges[${at}].end`, range.end, { min: range.start, max: INT32.max });
      return { start: range.start, end: range.end, options: options(`exit_code_ranges[${at}]`, range.options) ?? NO_OPTIONS };
    }),
    preProcessingError: options("pre_processing_error", wire.preProcessingError),
    fileUploadError: options("file_upload_error", wire.fileUploadError),
    default: options("default_options", wire.defaultOptions),
  };
}

const NO_OPTIONS: ExitOptions = { jobAction: null, dependencyAction: null };

function exitOptions(check: Check, field: string, wire: ExitOptions__Output | null | undefined): ExitOptions | null {
  if (wire == null) return null;
  const jobAction = jobActions.fromWire(wire.jobAction);
  const dependencyAction = dependencyActions.fromWire(wire.dependencyAction);
  if (jobAction === null && wire.jobAction !== "JOB_ACTION_UNSPECIFIED")
    check.refuse("INVALID_VALUE", field, `${echo(String(wire.jobAction))} is no job action.`);
  if (dependencyAction === null && wire.dependencyAction !== "DEPENDENCY_ACTION_UNSPECIFIED") {
    check.refuse("INVALID_VALUE", field, `${echo(String(wire.dependencyAction))} is no dependency action.`);
  }
  return { jobAction, dependencyAction };
}

/** What the wire says of a task beyond its row. */
export interface TaskView {
  readonly task: NewTask;
  /** False = of the specification the id alone is wanted. */
  readonly withSpec: boolean;
  readonly status: TaskStatus;
  readonly jobId: string;
  readonly nodeId: string;
  readonly poolId: string;
  readonly creationTimeMs: number;
  readonly uid: Uid;
  readonly waitingReason: string;
  /** Oldest first; null = they are not wanted. */
  readonly attempts: readonly TaskAttempt[] | null;
}

const REQUEUE_REASONS = {
  jobDisabled: "REQUEUE_REASON_JOB_DISABLED",
  preempted: "REQUEUE_REASON_PREEMPTED",
} as const satisfies Record<RequeueReason, string>;

export function taskToWire(view: TaskView): Task {
  const { task, status } = view;
  const result =
    status.state !== "completed" ? "TASK_RESULT_UNSPECIFIED" : status.failure === null ? "TASK_RESULT_SUCCESS" : "TASK_RESULT_FAILURE";
  return {
    spec: view.withSpec ? taskSpecToWire(task) : { id: task.id },
    jobId: view.jobId,
    state: taskStates.toWire(status.state),
    result,
    attempt: status.attempt,
    nodeId: view.nodeId,
    poolId: view.poolId,
    exitCode: status.exitCode ?? undefined,
    failure: toWireFailure(status.failure),
    retryCount: status.retryCount,
    requeueCount: status.requeueCount,
    recoveryCount: status.recoveryCount,
    creationTime: toTimestamp(view.creationTimeMs),
    stateTransitionTime: toTimestamp(status.stateTransitionTimeMs),
    startTime: toTimestamp(status.startTimeMs),
    endTime: toTimestamp(status.endTimeMs),
    etag: etagOf({ uid: view.uid, lastModifiedMs: status.lastModifiedMs }),
    waitingReason: view.waitingReason,
    previousState: status.previousState === null ? undefined : taskStates.toWire(status.previousState),
    previousStateTransitionTime: toTimestamp(status.previousStateTransitionTimeMs),
    lastRetryTime: toTimestamp(status.lastRetryTimeMs),
    lastRequeueTime: toTimestamp(status.lastRequeueTimeMs),
    requeueReason: status.requeueReason === null ? undefined : REQUEUE_REASONS[status.requeueReason],
    lastModified: toTimestamp(status.lastModifiedMs),
    ...(view.attempts === null ? {} : { attempts: view.attempts.map(attemptToWire), olderAttemptCount: olderAttempts(view.attempts) }),
  } as Task;
}

/** A task as it was submitted. */
export function taskSpecToWire(task: NewTask): TaskSpec {
  return Object.assign(hideSecrets(taskSpecCodec.decode(task.spec)), {
    maxTaskRetryCount: task.maxTaskRetryCount ?? undefined,
    maxWallClockTimeMs: task.maxWallClockTimeMs ?? undefined,
    retentionTimeMs: task.retentionTimeMs ?? undefined,
    dependsOn: task.dependsOn as never,
    exitConditions: exitConditionsToWire(task.exitConditions) as never,
  }) as TaskSpec;
}

function exitConditionsToWire(conditions: ExitConditions | null): unknown {
  if (conditions === null) return null;
  const options = (value: ExitOptions | null) =>
    value === null
      ? null
      : {
          jobAction: value.jobAction === null ? "JOB_ACTION_UNSPECIFIED" : jobActions.toWire(value.jobAction),
          dependencyAction:
            value.dependencyAction === null ? "DEPENDENCY_ACTION_UNSPECIFIED" : dependencyActions.toWire(value.dependencyAction),
        };
  return {
    exitCodes: conditions.exitCodes.map(({ code, options: value }) => ({ code, options: options(value) })),
    exitCodeRanges: conditions.exitCodeRanges.map(({ start, end, options: value }) => ({ start, end, options: options(value) })),
    preProcessingError: options(conditions.preProcessingError),
    fileUploadError: options(conditions.fileUploadError),
    defaultOptions: options(conditions.default),
  };
}
