/**
 * Names for the places in which programs run: the lowest free number, so that few places are used again and again. What the launcher runs
 * already, for an earlier life of this agent, keeps the place that it has.
 */
export class Slots {
  readonly #occupied: () => ReadonlyMap<string, string>;
  readonly #holders = new Map<string, string>();

  /** `occupied`: places by the names of what the launcher runs in them. */
  constructor(occupied: () => ReadonlyMap<string, string>) {
    this.#occupied = occupied;
  }

  take(holder: string): string {
    const held = this.#holders.get(holder) ?? this.#occupied().get(holder) ?? this.#lowestFree();
    this.#holders.set(holder, held);
    return held;
  }

  release(holder: string): void {
    this.#holders.delete(holder);
  }

  #lowestFree(): string {
    const taken = new Set([...this.#holders.values(), ...this.#occupied().values()]);
    let number = 0;
    while (taken.has(`${number}`)) number++;
    return `${number}`;
  }
}
