/** What tests of decisions do again and again to a world with one pool: jobs, nodes, what they run and how it ends. */
import type { Reply } from "../commands.ts";
import { resumeNode } from "../decide/nodes.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { TaskStatus } from "../records.ts";
import { CALLER, exited, hello, jobSpec, type newTask, poolSpec, World } from "./world.ts";

export function open(change: { pool?: Parameters<typeof poolSpec>[0]; job?: Parameters<typeof jobSpec>[0] } = {}): World {
  const world = new World();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec(change.pool) });
  world.run({ kind: "createJob", caller: CALLER, spec: jobSpec(change.job) });
  return world;
}

export function submit(world: World, tasks: readonly ReturnType<typeof newTask>[], jobId: string = "job"): Reply {
  const reply = world.run({ kind: "submitTasks", caller: CALLER, jobId, tasks, requestId: "", bodyHash: "" });
  world.settle();
  return reply;
}

/** A node joins; returns its uid. */
export function join(world: World, id: string): number {
  const reply = world.run(hello(id));
  if (reply.kind !== "welcome") throw new Error(`node ${id} was not welcomed: ${JSON.stringify(reply)}`);
  world.settle();
  return reply.nodeUid;
}

/** The node has been welcomed: it is told what it may have missed. */
export function resume(world: World, id: string): void {
  const node = [...world.cluster.nodes.values()].find(({ record }) => record.id === id);
  if (node !== undefined) world.change((decision) => resumeNode(decision, node));
}

export function jobOf(world: World, id: string = "job"): JobRuntime {
  const job = world.cluster.job(CALLER.account, id);
  if (job === undefined) throw new Error(`the job ${id} is gone`);
  return job;
}

export function task(world: World, id: string, jobId: string = "job"): TaskStatus {
  const job = jobOf(world, jobId);
  const row = job.findRow(id);
  if (row === -1) throw new Error(`the task ${id} is gone`);
  return job.chunkAt(row).status(row % 1_024);
}

/** The node says that the task's program started. */
export function started(world: World, id: string, jobId: string = "job"): void {
  const { nodeUid, key } = attemptOf(world, id, jobId);
  world.run({ kind: "nodeReports", nodeUid, reports: [{ kind: "taskStarted", key, startTimeMs: world.nowMs }] });
}

/** The node says that the task's program ended. */
export function ended(
  world: World,
  id: string,
  outcome: Partial<ReturnType<typeof exited>> & { exitCode: number | null },
  jobId?: string,
): void {
  const { nodeUid, key } = attemptOf(world, id, jobId ?? "job");
  const report = { kind: "taskEnded" as const, key, outcome: { ...exited(outcome.exitCode ?? 1), ...outcome } };
  world.run({ kind: "nodeReports", nodeUid, reports: [report] });
  world.settle();
}

/** Whatever nodes were told to end has ended, with the signal's code. */
export function endCancelled(world: World): number {
  const cancels = world.takeEffects("cancelTask");
  const failure = { category: "userError" as const, code: "TaskEnded", message: "" };
  for (const uid of new Set(cancels.map(({ nodeUid }) => nodeUid))) {
    const keys = cancels.filter(({ nodeUid }) => nodeUid === uid).map(({ key }) => key);
    const reports = keys.map((key) => ({ kind: "taskEnded" as const, key, outcome: { ...exited(143), failure } }));
    world.run({ kind: "nodeReports", nodeUid: uid, reports });
  }
  world.settle();
  return cancels.length;
}

function attemptOf(world: World, id: string, jobId: string) {
  const job = jobOf(world, jobId);
  const { nodeUid, attempt } = task(world, id, jobId);
  return { nodeUid, key: { jobUid: job.uid, row: job.findRow(id), attempt, instance: 0 } };
}
