/** JobScheduleService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { scheduleChangeFromWire, scheduleSpecFromWire, scheduleToWire, StintFailure } from "@stint/contract";
import {
  type Cluster,
  JOB_SCHEDULE_COLUMNS,
  JOB_SCHEDULE_FILTER,
  type JobScheduleRuntime,
  type NodeProviderKind,
  stintError,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";

type UpdateRequest = Parameters<typeof scheduleChangeFromWire>[0];
type Named = { scheduleId: string };

export function scheduleService(
  serving: Serving,
  leader: Leader,
  options: { pager: Pager; defaultProvider: NodeProviderKind },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.JobScheduleService");
  const { pager, defaultProvider } = options;
  const show = (account: string, id: string) => leader.read((cluster) => toWire(cluster, scheduleOf(cluster, account, id)));
  const act = (method: string, kind: "disableJobSchedule" | "enableJobSchedule" | "terminateJobSchedule" | "deleteJobSchedule") =>
    handle.unary(method, async ({ scheduleId, ...condition }: Named & { ifMatch: string }, caller) => {
      await leader.execute({ kind, caller, scheduleId }, condition);
      return {};
    });
  return {
    createJobSchedule: handle.unary("CreateJobSchedule", async (request: { spec: Parameters<typeof scheduleSpecFromWire>[0] }, caller) => {
      const spec = valid(scheduleSpecFromWire(request.spec, defaultProvider));
      await leader.execute({ kind: "createJobSchedule", caller, spec });
      return { schedule: await show(caller.account, spec.id) };
    }),
    getJobSchedule: handle.unary("GetJobSchedule", async ({ scheduleId }: Named, caller) => ({
      schedule: await show(caller.account, scheduleId),
    })),
    listJobSchedules: handle.unary("ListJobSchedules", async (request: ListRequest, { account }) => {
      const page = await listEntities(leader, pager, {
        account,
        request,
        listing: "schedules",
        listed: "JobSchedule",
        schema: JOB_SCHEDULE_FILTER,
        columns: JOB_SCHEDULE_COLUMNS,
        order: "newest",
        uids: (cluster) => cluster.jobSchedules.keys(),
        find: (cluster, uid) => {
          const record = cluster.jobSchedules.get(uid)?.record;
          return record?.account === account ? record : null;
        },
        show: (cluster, { uid }) => toWire(cluster, cluster.jobSchedules.get(uid) as JobScheduleRuntime),
      });
      return { schedules: page.items, nextPageToken: page.next };
    }),
    updateJobSchedule: handle.unary("UpdateJobSchedule", async (request: UpdateRequest, caller) => {
      const change = valid(scheduleChangeFromWire(request, defaultProvider));
      await leader.execute({ kind: "updateJobSchedule", caller, scheduleId: request.scheduleId, change }, request);
      return { schedule: await show(caller.account, request.scheduleId) };
    }),
    disableJobSchedule: act("DisableJobSchedule", "disableJobSchedule"),
    enableJobSchedule: act("EnableJobSchedule", "enableJobSchedule"),
    terminateJobSchedule: act("TerminateJobSchedule", "terminateJobSchedule"),
    deleteJobSchedule: act("DeleteJobSchedule", "deleteJobSchedule"),
  };
}

/** The schedule of this id. Throws JOB_SCHEDULE_NOT_FOUND. */
export function scheduleOf(cluster: Cluster, account: string, id: string): JobScheduleRuntime {
  const schedule = cluster.jobSchedule(account, id);
  if (schedule === undefined) throw new StintFailure(stintError("JOB_SCHEDULE_NOT_FOUND", `No job schedule has the id ${id}.`));
  return schedule;
}

function toWire(cluster: Cluster, { record }: JobScheduleRuntime): ReturnType<typeof scheduleToWire> {
  return scheduleToWire(record, cluster.ledger.ofSchedule(record.uid));
}
