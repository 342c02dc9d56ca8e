/** Names for the places in which programs run: the lowest free number, so that few places are used again and again. */
export class Slots {
  readonly #holders = new Map<string, number>();
  readonly #taken = new Set<number>();

  take(holder: string): string {
    let number = this.#holders.get(holder);
    if (number === undefined) {
      number = 0;
      while (this.#taken.has(number)) number++;
      this.#taken.add(number);
      this.#holders.set(holder, number);
    }
    return `${number}`;
  }

  release(holder: string): void {
    const number = this.#holders.get(holder);
    if (number === undefined) return;
    this.#holders.delete(holder);
    this.#taken.delete(number);
  }
}
