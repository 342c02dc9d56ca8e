/** Runs a job of an example on a cluster: creates it, submits its tasks, waits with progress, and tells of the first failure. */
import { setTimeout as sleep } from "node:timers/promises";
import { type JobSpec, type StintClient, StintFailure, type TaskSpec } from "@stint/client";

export interface RunJobOptions {
  readonly job: JobSpec & { readonly id: string };
  readonly tasks: readonly TaskSpec[];
  readonly say: (line: string) => void;
}

const LOOK_EVERY_MS = 250;
const SAY_EVERY_MS = 2_000;
const STDERR_BYTES = 2_000;

/** Resolves when every task has succeeded. Throws when one was refused or failed, with its id and reason. */
export async function runJob(client: StintClient, { job, tasks, say }: RunJobOptions): Promise<void> {
  const { warning } = await client.jobs.create(job);
  if (warning !== "") throw new Error(warning);
  const refused = (await client.tasks.submit(job.id, tasks)).find(({ errorReason }) => errorReason !== "");
  if (refused !== undefined) throw new Error(`task ${refused.taskId} was refused: ${refused.errorMessage}`);
  say(`submitted ${tasks.length} tasks as job ${job.id}`);
  for (let saidAtMs = 0; ; await sleep(LOOK_EVERY_MS)) {
    const { active, running, completed, failed } = await client.tasks.count(job.id);
    const done = active + running === 0;
    if (done || Date.now() - saidAtMs >= SAY_EVERY_MS) {
      saidAtMs = Date.now();
      say(`${completed} of ${active + running + completed} tasks done, ${running} running, ${failed} failed`);
    }
    if (failed > 0) await throwFirstFailure(client, job.id);
    if (done) return;
  }
}

async function throwFirstFailure(client: StintClient, jobId: string): Promise<void> {
  for await (const { spec, failure } of client.tasks.list(jobId, { result: "TASK_RESULT_FAILURE" })) {
    const taskId = spec?.id ?? "";
    throw new Error(`task ${taskId} failed: ${failure?.code} ${failure?.message}\n${await stderrOf(client, { jobId, taskId })}`);
  }
}

async function stderrOf(client: StintClient, task: { jobId: string; taskId: string }): Promise<string> {
  let text = "";
  try {
    for await (const bytes of client.files.read({ ...task, path: "stderr.txt" }, { offset: -STDERR_BYTES }))
      text += Buffer.from(bytes).toString("utf8");
  } catch (error) {
    if (!(error instanceof StintFailure)) throw error;
  }
  return text;
}
