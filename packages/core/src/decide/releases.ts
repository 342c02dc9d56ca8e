/**
 * A job's preparation and release on nodes: what a node remembers of it, and what the job's end still waits for. The release is owed to
 * exactly the nodes where the preparation completed; the job ends when none is owed any more. A node that is lost or gone owes nothing.
 * Writes `node`; effect `endJob`.
 */
import type { RunReport } from "../commands.ts";
import type { Job } from "../entities/job.ts";
import { isLost, type JobNodeRun, type Node, type Preparation } from "../entities/node.ts";
import type { Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Cluster, NodeRuntime } from "../state/cluster.ts";
import type { JobRuntime } from "../state/job-runtime.ts";
import type { Decision } from "./decision.ts";

const OWED: JobNodeRun = { state: "owed", exitCode: null, failure: null, startTimeMs: null, endTimeMs: null, retryCount: 0 };

export function preparationOf(node: NodeRuntime, jobUid: Uid): Preparation | undefined {
  return node.record.preparations.find((preparation) => preparation.jobUid === jobUid);
}

/** Commits that the job's preparation is owed on the node, before its first lease there. */
export function owePreparation(decision: Decision, node: NodeRuntime, jobUid: Uid): void {
  const others = node.record.preparations.filter((other) => other.jobUid !== jobUid);
  const preparations = [...remembered(decision.cluster, others), { ...OWED, jobUid, release: null }];
  decision.emit({ kind: "node", node: { ...node.record, preparations } });
}

/** Those of jobs that are there: all that have not ended, and of the ended the newest, for whoever lists them. */
function remembered(cluster: Cluster, preparations: readonly Preparation[]): Preparation[] {
  const known = preparations.filter(({ jobUid }) => cluster.jobs.has(jobUid));
  const hasEnded = ({ jobUid }: Preparation) => cluster.jobs.get(jobUid)?.record?.state === "completed";
  let surplus = known.filter(hasEnded).length - (LIMITS.endedPreparationsPerNode as number);
  return known.filter((preparation) => !(hasEnded(preparation) && surplus-- > 0));
}

export function endPreparation(decision: Decision, node: NodeRuntime, ended: { jobUid: Uid; report: RunReport }): boolean {
  const known = preparationOf(node, ended.jobUid);
  if (known?.state !== "owed") return false;
  change(decision, node, { ...known, ...runOf(ended.report) });
  return true;
}

export function endRelease(decision: Decision, node: NodeRuntime, ended: { jobUid: Uid; report: RunReport }): void {
  const known = preparationOf(node, ended.jobUid);
  if (known?.release?.state === "owed") change(decision, node, { ...known, release: runOf(ended.report) });
}

/** Owes the release of a job without tasks wherever it has to run: `again` = the step was full, `waits` = until nodes have reported. */
export function settleReleases(decision: Decision, job: JobRuntime): "done" | "waits" | "again" {
  const { release } = (job.record as Job).spec;
  let waits = false;
  for (const node of preparedNodes(decision, job)) {
    const preparation = preparationOf(node, job.uid) as Preparation;
    const isNew = preparation.release === null && release !== null && wasPrepared(job, preparation);
    if (!isNew && preparation.release?.state !== "owed") continue;
    if (decision.facts.length >= LIMITS.changesPerStep) return "again";
    if (isGone(node.record)) change(decision, node, { ...preparation, release: lost(decision, node) });
    else {
      waits = true;
      if (!isNew) continue;
      change(decision, node, { ...preparation, release: OWED });
      sendRelease(decision, node, job);
    }
  }
  return waits ? "waits" : "done";
}

/** The job is over: nodes that run no release for it end what runs of its preparation; those of a deleted job remove its files. */
export function leaveNodes(decision: Decision, job: JobRuntime): void {
  for (const node of preparedNodes(decision, job)) {
    const forgotten = job.record?.state === "deleting";
    if (!forgotten && preparationOf(node, job.uid)?.release !== null) continue;
    decision.effect({ ...endEffect(node, job), release: false, forgotten });
  }
}

/** What a node that joins anew has to be told again. */
export function repeatReleases(decision: Decision, node: NodeRuntime): void {
  for (const { jobUid, release } of node.record.preparations) {
    const job = decision.cluster.jobs.get(jobUid);
    if (release?.state === "owed" && job?.record != null) sendRelease(decision, node, job);
  }
}

/**
 * What is left of a node's preparations after it booted: one that succeeded runs again before the job's next task where the job wants
 * that, one that was under way is forgotten, one that failed stays so. A new state directory forgets all.
 */
export function keptPreparations(cluster: Cluster, known: Node | undefined, stateId: string): Preparation[] {
  if (known === undefined || known.incarnation?.stateId !== stateId) return [];
  return known.preparations.flatMap((preparation): Preparation[] => {
    const spec = cluster.jobs.get(preparation.jobUid)?.record?.spec.preparation;
    if (spec == null || preparation.state === "owed") return [];
    const failedForGood = preparation.state === "failed" && spec.waitForSuccess;
    if (failedForGood || !spec.rerunOnNodeRebootAfterSuccess) return [preparation];
    return [{ ...preparation, state: "due" }];
  });
}

/** Nobody waits for such a node. */
function isGone(node: Node): boolean {
  return isLost(node) || node.state === "preempted";
}

/** Tasks of the job may have run on the node. */
function wasPrepared(job: JobRuntime, { state }: Preparation): boolean {
  return state === "completed" || state === "due" || (state === "failed" && job.record?.spec.preparation?.waitForSuccess === false);
}

function preparedNodes(decision: Decision, job: JobRuntime): NodeRuntime[] {
  const uids = [...(decision.cluster.preparedNodes.get(job.uid) ?? [])];
  return uids.flatMap((uid) => decision.cluster.nodes.get(uid) ?? []);
}

function sendRelease(decision: Decision, node: NodeRuntime, job: JobRuntime): void {
  decision.effect({ ...endEffect(node, job), release: true, forgotten: false });
}

function endEffect(node: NodeRuntime, job: JobRuntime) {
  const { id, preparation } = (job.record as Job).spec;
  return {
    kind: "endJob" as const,
    nodeUid: node.record.uid,
    jobUid: job.uid,
    jobId: id,
    preparationId: preparation?.id ?? "",
    preparationRetentionMs: preparation?.retentionTimeMs ?? (LIMITS.defaultRetentionMs as number),
  };
}

function runOf({ exitCode, failure, startTimeMs, endTimeMs, retryCount }: RunReport): JobNodeRun {
  return { state: failure === null ? "completed" : "failed", exitCode, failure, startTimeMs, endTimeMs, retryCount };
}

function lost(decision: Decision, node: NodeRuntime): JobNodeRun {
  const message = `Node ${node.record.id} was lost before the release ended there.`;
  const failure = { category: "serverError" as const, code: "NodeLost", message };
  return { ...OWED, state: "failed", failure, endTimeMs: decision.now.wallMs };
}

function change(decision: Decision, node: NodeRuntime, preparation: Preparation): void {
  const preparations = node.record.preparations.map((other) => (other.jobUid === preparation.jobUid ? preparation : other));
  decision.emit({ kind: "node", node: { ...node.record, preparations } });
}
