/** Errors for people and for programs: what, why, what to do; in JSON with `-o json`; always on stderr. */
import { StintFailure } from "@stint/client";
import { ERROR_CATALOGUE } from "@stint/core";
import { channelAddress, printable } from "@stint/contract";
import { EXIT, ExitWith, exitCodeOf } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";

interface Reported {
  readonly code: string;
  readonly message: string;
  readonly field: string;
  readonly hint: string;
  readonly exitCode: number;
}

const MESSAGE_LENGTH_MAX = 2_000;

/** Says what went wrong; returns the exit code. */
export function reportError(
  error: unknown,
  options: { json: boolean; endpoints: () => readonly string[]; write: (text: string) => void },
): number {
  if (error instanceof ExitWith) return error.code;
  const { code, message, field, hint, exitCode } = describe(error, options.endpoints);
  if (options.json) options.write(`${JSON.stringify({ error: { code, message, field, hint } })}\n`);
  else {
    options.write(`error: ${printable(message, MESSAGE_LENGTH_MAX)}\n`);
    if (field !== "" && !message.includes(field)) options.write(`  at   ${printable(field, MESSAGE_LENGTH_MAX)}\n`);
    if (hint !== "") options.write(`  try  ${hint}\n`);
  }
  return exitCode;
}

function describe(error: unknown, endpoints: () => readonly string[]): Reported {
  if (error instanceof UsageError) return { code: "USAGE", message: error.message, field: "", hint: error.hint, exitCode: EXIT.usage };
  if (error instanceof StintFailure) {
    const { reason, message, field } = error.error;
    const { kind, hint } = ERROR_CATALOGUE[reason];
    const exitCode = exitCodeOf(error);
    if (kind !== "unavailable") return { code: reason, message, field, hint, exitCode };
    return {
      code: reason,
      message: `No controller answers: tried ${endpoints().join(", ")} (${message.split(". Resolution note")[0]}).`,
      field,
      hint: unreachableHint(message, endpoints()),
      exitCode,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "INTERNAL", message, field: "", hint: "", exitCode: EXIT.other };
}

/** Something that takes connections and breaks them off may be a controller with TLS. */
function unreachableHint(message: string, endpoints: readonly string[]): string {
  const plain = endpoints.find((endpoint) => !endpoint.startsWith("https://"));
  if (plain !== undefined && !/ECONNREFUSED|standby/.test(message) && /Failed to connect|ECONNRESET|Connection dropped/.test(message)) {
    return `if it speaks TLS, use https://${channelAddress(plain)} and set STINT_CA_FILE to its authority's certificate`;
  }
  return "start one with stint dev, or point --endpoint or STINT_ENDPOINT at yours";
}
