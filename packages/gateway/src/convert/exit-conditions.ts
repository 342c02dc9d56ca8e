/** What a task's way to end means, both ways. */
import type { Task, TaskSpec } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { entity, wordOf } from "./values.ts";

type WireConditions = NonNullable<TaskSpec["exitConditions"]>;
type WireOptions = NonNullable<WireConditions["defaultOptions"]>;
type ConditionsOutput = NonNullable<NonNullable<Task["spec"]>["exitConditions"]>;
type OptionsOutput = NonNullable<ConditionsOutput["defaultOptions"]>;

interface RestOptions {
  readonly jobAction?: string;
  readonly dependencyAction?: string;
}

export interface RestExitConditions {
  readonly exitCodes?: readonly { readonly code: number; readonly exitOptions: RestOptions }[];
  readonly exitCodeRanges?: readonly { readonly start: number; readonly end: number; readonly exitOptions: RestOptions }[];
  readonly preProcessingError?: RestOptions;
  readonly fileUploadError?: RestOptions;
  readonly default?: RestOptions;
}

const JOB_ACTION = "JOB_ACTION_";
const DEPENDENCY_ACTION = "DEPENDENCY_ACTION_";

export function exitConditionsOf(conditions: RestExitConditions): WireConditions {
  return {
    exitCodes: (conditions.exitCodes ?? []).map(({ code, exitOptions }) => ({ code, options: optionsOf(exitOptions) })),
    exitCodeRanges: (conditions.exitCodeRanges ?? []).map(({ start, end, exitOptions }) => ({
      start,
      end,
      options: optionsOf(exitOptions),
    })),
    preProcessingError: nullable(conditions.preProcessingError),
    fileUploadError: nullable(conditions.fileUploadError),
    defaultOptions: nullable(conditions.default),
  };
}

function nullable(options: RestOptions | undefined): WireOptions | null {
  return options === undefined ? null : optionsOf(options);
}

function optionsOf({ jobAction, dependencyAction }: RestOptions): WireOptions {
  return {
    jobAction: `${JOB_ACTION}${(jobAction ?? "unspecified").toUpperCase()}` as NonNullable<WireOptions["jobAction"]>,
    dependencyAction: `${DEPENDENCY_ACTION}${(dependencyAction ?? "unspecified").toUpperCase()}` as NonNullable<
      WireOptions["dependencyAction"]
    >,
  };
}

export function exitConditionsToRest(conditions: ConditionsOutput | null): JsonObject | undefined {
  if (conditions === null) return undefined;
  const { exitCodes, exitCodeRanges } = conditions;
  return entity({
    exitCodes:
      exitCodes.length === 0 ? undefined : exitCodes.map(({ code, options }) => ({ code, exitOptions: optionsToRest(options) ?? {} })),
    exitCodeRanges:
      exitCodeRanges.length === 0
        ? undefined
        : exitCodeRanges.map(({ start, end, options }) => ({ start, end, exitOptions: optionsToRest(options) ?? {} })),
    preProcessingError: optionsToRest(conditions.preProcessingError),
    fileUploadError: optionsToRest(conditions.fileUploadError),
    default: optionsToRest(conditions.defaultOptions),
  });
}

function optionsToRest(options: OptionsOutput | null): JsonValue | undefined {
  if (options === null) return undefined;
  const word = (wire: string, prefix: string) => (wire === `${prefix}UNSPECIFIED` ? undefined : wordOf(wire, prefix));
  return entity({ jobAction: word(options.jobAction, JOB_ACTION), dependencyAction: word(options.dependencyAction, DEPENDENCY_ACTION) });
}
