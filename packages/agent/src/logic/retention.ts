/** Removes the directories of ended tasks when their time is over. What is due is durable, so that an agent's restart forgets nothing. */
import type { Clock, Logger, Timer } from "@stint/runtime";
import type { NodeStore, StepsIo } from "./ports.ts";

const LOOK_INTERVAL_MS = 60_000;

export class Retention {
  readonly #store: NodeStore;
  readonly #io: StepsIo;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #onRemoved: () => void;
  #timer: Timer | null = null;

  constructor(options: { store: NodeStore; io: StepsIo; clock: Clock; logger: Logger; onRemoved: () => void }) {
    this.#store = options.store;
    this.#io = options.io;
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.#onRemoved = options.onRemoved;
  }

  start(): void {
    this.#timer = this.#clock.setTimer(LOOK_INTERVAL_MS, () => {
      this.#look();
      this.start();
    });
  }

  stop(): void {
    this.#timer?.cancel();
  }

  keep(directory: string, retentionMs: number): void {
    this.#store.put(`kept/${directory}`, { untilWallMs: this.#clock.wallMs() + retentionMs });
  }

  /** When the last of what is kept goes; 0 = nothing is kept. */
  get untilMs(): number {
    let untilMs = 0;
    for (const [name, record] of this.#store.all())
      if (name.startsWith("kept/")) untilMs = Math.max(untilMs, (record as { untilWallMs: number }).untilWallMs);
    return untilMs;
  }

  remove(directory: string): void {
    this.#io.removeDirectory(directory).then(
      () => {
        this.#store.remove(`kept/${directory}`);
        this.#onRemoved();
      },
      (error: unknown) => this.#logger.warn({ err: error }, "a task's directory cannot be removed"),
    );
  }

  #look(): void {
    const nowMs = this.#clock.wallMs();
    for (const [name, record] of this.#store.all()) {
      if (name.startsWith("kept/") && (record as { untilWallMs: number }).untilWallMs <= nowMs) this.remove(name.slice("kept/".length));
    }
  }
}
