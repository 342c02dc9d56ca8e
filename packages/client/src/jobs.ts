/** Jobs: tasks that share a pool, a priority and a preparation. */
import type { batch } from "@stint/contract";
import type { Condition } from "./condition.ts";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.JobService>;
export type JobSpec = NonNullable<RequestOf<Service["CreateJob"]>["spec"]>;
export type JobUpdate = Omit<RequestOf<Service["UpdateJob"]>, "jobId">;
export type Job = NonNullable<ResponseOf<Service["GetJob"]>["job"]>;

export type JobNodeStatus = ResponseOf<Service["ListPreparationAndReleaseStatus"]>["nodes"][number];
export type DisableTasks = "DISABLE_TASKS_REQUEUE" | "DISABLE_TASKS_TERMINATE" | "DISABLE_TASKS_WAIT";
export interface JobListOptions extends ListOptions {
  /** Only jobs of this schedule. */
  readonly scheduleId?: string;
}

export class Jobs {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: JOB_EXISTS, POOL_NOT_FOUND, INVALID_VALUE. `warning` is empty, or what will keep its tasks from running. */
  async create(spec: JobSpec): Promise<{ job: Job; warning: string }> {
    const { job, warning } = await this.#connection.call("JobService", "CreateJob", { spec });
    return { job: job as Job, warning };
  }

  /** Errors: JOB_NOT_FOUND. */
  async get(jobId: string): Promise<Job> {
    return (await this.#connection.call("JobService", "GetJob", { jobId })).job as Job;
  }

  /** Newest first. Errors: JOB_SCHEDULE_NOT_FOUND, INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX. */
  list(options: JobListOptions = {}): AsyncGenerator<Job> {
    return pages((pageToken) => this.page({ ...options, pageToken }));
  }

  /** One page of the list. Errors: as those of the list, INVALID_PAGE_TOKEN. */
  async page(options: JobListOptions & PageOptions): Promise<Page<Job>> {
    const request = { ...listRequest(options), scheduleId: options.scheduleId ?? "", pageToken: options.pageToken ?? "" };
    const { jobs, nextPageToken } = await this.#connection.call("JobService", "ListJobs", request);
    return { items: jobs, nextPageToken };
  }

  /** Changes what is given. Errors: JOB_NOT_FOUND, JOB_COMPLETED, JOB_NOT_DISABLED for another pool. */
  async update(jobId: string, change: JobUpdate): Promise<Job> {
    return (await this.#connection.call("JobService", "UpdateJob", { ...change, jobId })).job as Job;
  }

  /**
   * Stops placing the job's tasks; those that run are requeued, terminated or waited for. The job is `disabling` until none runs, then
   * `disabled`. Errors: JOB_NOT_FOUND, JOB_NOT_ACTIVE.
   */
  async disable(jobId: string, disableTasks: DisableTasks, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobService", "DisableJob", { ...condition, jobId, disableTasks });
  }

  /** Places a disabled job's tasks again. Errors: JOB_NOT_FOUND, JOB_NOT_DISABLED. */
  async enable(jobId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobService", "EnableJob", { ...condition, jobId });
  }

  /** How the job's preparation and release went, node by node. Errors: JOB_NOT_FOUND, JOB_PREPARATION_NOT_SPECIFIED. */
  nodes(jobId: string): AsyncGenerator<JobNodeStatus> {
    return pages((pageToken) => this.nodesPage(jobId, { pageToken }));
  }

  /** One page of `nodes`. Errors: as of those, INVALID_PAGE_TOKEN. */
  async nodesPage(jobId: string, page: PageOptions & { readonly pageSize?: number }): Promise<Page<JobNodeStatus>> {
    const { nodes, nextPageToken } = await this.#connection.call("JobService", "ListPreparationAndReleaseStatus", { ...page, jobId });
    return { items: nodes, nextPageToken };
  }

  /** Ends the job and its tasks. Errors: JOB_NOT_FOUND. */
  async terminate(jobId: string, reason = "UserTerminate", condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobService", "TerminateJob", { ...condition, jobId, reason });
  }

  /** Ends the job and forgets it. Errors: JOB_NOT_FOUND. */
  async delete(jobId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobService", "DeleteJob", { ...condition, jobId });
  }
}
