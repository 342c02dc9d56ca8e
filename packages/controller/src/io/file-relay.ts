/**
 * Carries what somebody wants of a node to it, and the answer back: its files to readers, and what is done to its machine. The request goes
 * down the node's session; the agent answers with a stream of its own, so that no port of the node need be open and files never hold up
 * leases.
 */
import { StintFailure } from "@stint/contract";
import { type ControllerMessage, type NodeOrder, type OpenFile, type StintError, stintError, type Uid } from "@stint/core";
import type { Clock, Random } from "@stint/runtime";
import type { SessionHub } from "../logic/session-hub.ts";

/** A node that does not answer within this has lost the request. */
const ANSWER_LIMIT_MS = 15_000;

/** A NodeFile as it is on the wire; nothing but its path is looked at on the way. */
export interface NodeFile {
  readonly path: string;
}

export interface RelayPiece {
  readonly data: Uint8Array;
  readonly files: readonly NodeFile[];
  readonly truncated: boolean;
}

export interface RelayReader {
  take(piece: RelayPiece): Promise<void>;
  /** It is gone: the node may stop, also where it has nothing to say for now. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly reader: RelayReader;
  readonly began: () => void;
  readonly done: (error: StintFailure | null) => void;
}

export class FileRelay {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #waiting = new Map<string, Waiting>();

  constructor(options: { clock: Clock; random: Random }) {
    this.#clock = options.clock;
    this.#random = options.random;
  }

  /** Asks a node; resolves when the reader has taken all. Throws `unreachable`, and what the node says. */
  open(
    node: { hub: SessionHub; nodeUid: Uid; unreachable: StintError },
    request: Omit<OpenFile, "relayId">,
    reader: RelayReader,
  ): Promise<void> {
    return this.#ask(node, (relayId) => ({ kind: "openFile", request: { ...request, relayId } }), reader);
  }

  /** Has a node do something; resolves with the files that came of it. Throws `unreachable`, and what the node says. */
  async order(node: { hub: SessionHub; nodeUid: Uid; unreachable: StintError }, order: NodeOrder): Promise<NodeFile[]> {
    const files: NodeFile[] = [];
    const take = (piece: RelayPiece): Promise<void> => {
      files.push(...piece.files);
      return Promise.resolve();
    };
    await this.#ask(node, (relayId) => ({ kind: "nodeOrder", relayId, order }), { take });
    return files;
  }

  #ask(
    node: { hub: SessionHub; nodeUid: Uid; unreachable: StintError },
    messageOf: (relayId: string) => ControllerMessage,
    reader: RelayReader,
  ): Promise<void> {
    const { hub, nodeUid, unreachable } = node;
    const relayId = this.#random.id();
    return new Promise((resolve, reject) => {
      const unavailable = new StintFailure(unreachable);
      const timer = this.#clock.setTimer(ANSWER_LIMIT_MS, () => this.#waiting.get(relayId)?.done(unavailable));
      const gone = (): void => done(new StintFailure(stintError("SERVER_BUSY", "The caller is gone.")));
      const done = (error: StintFailure | null): void => {
        timer.cancel();
        reader.signal?.removeEventListener("abort", gone);
        this.#waiting.delete(relayId);
        if (error === null) resolve();
        else reject(error);
      };
      const { signal } = reader;
      signal?.addEventListener("abort", gone, { once: true });
      this.#waiting.set(relayId, { reader, began: () => timer.cancel(), done });
      if (signal?.aborted === true) return gone();
      if (!hub.sendTo(nodeUid, messageOf(relayId))) done(unavailable);
    });
  }

  /** The agent's stream for a relay; null = nobody waits for it any more. */
  answer(relayId: string): Waiting | null {
    const waiting = this.#waiting.get(relayId) ?? null;
    waiting?.began();
    return waiting;
  }
}
