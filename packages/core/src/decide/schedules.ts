/**
 * Job schedules: create, update, disable, enable, terminate, delete. Reads schedules and jobs; writes `jobSchedule`,
 * `jobScheduleForgotten`; what time does to a schedule is in schedule-runs. Errors: JOB_SCHEDULE_EXISTS, JOB_WITH_SAME_ID_EXISTS,
 * JOB_SCHEDULE_NOT_FOUND, JOB_SCHEDULE_COMPLETED, JOB_SCHEDULE_BEING_TERMINATED, JOB_SCHEDULE_BEING_DELETED, JOB_SCHEDULE_DISABLED,
 * JOB_QUOTA_REACHED.
 */
import type { Command, Reply } from "../commands.ts";
import type { JobSchedule } from "../entities/schedule.ts";
import { type StintError, stintError } from "../errors.ts";
import type { JobScheduleRuntime } from "../state/cluster.ts";
import { jobQuotaRefusal } from "./accounts.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";
import { runSchedule } from "./schedule-runs.ts";
import { changeSchedule, changeScheduleState } from "./schedule-state.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;
/** A command that only names a schedule. */
type Named = Pick<Extract<Command, { kind: "updateJobSchedule" }>, "caller" | "scheduleId">;

type ScheduleCommand = Extract<Command, { kind: `${string}JobSchedule` }>;

export function decideSchedule(decision: Decision, command: ScheduleCommand): Reply {
  switch (command.kind) {
    case "createJobSchedule":
      return createJobSchedule(decision, command);
    case "updateJobSchedule":
      return updateJobSchedule(decision, command);
    case "disableJobSchedule":
      return disableJobSchedule(decision, command);
    case "enableJobSchedule":
      return enableJobSchedule(decision, command);
    case "terminateJobSchedule":
      return terminateJobSchedule(decision, command);
    default:
      return deleteJobSchedule(decision, command);
  }
}

/** Jobs and schedules share one space of ids. A job that is due is there with its schedule. */
function createJobSchedule(decision: Decision, command: Of<"createJobSchedule">): Reply {
  const { cluster, now } = decision;
  const { spec, caller } = command;
  if (cluster.jobSchedule(caller.account, spec.id) !== undefined) {
    return refused(stintError("JOB_SCHEDULE_EXISTS", `A job schedule with the id ${spec.id} exists.`, { field: "spec.id" }));
  }
  if (cluster.job(caller.account, spec.id) !== undefined) {
    return refused(
      stintError("JOB_WITH_SAME_ID_EXISTS", `A job with the id ${spec.id} exists; schedules and jobs share their ids.`, {
        field: "spec.id",
      }),
    );
  }
  const overQuota = jobQuotaRefusal(cluster, caller.account);
  if (overQuota !== null) return refused(overQuota);
  const anchorMs = Math.max(now.wallMs, spec.timing.doNotRunUntilMs ?? 0);
  const schedule: JobSchedule = {
    uid: decision.nextPosition,
    account: caller.account,
    spec,
    state: "active",
    previousState: null,
    anchorMs,
    nextRunTimeMs: anchorMs,
    jobCount: 0,
    recentJobId: "",
    schedulingError: null,
    creationTimeMs: now.wallMs,
    lastModifiedMs: now.wallMs,
    stateTransitionTimeMs: now.wallMs,
    previousStateTransitionTimeMs: null,
    endTimeMs: null,
  };
  decision.emit({ kind: "jobSchedule", schedule });
  runSchedule(decision, cluster.jobSchedules.get(schedule.uid) as JobScheduleRuntime);
  return DONE;
}

/** New times count from now on; a new job specification is the next job's. */
function updateJobSchedule(decision: Decision, command: Of<"updateJobSchedule">): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { record } = found;
  const wrong = ended(record);
  if (wrong !== null) return refused(wrong);
  const { timing, job, metadata, displayName } = command.change;
  const spec = {
    ...record.spec,
    ...(timing === undefined ? {} : { timing }),
    ...(job === undefined ? {} : { job }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(displayName === undefined ? {} : { displayName }),
  };
  const anchorMs = timing === undefined ? record.anchorMs : Math.max(decision.now.wallMs, timing.doNotRunUntilMs ?? 0);
  const nextRunTimeMs = timing === undefined ? record.nextRunTimeMs : anchorMs;
  changeSchedule(decision, record, { spec, anchorMs, nextRunTimeMs });
  return DONE;
}

function disableJobSchedule(decision: Decision, command: Named): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { record } = found;
  const wrong = ended(record);
  if (wrong !== null) return refused(wrong);
  if (record.state === "disabled") {
    return refused(stintError("JOB_SCHEDULE_DISABLED", `The job schedule ${record.spec.id} is disabled already.`));
  }
  changeScheduleState(decision, record, "disabled");
  return DONE;
}

function enableJobSchedule(decision: Decision, command: Named): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const { record } = found;
  const wrong = ended(record);
  if (wrong !== null) return refused(wrong);
  if (record.state === "disabled") changeScheduleState(decision, record, "active");
  return DONE;
}

/** Its running job ends with the reason TerminateJobSchedule; it is completed when that has ended. */
function terminateJobSchedule(decision: Decision, command: Named): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  const wrong = found.record.state === "terminating" ? null : ended(found.record);
  if (wrong !== null) return refused(wrong);
  if (found.record.state !== "terminating") changeScheduleState(decision, found.record, "terminating", { nextRunTimeMs: null });
  runSchedule(decision, found);
  return DONE;
}

/** Its jobs go with it. */
function deleteJobSchedule(decision: Decision, command: Named): Reply {
  const found = find(decision, command);
  if ("kind" in found) return found;
  if (found.record.state !== "deleting") changeScheduleState(decision, found.record, "deleting", { nextRunTimeMs: null });
  runSchedule(decision, found);
  return DONE;
}

function find(decision: Decision, command: { caller: { account: string }; scheduleId: string }): JobScheduleRuntime | Reply {
  const found = decision.cluster.jobSchedule(command.caller.account, command.scheduleId);
  return found ?? refused(stintError("JOB_SCHEDULE_NOT_FOUND", `No job schedule has the id ${command.scheduleId}.`));
}

/** Why a schedule takes no changes; null = it does. */
function ended({ state, spec }: JobSchedule): StintError | null {
  if (state === "completed") return stintError("JOB_SCHEDULE_COMPLETED", `The job schedule ${spec.id} has ended.`);
  if (state === "terminating") return stintError("JOB_SCHEDULE_BEING_TERMINATED", `The job schedule ${spec.id} is being ended.`);
  if (state === "deleting") return stintError("JOB_SCHEDULE_BEING_DELETED", `The job schedule ${spec.id} is being deleted.`);
  return null;
}
