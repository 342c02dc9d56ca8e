/**
 * The ready tasks of one job, in the order in which they are placed: by the task's priority, then by submission. Tasks that need
 * different numbers of slots, or of nodes, lie in different lanes, so that a free slot never searches past tasks that do not fit. A lane is
 * a bitmap over rows, one bit a task, with a cursor to its first set bit.
 */
const ROWS_PER_PAGE = 1_024;
const WORDS_PER_PAGE = ROWS_PER_PAGE / 32;

interface Lane {
  readonly priority: number;
  readonly requiredSlots: number;
  readonly instances: number;
  readonly pages: Map<number, Uint32Array>;
  readonly counts: Map<number, number>;
  firstPage: number;
  lastPage: number;
  count: number;
}

export interface ReadyTask {
  readonly row: number;
  readonly priority: number;
  readonly requiredSlots: number;
  /** On so many nodes at once. */
  readonly instances: number;
}

/** What there is room for. */
export interface Room {
  readonly slots: number;
  readonly nodes: number;
}

export class ReadyQueue {
  count: number = 0;
  /** On so many nodes they would be at once. */
  instances: number = 0;
  /** By priority, highest first. */
  #lanes: Lane[] = [];

  add(task: ReadyTask): void {
    const lane = this.#lane(task);
    const page = Math.floor(task.row / ROWS_PER_PAGE);
    let bits = lane.pages.get(page);
    if (bits === undefined) {
      bits = new Uint32Array(WORDS_PER_PAGE);
      lane.pages.set(page, bits);
      lane.counts.set(page, 0);
    }
    const bit = task.row % ROWS_PER_PAGE;
    bits[bit >>> 5] = ((bits[bit >>> 5] as number) | (1 << (bit & 31))) >>> 0;
    lane.counts.set(page, (lane.counts.get(page) as number) + 1);
    lane.firstPage = lane.count === 0 ? page : Math.min(lane.firstPage, page);
    lane.lastPage = lane.count === 0 ? page : Math.max(lane.lastPage, page);
    lane.count++;
    this.count++;
    this.instances += task.instances;
  }

  remove(task: ReadyTask): void {
    const lane = this.#lane(task);
    const page = Math.floor(task.row / ROWS_PER_PAGE);
    const bits = lane.pages.get(page) as Uint32Array;
    const bit = task.row % ROWS_PER_PAGE;
    bits[bit >>> 5] = ((bits[bit >>> 5] as number) & ~(1 << (bit & 31))) >>> 0;
    const left = (lane.counts.get(page) as number) - 1;
    if (left === 0) {
      lane.pages.delete(page);
      lane.counts.delete(page);
    } else lane.counts.set(page, left);
    lane.count--;
    this.count--;
    this.instances -= task.instances;
    if (lane.count === 0) this.#lanes = this.#lanes.filter((other) => other !== lane);
    else while (!lane.pages.has(lane.firstPage)) lane.firstPage++;
  }

  /** The next task that needs no more slots, on no more nodes; null = none. */
  first({ slots, nodes }: Room): ReadyTask | null {
    let best: ReadyTask | null = null;
    for (const lane of this.#lanes) {
      if (best !== null && lane.priority < best.priority) break;
      if (lane.requiredSlots > slots || lane.instances > nodes) continue;
      const row = firstRow(lane);
      if (best === null || row < best.row)
        best = { row, priority: lane.priority, requiredSlots: lane.requiredSlots, instances: lane.instances };
    }
    return best;
  }

  /** How many tasks of which width wait, in the order of their priority; `row` is the first of them. */
  demand(): (ReadyTask & { count: number })[] {
    return this.#lanes.map((lane) => ({
      row: firstRow(lane),
      priority: lane.priority,
      requiredSlots: lane.requiredSlots,
      instances: lane.instances,
      count: lane.count,
    }));
  }

  #lane(task: ReadyTask): Lane {
    const found = this.#lanes.find(
      ({ priority, requiredSlots, instances }) =>
        priority === task.priority && requiredSlots === task.requiredSlots && instances === task.instances,
    );
    if (found !== undefined) return found;
    const lane: Lane = {
      priority: task.priority,
      requiredSlots: task.requiredSlots,
      instances: task.instances,
      pages: new Map(),
      counts: new Map(),
      firstPage: 0,
      lastPage: 0,
      count: 0,
    };
    this.#lanes.push(lane);
    this.#lanes.sort((a, b) => b.priority - a.priority || a.requiredSlots - b.requiredSlots || a.instances - b.instances);
    return lane;
  }
}

function firstRow(lane: Lane): number {
  const bits = lane.pages.get(lane.firstPage) as Uint32Array;
  for (let word = 0; word < WORDS_PER_PAGE; word++) {
    const value = bits[word] as number;
    if (value !== 0) return lane.firstPage * ROWS_PER_PAGE + word * 32 + (31 - Math.clz32(value & -value));
  }
  throw new Error("a page of the ready queue lost its last bit");
}
