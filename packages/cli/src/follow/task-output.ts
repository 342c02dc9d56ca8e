/** A file of a task as it grows, to its end: over broken connections, and from the start again when the task starts again. */
import { type StintClient, StintFailure } from "@stint/client";
import { sleep, systemClock } from "@stint/runtime";
import type { TaskAddress } from "../selectors.ts";
import { mayPass } from "./task-changes.ts";

const PAUSE_MS = 200;
/** A node that gives nothing for this many tries is given up. */
const TRIES_MAX = 25;

/** Ends when the task has ended and all is written, or when `signal` aborts. Throws what keeps the file from being read. */
export async function copyTaskFile(
  client: StintClient,
  file: TaskAddress & { readonly path: string },
  options: { write: (bytes: Uint8Array) => void; follow: boolean; signal?: AbortSignal },
): Promise<void> {
  const clock = systemClock();
  let offset = 0;
  for (let tries = 1; ; tries++) {
    try {
      for await (const bytes of client.files.read(file, { offset, follow: options.follow })) {
        if (options.signal?.aborted) return;
        options.write(bytes);
        offset += bytes.length;
        tries = 1;
      }
      return;
    } catch (error) {
      if (options.signal?.aborted) return;
      if (tries === TRIES_MAX || !(mayPass(error) || isMissing(error))) throw error;
    }
    await sleep(clock, PAUSE_MS);
  }
}

/** The file is not there yet, or its node is away. */
function isMissing(error: unknown): boolean {
  return error instanceof StintFailure && ["FILE_NOT_FOUND", "TASK_FILES_UNAVAILABLE", "NODE_UNAVAILABLE"].includes(error.error.reason);
}
