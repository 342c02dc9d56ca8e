/**
 * Stands between a client and the gateway, passes everything on as it is, and keeps what was called and how it was answered. Every answer
 * is held against the API's definitions.
 */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Operation } from "../../packages/gateway/src/api/operations.ts";
import { routeOf } from "../../packages/gateway/src/api/router.ts";
import { type ClientModel, problemsOf } from "./check-answer.ts";

export class Recorder {
  readonly url: string;
  /** Operations that were answered with success. */
  readonly succeeded: Set<string> = new Set();
  readonly problems: string[] = [];
  readonly #server: Server;
  readonly #model: ClientModel | null;

  private constructor(server: Server, model: ClientModel | null) {
    this.#server = server;
    this.#model = model;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** With a client's own model, answers are held against that too. */
  static async start(target: string, model: ClientModel | null = null): Promise<Recorder> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const recorder = new Recorder(server, model);
    server.on("request", (incoming, outgoing) => recorder.#pass(target, incoming, outgoing));
    return recorder;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #pass(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = "GET", headers, url = "" } = incoming;
    const { hostname, port } = new URL(target);
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => this.#keep({ method, url, answer, bytes: Buffer.concat(pieces) }));
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  }

  #keep({ method, url, answer, bytes }: { method: string; url: string; answer: IncomingMessage; bytes: Buffer }): void {
    const operation = operationOf(method, url);
    if (operation === null) return;
    const status = answer.statusCode ?? 0;
    if (status < 300) this.succeeded.add(operation.id);
    const { headers } = answer;
    if (status < 300 && (operation.result?.type === "file" || operation.method === "HEAD")) return;
    const body: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString("utf8"));
    this.problems.push(...problemsOf(operation, { status, body }, this.#model));
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(headers["request-id"])))
      this.problems.push(`${operation.id} ${status}: its request-id is ${String(headers["request-id"])}`);
    if (body !== undefined && headers["content-type"] !== "application/json;odata=minimalmetadata")
      this.problems.push(`${operation.id} ${status}: its type is ${String(headers["content-type"])}`);
  }
}

function operationOf(method: string, url: string): Operation | null {
  try {
    return routeOf(method, url.split("?")[0] ?? "").operation;
  } catch {
    return null;
  }
}
