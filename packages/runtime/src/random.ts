/** Chance as a port: jitter and identifiers come from here, so that a seed replays a run. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A new identifier that nobody else has: 32 hexadecimal digits. */
  id(): string;
}
