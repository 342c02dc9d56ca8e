/** What a program's end in the launcher means: to the task, as exit code and failure. */
import { type FailureInfo, NO_USAGE, type TaskOutcome } from "@stint/core";
import type { LaunchEnd } from "./launcher-port.ts";
import type { StepFailure } from "./ports.ts";

export function outcomeOfEnd(end: LaunchEnd, asked: { cancelled: boolean; leaseOver: boolean }): TaskOutcome {
  const times = { startTimeMs: end.startedAtMs, endTimeMs: end.endedAtMs };
  const unknown = end.reason === "unknown" || end.reason === "deadMan" || asked.leaseOver || end.detail.startsWith("refused:");
  if (unknown)
    return {
      ...times,
      exitCode: null,
      failure: failureOf("serverError", "OutcomeUnknown", "How the program ended is not known."),
      phase: "execution",
      unknown: true,
      usage: NO_USAGE,
    };
  if (end.reason === "launchFailed") {
    return { ...times, exitCode: null, failure: launchFailure(end.detail), phase: "preProcessing", unknown: false, usage: NO_USAGE };
  }
  const { exitCode } = end;
  const failure =
    asked.cancelled && end.reason === "killed" ? failureOf("userError", "TaskEnded", "The task was ended by request.") : failureOfExit(end);
  return { ...times, exitCode, failure, phase: "execution", unknown: false, usage: { ...NO_USAGE, ...end.usage } };
}

function failureOfExit(end: LaunchEnd): FailureInfo | null {
  if (end.reason === "wallClock")
    return failureOf("userError", "TaskEnded", "The program ran longer than its maxWallClockTime and was killed.");
  if (end.exitCode === 0) return null;
  const memory = /^memory:([0-9]+)$/.exec(end.detail)?.[1];
  if (memory !== undefined)
    return failureOf("userError", "MemoryLimitExceeded", `killed: memory limit of ${memory} bytes (exit code ${end.exitCode}).`);
  const signal = end.exitCode !== null && end.exitCode > 128 && end.exitCode <= 192 ? ` (signal ${end.exitCode - 128})` : "";
  return failureOf("userError", "FailureExitCode", `The program exited with code ${end.exitCode}${signal}.`);
}

function launchFailure(detail: string): FailureInfo {
  const [step = "", code = ""] = detail.split(":");
  if (step === "exec" && code === "ENOENT")
    return failureOf("userError", "CommandProgramNotFound", "The program does not exist, or the interpreter that it names does not.");
  const why: Record<string, string> = {
    EACCES: "it may not be executed",
    ENOEXEC: "it is no program for this machine",
    E2BIG: "its arguments and environment are too long",
    ENOTDIR: "a part of its path is no directory",
    ELOOP: "an output file is a link",
  };
  if (step === "setpriv" || step === "prlimit")
    return failureOf(
      "serverError",
      "CommandLaunchFailed",
      `The program could not be started: this node lacks ${step} (apt-get install util-linux).`,
    );
  return failureOf("userError", "CommandLaunchFailed", `The program could not be started: ${step} failed, ${why[code] ?? code}.`);
}

export function outcomeOfFailure(error: StepFailure, phase: TaskOutcome["phase"], before: TaskOutcome | null): TaskOutcome {
  return {
    exitCode: before?.exitCode ?? null,
    failure: error.failure,
    phase,
    startTimeMs: before?.startTimeMs ?? null,
    endTimeMs: before?.endTimeMs ?? null,
    unknown: false,
    usage: before?.usage ?? NO_USAGE,
  };
}

export function cancelledOutcome(): TaskOutcome {
  const failure = failureOf("userError", "TaskEnded", "The task was ended by request.");
  return { exitCode: null, failure, phase: "preProcessing", startTimeMs: null, endTimeMs: null, unknown: false, usage: NO_USAGE };
}

function failureOf(category: FailureInfo["category"], code: string, message: string): FailureInfo {
  return { category, code, message };
}
