/**
 * What may be filtered in each listing, with which operators, exactly as Azure Batch has it. Names are Azure's and case-sensitive;
 * values are compared without regard to case. A property is looked up in a Map, so that nothing of JavaScript's own can be named.
 */
export type Comparison = "eq" | "ne" | "gt" | "ge" | "lt" | "le";
export type Operator = Comparison | "startswith";
export type PropertyType = "text" | "word" | "time" | "integer" | "boolean";

export interface FilterProperty {
  readonly type: PropertyType;
  readonly operators: ReadonlySet<Operator>;
  /** The words that a `word` may be; in lower case. */
  readonly words: ReadonlySet<string>;
}

export type FilterSchema = ReadonlyMap<string, FilterProperty>;

const SIX: readonly Operator[] = ["eq", "ne", "gt", "ge", "lt", "le"];
const NO_WORDS: ReadonlySet<string> = new Set();

function property(type: PropertyType, operators: readonly Operator[], words: readonly string[] = []): FilterProperty {
  return { type, operators: new Set(operators), words: words.length === 0 ? NO_WORDS : new Set(words) };
}

const text = property("text", ["startswith", ...SIX]);
const equalText = property("text", ["eq", "ne"]);
const time = property("time", SIX);
const integer = property("integer", SIX);
const flag = property("boolean", ["eq", "ne"]);
const word = (...words: string[]): FilterProperty => property("word", ["eq", "ne"], words);
const result = word("success", "failure");

const POOL_STATE = word("active", "deleting", "upgrading");
const ALLOCATION_STATE = word("steady", "resizing", "stopping");
const JOB_STATE = word("active", "disabling", "disabled", "enabling", "terminating", "completed", "deleting");
const SCHEDULE_STATE = word("active", "completed", "disabled", "terminating", "deleting");
const TASK_STATE = word("active", "preparing", "running", "completed");
const RUN_STATE = word("running", "completed");
const NODE_STATE = word(
  "idle",
  "rebooting",
  "reimaging",
  "running",
  "unusable",
  "creating",
  "starting",
  "waitingforstarttask",
  "starttaskfailed",
  "unknown",
  "leavingpool",
  "offline",
  "preempted",
  "upgradingos",
  "deallocated",
  "deallocating",
);

export const POOL_FILTER: FilterSchema = new Map(
  Object.entries({
    id: text,
    state: POOL_STATE,
    allocationState: ALLOCATION_STATE,
    stateTransitionTime: time,
    allocationStateTransitionTime: time,
    creationTime: time,
    lastModified: time,
    enableAutoScale: flag,
    enableInterNodeCommunication: flag,
    vmSize: equalText,
  }),
);

const jobOfSchedule = {
  state: JOB_STATE,
  stateTransitionTime: time,
  creationTime: time,
  lastModified: time,
  "executionInfo/startTime": time,
  "executionInfo/endTime": time,
  "executionInfo/poolId": text,
};

export const JOB_FILTER: FilterSchema = new Map(Object.entries({ id: text, ...jobOfSchedule }));
export const JOB_OF_SCHEDULE_FILTER: FilterSchema = new Map(Object.entries(jobOfSchedule));

export const JOB_SCHEDULE_FILTER: FilterSchema = new Map(
  Object.entries({
    id: text,
    state: SCHEDULE_STATE,
    stateTransitionTime: time,
    creationTime: time,
    lastModified: time,
    "executionInfo/endTime": time,
    "schedule/doNotRunUntil": time,
    "schedule/doNotRunAfter": time,
  }),
);

export const TASK_FILTER: FilterSchema = new Map(
  Object.entries({
    id: text,
    state: TASK_STATE,
    stateTransitionTime: time,
    creationTime: time,
    // Azure's documentation has the first name, its answers the second.
    lastModifiedTime: time,
    lastModified: time,
    "executionInfo/startTime": time,
    "executionInfo/endTime": time,
    "executionInfo/exitCode": integer,
    "executionInfo/result": result,
  }),
);

export const NODE_FILTER: FilterSchema = new Map(
  Object.entries({
    state: NODE_STATE,
    stateTransitionTime: time,
    lastBootTime: time,
    allocationTime: time,
    "startTaskInfo/state": RUN_STATE,
    "startTaskInfo/result": result,
    "startTaskInfo/exitCode": integer,
    "startTaskInfo/startTime": time,
    "startTaskInfo/endTime": time,
  }),
);

export const NODE_COUNTS_FILTER: FilterSchema = new Map([["poolId", property("text", ["eq"])]]);
export const FILE_FILTER: FilterSchema = new Map([["name", property("text", ["startswith"])]]);

const runProperties = (prefix: string): [string, FilterProperty][] => [
  [`${prefix}/state`, RUN_STATE],
  [`${prefix}/startTime`, time],
  [`${prefix}/endTime`, time],
  [`${prefix}/exitCode`, integer],
  [`${prefix}/result`, result],
];

export const PREPARATION_AND_RELEASE_FILTER: FilterSchema = new Map([
  ["poolId", equalText],
  ["nodeId", equalText],
  ...runProperties("jobPreparationTaskExecutionInfo"),
  ...runProperties("jobReleaseTaskExecutionInfo"),
]);

export const CERTIFICATE_FILTER: FilterSchema = new Map(
  Object.entries({ state: word("active", "deleting", "deletefailed"), stateTransitionTime: time }),
);

export const SUPPORTED_IMAGES_FILTER: FilterSchema = new Map(
  Object.entries({ osType: word("linux", "windows"), verificationType: word("verified", "unverified"), nodeAgentSKUId: equalText }),
);

export const USAGE_METRICS_FILTER: FilterSchema = new Map([["poolId", property("text", ["eq", "ge", "gt", "le", "lt", "startswith"])]]);
