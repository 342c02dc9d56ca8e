/**
 * The end of jobs on this node: what still runs of a job's preparation is ended, its release runs where it has one, the end is reported
 * until it is acknowledged, and the files of both stay as long as they are to be retained. What is under way is on disk, so that an agent
 * that starts anew goes on with it.
 */
import { type EndedJob, jobOwnDirectory, LIMITS, type NodeReport, type RunReport, taskDirectory, type Uid } from "@stint/core";
import type { NodeRuns } from "./node-runs.ts";
import type { NodeStore } from "./ports.ts";
import type { Retention } from "./retention.ts";

interface EndingRecord {
  readonly job: EndedJob;
  /** null = the release runs. */
  readonly report: RunReport | null;
}

export class JobEndings {
  readonly #store: NodeStore;
  readonly #nodeRuns: NodeRuns;
  readonly #retention: Retention;
  readonly #report: (report: Extract<NodeReport, { kind: "releaseEnded" }>) => void;
  readonly #onFailure: (error: unknown) => void;
  readonly #running = new Map<Uid, Promise<void>>();

  constructor(options: {
    store: NodeStore;
    nodeRuns: NodeRuns;
    retention: Retention;
    report: (report: Extract<NodeReport, { kind: "releaseEnded" }>) => void;
    onFailure: (error: unknown) => void;
  }) {
    this.#store = options.store;
    this.#nodeRuns = options.nodeRuns;
    this.#retention = options.retention;
    this.#report = options.report;
    this.#onFailure = options.onFailure;
  }

  /** Goes on with what an earlier life of the agent began. */
  start(): void {
    for (const { job, report } of this.#records()) if (report === null) this.#begin(job);
  }

  end(job: EndedJob): void {
    const known = this.#store.all().get(recordName(job.jobUid)) as EndingRecord | undefined;
    if (known?.report != null && !job.forgotten) return this.#report({ kind: "releaseEnded", jobUid: job.jobUid, report: known.report });
    const running = this.#running.get(job.jobUid);
    if (running !== undefined) {
      if (job.forgotten) void running.then(() => this.end(job));
      return;
    }
    if (job.release !== null) this.#store.put(recordName(job.jobUid), { job, report: null });
    this.#begin(job);
  }

  /** Ends that the controller may not know yet. */
  reportAgain(): void {
    for (const { job, report } of this.#records()) if (report !== null) this.#report({ kind: "releaseEnded", jobUid: job.jobUid, report });
  }

  acknowledge(jobUid: Uid): void {
    this.#store.remove(recordName(jobUid));
  }

  /** Whether this is a release of which the end is not on the disk. */
  wants(key: string): boolean {
    const [, jobUid] = /^release-([0-9]+)[/]/.exec(key) ?? [];
    return jobUid !== undefined && (this.#store.all().get(recordName(Number(jobUid))) as EndingRecord | undefined)?.report === null;
  }

  #records(): EndingRecord[] {
    return [...this.#store.all()].flatMap(([name, record]) => (name.startsWith("ending/") ? [record as EndingRecord] : []));
  }

  #begin(job: EndedJob): void {
    const running = this.#run(job)
      .catch(this.#onFailure)
      .finally(() => this.#running.delete(job.jobUid));
    this.#running.set(job.jobUid, running);
  }

  async #run(job: EndedJob): Promise<void> {
    const { jobUid, jobId, release, preparationId, preparationRetentionMs, forgotten } = job;
    await this.#nodeRuns.endPreparation(jobUid);
    if (release !== null) {
      const report = await this.#nodeRuns.release(job, release);
      this.#store.put(recordName(jobUid), { job, report });
      this.#nodeRuns.forgetRelease(jobUid);
      this.#retention.keep(taskDirectory(jobId, release.id), release.retentionTimeMs ?? (LIMITS.defaultRetentionMs as number));
      this.#report({ kind: "releaseEnded", jobUid, report });
    }
    this.#nodeRuns.forgetPreparation(jobUid);
    this.#store.remove(`job/${jobUid}`);
    if (forgotten) this.#retention.remove(jobOwnDirectory(jobId));
    else if (preparationId !== "") this.#retention.keep(taskDirectory(jobId, preparationId), preparationRetentionMs);
  }
}

function recordName(jobUid: Uid): string {
  return `ending/${jobUid}`;
}
