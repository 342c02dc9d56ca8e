/** Jobs from the field, as libraries. */
export { runRiskJob, type RunOptions } from "./risk/run.ts";
export { verifyRiskJob } from "./risk/verify.ts";
