/**
 * What the program in the place of ssh and its node's agent say to each other: a request in one line of JSON, then frames with a type, a
 * length (u32, big-endian) and bytes: `o` standard output, `e` standard error, `x` the exit code, last.
 */
export interface RshRequest {
  readonly token: string;
  readonly commandId: string;
  readonly host: string;
  readonly command: string;
  /** What it has already. */
  readonly stdoutOffset: number;
  readonly stderrOffset: number;
}

export type RshFrame = { readonly type: "o" | "e" | "x"; readonly bytes: Buffer };

const HEAD_BYTES = 5;

export function encodeRshFrame({ type, bytes }: RshFrame): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(type, 0, "latin1");
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

export class RshFrames {
  #rest: Buffer = Buffer.alloc(0);

  push(bytes: Buffer): RshFrame[] {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    const frames: RshFrame[] = [];
    while (this.#rest.length >= HEAD_BYTES) {
      const length = this.#rest.readUInt32BE(1);
      if (this.#rest.length < HEAD_BYTES + length) break;
      frames.push({
        type: this.#rest.toString("latin1", 0, 1) as RshFrame["type"],
        bytes: this.#rest.subarray(HEAD_BYTES, HEAD_BYTES + length),
      });
      this.#rest = this.#rest.subarray(HEAD_BYTES + length);
    }
    return frames;
  }
}
