/**
 * The requests of one connection, one after another in the order in which they came: a client that sends many and reads no answer occupies
 * the gateway with one. What has begun to wait is bounded: first the connection is read no further, then it is cut.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** More that wait than this, and nothing is read until some are answered. */
const READ_AHEAD_MAX = 16;
/** What was read in one piece may still hold many. */
const WAITING_MAX = 2_000;

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

export class Pipeline {
  readonly #socket: Socket;
  readonly #serve: (exchange: Exchange) => void;
  readonly #waiting: Exchange[] = [];
  #current: ServerResponse | null = null;
  #paused = false;

  constructor(socket: Socket, serve: (exchange: Exchange) => void) {
    this.#socket = socket;
    this.#serve = serve;
  }

  /** An answer has begun and not ended: whatever is written now would be taken for a part of it. */
  get isAmidAnswer(): boolean {
    return this.#current !== null && this.#current.headersSent && !this.#current.writableEnded;
  }

  add(exchange: Exchange): void {
    this.#waiting.push(exchange);
    if (this.#current === null) this.#next();
    if (this.#waiting.length > WAITING_MAX) this.#socket.destroy();
    else if (this.#waiting.length > READ_AHEAD_MAX) {
      this.#paused = true;
      this.#socket.pause();
    }
  }

  #next(): void {
    const next = this.#socket.destroyed ? undefined : this.#waiting.shift();
    this.#current = next?.outgoing ?? null;
    if (next === undefined) return;
    if (this.#paused && this.#waiting.length <= READ_AHEAD_MAX) {
      this.#paused = false;
      this.#socket.resume();
    }
    next.outgoing.once("close", () => this.#next());
    this.#serve(next);
  }
}
