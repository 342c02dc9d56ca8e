/** Enums: Azure's words inside, prefixed names on the wire. */

/** Both directions between words and the wire's names; the wire's unspecified value stands for `fallback`. */
export interface EnumMap<Word extends string, Wire extends string> {
  toWire(word: Word): Wire;
  fromWire(wire: string): Word | null;
}

export function enumMap<Word extends string, Wire extends string>(
  pairs: Readonly<Record<Word, Wire>>,
  fallback: { unspecified: string; word: NoInfer<Word> } | null,
): EnumMap<Word, Wire> {
  const words = new Map<string, Word>(Object.entries(pairs).map(([word, wire]) => [wire as string, word as Word]));
  if (fallback !== null) words.set(fallback.unspecified, fallback.word);
  return {
    toWire: (word) => pairs[word],
    fromWire: (wire) => words.get(wire) ?? null,
  };
}

/** The wire's names of words that are spelled alike: `taskAdded` is `PREFIX_TASK_ADDED`. */
export function wireNames<Word extends string, Wire extends string>(prefix: string, words: readonly Word[]): ReadonlyMap<Word, Wire> {
  const upper = (word: Word) => word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return new Map(words.map((word) => [word, `${prefix}${upper(word)}` as Wire]));
}
