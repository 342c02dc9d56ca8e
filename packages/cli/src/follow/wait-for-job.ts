/**
 * Waits until a job has nothing left to do: it has completed, or all of its tasks have. Says how far it is after every change. A job whose
 * tasks can never be placed does not end: that is found out too.
 */
import type { StintClient, TaskCounts } from "@stint/client";
import { sleep, systemClock } from "@stint/runtime";
import { mayPass } from "./task-changes.ts";

export interface WaitResult {
  readonly outcome: "succeeded" | "failed" | "cannotBePlaced" | "timeout" | "left";
  readonly counts: TaskCounts;
  /** Why nothing of it can run. */
  readonly why: string;
}

export interface WaitOptions {
  readonly timeoutMs: number | null;
  readonly onProgress: (counts: TaskCounts) => void;
  /** Aborts the wait, not the job. */
  readonly signal?: AbortSignal;
}

const LOOK_EVERY_MS = 200;
const EXPLAIN_EVERY_MS = 2_000;
const NONE: TaskCounts = { active: 0, running: 0, completed: 0, succeeded: 0, failed: 0 };

export async function waitForJob(client: StintClient, jobId: string, options: WaitOptions): Promise<WaitResult> {
  const clock = systemClock();
  const started = clock.monotonicMs();
  let explained = started;
  let counts = NONE;
  for (;;) {
    if (options.signal?.aborted) return { outcome: "left", counts, why: "" };
    try {
      const job = await client.jobs.get(jobId);
      counts = job.taskCounts ?? NONE;
      options.onProgress(counts);
      const over = job.state === "JOB_STATE_COMPLETED" || (counts.active + counts.running === 0 && job.state !== "JOB_STATE_TERMINATING");
      if (over) return { outcome: counts.failed === 0 ? "succeeded" : "failed", counts, why: "" };
      const now = clock.monotonicMs();
      if (options.timeoutMs !== null && now - started >= options.timeoutMs) return { outcome: "timeout", counts, why: "" };
      if (counts.running === 0 && now - explained >= EXPLAIN_EVERY_MS) {
        explained = now;
        const why = await neverPlaced(client, jobId);
        if (why !== null) return { outcome: "cannotBePlaced", counts, why };
      }
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await sleep(clock, LOOK_EVERY_MS, options.signal).catch(() => {});
  }
}

/** Why the first waiting task can never run; null = it can. */
async function neverPlaced(client: StintClient, jobId: string): Promise<string | null> {
  for await (const task of client.tasks.list(jobId, { states: ["TASK_STATE_ACTIVE"] })) {
    const taskId = task.spec?.id ?? "";
    const { never, summary } = await client.tasks.explain(jobId, taskId);
    return never ? `${taskId}: ${summary}` : null;
  }
  return null;
}
