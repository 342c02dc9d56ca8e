/**
 * Sends the files of an attempt or a program, linked aside, to the controller: of each its beginning and its end. Resolves with the bytes sent, also when
 * the controller wants none of it; rejects when it may be taken another time.
 */
import { constants } from "node:fs";
import { type FileHandle, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type SpooledFileInfo, sendAll, StintFailure } from "@stint/contract";
import { type AttemptKey, ERROR_CATALOGUE, type NodeProgramKey } from "@stint/core";
import { PIECE_BYTES } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";

export interface Sending {
  readonly controllers: Controllers;
  readonly directory: string;
  readonly of: AttemptKey | NodeProgramKey;
  readonly poolId: string;
  readonly nodeId: string;
  readonly limits: { readonly headBytes: number; readonly tailBytes: number };
}

interface Message {
  readonly key: AttemptKey | null;
  readonly program: (NodeProgramKey & { readonly poolId: string; readonly nodeId: string }) | null;
  readonly file: SpooledFileInfo | null;
  readonly data: Buffer;
}

/** Refusals for good: the task is forgotten, or the controller cannot make anything of what is sent. */
const REFUSED_KINDS: ReadonlySet<string> = new Set(["notFound", "invalid", "tooLarge", "wrongState"]);
const EMPTY = Buffer.alloc(0);
const NOBODY = { key: null, program: null };

export async function sendSpooled(sending: Sending): Promise<number> {
  const { controllers, of, poolId, nodeId } = sending;
  const names = await readdir(sending.directory);
  if (names.length === 0) return 0;
  let bytes = 0;
  const messages = async function* (): AsyncGenerator<Message> {
    const named = "attempt" in of ? { key: of, program: null } : { key: null, program: { ...of, poolId, nodeId } };
    yield { ...named, file: null, data: EMPTY };
    for (const name of names.sort()) {
      for await (const message of messagesOf(sending, name)) {
        bytes += message.data.length;
        yield message;
      }
    }
  };
  try {
    await sendAll<Message, object>((callback) => controllers.agent.spoolFiles(controllers.metadata, callback) as never, messages());
  } catch (error) {
    if (!(error instanceof StintFailure) || !REFUSED_KINDS.has(ERROR_CATALOGUE[error.error.reason].kind)) throw error;
  }
  return bytes;
}

async function* messagesOf({ directory, limits }: Sending, name: string): AsyncGenerator<Message> {
  const handle = await open(join(directory, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size, mtimeMs, mode } = await handle.stat();
    const whole = size <= limits.headBytes + limits.tailBytes;
    const headBytes = whole ? size : limits.headBytes;
    const tailBytes = whole ? 0 : limits.tailBytes;
    const path = decodeURIComponent(name);
    const file = { path, sizeBytes: size, headBytes, tailBytes, lastModifiedMs: Math.round(mtimeMs), mode };
    yield { ...NOBODY, file, data: EMPTY };
    for await (const data of piecesOf(handle, 0, headBytes)) yield { ...NOBODY, file: null, data };
    for await (const data of piecesOf(handle, size - tailBytes, size)) yield { ...NOBODY, file: null, data };
  } finally {
    await handle.close();
  }
}

/** What is cut off meanwhile is sent as zeros: its length has been announced. */
async function* piecesOf(handle: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const buffer = Buffer.alloc(Math.min(PIECE_BYTES, to - at));
    await handle.read(buffer, 0, buffer.length, at);
    yield buffer;
    at += buffer.length;
  }
}
