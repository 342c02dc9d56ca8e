/**
 * Virtual time. One event happens at a time; all that follows from it by promises alone happens before the next. Ties are broken by order
 * of planning, so that a seed is one history.
 */
import type { Clock, Timer } from "@stint/runtime";

interface Planned {
  readonly atMs: number;
  readonly order: number;
  readonly act: () => void;
  cancelled: boolean;
}

export class Scheduler {
  nowMs = 0;
  events = 0;
  #order = 0;
  readonly #heap: Planned[] = [];

  /** Calls `act` in `delayMs`. */
  after(delayMs: number, act: () => void): Timer {
    const planned: Planned = { atMs: this.nowMs + Math.max(0, delayMs), order: this.#order++, act, cancelled: false };
    this.#push(planned);
    return {
      cancel() {
        planned.cancelled = true;
      },
    };
  }

  /** Runs until `done` says so or until this time; true = done. */
  async run(untilMs: number, done: () => boolean): Promise<boolean> {
    await settled();
    while (!done()) {
      const next = this.#heap[0];
      if (next === undefined || next.atMs > untilMs) {
        this.nowMs = untilMs;
        return done();
      }
      this.#pop();
      if (next.cancelled) continue;
      this.nowMs = next.atMs;
      this.events++;
      next.act();
      await settled();
    }
    return true;
  }

  #push(planned: Planned): void {
    const heap = this.#heap;
    heap.push(planned);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(heap[at] as Planned, heap[parent] as Planned)) break;
      swap(heap, at, parent);
      at = parent;
    }
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Planned;
    if (heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && before(heap[child] as Planned, heap[least] as Planned)) least = child;
      if (least === at) return;
      swap(heap, at, least);
      at = least;
    }
  }
}

function before(a: Planned, b: Planned): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}

function swap(heap: Planned[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] as Planned, heap[a] as Planned];
}

/** Every promise that can go on has gone on: nothing in the simulation waits for the real world. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A process of the simulated machine: nothing reaches it once it is dead, and what reaches it frozen waits for the thaw. */
export class SimProcess {
  readonly #scheduler: Scheduler;
  #alive = true;
  #frozen = false;
  readonly #deferred: (() => void)[] = [];

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  get alive(): boolean {
    return this.#alive;
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  reach(act: () => void): void {
    if (!this.#alive) return;
    if (this.#frozen) this.#deferred.push(act);
    else act();
  }

  kill(): void {
    this.#alive = false;
    this.#deferred.length = 0;
  }

  freeze(): void {
    this.#frozen = true;
  }

  thaw(): void {
    this.#frozen = false;
    for (const act of this.#deferred.splice(0)) this.#scheduler.after(0, () => this.reach(act));
  }

  /** Its clock: runs at a rate of its own, and shows a wall time that may jump. */
  clock(machine: { readonly rate: number; wallOffsetMs: number }): Clock {
    const scheduler = this.#scheduler;
    return {
      monotonicMs: () => scheduler.nowMs * machine.rate,
      wallMs: () => WALL_START_MS + scheduler.nowMs + machine.wallOffsetMs,
      setTimer: (delayMs, fire) => {
        let over = false;
        const timer = scheduler.after(delayMs / machine.rate, () =>
          this.reach(() => {
            if (!over) fire();
          }),
        );
        return {
          cancel() {
            over = true;
            timer.cancel();
          },
        };
      },
    };
  }
}

const WALL_START_MS = Date.UTC(2026, 0, 1);
