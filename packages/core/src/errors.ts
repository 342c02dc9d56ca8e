/**
 * The refusals that people meet, as data. A reason is stable and listed once, in the catalogue; which gRPC code, HTTP status and Azure
 * code it becomes on a wire is decided there, so every door answers alike.
 */
export type ErrorKind =
  | "invalid"
  | "notFound"
  | "exists"
  | "wrongState"
  | "conflict"
  | "exhausted"
  | "unavailable"
  | "denied"
  | "unauthenticated"
  | "outOfRange"
  | "tooLarge"
  | "deadline"
  | "internal";

export interface CatalogueEntry {
  readonly kind: ErrorKind;
  readonly azureCode: string;
  readonly httpStatus: number;
  readonly retryable: boolean;
  /** What to do next, for a person. */
  readonly hint: string;
}

function entry(kind: ErrorKind, azureCode: string, httpStatus: number, hint: string, retryable = false): CatalogueEntry {
  return { kind, azureCode, httpStatus, retryable, hint };
}

export type ErrorReason =
  | "INVALID_VALUE"
  | "MISSING_VALUE"
  | "OUT_OF_RANGE_INPUT"
  | "INVALID_REQUEST"
  | "INVALID_PAGE_TOKEN"
  | "INVALID_FILTER"
  | "FILTER_TOO_COMPLEX"
  | "UNKNOWN_PROPERTY"
  | "DEPENDENCIES_NOT_ENABLED"
  | "DEPENDENCY_IDS_TOO_LONG"
  | "DEPENDENCY_RANGES_TOO_MANY"
  | "TASK_ID_RESERVED"
  | "POOL_NOT_FOUND"
  | "NODE_NOT_FOUND"
  | "JOB_NOT_FOUND"
  | "JOB_SCHEDULE_NOT_FOUND"
  | "JOB_SCHEDULE_EXISTS"
  | "JOB_SCHEDULE_WITH_SAME_ID_EXISTS"
  | "JOB_WITH_SAME_ID_EXISTS"
  | "JOB_SCHEDULE_DISABLED"
  | "JOB_SCHEDULE_COMPLETED"
  | "JOB_SCHEDULE_BEING_TERMINATED"
  | "JOB_SCHEDULE_BEING_DELETED"
  | "TASK_NOT_FOUND"
  | "FILE_NOT_FOUND"
  | "ARTIFACT_NOT_FOUND"
  | "APPLICATION_NOT_FOUND"
  | "APPLICATION_PACKAGE_NOT_FOUND"
  | "APPLICATION_EXISTS"
  | "APPLICATION_PACKAGE_EXISTS"
  | "INVALID_PACKAGE_REFERENCES"
  | "CERTIFICATE_NOT_FOUND"
  | "CERTIFICATE_EXISTS"
  | "CERTIFICATE_ACTIVE"
  | "INVALID_CERTIFICATE_REFERENCES"
  | "ACCOUNT_NOT_FOUND"
  | "ACCOUNT_EXISTS"
  | "ACCOUNT_NOT_EMPTY"
  | "ACCOUNT_KEY_CONFIGURED"
  | "POOL_QUOTA_REACHED"
  | "JOB_QUOTA_REACHED"
  | "POOL_EXISTS"
  | "JOB_EXISTS"
  | "TASK_EXISTS"
  | "REQUEST_ID_REUSED"
  | "CONDITION_NOT_MET"
  | "POOL_BEING_DELETED"
  | "POOL_BEING_RESIZED"
  | "POOL_AUTOSCALED"
  | "POOL_NOT_AUTOSCALED"
  | "AUTOSCALE_FORMULA_MISSING"
  | "AUTOSCALE_FORMULA_INVALID"
  | "AUTOSCALE_FORMULA_TOO_LONG"
  | "AUTOSCALE_ENABLED_TOO_OFTEN"
  | "POOL_NOT_RESIZING"
  | "PROVIDER_NOT_FOUND"
  | "NODE_SCHEDULING_UNCHANGED"
  | "NODE_BEING_CREATED"
  | "NODE_BEING_STARTED"
  | "NODE_BEING_REBOOTED"
  | "NODE_BEING_REIMAGED"
  | "NODE_WRONG_STATE"
  | "NODE_CANNOT_DO_THIS"
  | "NODE_USER_EXISTS"
  | "NODE_USER_NOT_FOUND"
  | "UPLOAD_FAILED"
  | "JOB_BEING_DELETED"
  | "JOB_BEING_TERMINATED"
  | "JOB_COMPLETED"
  | "JOB_QUARANTINED"
  | "JOB_NOT_ACTIVE"
  | "JOB_NOT_DISABLED"
  | "JOB_PREPARATION_NOT_SPECIFIED"
  | "TASK_ID_OF_RELEASE"
  | "TASK_NOT_COMPLETED"
  | "TASK_SUCCEEDED"
  | "SECRETS_NOT_KEPT"
  | "TASK_COMPLETED"
  | "TASK_FILES_UNAVAILABLE"
  | "TASK_FILES_CLEANED_UP"
  | "DIRECTORY_NOT_EMPTY"
  | "NODE_UNAVAILABLE"
  | "NODE_INCARNATION_CONFLICT"
  | "PROTOCOL_VIOLATION"
  | "TOO_MANY_ANSWERS"
  | "TOO_MANY_DOWNLOADS"
  | "DOWNLOAD_CUT"
  | "QUOTA_REACHED"
  | "STORE_FULL"
  | "SERVER_BUSY"
  | "NOT_LEADER"
  | "STORE_UNAVAILABLE"
  | "DEADLINE_PASSED"
  | "REQUEST_TOO_LARGE"
  | "CURSOR_TOO_OLD"
  | "INVALID_RANGE"
  | "UNAUTHENTICATED"
  | "TLS_FAILED"
  | "PERMISSION_DENIED"
  | "INTERNAL";

/** Every refusal there is; the documentation and the wire are made from it. */
export const ERROR_CATALOGUE: Readonly<Record<ErrorReason, CatalogueEntry>> = {
  INVALID_VALUE: entry("invalid", "InvalidPropertyValue", 400, "Correct the named field and send the request again."),
  MISSING_VALUE: entry("invalid", "MissingRequiredProperty", 400, "Give the named field a value."),
  OUT_OF_RANGE_INPUT: entry("invalid", "OutOfRangeInput", 400, "Keep the named field within its limits."),
  INVALID_REQUEST: entry("invalid", "InvalidRequestBody", 400, "Check the request against the API's definition."),
  INVALID_PAGE_TOKEN: entry("invalid", "InvalidQueryParameterValue", 400, "List again from the first page."),
  INVALID_FILTER: entry("invalid", "InvalidQueryParameterValue", 400, "Correct the filter at the position named."),
  FILTER_TOO_COMPLEX: entry("invalid", "InvalidQueryParameterValue", 400, "Make the filter shorter, or list in parts."),
  UNKNOWN_PROPERTY: entry("invalid", "InvalidQueryParameterValue", 400, "Use one of the properties named."),
  DEPENDENCIES_NOT_ENABLED: entry("invalid", "TaskDependenciesNotSpecifiedOnJob", 400, "Create the job with uses_task_dependencies."),
  DEPENDENCY_IDS_TOO_LONG: entry("invalid", "TaskDependencyListTooLong", 400, "Depend on ranges of ids."),
  DEPENDENCY_RANGES_TOO_MANY: entry("invalid", "TaskDependencyRangesTooLong", 400, "Depend on fewer and wider ranges of ids."),
  TASK_ID_RESERVED: entry("conflict", "TaskIdSameAsJobPreparationTask", 409, "Choose another task id."),
  POOL_NOT_FOUND: entry("notFound", "PoolNotFound", 404, "List the pools that exist: stint pool list."),
  NODE_NOT_FOUND: entry("notFound", "NodeNotFound", 404, "List the nodes that exist: stint node list."),
  JOB_NOT_FOUND: entry("notFound", "JobNotFound", 404, "List the jobs that exist: stint job list."),
  JOB_SCHEDULE_NOT_FOUND: entry("notFound", "JobScheduleNotFound", 404, "List the schedules that exist: stint schedule list."),
  JOB_SCHEDULE_EXISTS: entry("exists", "JobScheduleExists", 409, "Choose another id, or use the schedule that exists."),
  JOB_SCHEDULE_WITH_SAME_ID_EXISTS: entry(
    "exists",
    "JobScheduleWithSameIdExists",
    409,
    "Choose another id: jobs and schedules share theirs.",
  ),
  JOB_WITH_SAME_ID_EXISTS: entry("exists", "JobWithSameIdExists", 409, "Choose another id: jobs and schedules share theirs."),
  JOB_SCHEDULE_DISABLED: entry("wrongState", "JobScheduleDisabled", 409, "Enable it first, if that is what you want."),
  JOB_SCHEDULE_COMPLETED: entry("wrongState", "JobScheduleCompleted", 409, "Use another schedule."),
  JOB_SCHEDULE_BEING_TERMINATED: entry("wrongState", "JobScheduleBeingTerminated", 409, "Use another schedule."),
  JOB_SCHEDULE_BEING_DELETED: entry("wrongState", "JobScheduleBeingDeleted", 409, "Wait until the schedule is gone."),
  TASK_NOT_FOUND: entry("notFound", "TaskNotFound", 404, "List the job's tasks: stint task list."),
  FILE_NOT_FOUND: entry("notFound", "FileNotFound", 404, "List the task's files: stint ls."),
  ARTIFACT_NOT_FOUND: entry("notFound", "BlobNotFound", 404, "Upload the artifact first."),
  APPLICATION_NOT_FOUND: entry("notFound", "ApplicationNotFound", 404, "List the applications that exist: stint app list."),
  APPLICATION_PACKAGE_NOT_FOUND: entry("notFound", "ApplicationPackageNotFound", 404, "List the application's versions: stint app show."),
  APPLICATION_EXISTS: entry("exists", "ApplicationExists", 409, "Choose another id, or use the application that exists."),
  APPLICATION_PACKAGE_EXISTS: entry(
    "exists",
    "ApplicationPackageExists",
    409,
    "Upload another version, or let the application be updated.",
  ),
  INVALID_PACKAGE_REFERENCES: entry(
    "wrongState",
    "InvalidApplicationPackageReferences",
    409,
    "Upload and activate the version, or set a default one: stint app set-default.",
  ),
  CERTIFICATE_NOT_FOUND: entry("notFound", "CertificateNotFound", 404, "List the certificates that exist: stint cert list."),
  CERTIFICATE_EXISTS: entry("exists", "CertificateExists", 409, "Use the certificate that exists."),
  CERTIFICATE_ACTIVE: entry("wrongState", "CertificateStateActive", 409, "The certificate is active; there is nothing to cancel."),
  INVALID_CERTIFICATE_REFERENCES: entry("wrongState", "InvalidCertificateReferences", 409, "Add the certificate first: stint cert add."),
  ACCOUNT_NOT_FOUND: entry("notFound", "ResourceNotFound", 404, "List the accounts that exist: stint account list."),
  ACCOUNT_EXISTS: entry("exists", "AccountExists", 409, "Choose another name, or use the account that exists."),
  ACCOUNT_NOT_EMPTY: entry("wrongState", "OperationInvalidForCurrentState", 409, "Delete its jobs and pools first."),
  ACCOUNT_KEY_CONFIGURED: entry("wrongState", "OperationInvalidForCurrentState", 409, "Change it where the controllers are configured."),
  POOL_QUOTA_REACHED: entry("exhausted", "PoolQuotaReached", 409, "Delete pools, or raise the quota: stint account update."),
  JOB_QUOTA_REACHED: entry(
    "exhausted",
    "ActiveJobAndScheduleQuotaReached",
    409,
    "End jobs that are done, or raise the quota: stint account update.",
  ),
  POOL_EXISTS: entry("exists", "PoolExists", 409, "Choose another id, or use the pool that exists."),
  JOB_EXISTS: entry("exists", "JobExists", 409, "Choose another id, or use the job that exists."),
  TASK_EXISTS: entry("exists", "TaskExists", 409, "Choose another id, or use the task that exists."),
  REQUEST_ID_REUSED: entry("exists", "InvalidHeaderValue", 409, "Use a fresh request id for a different request."),
  CONDITION_NOT_MET: entry("conflict", "ConditionNotMet", 412, "Read it again, and decide on what it is now."),
  POOL_BEING_DELETED: entry("wrongState", "PoolBeingDeleted", 409, "Wait until the pool is gone, or use another."),
  POOL_AUTOSCALED: entry(
    "wrongState",
    "OperationInvalidForCurrentState",
    409,
    "Disable autoscale first (stint pool autoscale disable), or change the formula.",
  ),
  POOL_NOT_AUTOSCALED: entry("wrongState", "OperationInvalidForCurrentState", 409, "Enable autoscale first: stint pool autoscale enable."),
  AUTOSCALE_FORMULA_MISSING: entry("invalid", "InvalidAutoScalingSettings", 400, "Give a formula."),
  AUTOSCALE_FORMULA_INVALID: entry("invalid", "AutoScalingFormulaSyntaxError", 400, "Correct the formula at the place named."),
  AUTOSCALE_FORMULA_TOO_LONG: entry("invalid", "AutoScalingFormulaTooLong", 400, "Make the formula shorter."),
  AUTOSCALE_ENABLED_TOO_OFTEN: entry("exhausted", "TooManyEnableAutoScaleRequests", 503, "Wait half a minute and enable it again."),
  POOL_BEING_RESIZED: entry("wrongState", "PoolBeingResized", 409, "Wait until the pool is steady, or stop its resize."),
  POOL_NOT_RESIZING: entry("wrongState", "OperationInvalidForCurrentState", 409, "Nothing is being resized; there is nothing to stop."),
  PROVIDER_NOT_FOUND: entry("invalid", "InvalidPropertyValue", 400, "Name a provider that the controllers are configured with."),
  NODE_SCHEDULING_UNCHANGED: entry("wrongState", "NodeAlreadyInTargetSchedulingState", 409, "The node is as you want it already."),
  NODE_BEING_CREATED: entry("wrongState", "NodeBeingCreated", 409, "Wait until the node has joined."),
  NODE_BEING_STARTED: entry("wrongState", "NodeBeingStarted", 409, "Wait until the node is idle."),
  NODE_BEING_REBOOTED: entry("wrongState", "NodeBeingRebooted", 409, "Wait until the node is back."),
  NODE_BEING_REIMAGED: entry("wrongState", "NodeBeingReimaged", 409, "Wait until the node is back."),
  NODE_WRONG_STATE: entry("wrongState", "OperationInvalidForCurrentState", 409, "Wait until the node is idle or running."),
  NODE_CANNOT_DO_THIS: entry("wrongState", "OperationNotValidOnNode", 409, "Do it on a node that can: stint node show."),
  NODE_USER_EXISTS: entry("exists", "NodeUserExists", 409, "Choose another name, or change the user that exists."),
  NODE_USER_NOT_FOUND: entry("notFound", "NodeUserNotFound", 404, "Add the user first; users go when they expire or the node is reimaged."),
  UPLOAD_FAILED: entry("wrongState", "OperationInvalidForCurrentState", 409, "Check that the container's signature may write."),
  JOB_BEING_DELETED: entry("wrongState", "JobBeingDeleted", 409, "Wait until the job is gone."),
  JOB_BEING_TERMINATED: entry("wrongState", "JobBeingTerminated", 409, "Use another job."),
  JOB_COMPLETED: entry("wrongState", "JobCompleted", 409, "Use another job."),
  SECRETS_NOT_KEPT: entry(
    "invalid",
    "InvalidPropertyValue",
    400,
    "Give the controllers a key for the store (--secrets-key-file), or send the value without secret.",
  ),
  JOB_QUARANTINED: entry(
    "wrongState",
    "OperationInvalidForCurrentState",
    409,
    "Restore the store from a copy, or delete the job and submit it again: stint job delete.",
  ),
  JOB_NOT_ACTIVE: entry("wrongState", "JobNotActive", 409, "Wait until the job is active: stint job show."),
  JOB_NOT_DISABLED: entry(
    "wrongState",
    "OperationInvalidForCurrentState",
    409,
    "Disable the job, and wait until it is: stint job disable.",
  ),
  JOB_PREPARATION_NOT_SPECIFIED: entry(
    "wrongState",
    "JobPreparationTaskOrReleaseTaskNotSpecified",
    409,
    "Only jobs with a preparation task have these.",
  ),
  TASK_ID_OF_RELEASE: entry("conflict", "TaskIdSameAsJobReleaseTask", 409, "Choose another task id."),
  TASK_NOT_COMPLETED: entry("wrongState", "TaskNotCompleted", 409, "Wait until the task has ended: it still runs or waits."),
  TASK_SUCCEEDED: entry("wrongState", "TaskSucceeded", 409, "Only tasks that failed run again; submit it under another id."),
  TASK_COMPLETED: entry("wrongState", "TaskCompleted", 409, "The task has ended; nothing is left to do."),
  TASK_FILES_UNAVAILABLE: entry("wrongState", "TaskFilesUnavailable", 409, "The task has not run on a node that can be reached."),
  TASK_FILES_CLEANED_UP: entry(
    "wrongState",
    "TaskFilesCleanedup",
    409,
    "Give tasks a longer retention time, or upload what is wanted of them.",
  ),
  DIRECTORY_NOT_EMPTY: entry(
    "wrongState",
    "OperationInvalidForCurrentState",
    409,
    "Delete it with all that is in it: recursive, stint rm -r.",
  ),
  NODE_UNAVAILABLE: entry("wrongState", "NodeStateUnusable", 409, "Wait until the node is back."),
  NODE_INCARNATION_CONFLICT: entry(
    "wrongState",
    "OperationInvalidForCurrentState",
    409,
    "Another agent holds this node: stop it, or wait for its lease to end.",
  ),
  PROTOCOL_VIOLATION: entry("wrongState", "InvalidInput", 409, "Upgrade the agent to the controller's version."),
  TOO_MANY_ANSWERS: entry("exhausted", "ServerBusy", 503, "Submit more slowly.", true),
  TOO_MANY_DOWNLOADS: entry(
    "exhausted",
    "ServerBusy",
    503,
    "Try again when some have ended, or have the operator raise --downloads.",
    true,
  ),
  DOWNLOAD_CUT: entry("unavailable", "ServerBusy", 503, "Ask for the rest, and read on.", true),
  QUOTA_REACHED: entry("exhausted", "QuotaReached", 409, "Delete what is no longer needed."),
  STORE_FULL: entry("exhausted", "ServerBusy", 503, "Delete finished jobs, or give the store more space.", true),
  SERVER_BUSY: entry("unavailable", "ServerBusy", 503, "Try again shortly.", true),
  NOT_LEADER: entry("unavailable", "ServerBusy", 503, "Try again shortly: another controller leads.", true),
  STORE_UNAVAILABLE: entry("unavailable", "ServerBusy", 503, "Try again shortly.", true),
  DEADLINE_PASSED: entry("deadline", "OperationTimedOut", 500, "Try again with a longer deadline.", true),
  REQUEST_TOO_LARGE: entry("tooLarge", "RequestBodyTooLarge", 413, "Split the request."),
  CURSOR_TOO_OLD: entry("outOfRange", "InvalidInput", 400, "List afresh, then watch from the position it returns."),
  INVALID_RANGE: entry("outOfRange", "InvalidRange", 416, "Ask for a range inside the file."),
  UNAUTHENTICATED: entry("unauthenticated", "AuthenticationFailed", 401, "Send authorization: Bearer with an account key."),
  TLS_FAILED: entry(
    "unauthenticated",
    "AuthenticationFailed",
    401,
    "Give the authority that signed the controllers' certificate (STINT_CA_FILE; --ca of an agent), and an https:// endpoint.",
  ),
  PERMISSION_DENIED: entry("denied", "InsufficientAccountPermissions", 403, "Use credentials that may do this."),
  INTERNAL: entry("internal", "InternalError", 500, "Report this with the request id."),
};

/** A refusal: why, where in the request, and the numbers that a program may want. */
export interface StintError {
  readonly reason: ErrorReason;
  readonly message: string;
  /** Path of the request's field at fault, e.g. `tasks[3].id`; "" = the whole request. */
  readonly field: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export function stintError(
  reason: ErrorReason,
  message: string,
  options: { field?: string; metadata?: Record<string, string> } = {},
): StintError {
  return { reason, message, field: options.field ?? "", metadata: options.metadata ?? {} };
}
