/** What really happened to programs, as the simulated machines know it: the yardstick for everything that Stint says. */
export interface Run {
  /** `jobUid/row/attempt`. */
  readonly key: string;
  /** `jobUid/row`. */
  readonly task: string;
  readonly node: string;
  readonly slots: number;
  readonly startedAtMs: number;
  endedAtMs: number | null;
  exitCode: number | null;
}

export class Truth {
  readonly #violation: (what: string) => void;
  readonly runs: Run[] = [];
  readonly #byTask = new Map<string, Run[]>();

  constructor(violation: (what: string) => void) {
    this.#violation = violation;
  }

  started(run: Run): void {
    const earlier = this.#byTask.get(run.task) ?? [];
    const other = earlier.find(({ endedAtMs }) => endedAtMs === null);
    if (other !== undefined)
      this.#violation(
        `I5: task ${run.task} runs twice at once: on ${other.node} since ${other.startedAtMs}, on ${run.node} from ${run.startedAtMs}`,
      );
    if (earlier.some(({ key }) => key === run.key)) this.#violation(`I5: attempt ${run.key} was started twice`);
    this.#byTask.set(run.task, [...earlier, run]);
    this.runs.push(run);
    const used = this.runs.filter(({ node, endedAtMs }) => node === run.node && endedAtMs === null);
    if (used.length > run.slots) {
      const names = used.map(({ key, startedAtMs }) => `${key} since ${startedAtMs.toFixed(0)}`).join(", ");
      this.#violation(`I6: node ${run.node} runs ${names} in ${run.slots} slots`);
    }
  }

  of(key: string): Run | undefined {
    return this.runs.find((run) => run.key === key);
  }

  get alive(): Run[] {
    return this.runs.filter(({ endedAtMs }) => endedAtMs === null);
  }
}
