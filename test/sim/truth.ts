/** What really happened to programs, as the simulated machines know it: the yardstick for everything that Stint says. */
export interface Run {
  /** `jobUid/row/attempt`; of a gang `jobUid/row/attempt.instance`, and what runs beside its holder `…:part`. */
  readonly key: string;
  /** `jobUid/row`; of a program that is the node's own, which one it is of which node. */
  readonly task: string;
  readonly node: string;
  readonly slots: number;
  /** Of a multi-instance task; otherwise 0. */
  readonly instances: number;
  readonly startedAtMs: number;
  endedAtMs: number | null;
  exitCode: number | null;
}

export class Truth {
  readonly #violation: (what: string) => void;
  readonly runs: Run[] = [];
  readonly #byTask = new Map<string, Run[]>();
  readonly #boots: { readonly node: string; readonly atMs: number }[] = [];

  constructor(violation: (what: string) => void) {
    this.#violation = violation;
  }

  started(run: Run): void {
    const earlier = this.#byTask.get(run.task) ?? [];
    const other = earlier.find((each) => each.endedAtMs === null && attemptOf(each) !== attemptOf(run));
    if (other !== undefined)
      this.#violation(
        `I5: task ${run.task} runs twice at once: on ${other.node} since ${other.startedAtMs}, on ${run.node} from ${run.startedAtMs}`,
      );
    const repeated = earlier.find(({ key }) => key === run.key);
    const isAttempt = /^\d/.test(run.key);
    // What belongs to the node may run again after a boot.
    if (repeated !== undefined && (isAttempt || !this.bootedBetween(run.node, repeated.startedAtMs, run.startedAtMs)))
      this.#violation(`I5: attempt ${run.key} was started twice`);
    this.#byTask.set(run.task, [...earlier, run]);
    this.runs.push(run);
    this.#checkGang(run, earlier);
    const used = this.runs.filter(({ node, endedAtMs, key }) => node === run.node && endedAtMs === null && /^\d[^:]*$/.test(key));
    if (used.length > run.slots) {
      const names = used.map(({ key, startedAtMs }) => `${key} since ${startedAtMs.toFixed(0)}`).join(", ");
      this.#violation(`I6: node ${run.node} runs ${names} in ${run.slots} slots`);
    }
  }

  /** I22. */
  #checkGang(run: Run, earlier: readonly Run[]): void {
    const ofAttempt = earlier.filter((other) => attemptOf(other) === attemptOf(run));
    const twin = ofAttempt.find(({ key, node, endedAtMs }) => endedAtMs === null && node === run.node && partOf(key) === partOf(run.key));
    if (twin !== undefined) this.#violation(`I22: ${run.key} runs on ${run.node}, where ${twin.key} of the same attempt is`);
    if (partOf(run.key) !== "application") return;
    const ready = ofAttempt.filter(({ key, exitCode }) => partOf(key) === "coordination" && exitCode === 0);
    const nodes = new Set(ready.map(({ node }) => node));
    if (nodes.size !== run.instances) this.#violation(`I22: ${run.key} began with ${nodes.size} of ${run.instances} instances coordinated`);
  }

  booted(node: string, atMs: number): void {
    this.#boots.push({ node, atMs });
  }

  bootedBetween(node: string, fromMs: number, toMs: number): boolean {
    return this.#boots.some((boot) => boot.node === node && boot.atMs >= fromMs && boot.atMs <= toMs);
  }

  of(key: string): Run | undefined {
    return this.runs.find((run) => run.key === key);
  }

  get alive(): Run[] {
    return this.runs.filter(({ endedAtMs }) => endedAtMs === null);
  }
}

function attemptOf({ key }: Run): string {
  return key.replace(/[.:].*$/, "");
}

function partOf(key: string): string {
  return key.split(":")[1] ?? "";
}
