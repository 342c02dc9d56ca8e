/** A file as it grows, to its end: over broken connections, and from the start again when the task starts again. */
import { type FilePlace, type StintClient, StintFailure } from "@stint/client";
import { sleep, systemClock } from "@stint/runtime";
import { mayPass } from "./task-changes.ts";

const PAUSE_MS = 200;
/** A node that gives nothing for this many tries is given up. */
const TRIES_MAX = 25;

export interface CopyOptions {
  readonly write: (bytes: Uint8Array) => void;
  readonly follow: boolean;
  /** Of a task: as this attempt spooled it. */
  readonly attempt?: number;
  /** This many bytes of it are not kept anywhere. */
  readonly onMissing?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** Ends when the task has ended and all is written, or when `signal` aborts. Throws what keeps the file from being read. */
export async function copyFile(client: StintClient, file: FilePlace & { readonly path: string }, options: CopyOptions): Promise<void> {
  const clock = systemClock();
  const { follow, attempt } = options;
  let offset = 0;
  for (let tries = 1; ; tries++) {
    try {
      for await (const piece of client.files.pieces(file, { offset, follow, ...(attempt === undefined ? {} : { attempt }) })) {
        if (options.signal?.aborted) return;
        if (piece.data.length === 0) continue;
        if (piece.offset > offset) options.onMissing?.(piece.offset - offset);
        options.write(piece.data);
        offset = piece.offset + piece.data.length;
        tries = 1;
      }
      return;
    } catch (error) {
      if (options.signal?.aborted) return;
      if (tries === TRIES_MAX || !(mayPass(error) || (follow && isMissing(error)))) throw error;
    }
    await sleep(clock, PAUSE_MS);
  }
}

/** The file is not there yet, or its node is away. */
function isMissing(error: unknown): boolean {
  return error instanceof StintFailure && ["FILE_NOT_FOUND", "TASK_FILES_UNAVAILABLE", "NODE_UNAVAILABLE"].includes(error.error.reason);
}
