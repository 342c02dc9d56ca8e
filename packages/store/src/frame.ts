/**
 * A commit's value: the records of one group, with a version and a checksum, so that garbage is recognised as such.
 *
 *   version u8 · count u32 · { length u32 · bytes } × count · crc32 u32
 */
import { crc32 } from "node:zlib";

const VERSION = 1;
const HEADER_BYTES = 5;
const TRAILER_BYTES = 4;
export const RECORD_OVERHEAD_BYTES = 4;

export function encodeFrame(records: readonly Uint8Array[]): Buffer {
  const size = records.reduce((sum, record) => sum + RECORD_OVERHEAD_BYTES + record.length, HEADER_BYTES + TRAILER_BYTES);
  const frame = Buffer.allocUnsafe(size);
  frame.writeUInt8(VERSION, 0);
  frame.writeUInt32LE(records.length, 1);
  let at = HEADER_BYTES;
  for (const record of records) {
    frame.writeUInt32LE(record.length, at);
    frame.set(record, at + RECORD_OVERHEAD_BYTES);
    at += RECORD_OVERHEAD_BYTES + record.length;
  }
  frame.writeUInt32LE(crc32(frame.subarray(0, at)), at);
  return frame;
}

/** The records of a frame, as views of it. Throws on anything that is no whole frame. */
export function decodeFrame(bytes: Uint8Array): Uint8Array[] {
  const frame = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (frame.length < HEADER_BYTES + TRAILER_BYTES) throw new Error(`${frame.length} bytes are no commit`);
  const end = frame.length - TRAILER_BYTES;
  if (frame.readUInt32LE(end) !== crc32(frame.subarray(0, end))) throw new Error("the checksum is wrong");
  if (frame.readUInt8(0) !== VERSION) throw new Error(`version ${frame.readUInt8(0)} is not known`);
  const count = frame.readUInt32LE(1);
  const records: Uint8Array[] = [];
  let at = HEADER_BYTES;
  while (at < end && records.length < count) {
    const length = frame.readUInt32LE(at);
    at += RECORD_OVERHEAD_BYTES;
    if (at + length > end) break;
    records.push(frame.subarray(at, at + length));
    at += length;
  }
  if (at !== end || records.length !== count) throw new Error("the records do not fill the commit");
  return records;
}
