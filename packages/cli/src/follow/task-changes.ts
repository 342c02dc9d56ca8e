/** A task as it stands, and again after each of its changes, until it has completed. Goes on over a controller's restart. */
import { type StintClient, StintFailure, type Task } from "@stint/client";
import { ERROR_CATALOGUE } from "@stint/core";
import { sleep, systemClock } from "@stint/runtime";
import type { TaskAddress } from "../selectors.ts";

const PAUSE_MS = 200;

export async function* taskChanges(client: StintClient, { jobId, taskId }: TaskAddress): AsyncGenerator<Task> {
  const clock = systemClock();
  for (;;) {
    try {
      // The first batch says from where on changes are told; what was before is in the task that is read after it.
      for await (const { events } of client.events.follow({ jobId })) {
        if (events.length > 0 && !events.some(({ task }) => task?.taskId === taskId)) continue;
        const task = await client.tasks.get(jobId, taskId);
        yield task;
        if (task.state === "TASK_STATE_COMPLETED") return;
      }
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await sleep(clock, PAUSE_MS);
  }
}

/** The same call may work in a moment. */
export function mayPass(error: unknown): boolean {
  return (
    error instanceof StintFailure && (ERROR_CATALOGUE[error.error.reason].kind === "unavailable" || error.error.reason === "CURSOR_TOO_OLD")
  );
}
