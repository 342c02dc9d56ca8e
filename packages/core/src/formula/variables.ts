/** The variables that a formula shares with the service, and the words that stand for constants. */

/** What a formula may set. */
export type TargetVariable = "TargetDedicatedNodes" | "TargetLowPriorityNodes" | "NodeDeallocationOption";

/** Every name under which a target may be set; where both names of one are set, the full one wins. */
export const TARGETS: ReadonlyMap<string, { readonly variable: TargetVariable; readonly alias: boolean }> = new Map([
  ["TargetDedicatedNodes", { variable: "TargetDedicatedNodes", alias: false }],
  ["TargetDedicated", { variable: "TargetDedicatedNodes", alias: true }],
  ["TargetLowPriorityNodes", { variable: "TargetLowPriorityNodes", alias: false }],
  ["TargetLowPriority", { variable: "TargetLowPriorityNodes", alias: true }],
  ["NodeDeallocationOption", { variable: "NodeDeallocationOption", alias: false }],
]);

/** What a formula may read, with samples of the past. */
export const METRICS: ReadonlySet<string> = new Set([
  "ActiveTasks",
  "RunningTasks",
  "PendingTasks",
  "SucceededTasks",
  "FailedTasks",
  "TaskSlotsPerNode",
  "CurrentDedicatedNodes",
  "CurrentLowPriorityNodes",
  "PreemptedNodeCount",
  "UsableNodeCount",
  "SampleNodeCount",
  "CPUPercent",
  "WallClockSeconds",
  "MemoryBytes",
  "DiskBytes",
  "DiskReadBytes",
  "DiskWriteBytes",
  "DiskReadOps",
  "DiskWriteOps",
  "NetworkInBytes",
  "NetworkOutBytes",
]);

export const DEALLOCATION_OPTIONS: ReadonlySet<string> = new Set(["requeue", "terminate", "taskcompletion", "retaineddata"]);

const SECOND_MS = 1_000;
const DAY_MS = 86_400 * SECOND_MS;

/** In milliseconds. */
export const INTERVALS: ReadonlyMap<string, number> = new Map([
  ["TimeInterval_Zero", 0],
  ["TimeInterval_100ns", 0.0001],
  ["TimeInterval_Microsecond", 0.001],
  ["TimeInterval_Millisecond", 1],
  ["TimeInterval_Second", SECOND_MS],
  ["TimeInterval_Minute", 60 * SECOND_MS],
  ["TimeInterval_Hour", 3_600 * SECOND_MS],
  ["TimeInterval_Day", DAY_MS],
  ["TimeInterval_Week", 7 * DAY_MS],
  ["TimeInterval_Year", 365 * DAY_MS],
]);
