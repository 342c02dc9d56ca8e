/**
 * Logs as lines of JSON, by pino, with fixed keys. Whatever looks like a secret is struck out, and a line is cut at 8 KB. Logic takes the
 * small interface, so that tests and the simulator run silent.
 */
import { pino, type DestinationStream, type Level } from "pino";

export interface LogFields {
  readonly nodeId?: string;
  readonly poolId?: string;
  readonly jobId?: string;
  readonly taskId?: string;
  readonly attempt?: number;
  readonly epoch?: number;
  readonly err?: unknown;
  readonly [key: string]: unknown;
}

export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  child(fields: LogFields): Logger;
}

const LINE_LENGTH_MAX = 8_192;

const SECRETS: readonly [RegExp, string][] = [
  [/([?&](?:sig|X-Amz-Signature|X-Amz-Credential|X-Amz-Security-Token)=)[^&\s"'\\]+/gi, "$1***"],
  [/\b(Bearer|SharedKey)\s+[^\s"'\\]+/gi, "$1 ***"],
  [/("(?:authorization|password|accountKey|key|token|secret)"\s*:\s*")[^"]*"/gi, '$1***"'],
  [/(:\/\/)[^/\s"@]+@/g, "$1***@"],
];

/** Strikes out what looks like a secret. */
export function redact(text: string): string {
  return SECRETS.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}

export function createLogger(options: { component: string; level?: Level; write: (line: string) => void }): Logger {
  const stream: DestinationStream = {
    write(line: string): void {
      const safe = redact(line.trimEnd());
      options.write(safe.length <= LINE_LENGTH_MAX ? `${safe}\n` : `${cut(safe)}\n`);
    },
  };
  return pino(
    { level: options.level ?? "info", base: { component: options.component }, serializers: { err: pino.stdSerializers.err } },
    stream,
  );
}

/** A shorter line that is still JSON. */
function cut(line: string): string {
  return JSON.stringify({ level: 40, msg: "a log line was cut", start: line.slice(0, LINE_LENGTH_MAX / 4) });
}

export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  child: () => silentLogger,
};
