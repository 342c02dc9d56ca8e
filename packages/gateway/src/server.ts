/** The http or https server: its limits on slow and large requests, and what it says to bytes that are no request. */
import { createServer, type Server, type ServerOptions, STATUS_CODES } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import type { Clock, Random } from "@stint/runtime";
import type { App } from "./app.ts";
import { Pipeline } from "./http/pipeline.ts";
import { newRequestId } from "./http/request-id.ts";
import { errorBody, RestError } from "./http/rest-error.ts";
import { formatIsoDate } from "./values/date.ts";

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 60_000;
const LOOK_EVERY_MS = 1_000;
/** Who was refused has this long to hear it and to close the connection. */
const LINGER_MS = 5_000;
/** More than is taken, so that what is too long gets an answer of ours. */
const HEADER_BYTES_READ_MAX = 96 * 1024;

export interface ServerParts {
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  readonly clock: Clock;
  readonly random: Random;
}

export function createHttpServer(app: App, parts: ServerParts): Server {
  const { tls } = parts;
  const options: ServerOptions = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: LOOK_EVERY_MS,
    maxHeaderSize: HEADER_BYTES_READ_MAX,
    requireHostHeader: false,
  };
  const server = tls === null ? createServer(options) : (createTlsServer({ ...options, ...tls }) as unknown as Server);
  // All are seen, so that too many are refused and none is dropped.
  server.maxHeadersCount = 0;
  const pipelines = new WeakMap<Socket, Pipeline>();
  server.on("request", (incoming, outgoing) => {
    const { socket } = incoming;
    const pipeline = pipelines.get(socket) ?? new Pipeline(socket, (next) => void app(next.incoming, next.outgoing));
    pipelines.set(socket, pipeline);
    pipeline.add({ incoming, outgoing });
  });
  server.on("connect", (_, socket) => {
    // The server has let go of it.
    socket.on("error", () => socket.destroy());
    refuse(socket as Socket, new RestError("UnsupportedHttpVerb"), parts);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || pipelines.get(socket as Socket)?.isAmidAnswer === true) socket.destroy();
    else refuse(socket as Socket, refusalOf(error), parts);
  });
  return server;
}

function refusalOf({ code = "" }: NodeJS.ErrnoException): RestError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new RestError("InvalidHeaderValue", [["Reason", "The headers are too long."]], { status: 431 });
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new RestError("OperationTimedOut", [["Reason", "The request did not arrive as a whole in time."]], { status: 408 });
    default:
      return new RestError("InvalidInput", [["Reason", "What came is no request of HTTP."]]);
  }
}

function refuse(socket: Socket, refusal: RestError, { tls, clock, random }: ServerParts): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = newRequestId(random);
  const base = `${tls === null ? "http" : "https"}://${socket.localAddress ?? "127.0.0.1"}:${socket.localPort ?? 0}`;
  const body = JSON.stringify(errorBody(refusal, { base, requestId, timeIso: formatIsoDate(clock.wallMs()) }));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    "Connection: close",
    "Content-Type: application/json;odata=minimalmetadata",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `request-id: ${requestId}`,
  ];
  const limit = clock.setTimer(LINGER_MS, () => socket.destroy());
  socket.once("close", () => limit.cancel());
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
