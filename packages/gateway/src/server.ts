/** The http or https server: its limits on slow and large requests, and what it says to bytes that are no request. */
import { createServer, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import type { App } from "./app.ts";

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 60_000;
const LOOK_EVERY_MS = 1_000;
/** More than is taken, so that what is too long gets an answer of ours. */
const HEADER_BYTES_READ_MAX = 96 * 1024;

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

export function createHttpServer(app: App, tls: { readonly cert: Buffer; readonly key: Buffer } | null): Server {
  const options: ServerOptions = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: LOOK_EVERY_MS,
    maxHeaderSize: HEADER_BYTES_READ_MAX,
  };
  const server = tls === null ? createServer(options) : (createTlsServer({ ...options, ...tls }) as unknown as Server);
  server.on("request", (incoming, outgoing) => void app(incoming, outgoing));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuseBytes(socket as Socket, error.code ?? ""));
  return server;
}

function refuseBytes(socket: Socket, code: string): void {
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  socket.end(`HTTP/1.1 ${STATUS[code] ?? "400 Bad Request"}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
