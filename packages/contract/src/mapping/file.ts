/** The rules of paths and ranges in requests about files, the same for every door. */
import { type AttemptKey, type NodeProgramKey, type StintError, stintError } from "@stint/core";
import type { SpoolFilesRequest__Output } from "../gen/stint/agent/v1/SpoolFilesRequest.ts";
import { Check, echo } from "./validate.ts";

const PATH_LENGTH_MAX = 4_096;
const NAME_BYTES_MAX = 255;
/** What one attempt may spool, whatever its node is told to send. */
const SPOOLED_FILE_BYTES_MAX = 64 * 1024 * 1024;

/** A relative path that cannot leave its directory. */
export function filePath(check: Check, path: string, options: { required: boolean }): string {
  if (path === "" && options.required) check.refuse("MISSING_VALUE", "path", "path is empty.");
  else if (path.length > PATH_LENGTH_MAX)
    check.refuse("INVALID_VALUE", "path", `path has ${path.length} characters; at most ${PATH_LENGTH_MAX} are allowed.`);
  else if (path.includes("\0")) check.refuse("INVALID_VALUE", "path", "path contains a NUL character.");
  else if (path.startsWith("/") || path.includes("\\") || path.split("/").some(leavesOrCannotBe))
    check.refuse("FILE_NOT_FOUND", "path", `${echo(path)} names no file there: paths are relative, with / between names, and stay inside.`);
  return path;
}

function leavesOrCannotBe(name: string): boolean {
  return name === ".." || Buffer.byteLength(name) > NAME_BYTES_MAX;
}

export interface FileRange {
  /** Negative = that many bytes before the end. */
  readonly offset: number;
  /** 0 = all. */
  readonly length: number;
}

export function fileRange(check: Check, wire: { offset: unknown; length: unknown }): FileRange {
  const offset = Number(wire.offset);
  const length = Number(wire.length);
  if (!Number.isSafeInteger(offset)) check.refuse("OUT_OF_RANGE_INPUT", "offset", "offset is no number of bytes that a file can have.");
  check.integer("length", length, { min: 0, max: Number.MAX_SAFE_INTEGER });
  return { offset, length };
}

/** A file that an agent spools. */
export interface SpooledFileInfo {
  readonly path: string;
  readonly sizeBytes: number;
  readonly headBytes: number;
  readonly tailBytes: number;
  readonly lastModifiedMs: number;
  readonly mode: number;
}

export function spooledFileFromWire(wire: NonNullable<SpoolFilesRequest__Output["file"]>): SpooledFileInfo | StintError {
  const check = new Check();
  const number = (field: string, value: unknown, max: number) => check.integer(field, Number(value), { min: 0, max });
  const sizeBytes = number("size_bytes", wire.sizeBytes, Number.MAX_SAFE_INTEGER);
  const headBytes = number("head_bytes", wire.headBytes, SPOOLED_FILE_BYTES_MAX);
  const tailBytes = number("tail_bytes", wire.tailBytes, SPOOLED_FILE_BYTES_MAX);
  if (headBytes + tailBytes > sizeBytes) check.refuse("OUT_OF_RANGE_INPUT", "head_bytes", "More of the file is sent than there is.");
  const path = filePath(check, wire.path, { required: true });
  const info = {
    path,
    sizeBytes,
    headBytes,
    tailBytes,
    lastModifiedMs: number("last_modified_ms", wire.lastModifiedMs, 8.64e15),
    mode: wire.mode,
  };
  return check.problems[0] ?? info;
}

/** What an agent spools the files of: an attempt, or a program of its node. */
export type SpooledOf =
  | { readonly kind: "attempt"; readonly key: AttemptKey }
  | { readonly kind: "program"; readonly poolId: string; readonly nodeId: string; readonly key: NodeProgramKey };

export function spooledOfFromWire({ key, program }: Pick<SpoolFilesRequest__Output, "key" | "program">): SpooledOf | StintError {
  if (program == null) {
    const attempt = attemptFromWire(key);
    return "reason" in attempt ? attempt : { kind: "attempt", key: attempt };
  }
  const check = new Check();
  const { poolId, nodeId, taskId } = program;
  const jobUid = check.integer("job_uid", Number(program.jobUid), { min: 0, max: Number.MAX_SAFE_INTEGER });
  for (const [field, id] of [["pool_id", poolId], ["node_id", nodeId], ...(jobUid === 0 ? [] : [["task_id", taskId]])] as const)
    check.id(field as string, id as string);
  return check.problems[0] ?? { kind: "program", poolId, nodeId, key: { jobUid, taskId: jobUid === 0 ? "" : taskId } };
}

function attemptFromWire(wire: SpoolFilesRequest__Output["key"]): AttemptKey | StintError {
  const key = { jobUid: Number(wire?.jobUid ?? 0), row: wire?.row ?? 0, attempt: wire?.attempt ?? 0, instance: 0 };
  const valid = Number.isSafeInteger(key.jobUid) && key.jobUid > 0 && key.attempt > 0;
  return valid ? key : stintError("MISSING_VALUE", "The first message names no attempt.", { field: "key" });
}
