/** Jobs: tasks that share a pool, a priority and a preparation. */
import type { batch } from "@stint/contract";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { pages } from "./pages.ts";

type Service = InstanceType<typeof batch.JobService>;
export type JobSpec = NonNullable<RequestOf<Service["CreateJob"]>["spec"]>;
export type JobUpdate = Omit<RequestOf<Service["UpdateJob"]>, "jobId">;
export type Job = NonNullable<ResponseOf<Service["GetJob"]>["job"]>;

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
    return pages(async (pageToken) => {
      const request = { ...listRequest(options), scheduleId: options.scheduleId ?? "", pageToken };
      const { jobs, nextPageToken } = await this.#connection.call("JobService", "ListJobs", request);
      return { items: jobs, nextPageToken };
    });
  }

  /** Errors: JOB_NOT_FOUND, JOB_COMPLETED. */
  async update(jobId: string, change: JobUpdate): Promise<Job> {
    return (await this.#connection.call("JobService", "UpdateJob", { ...change, jobId })).job as Job;
  }

  /** Ends the job and its tasks. Errors: JOB_NOT_FOUND. */
  async terminate(jobId: string, reason = "UserTerminate"): Promise<void> {
    await this.#connection.call("JobService", "TerminateJob", { jobId, reason });
  }

  /** Ends the job and forgets it. Errors: JOB_NOT_FOUND. */
  async delete(jobId: string): Promise<void> {
    await this.#connection.call("JobService", "DeleteJob", { jobId });
  }
}
