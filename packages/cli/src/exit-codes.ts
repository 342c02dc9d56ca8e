/** What the command's exit code says; scripts depend on it. */
import type { StintFailure } from "@stint/client";
import { ERROR_CATALOGUE, type ErrorKind } from "@stint/core";

export const EXIT = {
  ok: 0,
  other: 1,
  usage: 2,
  notFound: 3,
  denied: 4,
  conflict: 5,
  unreachable: 6,
  workFailed: 7,
  cannotBePlaced: 8,
  waitTimeout: 124,
  interrupted: 130,
} as const;

const OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid: EXIT.usage,
  outOfRange: EXIT.usage,
  tooLarge: EXIT.usage,
  notFound: EXIT.notFound,
  unauthenticated: EXIT.denied,
  denied: EXIT.denied,
  exists: EXIT.conflict,
  wrongState: EXIT.conflict,
  conflict: EXIT.conflict,
  exhausted: EXIT.conflict,
  unavailable: EXIT.unreachable,
  deadline: EXIT.unreachable,
  internal: EXIT.other,
};

/** The command ends with this code; whatever there was to say has been said. */
export class ExitWith extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

export function exitCodeOf(failure: StintFailure): number {
  return OF_KIND[ERROR_CATALOGUE[failure.error.reason].kind];
}
