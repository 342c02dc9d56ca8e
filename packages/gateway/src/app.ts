/**
 * One request, from its bytes to its answer: who calls, which version, which operation, its parameters and body, the route, the answer.
 * Every refusal leaves by one door, in Azure's form. Nothing of a request is acted on before its signature holds.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { finished, pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Clock, Logger, Random } from "@stint/runtime";
import { checkQuery, type Query, type RawQuery, readQuery, valueOf } from "./api/query.ts";
import { routeOf } from "./api/router.ts";
import { type Dialect, dialectOf } from "./api/earlier-versions.ts";
import { versionOf } from "./api/versions.ts";
import type { Authenticator } from "./auth/authenticator.ts";
import type { Answer, Call } from "./http/call.ts";
import { conditionsOf } from "./http/conditions.ts";
import { readBody } from "./http/read-body.ts";
import { newRequestId } from "./http/request-id.ts";
import { refusalOf } from "./http/refusal.ts";
import { errorBody, RestError } from "./http/rest-error.ts";
import { HANDLERS } from "./routes/index.ts";
import { formatHttpDate, formatIsoDate } from "./values/date.ts";

export interface AppOptions {
  readonly authenticator: Authenticator;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly scheme: "http" | "https";
  readonly dev: boolean;
}

export type App = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

const URL_LENGTH_MAX = 8_192;
const HEADER_BYTES_MAX = 16_384;
const HEADERS_MAX = 100;
const TIMEOUT_S: Readonly<Record<string, number>> = { Task_AddCollection: 120 };
const TIMEOUT_S_MAX = 30;
const BYTES_IDLE_MS = 600_000;
const DRAINED_BYTES_MAX = 64 * 1024 * 1024;
const RETRY_AFTER_S = "1";

interface Request {
  readonly incoming: IncomingMessage;
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly base: string;
  readonly requestId: string;
}

export function createApp(options: AppOptions): App {
  return async (incoming, outgoing) => {
    const [rawPath = "", ...rest] = (incoming.url ?? "").split("?");
    const request = {
      incoming,
      rawPath,
      rawQuery: rest.join("?"),
      base: baseOf(incoming, options.scheme),
      requestId: newRequestId(options.random),
    };
    try {
      setCommonHeaders(request, outgoing);
      const { call, answer } = await serve(request, options);
      if (answer.warning !== undefined && answer.warning !== "") {
        outgoing.setHeader("Warning", `299 stint "${answer.warning}"`);
        options.logger.warn(
          { requestId: request.requestId, operation: call.operation.id, warning: answer.warning },
          "taken with a warning",
        );
      }
      await send(outgoing, call, answer);
    } catch (error) {
      await drained(incoming);
      refuse(request, outgoing, { error, options });
    }
  };
}

/** Who still sends would not hear a refusal on a connection that is closed: what comes is let go, if it ends some time. */
async function drained(incoming: IncomingMessage): Promise<void> {
  const length = Number(incoming.headers["content-length"] ?? 0);
  if (incoming.complete || incoming.readableEnded || length === 0 || length > DRAINED_BYTES_MAX) return;
  incoming.resume();
  await finished(incoming, { writable: false }).catch(() => {});
}

async function serve(request: Request, options: AppOptions): Promise<{ call: Call; answer: Answer }> {
  const { incoming, rawPath, rawQuery } = request;
  checkHead(incoming);
  const method = incoming.method ?? "";
  const raw = readQuery(rawQuery);
  const caller = await options.authenticator.authenticate({ method, rawPath, query: raw, headers: incoming.headers }, incoming.rawHeaders);
  const version = versionOf(raw);
  const { operation, params } = routeOf(method, rawPath);
  const rules = { lenient: version.later };
  const dialect = dialectOf(version.name);
  const query = checkQuery(dialect === null ? raw : withSelected(raw, dialect), operation, rules);
  const isRead = method === "GET" || method === "HEAD";
  const conditions = conditionsOf(incoming.headers, { allowed: operation.headers, isRead });
  const body = await readBody(incoming, operation, { ...rules, dialect });
  const handler = HANDLERS[operation.id];
  if (handler === undefined) throw new RestError("InvalidUri", [["Reason", `${operation.id} is not served.`]], { status: 501 });
  const { base, requestId } = request;
  const { clock, random, dev } = options;
  const call: Call = {
    ...{ operation, params, query, body, conditions, headers: incoming.headers, rawPath, rawQuery, base, requestId, clock, random, dev },
    ...caller,
  };
  const answer = await withinTime(handler(call), { seconds: timeoutOf(operation.id, raw, query), clock });
  const said = dialect === null || answer.body === undefined ? answer : { ...answer, body: dialect.outgoing(answer.body, operation) };
  return { call, answer: said };
}

function withSelected({ pairs }: RawQuery, dialect: Dialect): RawQuery {
  return { pairs: pairs.map(([name, value]) => [name, /^\$select$/i.test(name) ? dialect.selected(value) : value]) };
}

function timeoutOf(operationId: string, raw: RawQuery, query: Query): number {
  const max = TIMEOUT_S[operationId] ?? TIMEOUT_S_MAX;
  return valueOf(raw, "timeout") === undefined ? max : Math.min(query.number("timeout"), max);
}

function withinTime<T>(work: Promise<T>, { seconds, clock }: { seconds: number; clock: Clock }): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimer(seconds * 1_000, () => reject(new RestError("OperationTimedOut")));
    work.then(resolve, reject).finally(() => timer.cancel());
  });
}

function checkHead({ url = "", rawHeaders, headers, httpVersion }: IncomingMessage): void {
  if (url.length > URL_LENGTH_MAX) throw new RestError("InvalidUri", [["Reason", "It is too long."]], { status: 414 });
  const bytes = rawHeaders.reduce((sum, each) => sum + each.length, 0);
  if (bytes > HEADER_BYTES_MAX || rawHeaders.length > 2 * HEADERS_MAX)
    throw new RestError("InvalidHeaderValue", [["Reason", "The headers are too many or too long."]], { status: 431 });
  if (headers.host === undefined && httpVersion !== "1.0") throw new RestError("MissingRequiredHeader", [["HeaderName", "Host"]]);
}

/** Links are made on the host that the caller used, so that it finds its way back. */
function baseOf({ headers, socket }: IncomingMessage, scheme: string): string {
  const host = headers.host ?? "";
  const usable = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/.test(host);
  return `${scheme}://${usable ? host : `${socket.localAddress ?? "127.0.0.1"}:${socket.localPort ?? 0}`}`;
}

function setCommonHeaders({ incoming, requestId }: Request, outgoing: ServerResponse): void {
  const { headers } = incoming;
  outgoing.setHeader("request-id", requestId);
  outgoing.setHeader("DataServiceVersion", "3.0");
  outgoing.setHeader("X-Content-Type-Options", "nosniff");
  const own = headers["client-request-id"];
  if (typeof own === "string" && /^true$/i.test(String(headers["return-client-request-id"])) && /^[\x21-\x7e]{1,128}$/.test(own))
    outgoing.setHeader("client-request-id", own);
}

async function send(outgoing: ServerResponse, call: Call, answer: Answer): Promise<void> {
  outgoing.statusCode = answer.status ?? call.operation.status;
  if (answer.version !== undefined) {
    outgoing.setHeader("ETag", answer.version.etag);
    outgoing.setHeader("Last-Modified", formatHttpDate(answer.version.lastModifiedMs));
  }
  if (answer.entityUrl !== undefined)
    outgoing.setHeader("DataServiceId", outgoing.statusCode === 201 ? answer.entityUrl : call.base + call.rawPath);
  if (answer.entityUrl !== undefined && outgoing.statusCode === 201) outgoing.setHeader("Location", answer.entityUrl);
  for (const [name, value] of Object.entries(answer.headers ?? {})) outgoing.setHeader(name, value);
  if (answer.bytes !== undefined) {
    // Whoever takes nothing keeps no file open for ever.
    outgoing.setTimeout(BYTES_IDLE_MS, () => outgoing.destroy());
    await pipeline(Readable.from(answer.bytes), outgoing);
    return;
  }
  if (answer.body === undefined) {
    if (call.operation.method !== "HEAD" && outgoing.statusCode !== 204) outgoing.setHeader("Content-Length", "0");
    outgoing.end();
    return;
  }
  sendJson(outgoing, answer.body);
}

function sendJson(outgoing: ServerResponse, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  outgoing.setHeader("Content-Type", "application/json;odata=minimalmetadata");
  outgoing.setHeader("Content-Length", String(bytes.length));
  outgoing.end(bytes);
}

function refuse(request: Request, outgoing: ServerResponse, { error, options }: { error: unknown; options: AppOptions }): void {
  const refusal = refusalOrFault(request, error, options);
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  for (const name of ["ETag", "Last-Modified", "DataServiceId", "Content-Length"]) outgoing.removeHeader(name);
  outgoing.statusCode = refusal.status;
  outgoing.statusMessage = refusal.message;
  if (refusal.status === 401) outgoing.setHeader("WWW-Authenticate", "SharedKey, Bearer");
  if (refusal.status === 503 || refusal.status === 429) outgoing.setHeader("Retry-After", RETRY_AFTER_S);
  if (!request.incoming.complete && Number(request.incoming.headers["content-length"] ?? 0) > 0) outgoing.setHeader("Connection", "close");
  if (request.incoming.method === "HEAD" || refusal.status === 304) {
    outgoing.end();
    return;
  }
  const timeIso = formatIsoDate(options.clock.wallMs());
  sendJson(outgoing, errorBody(refusal, { base: request.base, requestId: request.requestId, timeIso }));
}

function refusalOrFault({ requestId, incoming, rawQuery }: Request, error: unknown, { logger }: AppOptions): RestError {
  const refusal = refusalOf(error, rawQuery);
  if (refusal !== null) return refusal;
  logger.error({ err: error, requestId, method: incoming.method }, "a request failed");
  return new RestError("InternalError");
}
