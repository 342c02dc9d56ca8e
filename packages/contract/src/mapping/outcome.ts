/** How attempts and programs of the node ended, as agents report it; what no agent of ours says is a violation of the protocol. */
import { type AttemptUsage, type FailureInfo, LIMITS, type RunReport, stintError, type TaskOutcome } from "@stint/core";
import type { Failure__Output } from "../gen/stint/agent/v1/Failure.ts";
import type { Outcome, Outcome__Output } from "../gen/stint/agent/v1/Outcome.ts";
import type { RunReport as WireRunReport, RunReport__Output } from "../gen/stint/agent/v1/RunReport.ts";
import { StintFailure } from "../status.ts";

const PHASES = { preProcessing: "PHASE_PRE_PROCESSING", execution: "PHASE_EXECUTION", fileUpload: "PHASE_FILE_UPLOAD" } as const;

export function violation(message: string): StintFailure {
  return new StintFailure(stintError("PROTOCOL_VIOLATION", message));
}

export function natural(what: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw violation(`${what} is ${String(value)}: no whole number of ours.`);
  return number;
}

export function natural1(what: string, value: unknown): number {
  const number = natural(what, value);
  if (number === 0) throw violation(`${what} is 0.`);
  return number;
}

function maybeTime(value: unknown): number | null {
  return value === undefined || value === null ? null : natural("A time", value);
}

function failureFromWire(failure: Failure__Output | null): FailureInfo | null {
  if (failure === null) return null;
  const message = failure.message.slice(0, LIMITS.failureMessageLength);
  return { category: failure.serverError ? "serverError" : "userError", code: failure.code.slice(0, 64), message };
}

function failureToWire(failure: FailureInfo | null): { serverError: boolean; code: string; message: string } | null {
  return failure === null ? null : { serverError: failure.category === "serverError", code: failure.code, message: failure.message };
}

export function outcomeFromWire(outcome: Outcome__Output | null): TaskOutcome {
  if (outcome === null) throw violation("An end has no outcome.");
  const phase = (Object.keys(PHASES) as (keyof typeof PHASES)[]).find((name) => PHASES[name] === outcome.phase);
  return {
    exitCode: outcome.exitCode ?? null,
    failure: failureFromWire(outcome.failure),
    phase: phase ?? "execution",
    startTimeMs: maybeTime(outcome.startTimeMs),
    endTimeMs: maybeTime(outcome.endTimeMs),
    unknown: outcome.unknown,
    usage: usageFromWire(outcome),
  };
}

function usageFromWire(outcome: Outcome__Output): AttemptUsage {
  const amount = (what: string, value: unknown) => (value == null ? null : natural(what, value));
  return {
    cpuUserMs: amount("cpu_user_ms", outcome.cpuUserMs),
    cpuSystemMs: amount("cpu_system_ms", outcome.cpuSystemMs),
    memoryMaxBytes: amount("memory_max_bytes", outcome.memoryMaxBytes),
    bytesIn: amount("bytes_in", outcome.bytesIn),
    bytesOut: amount("bytes_out", outcome.bytesOut),
    readOps: amount("read_ops", outcome.readOps),
    writeOps: amount("write_ops", outcome.writeOps),
    readBytes: amount("read_bytes", outcome.readBytes),
    writeBytes: amount("write_bytes", outcome.writeBytes),
  };
}

/** Only what is known travels: most ends of short programs measure nothing. */
function usageToWire(usage: AttemptUsage): Partial<Record<keyof AttemptUsage, number>> {
  const known = Object.entries(usage).filter((entry): entry is [keyof AttemptUsage, number] => entry[1] !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, Math.round(value)]));
}

export function outcomeToWire(outcome: TaskOutcome): Outcome {
  const { failure, phase, unknown, usage } = outcome;
  return { ...times(outcome), ...usageToWire(usage), failure: failureToWire(failure), phase: PHASES[phase], unknown };
}

function times(run: { exitCode: number | null; startTimeMs: number | null; endTimeMs: number | null }): {
  exitCode?: number;
  startTimeMs?: number;
  endTimeMs?: number;
} {
  return {
    ...(run.exitCode === null ? {} : { exitCode: run.exitCode }),
    ...(run.startTimeMs === null ? {} : { startTimeMs: Math.round(run.startTimeMs) }),
    ...(run.endTimeMs === null ? {} : { endTimeMs: Math.round(run.endTimeMs) }),
  };
}

export function runFromWire(report: RunReport__Output): RunReport {
  return {
    exitCode: report.exitCode ?? null,
    failure: failureFromWire(report.failure),
    startTimeMs: maybeTime(report.startTimeMs),
    endTimeMs: maybeTime(report.endTimeMs),
    retryCount: report.retryCount,
  };
}

export function runToWire(report: RunReport): WireRunReport {
  return { ...times(report), failure: failureToWire(report.failure), retryCount: report.retryCount };
}
