/**
 * Moving files, by one kind of place. A read says what version of the file it gives, so that it can go on after a cut and be kept by its
 * version. What is uploaded is not visible before `publish`, which is one call and the last.
 */
import type { FileHandle } from "node:fs/promises";
import type { Clock, Random } from "@stint/runtime";

export interface Transport {
  /** The bytes of a file. Throws TransferError. */
  read(url: string, options: ReadOptions): Promise<Download>;
  /** The files below a place and a prefix of their names. Throws TransferError. */
  list?(url: string, options: { prefix: string; signal: AbortSignal }): AsyncIterable<ListedFile>;
  /** Brings a file to the store, where nobody sees it yet. May be done again after a crash, and then sends only what is missing. */
  stage(request: UploadRequest): Promise<StagedUpload>;
  /** Takes away what a stage with this memo left with the store and nobody goes on with. Throws TransferError when it may succeed later. */
  abandon?(memo: string, signal: AbortSignal): Promise<void>;
}

export interface ReadOptions {
  readonly offset: number;
  /** The version whose bytes before `offset` are here; null = any. */
  readonly validator: string | null;
  /** A version that is here whole: where it is the newest, its bytes are not sent. */
  readonly known: string | null;
  readonly signal: AbortSignal;
}

export interface Digest {
  readonly algorithm: "md5" | "sha256";
  /** Base64. */
  readonly value: string;
}

export interface Download {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the whole file; null = not known. */
  readonly totalBytes: number | null;
  /** The bytes begin here: a transport that cannot go on begins at 0. */
  readonly offset: number;
  /** Names this version of the file; null = the server does not say. */
  readonly validator: string | null;
  /** Of the whole file; null = not known. */
  readonly digest: Digest | null;
  /** The newest version is the known one; there are no bytes. */
  readonly unchanged: boolean;
}

export interface ListedFile {
  readonly url: string;
  /** Below the place that was listed. */
  readonly path: string;
}

export interface UploadSource {
  readonly sizeBytes: number;
  /** Names this very content of this attempt: nothing else is ever staged under it. */
  readonly identity: string;
  /** Throws TransferError when the file is not what it was. */
  open(): Promise<FileHandle>;
}

/** A few words that survive a crash of the agent. */
export interface UploadMemo {
  get(): string | null;
  put(value: string): void;
  remove(): void;
}

export interface UploadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly source: UploadSource;
  readonly memo: UploadMemo;
  readonly parts: TransferParts;
  readonly signal: AbortSignal;
}

export interface StagedUpload {
  /** Makes it visible, whole: the last call. */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** Transports by scheme, e.g. `http:`; `blob:` is Azure's, whose urls are http. */
export type Transports = Readonly<Record<string, Transport>>;

export interface TransferParts {
  readonly transports: Transports;
  readonly clock: Clock;
  readonly random: Random;
}

export const PIECE_BYTES: number = 256 * 1024;

/** A read that needs no bytes. */
export function unchangedDownload(validator: string): Download {
  return { bytes: nothing(), totalBytes: null, offset: 0, validator, digest: null, unchanged: true };
}

async function* nothing(): AsyncIterable<Uint8Array> {}
