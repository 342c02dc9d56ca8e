/** The two answers that most commands give. */
import type { Reply } from "../commands.ts";
import type { StintError } from "../errors.ts";

export const DONE: Reply = { kind: "done" };

export function refused(error: StintError): Reply {
  return { kind: "refused", error };
}
