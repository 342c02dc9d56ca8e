/**
 * How long the processors of a pool's nodes have been there, all together, without a look at each node: n processors that came at t have been
 * there for n * (now - t).
 */
import type { Node } from "../entities/node.ts";

interface Sum {
  cores: number;
  coreStartMs: number;
}

export class CoreClock {
  readonly #dedicated: Sum = { cores: 0, coreStartMs: 0 };
  readonly #lowPriority: Sum = { cores: 0, coreStartMs: 0 };

  /** A node came, or went, as it was. */
  count({ isDedicated, facts, allocationTimeMs }: Node, by: 1 | -1): void {
    const sum = isDedicated ? this.#dedicated : this.#lowPriority;
    sum.cores += by * facts.cpuCount;
    sum.coreStartMs += by * facts.cpuCount * Math.round(allocationTimeMs);
  }

  at(nowMs: number): { dedicatedCoreMs: number; lowPriorityCoreMs: number } {
    return { dedicatedCoreMs: timeOf(this.#dedicated, nowMs), lowPriorityCoreMs: timeOf(this.#lowPriority, nowMs) };
  }
}

function timeOf({ cores, coreStartMs }: Sum, nowMs: number): number {
  return Math.max(0, Math.round(cores * nowMs - coreStartMs));
}
