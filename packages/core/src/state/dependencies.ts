/**
 * Which tasks of one job wait for which. It is kept by ids, not rows, so that a dependent may come before what it depends on, and so
 * that replay may come in any order of chunks. A task is satisfied once and for all: among `4`, `04` and `004` the first one to end
 * satisfies a range that holds 4.
 */
import { idKey } from "../ids.ts";
import type { TaskDependencies, TaskIdRange } from "../entities/task.ts";

interface Dependent {
  readonly row: number;
  unmet: number;
}

export class Dependencies {
  readonly #waitingFor = new Map<string, Dependent[]>();
  readonly #ranges: { readonly range: TaskIdRange; readonly dependent: Dependent }[] = [];
  readonly #dependents = new Map<number, Dependent>();
  readonly #satisfiedIds = new Set<string>();
  readonly #satisfiedIntegers = new Set<number>();

  /** Registers a dependent; returns whether it has to wait. */
  add(row: number, dependsOn: TaskDependencies): boolean {
    const dependent: Dependent = { row, unmet: 0 };
    for (const key of new Set(dependsOn.taskIds.map(idKey))) {
      if (this.#satisfiedIds.has(key)) continue;
      dependent.unmet++;
      const waiting = this.#waitingFor.get(key);
      if (waiting === undefined) this.#waitingFor.set(key, [dependent]);
      else waiting.push(dependent);
    }
    for (const range of dependsOn.taskIdRanges) {
      const open = range.end - range.start + 1 - this.#satisfiedWithin(range);
      if (open === 0) continue;
      dependent.unmet += open;
      this.#ranges.push({ range, dependent });
    }
    if (dependent.unmet > 0) this.#dependents.set(row, dependent);
    return dependent.unmet > 0;
  }

  /** Forgets a dependent. */
  remove(row: number): void {
    const dependent = this.#dependents.get(row);
    if (dependent === undefined) return;
    this.#dependents.delete(row);
    dependent.unmet = Number.POSITIVE_INFINITY;
  }

  isWaiting(row: number): boolean {
    return this.#dependents.has(row);
  }

  unmetCount(row: number): number {
    return this.#dependents.get(row)?.unmet ?? 0;
  }

  isSatisfied(id: string): boolean {
    return this.#satisfiedIds.has(idKey(id));
  }

  /** A task's end satisfies those who wait for it; returns the rows that wait for nothing any more. */
  satisfy(id: string): number[] {
    const freed: number[] = [];
    const key = idKey(id);
    if (!this.#satisfiedIds.has(key)) {
      this.#satisfiedIds.add(key);
      for (const dependent of this.#waitingFor.get(key) ?? []) this.#meet(dependent, freed);
      this.#waitingFor.delete(key);
    }
    const integer = integerId(id);
    if (integer !== null && !this.#satisfiedIntegers.has(integer)) {
      this.#satisfiedIntegers.add(integer);
      for (const { range, dependent } of this.#ranges) {
        if (integer >= range.start && integer <= range.end) this.#meet(dependent, freed);
      }
    }
    return freed;
  }

  #meet(dependent: Dependent, freed: number[]): void {
    dependent.unmet--;
    if (dependent.unmet > 0) return;
    this.#dependents.delete(dependent.row);
    freed.push(dependent.row);
  }

  #satisfiedWithin(range: TaskIdRange): number {
    let count = 0;
    if (range.end - range.start < this.#satisfiedIntegers.size) {
      for (let id = range.start; id <= range.end; id++) if (this.#satisfiedIntegers.has(id)) count++;
    } else {
      for (const id of this.#satisfiedIntegers) if (id >= range.start && id <= range.end) count++;
    }
    return count;
  }
}

/** The integer that an id stands for in ranges: leading zeros do not count; null = it is not an integer. */
export function integerId(id: string): number | null {
  if (!/^-?[0-9]{1,16}$/.test(id)) return null;
  const value = Number(id);
  return Number.isSafeInteger(value) ? value : null;
}
