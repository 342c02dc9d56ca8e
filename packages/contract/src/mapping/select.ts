/** Which fields a listing answers with, when it is asked for some. */
import { checkSelect, type StintError } from "@stint/core";
import { fieldNames } from "../load.ts";

export type Listed = "Task" | "Job" | "JobSchedule" | "Pool" | "Node";
export type Selection = ReadonlySet<string> | null;

/** Where the id lies in the specification that the entity was created from. */
const ID_IN_SPEC: ReadonlySet<Listed> = new Set(["Task", "Job", "JobSchedule", "Pool"]);

/** The fields asked for; null = all. Names are the message's, in JSON's spelling, and `id`. */
export function selectionFromWire(names: readonly string[], listed: Listed): Selection | StintError {
  return checkSelect(names, new Set(["id", ...fieldNames(`stint.batch.v1.${listed}`)]));
}

/** What is selected of an entity. */
export function selected<T extends object>(entity: T, selection: Selection, listed: Listed): T {
  if (selection === null) return entity;
  const chosen = Object.fromEntries(Object.entries(entity).filter(([name]) => selection.has(name)));
  if (selection.has("id") && ID_IN_SPEC.has(listed) && !selection.has("spec")) {
    chosen["spec"] = { id: (entity as { spec?: { id?: string } }).spec?.id ?? "" };
  }
  return chosen as T;
}
