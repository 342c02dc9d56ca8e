/**
 * Facts as watchers see them. Whatever is told is in the fact, in its notice, or among the names: nothing is looked up in the state, which
 * is already further than the fact, and may know nothing of what it speaks of.
 */
import {
  type AutoScaleRun,
  EVENT_TYPES,
  type EventType,
  type Fact,
  type FailureInfo,
  idKey,
  isPlaced,
  type Node,
  type Notice,
  type Pool,
  stintError,
  type StintError,
  type Uid,
} from "@stint/core";
import type { Event } from "../gen/stint/batch/v1/Event.ts";
import type { EventType as WireTypeOrNumber } from "../gen/stint/batch/v1/EventType.ts";
import { attemptEndToWire } from "./attempt.ts";
import { autoScaleRunToWire } from "./auto-scale.ts";
import { certificateStates } from "./certificate.ts";
import { wireNames } from "./enums.ts";
import { jobStates } from "./job.ts";
import { nodeStateToWire } from "./node.ts";
import { poolStatesToWire } from "./pool.ts";
import { jobScheduleStates } from "./schedule.ts";
import { toWireFailure } from "./failure.ts";
import { taskStates } from "./task.ts";
import { toTimestamp } from "./time.ts";

/** What something is, or was, called. */
export interface EventName {
  readonly account: string;
  readonly id: string;
}

/** Names by uid, of all that held facts speak of. */
export interface EventNames {
  nameOf(uid: Uid): EventName | undefined;
}

/** Whose an event is; of a job's and a pool's also which, in the form in which ids are compared. */
export interface EventOwner {
  readonly account: string;
  readonly jobKey: string | null;
  readonly poolKey: string | null;
}

type Change = Omit<Event, "time" | "type">;

type WireType = Extract<WireTypeOrNumber, string>;

const TYPES = wireNames<EventType, WireType>("EVENT_TYPE_", EVENT_TYPES);
const WORDS: ReadonlyMap<string, EventType> = new Map([...TYPES].map(([word, wire]) => [wire, word]));

export function eventTypesFromWire(types: readonly string[]): ReadonlySet<EventType> | StintError {
  const words = types.map((type) => WORDS.get(type));
  const wrong = words.indexOf(undefined);
  if (wrong === -1) return new Set(words as EventType[]);
  return stintError("INVALID_VALUE", `types[${wrong}] is no type of events.`, { field: `types[${wrong}]` });
}

/** What is told of a fact; undefined = nothing. */
function noticeIn(fact: Fact): Notice | undefined {
  return fact.kind === "taskAdded" ? { types: ["taskAdded"], atMs: fact.atMs, id: "", account: "" } : fact.notice;
}

/** null = nobody's: nothing is told of it, or its job cannot be read. */
export function eventOwnerOf(fact: Fact, names: EventNames): EventOwner | null {
  if (noticeIn(fact) === undefined) return null;
  const named = names.nameOf(ownerUidOf(fact));
  if (named === undefined) return null;
  const key = idKey(named.id);
  const isJobs = "jobUid" in fact || fact.kind === "job";
  const isPools = "poolUid" in fact || fact.kind === "pool" || fact.kind === "node";
  return { account: named.account, jobKey: isJobs ? key : null, poolKey: isPools ? key : null };
}

/** The uid of what has a name of its own: a task's job, a node's pool, else the entity itself; 0 = nothing has. */
function ownerUidOf(fact: Fact): Uid {
  if ("jobUid" in fact) return fact.jobUid;
  if ("poolUid" in fact) return fact.poolUid;
  if (fact.kind === "job") return fact.job.uid;
  if (fact.kind === "pool") return fact.pool.uid;
  if (fact.kind === "node") return fact.node.poolUid;
  if (fact.kind === "jobSchedule") return fact.schedule.uid;
  if (fact.kind === "jobScheduleForgotten") return fact.scheduleUid;
  if (fact.kind === "application") return fact.application.uid;
  if (fact.kind === "applicationForgotten") return fact.applicationUid;
  if (fact.kind === "account") return fact.account.uid;
  if (fact.kind === "certificate") return fact.certificate.uid;
  if (fact.kind === "certificateForgotten") return fact.certificateUid;
  return fact.kind === "accountForgotten" ? fact.accountUid : 0;
}

/** The events of a fact that is somebody's, of these types alone if there are any. */
export function eventsToWire(fact: Fact, names: EventNames, types: ReadonlySet<EventType>): Event[] {
  const notice = noticeIn(fact);
  if (notice === undefined) return [];
  const wanted = types.size === 0 ? notice.types : notice.types.filter((type) => types.has(type));
  return wanted.map((type) => ({
    time: toTimestamp(notice.atMs),
    type: TYPES.get(type) as WireType,
    ...changeOf(fact, { type, notice, names }),
  }));
}

function changeOf(fact: Fact, about: { type: EventType; notice: Notice; names: EventNames }): Change {
  const { type, notice, names } = about;
  const id = names.nameOf(ownerUidOf(fact))?.id ?? "";
  switch (fact.kind) {
    case "taskAdded":
      return { task: { jobId: id, taskId: fact.task.id, state: "TASK_STATE_ACTIVE" } };
    case "taskStatus":
      return { task: { jobId: id, taskId: notice.id, ...statusOf(fact, names) } };
    case "taskUpdated":
    case "taskForgotten":
      return { task: { jobId: id, taskId: notice.id } };
    case "job": {
      const { state, previousState, terminateReason, schedulingError } = fact.job;
      const moved = type === "jobStateChanged" && previousState !== null;
      return {
        job: {
          jobId: id,
          state: jobStates.toWire(state),
          terminateReason: terminateReason ?? "",
          schedulingError: toWireFailure(schedulingError),
          ...(moved ? { previousState: jobStates.toWire(previousState) } : {}),
        },
      };
    }
    case "jobForgotten":
      return { job: { jobId: id } };
    case "node":
      return { node: { poolId: id, nodeId: fact.node.id, ...nodeOf(fact.node, type) } };
    case "nodeForgotten":
      return { node: { poolId: id, nodeId: notice.id } };
    case "pool":
      return { pool: { poolId: id, ...poolOf(fact.pool, type) } };
    case "poolForgotten":
      return { pool: { poolId: id } };
    case "jobSchedule": {
      const { state, recentJobId, schedulingError } = fact.schedule;
      const failure = toWireFailure(schedulingError);
      return { jobSchedule: { jobScheduleId: id, state: jobScheduleStates.toWire(state), recentJobId, schedulingError: failure } };
    }
    case "jobScheduleForgotten":
      return { jobSchedule: { jobScheduleId: id } };
    case "application":
      return { application: { applicationId: id, versions: fact.application.packages.map(({ version }) => version) } };
    case "applicationForgotten":
      return { application: { applicationId: id } };
    case "account":
    case "accountForgotten":
      return { account: { name: id } };
    case "certificate": {
      const { state, pools } = fact.certificate;
      return { certificate: { thumbprint: id, state: certificateStates.toWire(state), pools: [...pools] } };
    }
    case "certificateForgotten":
      return { certificate: { thumbprint: id } };
    default:
      return {};
  }
}

function statusOf(fact: Extract<Fact, { kind: "taskStatus" }>, names: EventNames): NonNullable<Event["task"]> {
  const { status, ended } = fact;
  const completed = status.state === "completed";
  const success = completed && status.failure === null;
  const exitCode = ended === null ? status.exitCode : ended.exitCode;
  const failure: FailureInfo | null = completed ? status.failure : (ended?.failure ?? status.failure);
  return {
    state: taskStates.toWire(status.state),
    result: success ? "TASK_RESULT_SUCCESS" : completed ? "TASK_RESULT_FAILURE" : "TASK_RESULT_UNSPECIFIED",
    attempt: status.attempt,
    // Of a task that has left its node, that node may be unknown to who leads now.
    nodeId: ended?.nodeId ?? (isPlaced(status.state) ? names.nameOf(status.nodeUid)?.id : undefined) ?? "",
    ...(exitCode === null ? {} : { exitCode }),
    failure: toWireFailure(failure),
    ...(ended === null ? {} : { end: attemptEndToWire(ended.end) }),
  };
}

function nodeOf(node: Node, type: EventType): NonNullable<Event["node"]> {
  const run = type === "nodeStartTaskEnded" ? node.startTask : null;
  return {
    state: nodeStateToWire(node, 0),
    ...(run === null || run.exitCode === null ? {} : { exitCode: run.exitCode }),
    failure: toWireFailure(run?.failure ?? null),
    errors: node.errors.map(({ code, message }) => `${code}: ${message}`),
  };
}

function poolOf(pool: Pool, type: EventType): NonNullable<Event["pool"]> {
  const run: AutoScaleRun | null = type === "poolAutoScaleEvaluated" ? pool.autoScale.run : null;
  return {
    ...poolStatesToWire(pool),
    targetDedicatedNodes: pool.spec.targetDedicatedNodes,
    targetLowPriorityNodes: pool.spec.targetLowPriorityNodes,
    resizeErrors: [...pool.resizeErrors],
    autoScaleRun: run === null ? null : autoScaleRunToWire(run),
  };
}
