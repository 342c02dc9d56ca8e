/** Job schedules: jobs that are made when they are due. */
import type { batch } from "@stint/contract";
import type { Condition } from "./condition.ts";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type ListOptions, listRequest } from "./list-options.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.JobScheduleService>;
export type JobScheduleSpec = NonNullable<RequestOf<Service["CreateJobSchedule"]>["spec"]>;
export type JobScheduleUpdate = Omit<RequestOf<Service["UpdateJobSchedule"]>, "scheduleId">;
export type JobSchedule = NonNullable<ResponseOf<Service["GetJobSchedule"]>["schedule"]>;

export class JobSchedules {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: JOB_SCHEDULE_EXISTS, JOB_WITH_SAME_ID_EXISTS, INVALID_VALUE, JOB_QUOTA_REACHED. */
  async create(spec: JobScheduleSpec): Promise<JobSchedule> {
    return (await this.#connection.call("JobScheduleService", "CreateJobSchedule", { spec })).schedule as JobSchedule;
  }

  /** Errors: JOB_SCHEDULE_NOT_FOUND. */
  async get(scheduleId: string): Promise<JobSchedule> {
    return (await this.#connection.call("JobScheduleService", "GetJobSchedule", { scheduleId })).schedule as JobSchedule;
  }

  /** Newest first. Errors: INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX. */
  list(options: ListOptions = {}): AsyncGenerator<JobSchedule> {
    return pages((pageToken) => this.page({ ...options, pageToken }));
  }

  /** One page of the list. Errors: as those of the list, INVALID_PAGE_TOKEN. */
  async page(options: ListOptions & PageOptions): Promise<Page<JobSchedule>> {
    const request = { ...listRequest(options), pageToken: options.pageToken ?? "" };
    const { schedules, nextPageToken } = await this.#connection.call("JobScheduleService", "ListJobSchedules", request);
    return { items: schedules, nextPageToken };
  }

  /** What is not given stays; new times count from now on. Errors: JOB_SCHEDULE_NOT_FOUND, JOB_SCHEDULE_COMPLETED. */
  async update(scheduleId: string, change: JobScheduleUpdate): Promise<JobSchedule> {
    return (await this.#connection.call("JobScheduleService", "UpdateJobSchedule", { ...change, scheduleId })).schedule as JobSchedule;
  }

  /** Its running job goes on. Errors: JOB_SCHEDULE_NOT_FOUND, JOB_SCHEDULE_DISABLED, JOB_SCHEDULE_COMPLETED. */
  async disable(scheduleId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobScheduleService", "DisableJobSchedule", { ...condition, scheduleId });
  }

  /** Errors: JOB_SCHEDULE_NOT_FOUND, JOB_SCHEDULE_COMPLETED. */
  async enable(scheduleId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobScheduleService", "EnableJobSchedule", { ...condition, scheduleId });
  }

  /** Ends it and its running job. Errors: JOB_SCHEDULE_NOT_FOUND, JOB_SCHEDULE_COMPLETED. */
  async terminate(scheduleId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobScheduleService", "TerminateJobSchedule", { ...condition, scheduleId });
  }

  /** Ends and forgets it with all its jobs. Errors: JOB_SCHEDULE_NOT_FOUND. */
  async delete(scheduleId: string, condition: Condition = {}): Promise<void> {
    await this.#connection.call("JobScheduleService", "DeleteJobSchedule", { ...condition, scheduleId });
  }
}
