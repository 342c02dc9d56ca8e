/** Moving one file, by one kind of url. What is uploaded is not visible before `publish`. */
export interface Transport {
  /** The bytes of a file. Throws TransferError. */
  read(url: string, options: { offset: number; signal: AbortSignal }): Promise<Download>;
  /** Begins an upload. Throws TransferError. */
  write(url: string): Promise<Upload>;
}

export interface Download {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the whole file; null = not known. */
  readonly totalBytes: number | null;
  /** The bytes begin here: a transport that cannot resume begins at 0. */
  readonly offset: number;
}

export interface Upload {
  write(bytes: Uint8Array): Promise<void>;
  /** All bytes are with the store, and nobody sees them. */
  stage(): Promise<void>;
  /** Makes them visible, whole: the last call. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** Transports by scheme, e.g. `http:`. */
export type Transports = Readonly<Record<string, Transport>>;

export const PIECE_BYTES: number = 256 * 1024;
