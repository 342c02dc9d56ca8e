/** What makes a task run on several nodes at once. */
import type { Task, TaskSpec } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { type RestResourceFile, resourceFilesOf, resourceFileToRest } from "./files.ts";
import { entity, listOf } from "./values.ts";

export interface RestMultiInstance {
  readonly numberOfInstances?: number;
  readonly coordinationCommandLine: string;
  readonly commonResourceFiles?: readonly RestResourceFile[];
}

type Output = NonNullable<Task["spec"]>["multiInstanceSettings"];

export function multiInstanceOf(settings: RestMultiInstance | undefined): NonNullable<TaskSpec["multiInstanceSettings"]> | null {
  if (settings === undefined) return null;
  return {
    numberOfInstances: settings.numberOfInstances ?? 1,
    coordinationCommandLine: settings.coordinationCommandLine,
    commonResourceFiles: resourceFilesOf(settings.commonResourceFiles, "multiInstanceSettings.commonResourceFiles"),
  };
}

export function multiInstanceToRest(settings: Output): JsonObject | undefined {
  if (settings == null) return undefined;
  return entity({
    numberOfInstances: settings.numberOfInstances ?? 1,
    coordinationCommandLine: settings.coordinationCommandLine,
    commonResourceFiles: listOf(settings.commonResourceFiles, resourceFileToRest),
  });
}
