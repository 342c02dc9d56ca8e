/** Requests as a client makes them, signed, with everything about them in the test's hand; and raw bytes. */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";

export const ACCOUNT = "devbatch";
export const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
const VERSION = "2022-10-01.16.0";
const JSON_TYPE = "application/json; odata=minimalmetadata; charset=utf-8";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Of a refusal. */
  readonly code: string | undefined;
}

export interface RequestParts {
  readonly body?: string | Buffer | object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the version alone. */
  readonly query?: string;
  /** Lets the body go without a length. */
  readonly chunked?: boolean;
}

/** `method` and raw path, e.g. `POST /jobs`. */
export async function send(base: string, call: string, parts: RequestParts = {}): Promise<Answer> {
  const [method = "", path = ""] = call.split(" ");
  const { body, chunked = false } = parts;
  const bytes =
    body === undefined ? null : typeof body === "string" || Buffer.isBuffer(body) ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  const headers: Record<string, string> = {
    "ocp-date": new Date().toUTCString(),
    ...(bytes === null ? {} : { "content-type": JSON_TYPE }),
    ...(bytes === null || chunked ? {} : { "content-length": String(bytes.length) }),
    ...parts.headers,
  };
  const query = parts.query ?? `api-version=${VERSION}`;
  headers["authorization"] ??= `SharedKey ${ACCOUNT}:${signature({ method, path, query, headers })}`;
  const { hostname, port } = new URL(base);
  const sent = request({ hostname, port, method, path: `${path}${query === "" ? "" : `?${query}`}`, headers, agent: false });
  sent.on("error", () => {});
  if (bytes !== null) sent.write(bytes);
  sent.end();
  const [incoming] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of incoming) text += String(piece);
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text, code: codeOf(text) };
}

function codeOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

function signature(parts: { method: string; path: string; query: string; headers: Readonly<Record<string, string>> }): string {
  const { method, path, query, headers } = parts;
  const standard = ["content-encoding", "content-language", "content-length", "content-md5", "content-type", "date"];
  const conditions = ["if-modified-since", "if-match", "if-none-match", "if-unmodified-since", "range"];
  const ocp = Object.keys(headers).filter((name) => name.startsWith("ocp-"));
  const pairs = [...new URLSearchParams(query)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    method,
    ...[...standard, ...conditions].map((name) => headers[name] ?? ""),
    ...ocp.sort().map((name) => `${name}:${headers[name]}`),
    `/${ACCOUNT}${path}${pairs.map(([name, value]) => `\n${name}:${value}`).join("")}`,
  ].join("\n");
  return createHmac("sha256", Buffer.from(KEY, "base64")).update(text).digest("base64");
}

/** What the server says to these bytes until it closes the connection, or `limitMs` have passed. */
export async function raw(base: string, bytes: string, limitMs = 60_000): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = connect({ host: hostname, port: Number(port) });
  let text = "";
  socket.on("data", (piece) => {
    text += String(piece);
  });
  socket.on("error", () => {});
  socket.write(bytes);
  const timer = setTimeout(() => socket.destroy(), limitMs);
  await once(socket, "close");
  clearTimeout(timer);
  return text;
}
