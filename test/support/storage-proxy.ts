/** Stands before a storage server: counts what passes, and fails, stalls or cuts what a test says. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";

export interface Seen {
  readonly method: string;
  readonly url: string;
  /** Of the answer; 0 = there was none. */
  status: number;
  /** Of the answer's body, as far as it was passed on. */
  bytes: number;
}

/** What happens to a request instead of, or on, its way: pass it on, hold it for ever, answer a status, cut its answer after some bytes. */
export type Fate = { pass: true } | { hold: true } | { status: number } | { cutAfter: number };

export class StorageProxy {
  readonly seen: Seen[] = [];
  fate: (request: { method: string; url: string; range: string }) => Fate = () => ({ pass: true });
  readonly #server: Server;
  readonly #target: URL;

  private constructor(server: Server, target: URL) {
    this.#server = server;
    this.#target = target;
    server.on("request", (incoming, response) => this.#serve(incoming, response));
  }

  static async start(target: string): Promise<StorageProxy> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new StorageProxy(server, new URL(target));
  }

  /** The same url, by way of here. */
  through(url: string): string {
    const through = new URL(url);
    through.port = String((this.#server.address() as AddressInfo).port);
    return through.href;
  }

  /** Requests of a method whose url holds the text. */
  count(method: string, text: string): number {
    return this.seen.filter((each) => each.method === method && each.url.includes(text)).length;
  }

  /** Until as many have come. */
  async came(method: string, text: string, count = 1): Promise<void> {
    while (this.count(method, text) < count) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #serve(incoming: IncomingMessage, response: ServerResponse): void {
    const { method = "", url = "", headers } = incoming;
    const seen: Seen = { method, url, status: 0, bytes: 0 };
    this.seen.push(seen);
    const fate = this.fate({ method, url, range: headers.range ?? "" });
    incoming.on("error", () => {});
    response.on("error", () => {});
    if ("hold" in fate) return void incoming.resume();
    if ("status" in fate) {
      incoming.resume();
      seen.status = fate.status;
      response.writeHead(fate.status).end();
      return;
    }
    const { hostname, port } = this.#target;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      seen.status = answer.statusCode ?? 0;
      response.writeHead(seen.status, answer.headers);
      answer.on("data", (piece: Buffer) => {
        seen.bytes += piece.length;
        response.write(piece);
        if (!("cutAfter" in fate) || seen.bytes < fate.cutAfter) return;
        onward.destroy();
        response.destroy();
      });
      answer.on("end", () => response.end());
      answer.on("error", () => response.destroy());
    });
    onward.on("error", () => response.destroy());
    incoming.pipe(onward);
  }
}
