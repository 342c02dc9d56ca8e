/** Pieces that several stored records share. */
import type { FailureInfo, JobPreparationTask, JobReleaseTask, StartTask } from "@stint/core";
import { decodeExecution, encodeExecution } from "../execution.ts";
import { Check } from "../validate.ts";

/** A message as a plain object, field by field. */
export type Stored = { [name: string]: unknown };

/** A field that is left out when it has no value. */
export function optional(name: string, value: number | null): Stored {
  return value === null ? {} : { [name]: value };
}

export function storedFailure(failure: FailureInfo | null): Stored | null {
  return failure === null ? null : { serverError: failure.category === "serverError", code: failure.code, message: failure.message };
}

export function failureFromStored(stored: unknown): FailureInfo | null {
  if (stored == null) return null;
  const { serverError, code, message } = stored as { serverError: boolean; code: string; message: string };
  return { category: serverError ? "serverError" : "userError", code, message };
}

export function nodeTaskToStored(task: StartTask | JobPreparationTask | JobReleaseTask): Stored {
  const limit = "maxWallClockTimeMs" in task ? task.maxWallClockTimeMs : null;
  const retention = "retentionTimeMs" in task ? task.retentionTimeMs : null;
  return {
    ...task,
    maxWallClockTimeMs: limit ?? undefined,
    retentionTimeMs: retention ?? undefined,
    execution: encodeExecution(task.execution),
  };
}

export function releaseFromStored(stored: Stored): JobReleaseTask {
  const pick = (name: string) => stored[name] as never;
  return {
    id: pick("id"),
    commandLine: pick("commandLine"),
    resourceFiles: pick("resourceFiles"),
    environment: pick("environment"),
    maxWallClockTimeMs: pick("maxWallClockTimeMs"),
    retentionTimeMs: (stored["retentionTimeMs"] as number | undefined) ?? null,
    execution: decodeExecution(new Check(), pick("execution")),
  };
}

export function nodeTaskFromStored(stored: Stored): StartTask & JobPreparationTask {
  const pick = (name: string) => stored[name] as never;
  return {
    id: pick("id"),
    commandLine: pick("commandLine"),
    resourceFiles: pick("resourceFiles"),
    environment: pick("environment"),
    maxTaskRetryCount: pick("maxTaskRetryCount"),
    maxWallClockTimeMs: (stored["maxWallClockTimeMs"] as number | undefined) ?? null,
    waitForSuccess: pick("waitForSuccess"),
    rerunOnNodeRebootAfterSuccess: pick("rerunOnNodeRebootAfterSuccess"),
    retentionTimeMs: (stored["retentionTimeMs"] as number | undefined) ?? null,
    execution: decodeExecution(new Check(), pick("execution")),
  };
}
