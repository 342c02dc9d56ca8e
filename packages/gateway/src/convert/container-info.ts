/** What became of the container that a program ran in. Containers are removed with their program's end, so nothing can be asked of one by its id. */
import type { JsonObject } from "../http/json.ts";

export interface ContainedRun {
  /** null = the program runs in no container. */
  readonly containerSettings: object | null | undefined;
  readonly began: boolean;
  readonly ended: boolean;
  readonly failure: { readonly code: string; readonly message: string } | null | undefined;
}

/** undefined = there was none. */
export function containerInfoToRest({ containerSettings, began, ended, failure }: ContainedRun): JsonObject | undefined {
  if (containerSettings == null || !began) return undefined;
  const refused = failure?.code.startsWith("Container") === true;
  if (refused) return { state: "", error: failure.message };
  return { state: ended ? "exited" : "running" };
}
