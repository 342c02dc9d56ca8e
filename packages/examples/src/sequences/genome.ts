/** A small genome and reads of it with errors, the same for the same seed: enough for a search to have something to find. */
import { createHash } from "node:crypto";

export interface Sequence {
  readonly name: string;
  readonly bases: string;
}

export interface Genome {
  readonly chromosomes: readonly Sequence[];
  readonly reads: readonly Sequence[];
}

const CHROMOSOMES = 4;
const CHROMOSOME_LENGTH = 60_000;
const READS = 240;
const READ_LENGTH = 180;
const ERROR_RATE = 0.03;
const LINE_LENGTH = 70;
const BASES = "ACGT";

export function genome(seed: string): Genome {
  const next = byteStream(seed);
  const chromosomes = Array.from({ length: CHROMOSOMES }, (_, at) => ({
    name: `chr${at + 1}`,
    bases: Array.from({ length: CHROMOSOME_LENGTH }, () => BASES[next() & 3]).join(""),
  }));
  const whole = (max: number) => (next() * 65_536 + next() * 256 + next()) % max;
  const reads = Array.from({ length: READS }, (_, at) => {
    const from = chromosomes[whole(CHROMOSOMES)] as Sequence;
    const start = whole(CHROMOSOME_LENGTH - READ_LENGTH);
    const bases = Array.from(from.bases.slice(start, start + READ_LENGTH)).map((base) =>
      next() < 256 * ERROR_RATE ? BASES[next() & 3] : base,
    );
    return { name: `read${at + 1}`, bases: bases.join("") };
  });
  return { chromosomes, reads };
}

export function toFasta(sequences: readonly Sequence[]): string {
  const lines = (bases: string) => bases.replace(new RegExp(`.{1,${LINE_LENGTH}}`, "g"), "$&\n");
  return sequences.map(({ name, bases }) => `>${name}\n${lines(bases)}`).join("");
}

/** Bytes that follow from the seed: SHA-256 in counter mode. */
function byteStream(seed: string): () => number {
  let counter = 0;
  let block: Buffer = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at === block.length) {
      block = createHash("sha256").update(`${seed}/${counter++}`).digest();
      at = 0;
    }
    return block[at++] as number;
  };
}
