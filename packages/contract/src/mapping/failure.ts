/** Why something failed, on the wire. */
import type { FailureInfo } from "@stint/core";
import type { FailureInfo as WireFailure } from "../gen/stint/batch/v1/FailureInfo.ts";

export function toWireFailure(failure: FailureInfo | null): WireFailure | null {
  if (failure === null) return null;
  const category = failure.category === "userError" ? "FAILURE_CATEGORY_USER_ERROR" : "FAILURE_CATEGORY_SERVER_ERROR";
  return { category, code: failure.code, message: failure.message };
}
