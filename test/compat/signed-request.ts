/** Requests as a client makes them, signed, with everything about them in the test's hand; and raw bytes. */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";

export const ACCOUNT = "devbatch";
export const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
export const VERSION = "2022-10-01.16.0";
const JSON_TYPE = "application/json; odata=minimalmetadata; charset=utf-8";

export interface Signer {
  readonly account: string;
  readonly key: string;
}

const DEVELOPER: Signer = { account: ACCOUNT, key: KEY };

export interface Answer {
  readonly status: number;
  /** What stands beside it in the first line. */
  readonly reason: string;
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
  /** Instead of the development account; null = it is not signed. */
  readonly signer?: Signer | null;
}

interface Signed {
  /** `method` and raw path. */
  readonly call: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
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
  if (parts.signer !== null) headers["authorization"] ??= authorizationOf({ call, query, headers }, parts.signer);
  const { hostname, port } = new URL(base);
  const sent = request({ hostname, port, method, path: `${path}${query === "" ? "" : `?${query}`}`, headers, agent: false });
  sent.on("error", () => {});
  if (bytes !== null) sent.write(bytes);
  sent.end();
  const [incoming] = (await once(sent, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of incoming) text += String(piece);
  return { status: incoming.statusCode ?? 0, reason: incoming.statusMessage ?? "", headers: incoming.headers, text, code: codeOf(text) };
}

function codeOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

/** Names of headers in lower case. */
export function authorizationOf({ call, query, headers }: Signed, { account, key }: Signer = DEVELOPER): string {
  const [method = "", path = ""] = call.split(" ");
  const standard = ["content-encoding", "content-language", "content-length", "content-md5", "content-type", "date"];
  const conditions = ["if-modified-since", "if-match", "if-none-match", "if-unmodified-since", "range"];
  const ocp = Object.keys(headers).filter((name) => name.startsWith("ocp-"));
  const pairs = [...new URLSearchParams(query)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    method,
    ...[...standard, ...conditions].map((name) => headers[name] ?? ""),
    ...ocp.sort().map((name) => `${name}:${headers[name]}`),
    `/${account}${path}${pairs.map(([name, value]) => `\n${name}:${value}`).join("")}`,
  ].join("\n");
  return `SharedKey ${account}:${createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64")}`;
}

/** A signed request without a body, as it goes over the wire. `more`: lines after those that are signed. */
export function bytesOf(call: string, more: readonly string[] = [], signer: Signer = DEVELOPER): string {
  const query = `api-version=${VERSION}`;
  const headers = { "ocp-date": new Date().toUTCString() };
  const lines = [
    "Host: x",
    `ocp-date: ${headers["ocp-date"]}`,
    `Authorization: ${authorizationOf({ call, query, headers }, signer)}`,
    ...more,
  ];
  return `${call}?${query} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** The first answer among these bytes. */
export function answerOf(bytes: string): Answer {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => [line.split(": ", 1)[0]?.toLowerCase(), line.slice(line.indexOf(": ") + 2)]));
  const text = bytes.slice(end + 4, end + 4 + Number(headers["content-length"] ?? 0));
  return { status: Number(first.split(" ")[1]), reason: first.split(" ").slice(2).join(" "), headers, text, code: codeOf(text) };
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
  await closed(socket);
  clearTimeout(timer);
  return text;
}

/** In good order or by an error. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}
