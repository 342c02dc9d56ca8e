/** The identifier of a request, which its answer tells the caller and the log keeps. */
import type { Random } from "@stint/runtime";

export function newRequestId(random: Random): string {
  return random.id().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
