/** The command line or a file it names is wrong: what, and what to do. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint = "") {
    super(message);
    this.hint = hint;
  }
}
