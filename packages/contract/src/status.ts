/**
 * Refusals on the wire: a StintError as a gRPC error whose details are a google.rpc.Status, and back. Messages are cut short, as an
 * over-long one breaks the connection that carries it.
 */
import { Metadata, type ServiceError, status, type StatusObject } from "@grpc/grpc-js";
import { ERROR_CATALOGUE, type ErrorKind, type ErrorReason, type StintError, stintError } from "@stint/core";
import { codec } from "./load.ts";

const DOMAIN = "stint";
const DETAILS_KEY = "grpc-status-details-bin";
const MESSAGE_LENGTH_MAX = 1_024;
const RETRY_SECONDS = 1;

/** A refusal as it is thrown in programs that use the API, and in services that answer it. */
export class StintFailure extends Error {
  readonly error: StintError;

  constructor(error: StintError, options?: ErrorOptions) {
    super(error.message, options);
    this.name = "StintFailure";
    this.error = error;
  }
}

const GRPC_CODES: Readonly<Record<ErrorKind, status>> = {
  invalid: status.INVALID_ARGUMENT,
  notFound: status.NOT_FOUND,
  exists: status.ALREADY_EXISTS,
  wrongState: status.FAILED_PRECONDITION,
  conflict: status.ABORTED,
  exhausted: status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  denied: status.PERMISSION_DENIED,
  unauthenticated: status.UNAUTHENTICATED,
  outOfRange: status.OUT_OF_RANGE,
  tooLarge: status.INVALID_ARGUMENT,
  deadline: status.DEADLINE_EXCEEDED,
  internal: status.INTERNAL,
};

/** What a gRPC error without details of ours most likely means. */
const REASONS: Partial<Record<status, ErrorReason>> = {
  [status.INVALID_ARGUMENT]: "INVALID_REQUEST",
  [status.RESOURCE_EXHAUSTED]: "REQUEST_TOO_LARGE",
  [status.UNAVAILABLE]: "SERVER_BUSY",
  [status.CANCELLED]: "SERVER_BUSY",
  [status.DEADLINE_EXCEEDED]: "DEADLINE_PASSED",
  [status.UNAUTHENTICATED]: "UNAUTHENTICATED",
  [status.PERMISSION_DENIED]: "PERMISSION_DENIED",
};

/** What grpc-js makes of a stream that is reset with ENHANCE_YOUR_CALM. */
const RESET = /^Bandwidth exhausted/;

/** What OpenSSL and Node say when two sides do not agree on TLS, or one does not trust the other's certificate. */
const TLS_FAILURE = /certificate|self-signed|altnames|wrong version number|SSL routines|EPROTO|ERR_SSL|ERR_TLS/i;

interface StatusMessage {
  code: number;
  message: string;
  details: { type_url: string; value: Uint8Array }[];
}

interface ErrorInfo {
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
}

const statusCodec = codec<StatusMessage, StatusMessage>("google.rpc.Status");
const DETAILS = {
  ErrorInfo: codec<ErrorInfo, ErrorInfo>("google.rpc.ErrorInfo"),
  LocalizedMessage: codec<object, object>("google.rpc.LocalizedMessage"),
  BadRequest: codec<object, object>("google.rpc.BadRequest"),
  PreconditionFailure: codec<object, object>("google.rpc.PreconditionFailure"),
  RetryInfo: codec<object, object>("google.rpc.RetryInfo"),
} as const;

function detail<N extends keyof typeof DETAILS>(name: N, value: Parameters<(typeof DETAILS)[N]["encode"]>[0]): StatusMessage["details"][0] {
  return { type_url: `type.googleapis.com/google.rpc.${name}`, value: DETAILS[name].encode(value as ErrorInfo) };
}

/** The gRPC error that carries a refusal. */
export function toGrpcStatus(error: StintError): Pick<StatusObject, "code" | "details"> & { metadata: Metadata } {
  const entry = ERROR_CATALOGUE[error.reason];
  const code = GRPC_CODES[entry.kind];
  const message = printable(error.message, MESSAGE_LENGTH_MAX);
  const metadata = new Metadata();
  const info = { ...error.metadata, azureCode: entry.azureCode, ...(error.field === "" ? {} : { field: error.field }) };
  const details = [
    detail("ErrorInfo", { reason: error.reason, domain: DOMAIN, metadata: info }),
    detail("LocalizedMessage", { locale: "en-US", message: entry.hint }),
  ];
  if (entry.kind === "invalid") {
    details.push(detail("BadRequest", { fieldViolations: [{ field: error.field, description: message }] }));
  } else if (entry.kind === "wrongState") {
    details.push(detail("PreconditionFailure", { violations: [{ type: error.reason, subject: error.field, description: message }] }));
  }
  if (entry.retryable) details.push(detail("RetryInfo", { retryDelay: { seconds: RETRY_SECONDS, nanos: 0 } }));
  metadata.set(DETAILS_KEY, statusCodec.encode({ code, message, details }));
  return { code, details: message, metadata };
}

/** The refusal that a gRPC error carries, or the nearest to it. */
export function fromGrpcError(error: Pick<ServiceError, "code" | "details" | "metadata">): StintError {
  const [bytes] = error.metadata?.get(DETAILS_KEY) ?? [];
  if (bytes !== undefined && typeof bytes !== "string") {
    const read = readDetails(bytes);
    if (read !== null) return read;
  }
  if (error.code === (status.UNAVAILABLE as number) && TLS_FAILURE.test(error.details)) {
    const why = /Last error: (?:Error: )?(.*?)\.? (?:Resolution note|$)/s.exec(`${error.details} `)?.[1] ?? error.details;
    return stintError("TLS_FAILED", `There is no trusted connection to the controller: ${printable(why, MESSAGE_LENGTH_MAX / 2)}.`);
  }
  if (error.code === (status.RESOURCE_EXHAUSTED as number) && RESET.test(error.details))
    return stintError("DOWNLOAD_CUT", "The controller ended the stream: nothing of it was read for too long.");
  const reason = REASONS[error.code as status] ?? "INTERNAL";
  return stintError(reason, error.details === "" ? `The call failed with gRPC status ${error.code}.` : error.details);
}

function readDetails(bytes: Uint8Array): StintError | null {
  try {
    const { message, details } = statusCodec.decode(bytes);
    const info = details.find(({ type_url }) => type_url.endsWith("/google.rpc.ErrorInfo"));
    if (info === undefined) return null;
    const { reason, domain, metadata } = DETAILS.ErrorInfo.decode(info.value);
    if (domain !== DOMAIN || !Object.hasOwn(ERROR_CATALOGUE, reason)) return null;
    return { reason: reason as ErrorReason, message, field: metadata?.["field"] ?? "", metadata: metadata ?? {} };
  } catch {
    return null;
  }
}

/** Text that is safe in a log, a terminal and a header: control characters escaped, cut to a length. */
export function printable(text: string, lengthMax: number): string {
  let safe = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const control = code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000);
    safe += control ? `\\u${code.toString(16).padStart(4, "0")}` : character;
    if (safe.length >= lengthMax) return `${safe.slice(0, lengthMax - 1)}…`;
  }
  return safe;
}
