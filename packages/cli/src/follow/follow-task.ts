/** Waits for a task while its output is copied here, attempt after attempt. */
import type { StintClient, Task } from "@stint/client";
import type { TaskAddress } from "../selectors.ts";
import { taskChanges } from "./task-changes.ts";
import { copyFile } from "./task-output.ts";

export interface FollowOptions {
  readonly stdout: (bytes: Uint8Array) => void;
  readonly stderr: (bytes: Uint8Array) => void;
  /** The task as it stands after each change. */
  readonly onChange: (task: Task) => void;
  /** What kept its output from being read. */
  readonly onUnreadable: (error: unknown) => void;
}

interface Copying {
  readonly attempt: number;
  readonly stop: AbortController;
  readonly done: Promise<unknown>;
}

/** Resolves with the completed task, after all of its output. */
export async function followTask(client: StintClient, address: TaskAddress, options: FollowOptions): Promise<Task> {
  let copying = null as Copying | null;
  for await (const task of taskChanges(client, address)) {
    options.onChange(task);
    const ranOrRuns = task.startTime !== null;
    if (ranOrRuns && copying?.attempt !== task.attempt) {
      copying?.stop.abort();
      const stop = new AbortController();
      const copy = (path: string, write: (bytes: Uint8Array) => void) =>
        copyFile(client, { ...address, path }, { write, follow: true, signal: stop.signal }).catch(options.onUnreadable);
      copying = {
        attempt: task.attempt,
        stop,
        done: Promise.all([copy("stdout.txt", options.stdout), copy("stderr.txt", options.stderr)]),
      };
    }
    if (task.state !== "TASK_STATE_COMPLETED") continue;
    await copying?.done;
    return task;
  }
  throw new Error("the task's changes ended before the task did");
}
