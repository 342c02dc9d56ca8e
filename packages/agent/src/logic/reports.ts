/**
 * What the controller must hear. Starts and ends are gathered for a moment and sent together; a start whose program ended meanwhile is
 * not worth a word of its own. Ends are kept by whoever owns them until they are acknowledged, and are said again in the next hello.
 */
import { type AttemptKey, attemptName, type NodeError, type NodeReport } from "@stint/core";
import type { Clock, Timer } from "@stint/runtime";

const GATHER_MS = 2;
/** Programs shorter than this are reported once. */
const START_DELAY_MS = 50;

export class Reports {
  readonly #clock: Clock;
  readonly #send: (reports: readonly NodeReport[]) => void;
  #gathered: NodeReport[] = [];
  #timer: Timer | null = null;
  readonly #starts = new Map<string, Timer>();

  constructor(options: { clock: Clock; send: (reports: readonly NodeReport[]) => void }) {
    this.#clock = options.clock;
    this.#send = options.send;
  }

  started(key: AttemptKey, startTimeMs: number): void {
    const name = attemptName(key);
    if (this.#starts.has(name)) return;
    const timer = this.#clock.setTimer(START_DELAY_MS, () => {
      this.#starts.delete(name);
      this.#gather({ kind: "taskStarted", key, startTimeMs });
    });
    this.#starts.set(name, timer);
  }

  coordinated(key: AttemptKey): void {
    this.#gather({ kind: "taskCoordinated", key });
  }

  ended(report: Extract<NodeReport, { kind: "taskEnded" }>): void {
    const name = attemptName(report.key);
    this.#starts.get(name)?.cancel();
    this.#starts.delete(name);
    this.#gather(report);
  }

  nodeTaskEnded(report: Extract<NodeReport, { kind: "startTaskEnded" | "preparationEnded" | "releaseEnded" }>): void {
    this.#gather(report);
  }

  setupEnded(error: NodeError | null): void {
    this.#gather({ kind: "setupEnded", error });
  }

  filesRetained(untilMs: number): void {
    this.#gather({ kind: "filesRetained", untilMs });
  }

  /** The session is gone: what was gathered goes into the next hello, or is said again after it. */
  clear(): void {
    this.#timer?.cancel();
    this.#timer = null;
    this.#gathered = [];
  }

  #gather(report: NodeReport): void {
    this.#gathered.push(report);
    this.#timer ??= this.#clock.setTimer(GATHER_MS, () => {
      this.#timer = null;
      this.#send(this.#gathered.splice(0));
    });
  }
}
