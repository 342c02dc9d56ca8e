/**
 * The body of a request, whole and within bounds. Errors: MissingContentLengthHeader, RequestBodyTooLarge, InvalidHeaderValue,
 * MissingRequiredHeader, InvalidRequestBody.
 */
import type { IncomingMessage } from "node:http";
import { type JsonObject, type JsonValue, parseBody } from "./json.ts";
import { type BodyRules, checkBody } from "../api/check-body.ts";
import type { Dialect } from "../api/earlier-versions.ts";
import type { Operation } from "../api/operations.ts";
import { invalidHeader, RestError } from "./rest-error.ts";

const BODY_BYTES_MAX = 4 * 1024 * 1024;
/** Azure's own limits, where they are narrower. */
const BYTES_MAX: Readonly<Record<string, number>> = { Task_AddCollection: 1024 * 1024 };

interface Rules extends BodyRules {
  readonly dialect: Dialect | null;
}

export async function readBody(incoming: IncomingMessage, operation: Operation, { dialect, ...rules }: Rules): Promise<JsonObject> {
  const writes = operation.method === "POST" || operation.method === "PUT" || operation.method === "PATCH";
  if (!writes) return {};
  const { headers } = incoming;
  if (headers["content-encoding"] !== undefined)
    throw invalidHeader("Content-Encoding", String(headers["content-encoding"]), "Bodies with a Content-Encoding are not taken.");
  if (headers["content-length"] === undefined) throw new RestError("MissingContentLengthHeader");
  const length = Number(headers["content-length"]);
  if (length > (BYTES_MAX[operation.id] ?? BODY_BYTES_MAX)) throw new RestError("RequestBodyTooLarge");
  if (length === 0 || operation.body === null) {
    if (operation.body?.required === true) throw new RestError("InvalidRequestBody", [["Reason", "The body is empty."]]);
    return {};
  }
  checkType(headers["content-type"]);
  const body = parseBody(await bytesOf(incoming)) as JsonValue;
  return checkBody(dialect === null ? body : dialect.incoming(body, operation), operation.body.schema, rules);
}

function checkType(type: string | undefined): void {
  if (type === undefined) throw new RestError("MissingRequiredHeader", [["HeaderName", "Content-Type"]]);
  const [media = ""] = type.split(";");
  if (media.trim().toLowerCase() !== "application/json")
    throw invalidHeader("Content-Type", type, "Bodies are application/json; odata=minimalmetadata.");
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of incoming) pieces.push(piece as Buffer);
  } catch {
    throw new RestError("InvalidRequestBody", [["Reason", "The body ended before its length."]]);
  }
  return Buffer.concat(pieces);
}
