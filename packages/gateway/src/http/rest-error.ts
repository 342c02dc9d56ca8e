/**
 * Refusals as Azure Batch answers them: a code, its HTTP status and sentence, and values that name the property, parameter or header at
 * fault. What the cluster refuses comes here by the catalogue of its errors.
 */
import { printable, type StintFailure } from "@stint/contract";
import { ERROR_CATALOGUE, type StintError } from "@stint/core";
import { restProperty } from "../convert/names.ts";
import { MESSAGES } from "./messages.ts";

export type Values = readonly (readonly [key: string, value: string])[];

const ECHO_LENGTH_MAX = 200;
const REASON_LENGTH_MAX = 1_024;

/** The HTTP status of codes that this package gives by itself. */
const STATUS: Readonly<Record<string, number>> = {
  ConditionNotMet: 412,
  AuthenticationFailed: 403,
  InsufficientAccountPermissions: 403,
  CertificateNotFound: 404,
  ResourceNotFound: 404,
  NodeUserNotFound: 404,
  ApplicationNotFound: 404,
  FileNotFound: 404,
  NodeNotFound: 404,
  NodeBeingCreated: 409,
  UnsupportedHttpVerb: 405,
  OperationTimedOut: 500,
  OperationInvalidForCurrentState: 409,
  OperationNotValidOnNode: 409,
  JobBeingDeleted: 409,
  MissingContentLengthHeader: 411,
  RequestBodyTooLarge: 413,
  InvalidRange: 416,
  InternalError: 500,
  ServerBusy: 503,
};

export class RestError extends Error {
  readonly code: string;
  readonly status: number;
  readonly values: Values;

  constructor(code: string, values: Values = [], options: { status?: number; message?: string } = {}) {
    super(options.message ?? MESSAGES[code] ?? "The request is not valid.");
    this.name = "RestError";
    this.code = code;
    this.status = options.status ?? STATUS[code] ?? 400;
    this.values = values;
  }
}

/** What the cluster refused, in Azure's words. */
export function fromStintFailure({ error }: Pick<StintFailure, "error">): RestError {
  const { azureCode, httpStatus } = ERROR_CATALOGUE[error.reason];
  const status = error.reason === "UNAUTHENTICATED" ? 403 : httpStatus;
  return new RestError(azureCode, valuesOf(error), { status });
}

/** What the cluster calls by its own names is called as here, in the reason too. */
function valuesOf({ field, message, reason }: StintError): Values {
  if (field === "") return [["Reason", printable(message, REASON_LENGTH_MAX)]];
  const isQuery = ERROR_CATALOGUE[reason].azureCode === "InvalidQueryParameterValue";
  const name = isQuery ? (QUERY_PARAMETERS[field] ?? field) : restProperty(field);
  const said = message.replaceAll(field, name === "" ? field : name);
  return [
    [isQuery ? "QueryParameterName" : "PropertyName", name],
    ["Reason", printable(said, REASON_LENGTH_MAX)],
  ];
}

const QUERY_PARAMETERS: Readonly<Record<string, string>> = { filter: "$filter", select: "$select", page_token: "$skiptoken" };

export function invalidProperty(name: string, value: unknown, reason: string): RestError {
  return new RestError("InvalidPropertyValue", [
    ["PropertyName", name],
    ["PropertyValue", echo(value)],
    ["Reason", reason],
  ]);
}

export function unsupportedProperty(name: string, reason: string): RestError {
  return new RestError("UnsupportedProperty", [
    ["PropertyName", name],
    ["Reason", reason],
  ]);
}

export function invalidQuery(name: string, value: string, reason: string): RestError {
  return new RestError("InvalidQueryParameterValue", [
    ["QueryParameterName", name],
    ["QueryParameterValue", echo(value)],
    ["Reason", reason],
  ]);
}

export function invalidHeader(name: string, value: string, reason: string): RestError {
  return new RestError("InvalidHeaderValue", [
    ["HeaderName", name],
    ["HeaderValue", echo(value)],
    ["Reason", reason],
  ]);
}

/** What the caller sent, as a message may show it. */
export function echo(value: unknown): string {
  return printable(typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined"), ECHO_LENGTH_MAX);
}

/** Azure's body of a refusal; every client reads it. */
export function errorBody(error: RestError, about: { base: string; requestId: string; timeIso: string }): object {
  return {
    "odata.metadata": `${about.base}/$metadata#Microsoft.Azure.Batch.Protocol.Entities.Container.errors/@Element`,
    ...errorEntity(error, about),
  };
}

export function errorEntity(error: RestError, about: { requestId: string; timeIso: string }): Record<string, unknown> {
  return {
    code: error.code,
    message: { lang: "en-US", value: `${error.message}\nRequestId:${about.requestId}\nTime:${about.timeIso}` },
    ...(error.values.length === 0 ? {} : { values: error.values.map(([key, value]) => ({ key, value })) }),
  };
}
