/**
 * Makes the node what its pool wants: the file systems are mounted and the pool's packages installed before anything runs. What fails is
 * tried again a few times, and then said: the node is of no use until it can be had. Each session is told anew, and tries anew.
 */
import type { NodeCertificate, NodeError, NodeSetup } from "@stint/core";
import { type Backoff, backoff, type Clock, type Random, sleep } from "@stint/runtime";
import { StepFailure, type StepsIo } from "./ports.ts";

const TRIES_MAX = 3;
const PAUSE_MS = 1_000;
const PAUSE_MS_MAX = 10_000;

export interface NodeSetUpOptions {
  readonly io: StepsIo;
  readonly clock: Clock;
  readonly random: Random;
  readonly report: (error: NodeError | null) => void;
  readonly onFailure: (error: unknown) => void;
}

export class NodeSetUp {
  readonly #options: NodeSetUpOptions;
  readonly #pauses: Backoff;
  readonly #stop = new AbortController();
  #running = false;
  #waiting: (() => void)[] = [];
  #done = false;

  constructor(options: NodeSetUpOptions) {
    this.#options = options;
    this.#pauses = backoff({ random: options.random, firstMs: PAUSE_MS, maxMs: PAUSE_MS_MAX });
  }

  /** Of a session that begins. `onDone` is called once the node has everything; a later call takes its place. */
  begin(setup: NodeSetup, certificates: readonly NodeCertificate[], onDone: () => void): void {
    const { io, report, onFailure } = this.#options;
    io.host.useSetup(setup, certificates);
    if (this.#done) {
      report(null);
      return onDone();
    }
    this.#waiting = [onDone];
    if (this.#running) return;
    this.#running = true;
    this.#pauses.reset();
    this.#make(setup, certificates)
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) onFailure(error);
      })
      .finally(() => {
        this.#running = false;
      });
  }

  stop(): void {
    this.#stop.abort(new Error("the agent stops"));
  }

  async #make(setup: NodeSetup, certificates: readonly NodeCertificate[]): Promise<void> {
    const { io, clock, report } = this.#options;
    for (let tries = 1; ; tries++) {
      try {
        io.host.useSetup(setup, certificates);
        await io.host.nodeReady();
        await io.installPoolPackages(this.#stop.signal);
        break;
      } catch (error) {
        if (!(error instanceof StepFailure)) throw error;
        const { code, message } = error.failure;
        if (tries === TRIES_MAX) return report({ code, message });
      }
      await sleep(clock, this.#pauses.nextMs(), this.#stop.signal);
    }
    this.#done = true;
    report(null);
    for (const onDone of this.#waiting.splice(0)) onDone();
  }
}
