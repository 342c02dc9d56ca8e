/** A program's confinement as one field of a frame. What cannot be is a ProtocolError: nothing is started with limits that were guessed. */
import type { Confinement, ProgramLimits } from "../logic/launcher-port.ts";

export class ProtocolError extends Error {}

const CLEANUP_WORDS_MAX = 16;
const LIMITS: readonly (keyof ProgramLimits)[] = ["memoryBytes", "cpuCores", "pids", "fileBytes", "coreBytes"];

export function confinementToText(confinement: Confinement): string {
  return JSON.stringify(confinement);
}

export function confinementFromText(text: string): Confinement {
  const { user, limits, cleanup } = parsed(text) as { user: unknown; limits: Record<string, unknown>; cleanup: unknown };
  if (typeof limits !== "object" || limits === null) throw new ProtocolError("a confinement has no limits");
  if (
    !Array.isArray(cleanup) ||
    cleanup.length > CLEANUP_WORDS_MAX ||
    !cleanup.every((word) => typeof word === "string" && /^[!-~]+$/.test(word))
  )
    throw new ProtocolError("a confinement's cleanup is no command");
  return { user: userOf(user), limits: limitsOf(limits), cleanup: cleanup as string[] };
}

function userOf(user: unknown): Confinement["user"] {
  if (user === null) return null;
  const { uid, gid, mayElevate } = user as { uid: unknown; gid: unknown; mayElevate: unknown };
  if (!isNatural(uid) || !isNatural(gid) || typeof mayElevate !== "boolean") throw new ProtocolError("a confinement's user is none");
  return { uid, gid, mayElevate };
}

function limitsOf(limits: Record<string, unknown>): ProgramLimits {
  const checked: Partial<Record<keyof ProgramLimits, number | null>> = {};
  for (const name of LIMITS) {
    const value = limits[name];
    if (value !== null && (typeof value !== "number" || !Number.isFinite(value) || value < 0))
      throw new ProtocolError(`a confinement's ${name} is no limit`);
    checked[name] = value;
  }
  return checked as ProgramLimits;
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32 - 1;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw new ProtocolError("a confinement cannot be read");
}
