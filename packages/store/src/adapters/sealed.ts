/**
 * A store in which everything under the journal and the snapshots is encrypted, by AES-256-GCM, bound to its key's name so that nothing
 * can be put in the place of another. The same bytes under the same name are sealed alike, as a commit that is sent again must be: the
 * nonce is made from name and bytes. What cannot be opened reads as empty, which is garbage to whoever reads it, piece by piece.
 *
 *   version u8 · nonce 12 · ciphertext · tag 16
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import type { Capabilities, ChangeBatch, KeyValue, Leadership, RangeResult, Space } from "../key-value.ts";

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const CIPHER = "aes-256-gcm";
const EMPTY = new Uint8Array(0);

/** Seals and opens by one secret, which several controllers share. */
export class Seal {
  readonly #key: Buffer;
  readonly #nonceKey: Buffer;
  /** Which secret this is; tells nothing of it. */
  readonly id: string;

  constructor(secret: string) {
    const derive = (purpose: string, bytes: number) => Buffer.from(hkdfSync("sha256", secret, "", `stint store ${purpose}`, bytes));
    this.#key = derive("encryption", 32);
    this.#nonceKey = derive("nonces", 32);
    this.id = derive("identity", 8).toString("hex");
  }

  seal(name: string, bytes: Uint8Array): Buffer {
    const nonce = createHmac("sha256", this.#nonceKey).update(`${name}\0`).update(bytes).digest().subarray(0, NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce).setAAD(Buffer.from(name));
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** null = it was not sealed by this secret under this name. */
  open(name: string, sealed: Uint8Array): Buffer | null {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes.length < OVERHEAD_BYTES || bytes[0] !== VERSION) return null;
    const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(1, 1 + NONCE_BYTES)).setAAD(Buffer.from(name));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }
}

export class SealedKeyValue implements KeyValue {
  readonly #inner: KeyValue;
  readonly #seal: Seal;
  /** What stays readable: the leader's key, and the store's record, which says by what the rest is sealed. */
  readonly #isPlain: (key: string) => boolean;

  constructor(options: { inner: KeyValue; seal: Seal; isPlain: (key: string) => boolean }) {
    this.#inner = options.inner;
    this.#seal = options.seal;
    this.#isPlain = options.isPlain;
  }

  get capabilities(): Capabilities {
    const { shared, valueBytesMax } = this.#inner.capabilities;
    return { shared, valueBytesMax: valueBytesMax - OVERHEAD_BYTES };
  }

  async range(options: Parameters<KeyValue["range"]>[0]): Promise<RangeResult> {
    const { revision, entries } = await this.#inner.range(options);
    return { revision, entries: entries.map(({ key, value }) => ({ key, value: this.#open(key, value) })) };
  }

  campaign(options: Parameters<KeyValue["campaign"]>[0]): Promise<Leadership> {
    return this.#inner.campaign(options);
  }

  commit({ epoch, key, value }: Parameters<KeyValue["commit"]>[0]): Promise<"committed" | "deposed"> {
    return this.#inner.commit({ epoch, key, value: this.#close(key, value) });
  }

  put({ epoch, key, value }: Parameters<KeyValue["put"]>[0]): Promise<"committed" | "deposed"> {
    return this.#inner.put({ epoch, key, value: this.#close(key, value) });
  }

  delete(options: Parameters<KeyValue["delete"]>[0]): Promise<"committed" | "deposed"> {
    return this.#inner.delete(options);
  }

  async *follow(options: Parameters<KeyValue["follow"]>[0]): AsyncIterable<ChangeBatch> {
    for await (const { revision, changes } of this.#inner.follow(options)) {
      yield { revision, changes: changes.map(({ key, value }) => ({ key, value: value === null ? null : this.#open(key, value) })) };
    }
  }

  compact(revision: number): Promise<void> {
    return this.#inner.compact(revision);
  }

  space(): Promise<Space> {
    return this.#inner.space();
  }

  reclaim(): Promise<void> {
    return this.#inner.reclaim();
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #close(key: string, value: Uint8Array): Uint8Array {
    return this.#isPlain(key) ? value : this.#seal.seal(key, value);
  }

  #open(key: string, value: Uint8Array): Uint8Array {
    return this.#isPlain(key) ? value : (this.#seal.open(key, value) ?? EMPTY);
  }
}
