/**
 * What must hold, judged by the journal that etcd has and by what the machines know of their programs:
 *
 *   I1  an acknowledged task is there             I7  the exit code told is the one the program gave
 *   I2  a task completes once, attempts only grow I8  no more retries than allowed
 *   I3  what is committed is the current attempt's I9  in the end nothing runs that no record knows
 *   I4  only the newest leader answers             I10 no task starts before what it depends on
 *   I5  no task runs twice at once                 I11 whoever leads holds what the journal says
 *   I6  no more slots are used than there are      I12 what was read is never unread
 *   I13 nothing that waits grows without end, and in the end nothing is kept for a controller that has it
 *   I15 a schedule has one job at a time
 *   I16 the targets of a pool that sizes itself are what its formula gave last; only nodes that are removed by name lower them
 *   I17 a job that is not active starts nothing; a task that was taken back, or reactivated, loses nothing but its run
 *   I18 on each boot of a node the job's preparation succeeds before its first task
 *   I19 a release runs after all tasks of its job there, wherever it was prepared, and the job is completed after it
 *   I20 where a start task is waited for, it succeeds on each boot of a node before the first task, and after that is not run again
 *   I21 what watchers are told is what the journal says, without gaps and repetitions
 *   I22 the instances of a gang are on different nodes, and its application runs when the coordination of all has succeeded
 *   I14 a draining node gets nothing, a node that left holds nothing, a task is requeued when and only when its node's drain says so, and
 *       in the end every pool and node is at rest
 *
 *   I24 a resize of a provider's pool that ends without an error has made the pool as large as it was to be
 *
 * I4, I5, I6, I12 and I22 are judged as it happens, by controller hosts, the truth, and the clients; I21 by the watchers.
 */
import {
  apply,
  type Chunk,
  chunkContents,
  Cluster,
  type Fact,
  type Node,
  type Pool,
  positionOf,
  slotOf,
  type TaskStatus,
} from "@stint/core";
import { decodeChunk, decodeFact, encodeChunk } from "@stint/contract";
import { decodeFrame, keysOf } from "@stint/store";
import { sanityCheck } from "../../packages/core/src/testing/sanity-check.ts";
import { CLUSTER } from "./controller-host.ts";
import type { Engine } from "@stint/controller";
import type { EtcdModel } from "./etcd-model.ts";
import { checkPrepared, checkStarted, checkTaken } from "./job-invariants.ts";
import type { SimNode } from "./sim-node.ts";
import type { Truth } from "./truth.ts";
import type { Watcher } from "./watchers.ts";

/** Far more than these users and nodes can ask while a store is away. */
const BACKLOG_MAX = 1_000;

interface Committed {
  readonly seq: number;
  readonly facts: readonly Fact[];
}

function committed(etcd: EtcdModel): Committed[] {
  const keys = keysOf(CLUSTER);
  const commits = etcd.journal.map(({ key, value }) => ({ seq: keys.seqOfJournal(key), facts: decodeFrame(value).map(decodeFact) }));
  commits.forEach(({ seq }, index) => {
    if (seq !== index + 1) throw new Error(`I2: commit ${seq} is number ${index + 1} of the journal`);
  });
  return commits;
}

function replay(commits: readonly Committed[]): Cluster {
  const cluster = new Cluster();
  for (const { seq, facts } of commits) facts.forEach((fact, at) => apply(cluster, fact, positionOf(seq, at)));
  return cluster;
}

/** I11: a leader that has decided nothing yet holds what the journal says, chunk by chunk. */
export function checkNewLeader(cluster: Cluster, etcd: EtcdModel): void {
  sanityCheck(cluster);
  const expected = replay(committed(etcd));
  const contents = (of: Cluster) =>
    new Map(
      [...of.chunks]
        .filter(({ gone }) => !gone)
        .map((chunk: Chunk) => [`${chunk.key.uid}/${chunk.key.part}`, encodeChunk(chunkContents(of, chunk))]),
    );
  const mine = contents(cluster);
  for (const [name, bytes] of contents(expected)) {
    const held = mine.get(name);
    if (held === undefined || Buffer.compare(held, bytes) !== 0) {
      const of = (bytes: Uint8Array | undefined) => (bytes === undefined ? "nothing" : JSON.stringify(decodeChunk(bytes)).slice(0, 600));
      throw new Error(`I11: a new leader's chunk ${name} is not what the journal says: ${of(held)}, not ${of(bytes)}`);
    }
  }
}

export function checkRunning({ cluster, backlog }: Engine): void {
  sanityCheck(cluster);
  if (backlog > BACKLOG_MAX) throw new Error(`I13: ${backlog} answers and effects wait for a commit`);
}

/** I13, when all is done: what a node keeps only until a controller has it is had. */
export function checkKept(nodes: readonly SimNode[]): void {
  for (const { name, kept } of nodes) {
    const attempts = kept.records.filter((record) => record.startsWith("attempt/"));
    if (kept.ends.length > 0) throw new Error(`I13: the launcher of ${name} keeps the ends of ${kept.ends.join(", ")}`);
    if (attempts.length > 0) throw new Error(`I13: the agent of ${name} keeps ${attempts.join(", ")}`);
  }
}

/** I22. */
export function checkWatchers(etcd: EtcdModel, watchers: readonly Watcher[]): void {
  const journal = committed(etcd).flatMap(({ seq, facts }) => facts.map((fact, at) => ({ fact, position: positionOf(seq, at) })));
  for (const watcher of watchers) watcher.check(journal);
}

/** I1 to I3, I7, I8 and I10, over the whole journal. */
export function checkJournal(etcd: EtcdModel, seen: { truth: Truth; acknowledged: ReadonlySet<string> }): Cluster {
  const cluster = new Cluster();
  for (const { seq, facts } of committed(etcd)) {
    facts.forEach((fact, at) => {
      if (fact.kind === "taskStatus") checkChange(cluster, fact, seen.truth);
      if (fact.kind === "nodeForgotten" && cluster.assignment(fact.nodeUid).attempts.size > 0)
        throw new Error(`I14: node ${fact.nodeUid} left with tasks on it`);
      if (fact.kind === "pool") checkTargets(cluster, fact.pool);
      if (fact.kind === "pool") checkSize(cluster, fact.pool);
      apply(cluster, fact, positionOf(seq, at));
      if (fact.kind === "job") checkScheduled(cluster, fact.job.scheduleUid);
    });
  }
  checkPrepared(cluster, seen.truth);
  checkStarted(cluster, seen.truth);
  const ids = new Set<string>();
  for (const job of cluster.jobs.values()) {
    for (const chunk of job.taskChunks.values()) {
      for (let slot = 0; slot < chunk.length; slot++) {
        if (!chunk.has(slot)) continue;
        if (ids.has(chunk.id(slot))) throw new Error(`I12: task ${chunk.id(slot)} is there twice`);
        ids.add(chunk.id(slot));
      }
    }
  }
  for (const id of seen.acknowledged) if (!ids.has(id)) throw new Error(`I1: task ${id} was acknowledged and is not there`);
  return cluster;
}

function checkTargets(cluster: Cluster, pool: Pool): void {
  const before = cluster.poolsByUid.get(pool.uid)?.record;
  if (before === undefined || before.spec.autoScale === null || pool.spec.autoScale === null || pool.state === "deleting") return;
  const { targetDedicatedNodes: dedicated, targetLowPriorityNodes: spot } = pool.spec;
  if (dedicated <= before.spec.targetDedicatedNodes && spot <= before.spec.targetLowPriorityNodes) return;
  const { run } = pool.autoScale;
  const given = `$TargetDedicatedNodes=${dedicated};$TargetLowPriorityNodes=${spot};`;
  if (run === null || run.error !== null || !run.results.startsWith(given))
    throw new Error(`I16: a pool that sizes itself has the targets ${given}; its formula gave ${JSON.stringify(run)}`);
}

function checkSize(cluster: Cluster, { uid, spec, state, allocationState, resizeErrors }: Pool): void {
  const before = cluster.poolsByUid.get(uid);
  if (before === undefined || before.record.allocationState === "steady" || spec.provider === "static" || state === "deleting") return;
  if (allocationState !== "steady" || resizeErrors.length > 0) return;
  const nodes = [...before.nodes.values()].map(({ record }) => record);
  const dedicated = nodes.filter(({ isDedicated }) => isDedicated).length;
  const onTheirWay = nodes.filter((node) => node.state === "creating" || node.state === "starting" || node.state === "leavingpool");
  if (onTheirWay.length > 0 || dedicated !== spec.targetDedicatedNodes || nodes.length - dedicated !== spec.targetLowPriorityNodes)
    throw new Error(`I24: a resize ended with ${nodes.map(({ id, state: now }) => `${id} ${now}`).join(", ")}`);
}

function checkScheduled(cluster: Cluster, scheduleUid: number): void {
  const active = [...cluster.jobsOfSchedule(scheduleUid)].filter(({ record }) => record?.state !== "completed");
  if (active.length > 1) throw new Error(`I15: a schedule has ${active.length} jobs at once`);
}

function checkChange(cluster: Cluster, { jobUid, row, status }: Extract<Fact, { kind: "taskStatus" }>, truth: Truth): void {
  const job = cluster.jobs.get(jobUid);
  if (job === undefined) throw new Error(`a status of a job that is not there: ${jobUid}`);
  const chunk = job.chunkAt(row);
  const before = chunk.status(slotOf(row));
  const name = `task ${chunk.id(slotOf(row))}`;
  checkTaken(name, { before, status, jobState: job.record?.state });
  if (status.attempt < before.attempt) throw new Error(`I2: ${name} goes back from attempt ${before.attempt} to ${status.attempt}`);
  const { maxTaskRetryCount } = chunk.task(slotOf(row));
  const retriesMax = maxTaskRetryCount ?? job.record?.spec.maxTaskRetryCount ?? 0;
  // What is allowed may have been more when it was tried again.
  if (retriesMax !== -1 && status.retryCount > Math.max(retriesMax, before.retryCount))
    throw new Error(`I8: ${name} was tried again ${status.retryCount} times, ${retriesMax} are allowed`);
  if (status.attempt > before.attempt && job.dependencies.isWaiting(row))
    throw new Error(`I10: ${name} was placed before what it depends on`);
  checkDrain(cluster, name, { before, status, jobActive: job.record?.state === "active" });
  if (before.gang !== null) {
    if (endedBy(before, status)) checkGangEnd(name, { key: `${jobUid}/${row}/${before.attempt}`, status, truth });
  } else if (endedBy(before, status)) checkEnd(name, { key: `${jobUid}/${row}/${before.attempt}`, status, truth });
}

function checkDrain(cluster: Cluster, name: string, change: { before: TaskStatus; status: TaskStatus; jobActive: boolean }): void {
  const { before, status, jobActive } = change;
  const placed = status.attempt > before.attempt ? (status.gang?.instances ?? [status]) : [];
  if (new Set(placed.map(({ nodeUid }) => nodeUid)).size < placed.length) throw new Error(`I22: ${name} has two instances on one node`);
  for (const { nodeUid } of placed) checkPlaced(name, cluster.nodes.get(nodeUid)?.record);
  // Whose drain it was that ended a gang may be over when its last instance ends.
  if (before.gang !== null) return;
  const drain = cluster.nodes.get(before.nodeUid)?.record.drain ?? null;
  const requeued = status.requeueCount > before.requeueCount;
  if (requeued && jobActive && before.requeueReason === null && (drain?.option !== "requeue" || drain.purpose === "preempt"))
    throw new Error(`I14: ${name} was requeued, and its node's drain is ${JSON.stringify(drain)}`);
  const failedThere = endedBy(before, status) && status.state === "completed" && status.failure !== null && !before.terminating;
  if (drain?.option === "requeue" && failedThere && jobActive)
    throw new Error(`I14: ${name} completed though its node ends tasks to requeue them`);
}

function checkPlaced(name: string, node: Node | undefined): void {
  if (node?.state === "idle" && node.schedulingEnabled && node.drain === null) return;
  throw new Error(`I14: ${name} was placed on node ${node?.id}, which is ${node?.state} and drained for ${node?.drain?.purpose}`);
}

function endedBy(before: TaskStatus, status: TaskStatus): boolean {
  return (
    (before.state === "running" || before.state === "preparing") &&
    status.exitCode !== null &&
    (status.state === "completed" || status.state === "active")
  );
}

/** I3 and I7: this very attempt has ended, with this code. */
function checkEnd(name: string, end: { key: string; status: TaskStatus; truth: Truth }): void {
  const { key, status, truth } = end;
  const run = truth.of(key);
  if (run === undefined) throw new Error(`I3: ${name} ended as attempt ${key}, which never ran`);
  if (run.endedAtMs === null) throw new Error(`I3: ${name} ended as attempt ${key}, which still runs`);
  if (run.exitCode !== status.exitCode)
    throw new Error(`I7: ${name} is said to have ended with ${status.exitCode}; attempt ${key} gave ${run.exitCode}`);
}

/** I3 and I7: nothing of the attempt runs, and one of its programs ended with this code. */
function checkGangEnd(name: string, end: { key: string; status: TaskStatus; truth: Truth }): void {
  const { key, status, truth } = end;
  const runs = truth.runs.filter((run) => run.key.replace(/[.:].*$/, "") === key);
  const alive = runs.find(({ endedAtMs }) => endedAtMs === null);
  if (alive !== undefined) throw new Error(`I3: ${name} ended as attempt ${key}, of which ${alive.key} still runs`);
  if (!runs.some(({ exitCode }) => exitCode === status.exitCode))
    throw new Error(`I7: ${name} is said to have ended with ${status.exitCode}; no program of attempt ${key} did`);
}
