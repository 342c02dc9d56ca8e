/** Exit conditions of a job file as the API's. */
import type { TaskSpec } from "@stint/client";
import type { JobFile } from "./schema.ts";

type FromFile = NonNullable<JobFile["tasks"][number]["exitConditions"]>;
type OptionsFromFile = NonNullable<FromFile["default"]>;
type Conditions = NonNullable<TaskSpec["exitConditions"]>;

const JOB_ACTIONS = { none: "JOB_ACTION_NONE", disable: "JOB_ACTION_DISABLE", terminate: "JOB_ACTION_TERMINATE" } as const;
const DEPENDENCY_ACTIONS = { satisfy: "DEPENDENCY_ACTION_SATISFY", block: "DEPENDENCY_ACTION_BLOCK" } as const;

export function exitConditionsOf(conditions: FromFile): Conditions {
  const { exitCodes = [], exitCodeRanges = [], preProcessingError, fileUploadError } = conditions;
  return {
    exitCodes: exitCodes.map(({ code, exitOptions }) => ({ code, options: optionsOf(exitOptions) })),
    exitCodeRanges: exitCodeRanges.map(({ start, end, exitOptions }) => ({ start, end, options: optionsOf(exitOptions) })),
    preProcessingError: preProcessingError === undefined ? null : optionsOf(preProcessingError),
    fileUploadError: fileUploadError === undefined ? null : optionsOf(fileUploadError),
    defaultOptions: conditions.default === undefined ? null : optionsOf(conditions.default),
  };
}

/** Some of its ends act on dependents: the job has to use dependencies. */
export function actsOnDependents(conditions: FromFile | undefined): boolean {
  if (conditions === undefined) return false;
  const { exitCodes = [], exitCodeRanges = [], preProcessingError, fileUploadError } = conditions;
  const all = [
    ...[...exitCodes, ...exitCodeRanges].map(({ exitOptions }) => exitOptions),
    preProcessingError,
    fileUploadError,
    conditions.default,
  ];
  return all.some((options) => options?.dependencyAction !== undefined);
}

function optionsOf({ jobAction, dependencyAction }: OptionsFromFile): NonNullable<Conditions["defaultOptions"]> {
  return {
    ...(jobAction === undefined ? {} : { jobAction: JOB_ACTIONS[jobAction] }),
    ...(dependencyAction === undefined ? {} : { dependencyAction: DEPENDENCY_ACTIONS[dependencyAction] }),
  };
}
