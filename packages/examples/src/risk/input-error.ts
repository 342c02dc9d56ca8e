/**
 * What can be wrong with what a program of this job is given: its arguments, its prices, its part files. These are
 * operating errors: a program prints the message as one line and ends with a code other than 0. Anything else that is
 * thrown here is a fault of the program itself.
 */

export type InputReason = "BadArguments" | "BadPrices" | "BadFile" | "BadPart" | "PartsMissing" | "PartsConflict";

/** Input that cannot be used. `line` is the line of the file, counted from 1, or null where no line is to blame. */
export class InputError extends Error {
  readonly reason: InputReason;
  readonly line: number | null;

  constructor(options: { reason: InputReason; message: string; line?: number }) {
    super(options.line === undefined ? options.message : `line ${options.line}: ${options.message}`);
    this.name = "InputError";
    this.reason = options.reason;
    this.line = options.line ?? null;
  }
}
