/**
 * One decision under way. A fact is applied the moment it is emitted, so that what is decided next sees it; there is no way back, so
 * every check comes before the first fact. The engine takes the facts to the journal and holds back reply and effects until they are
 * durable.
 */
import type { Effect } from "../commands.ts";
import type { Now, Position } from "../ids.ts";
import type { Fact } from "../records.ts";
import { apply } from "../state/apply/apply.ts";
import type { Cluster } from "../state/cluster.ts";
import { noticeOf } from "./notice.ts";

export class Decision {
  readonly cluster: Cluster;
  readonly now: Now;
  readonly facts: Fact[] = [];
  readonly effects: Effect[] = [];
  readonly #base: Position;

  /** `base` is the position that the first fact will have. */
  constructor(options: { cluster: Cluster; now: Now; base: Position }) {
    this.cluster = options.cluster;
    this.now = options.now;
    this.#base = options.base;
  }

  /** The position of the next fact: the uid of what it creates. */
  get nextPosition(): Position {
    return this.#base + this.facts.length;
  }

  /** When an entity that was last modified then is modified now: each time later, so that its etag changes. */
  modifiedAfter(lastModifiedMs: number): number {
    return Math.max(this.now.wallMs, lastModifiedMs + 1);
  }

  emit(fact: Fact): void {
    const position = this.nextPosition;
    const notice = noticeOf(this.cluster, fact, this.now.wallMs);
    const told = notice === null ? fact : { ...fact, notice };
    this.facts.push(told);
    apply(this.cluster, told, position);
  }

  effect(effect: Effect): void {
    this.effects.push(effect);
  }
}
