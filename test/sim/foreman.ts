/**
 * Whoever runs a job of low priority with a preparation and a release, whose tasks others may preempt: disables and enables it, ends,
 * changes and reactivates its tasks, and at last lets it end with them.
 */
import { type Command, DEFAULT_EXECUTION, type NewTask, type Reply } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";
import { JOB_SPEC, simTask } from "./client.ts";
import type { Gangs } from "./plan.ts";
import type { Operated } from "./operator.ts";

type Acts = Extract<Command, { kind: "disableJob" | "enableJob" | "terminateTask" | "updateTask" | "reactivateTask" }>;

export interface Foremanship {
  readonly tasks: readonly NewTask[];
  readonly acts: readonly { readonly pauseMs: number; readonly command: Acts }[];
}

export const LIFE = "life";
const CALLER = { account: "sim" };
const PAUSE_MS = 500;
const RETRIES = 2;
const NODE_TASK = { resourceFiles: [], environment: [], execution: DEFAULT_EXECUTION, retentionTimeMs: 20_000 };
const SPEC = {
  ...JOB_SPEC,
  id: LIFE,
  priority: -1,
  usesTaskDependencies: false,
  allowTaskPreemption: true,
  preparation: {
    ...NODE_TASK,
    id: "jobpreparation",
    commandLine: "run 300 0",
    maxTaskRetryCount: 0,
    maxWallClockTimeMs: null,
    waitForSuccess: true,
    rerunOnNodeRebootAfterSuccess: true,
  },
  release: { ...NODE_TASK, id: "jobrelease", commandLine: "run 400 0", maxWallClockTimeMs: 900_000 },
};

export function foremanshipOf(
  random: SeededRandom,
  { slots, gangs, untilMs }: { slots: number; gangs: Gangs; untilMs: number },
): Foremanship {
  const count = 2 + random.below(20);
  const tasks = Array.from({ length: count }, (_, index) => {
    const exitCodes = Array.from({ length: 1 + random.below(4) }, () => (random.chance(0.7) ? 0 : 1 + random.below(100)));
    const runsMs = 4_000 * random.next();
    const gang = gangs();
    return simTask(`l${index}`, {
      runsMs,
      exitCodes,
      retries: RETRIES,
      slots: 1 + random.below(slots),
      dependsOn: [],
      outputs: false,
      gang,
    });
  });
  const acts: Foremanship["acts"][number][] = [];
  const everyMs = 500 + random.below(5_000);
  for (let atMs = 0; atMs < untilMs; ) {
    const pauseMs = random.next() * 2 * everyMs;
    atMs += pauseMs;
    const job = { caller: CALLER, jobId: LIFE };
    const task = { ...job, taskId: `l${random.below(count)}` };
    const disableTasks = (["requeue", "terminate", "wait"] as const)[random.below(3)] as "requeue" | "terminate" | "wait";
    const constraints = { maxTaskRetryCount: random.below(RETRIES + 1), maxWallClockTimeMs: null, retentionTimeMs: 20_000 };
    const commands: Acts[] = [
      { kind: "disableJob", ...job, disableTasks },
      { kind: "enableJob", ...job },
      { kind: "enableJob", ...job },
      { kind: "terminateTask", ...task },
      { kind: "updateTask", ...task, constraints },
      { kind: "reactivateTask", ...task },
    ];
    acts.push({ pauseMs, command: commands[random.below(commands.length)] as Acts });
  }
  return { tasks, acts };
}

export async function lead({ call, pause }: Operated, { tasks, acts }: Foremanship): Promise<void> {
  const until = async (command: Command, ...done: string[]): Promise<void> => {
    for (;;) {
      const reply = await call(command);
      if (reply !== null && (reply.kind !== "refused" || done.includes(reply.error.reason))) return accepted(reply);
      await pause(PAUSE_MS);
    }
  };
  await until({ kind: "createJob", caller: CALLER, spec: SPEC }, "JOB_EXISTS");
  await until({ kind: "submitTasks", caller: CALLER, jobId: LIFE, tasks, requestId: "life", bodyHash: "life" });
  for (const { pauseMs, command } of acts) {
    await pause(pauseMs);
    await call(command);
  }
  const over = ["JOB_BEING_TERMINATED", "JOB_COMPLETED"];
  await until({ kind: "enableJob", caller: CALLER, jobId: LIFE }, ...over);
  await until({ kind: "updateJob", caller: CALLER, jobId: LIFE, change: { onAllTasksComplete: "terminatejob" } }, ...over);
}

function accepted(reply: Reply): void {
  const refused = reply.kind === "submitted" ? reply.results.find(({ error }) => error !== null) : undefined;
  if (refused !== undefined) throw new Error(`I12: task ${refused.id} was refused: ${refused.error?.message}`);
}
