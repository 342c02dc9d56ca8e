/**
 * Streams between agents and controllers: messages in order, late by chance, and gone while the link is cut. Both ends learn of a cut only
 * after a while, as keep-alives do it.
 */
import type { AgentLink } from "@stint/controller";
import type { ConnectUplink, Uplink } from "@stint/agent";
import type { SeededRandom } from "@stint/runtime";
import type { ControllerHost } from "./controller-host.ts";
import type { Scheduler, SimProcess } from "./scheduler.ts";

const NOTICED_AFTER_MS = 8_000;
const REFUSED_AFTER_MS = 5;

export class Network {
  readonly #scheduler: Scheduler;
  readonly #random: SeededRandom;
  readonly #controllers: readonly ControllerHost[];
  readonly #cut = new Set<string>();
  readonly #links = new Set<{ readonly node: string; readonly breakDown: () => void }>();
  delayMs: number;

  constructor(options: { scheduler: Scheduler; random: SeededRandom; controllers: readonly ControllerHost[]; delayMs: number }) {
    this.#scheduler = options.scheduler;
    this.#random = options.random;
    this.#controllers = options.controllers;
    this.delayMs = options.delayMs;
  }

  setCut(node: string, cut: boolean): void {
    if (!cut) return void this.#cut.delete(node);
    this.#cut.add(node);
    for (const link of this.#links) if (link.node === node) this.#scheduler.after(this.#random.next() * NOTICED_AFTER_MS, link.breakDown);
  }

  /** How one life of an agent opens streams: to one controller after another. */
  connector(node: string, process: SimProcess): ConnectUplink {
    let next = this.#random.below(this.#controllers.length);
    return (events): Uplink => {
      const host = this.#controllers[next++ % this.#controllers.length] as ControllerHost;
      let over = false;
      const session: { held: ReturnType<NonNullable<ControllerHost["leading"]>["hub"]["open"]> | null } = { held: null };
      const end = (reason: "CONNECTION_LOST" | "NOT_LEADER" | "NODE_UNAVAILABLE"): void => {
        if (over) return;
        over = true;
        this.#links.delete(entry);
        host.process.reach(() => session.held?.closed());
        process.reach(() => events.onEnd({ reason, message: "the stream ended" }));
      };
      const entry = { node, breakDown: () => end("CONNECTION_LOST") };
      this.#links.add(entry);
      const toAgent = this.#channel(node, () => !over);
      const toController = this.#channel(node, () => !over);
      const leading = host.leading;
      const controllerLife = host.process;
      if (leading === null) this.#scheduler.after(REFUSED_AFTER_MS, () => end("NOT_LEADER"));
      else {
        const link: AgentLink = {
          send: (message) => {
            if (message.kind === "heartbeatAcknowledged" || message.kind === "welcome") host.answered(`${message.kind} to ${node}`);
            toAgent(() => process.reach(() => over || events.onMessage(message)));
          },
          close: () => toAgent(() => end("NODE_UNAVAILABLE")),
        };
        session.held = leading.hub.open(link);
        host.onDeath(controllerLife, () => this.#scheduler.after(this.#random.next() * this.delayMs, () => end("CONNECTION_LOST")));
      }
      return {
        send: (message) =>
          toController(() => host.process === controllerLife && controllerLife.reach(() => over || session.held?.receive(message))),
        close: () => end("CONNECTION_LOST"),
      };
    };
  }

  /** The agent's machine died or its process did: its streams break. */
  breakLinks(node: string): void {
    for (const link of [...this.#links]) if (link.node === node) link.breakDown();
  }

  /** Delivers in order, each message late by chance; while the link is cut, not at all. */
  #channel(node: string, open: () => boolean): (deliver: () => void) => void {
    let lastMs = 0;
    return (deliver) => {
      if (this.#cut.has(node)) return;
      lastMs = Math.max(lastMs, this.#scheduler.nowMs + this.#random.next() * this.delayMs);
      this.#scheduler.after(lastMs - this.#scheduler.nowMs, () => {
        if (open() && !this.#cut.has(node)) deliver();
      });
    };
  }
}
