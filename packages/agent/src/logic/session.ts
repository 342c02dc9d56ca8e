/**
 * The agent's session with whichever controller leads. It is opened anew until it holds; the hello is built only after the old stream is
 * closed. The node's lease is counted from when the acknowledged heartbeat was sent. After a silence the node takes nothing new; at the
 * end of the lease, less a margin, it says so, and everything leased is killed. Time that stood still is noticed: the lease is looked
 * at before anything else is done.
 */
import {
  type AgentMessage,
  type ControllerMessage,
  type Hello,
  killLimitMs,
  type MachineUse,
  type SessionEnd,
  silenceLimitMs,
  type Welcome,
} from "@stint/core";
import { type Backoff, backoff, type Clock, type Logger, type Random, type Timer } from "@stint/runtime";
import type { ConnectUplink, MachineMeter, Uplink } from "./ports.ts";

export interface SessionEvents {
  buildHello(): Hello;
  onWelcome(welcome: Welcome): void;
  onMessage(message: ControllerMessage): void;
  onClosed(): void;
  /** The lease holds until this boot time, less the margin. */
  onLease(killAtMs: number): void;
  /** The lease is over: nothing of the node's leased work may live on. */
  onLeaseOver(): void;
  /** The node is not wanted any more. */
  onDismissed(): void;
}

export interface SessionOptions {
  readonly connect: ConnectUplink;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly meter: MachineMeter;
  readonly events: SessionEvents;
}

/** A controller that does not welcome within this is not the one. */
const WELCOME_LIMIT_MS = 5_000;
/** Heartbeats that follow more closely do not each tell what the machine uses. */
const MEASURE_PAUSE_MS = 1_000;

export class Session {
  readonly #options: SessionOptions;
  readonly #retry: Backoff;
  #uplink: Uplink | null = null;
  #timer: Timer | null = null;
  #leaseTimer: Timer | null = null;
  #welcomed = false;
  #stopped = false;
  #leaseMs = 0;
  #heartbeatMs = 1_000;
  #renewedAtMs = Number.NEGATIVE_INFINITY;
  #sequence = 0;
  #measuredAtMs = 0;
  readonly #sentAtMs = new Map<number, number>();
  /** Why there was no session the last time: said once, and not at every try. */
  #lastEnd = "";
  epochSeen = 0;
  generation = "";

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#retry = backoff({ random: options.random, firstMs: 50, maxMs: 1_000 });
  }

  /** Whether new work may start. */
  get fresh(): boolean {
    return this.#welcomed && this.#options.clock.monotonicMs() - this.#renewedAtMs < silenceLimitMs(this.#leaseMs);
  }

  get open(): boolean {
    return this.#welcomed;
  }

  start(): void {
    if (!this.#stopped) this.#connect();
  }

  send(message: AgentMessage): void {
    if (this.#welcomed) this.#uplink?.send(message);
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
    this.#leaseTimer?.cancel();
    this.#uplink?.close();
    this.#uplink = null;
  }

  #connect(): void {
    const { clock, connect, events } = this.#options;
    const sentAtMs = clock.monotonicMs();
    const hello = events.buildHello();
    let over = false;
    const uplink = connect({
      onMessage: (message) => {
        if (!over) this.#receive(message, sentAtMs);
      },
      onEnd: (end) => {
        if (over) return;
        over = true;
        this.#closed(end);
      },
    });
    this.#uplink = uplink;
    uplink.send({ kind: "hello", hello: { ...hello, epochSeen: this.epochSeen, generation: this.generation } });
    this.#timer = clock.setTimer(WELCOME_LIMIT_MS, () => {
      if (over || this.#welcomed) return;
      over = true;
      uplink.close();
      this.#closed({ reason: "CONNECTION_LOST", message: "no welcome came" });
    });
  }

  #receive(message: ControllerMessage, helloSentAtMs: number): void {
    if (message.kind === "welcome") {
      if (this.#welcomed) return;
      this.#welcome(message.welcome, helloSentAtMs);
    } else if (message.kind === "heartbeatAcknowledged") {
      const sentAtMs = this.#sentAtMs.get(message.sequence);
      if (sentAtMs === undefined) return;
      for (const sequence of this.#sentAtMs.keys()) if (sequence <= message.sequence) this.#sentAtMs.delete(sequence);
      this.#renewed(sentAtMs, message.leaseMs);
    } else if (message.kind === "dismissed") this.#options.events.onDismissed();
    else this.#options.events.onMessage(message);
  }

  #welcome(welcome: Welcome, helloSentAtMs: number): void {
    if (welcome.generation === this.generation && welcome.epoch < this.epochSeen) {
      this.#options.logger.warn({ epoch: welcome.epoch }, "a controller of the past answered");
      this.#uplink?.close();
      this.#closed({ reason: "NOT_LEADER", message: "its epoch is over" });
      return;
    }
    this.#timer?.cancel();
    this.#retry.reset();
    this.#welcomed = true;
    this.#lastEnd = "";
    this.epochSeen = welcome.epoch;
    this.generation = welcome.generation;
    this.#heartbeatMs = welcome.heartbeatMs;
    this.#sentAtMs.clear();
    this.#renewed(helloSentAtMs, welcome.leaseMs);
    this.#options.meter.begin();
    this.#measuredAtMs = this.#options.clock.monotonicMs();
    this.#options.events.onWelcome(welcome);
    this.#planHeartbeat();
  }

  #planHeartbeat(): void {
    this.#timer = this.#options.clock.setTimer(this.#heartbeatMs, () => {
      if (!this.#welcomed) return;
      this.#sequence++;
      this.#sentAtMs.set(this.#sequence, this.#options.clock.monotonicMs());
      this.#uplink?.send({ kind: "heartbeat", sequence: this.#sequence, machine: this.#measured() });
      this.#planHeartbeat();
    });
  }

  #measured(): MachineUse | null {
    const { clock, meter } = this.#options;
    const nowMs = clock.monotonicMs();
    if (nowMs - this.#measuredAtMs < MEASURE_PAUSE_MS) return null;
    this.#measuredAtMs = nowMs;
    return meter.measure();
  }

  #renewed(sentAtMs: number, leaseMs: number): void {
    if (sentAtMs < this.#renewedAtMs) return;
    this.#renewedAtMs = sentAtMs;
    this.#leaseMs = leaseMs;
    const killAtMs = sentAtMs + killLimitMs(leaseMs);
    this.#options.events.onLease(killAtMs);
    this.#leaseTimer?.cancel();
    this.#leaseTimer = this.#options.clock.setTimer(killAtMs - this.#options.clock.monotonicMs(), () => this.#leaseDue());
  }

  #leaseDue(): void {
    const killAtMs = this.#renewedAtMs + killLimitMs(this.#leaseMs);
    const leftMs = killAtMs - this.#options.clock.monotonicMs();
    if (leftMs <= 0) this.#options.events.onLeaseOver();
    else this.#leaseTimer = this.#options.clock.setTimer(leftMs, () => this.#leaseDue());
  }

  #closed(end: SessionEnd): void {
    const { clock, logger, events } = this.#options;
    this.#timer?.cancel();
    this.#uplink = null;
    if (this.#welcomed) {
      this.#welcomed = false;
      events.onClosed();
    }
    if (this.#stopped) return;
    if (end.message !== this.#lastEnd) logger.warn({ reason: end.reason, why: end.message }, "no session with the controller");
    this.#lastEnd = end.message;
    this.#timer = clock.setTimer(this.#retry.nextMs(), () => this.#connect());
  }
}
