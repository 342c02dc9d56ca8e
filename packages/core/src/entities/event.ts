/**
 * What watchers are told. Every fact that somebody may want to know of carries a notice: what happened, when, and the names that cannot be
 * looked up any more once what it speaks of is gone.
 */

/** In the order in which records number them, from 1: only ever added to. */
export const EVENT_TYPES = [
  "taskAdded",
  "taskPlaced",
  "taskPrepared",
  "taskStarted",
  "taskEnding",
  "taskRequeued",
  "taskCompleted",
  "taskReactivated",
  "taskUpdated",
  "taskDeleted",
  "jobCreated",
  "jobUpdated",
  "jobStateChanged",
  "jobDeleted",
  "nodeAdded",
  "nodeJoined",
  "nodeUpdated",
  "nodeStateChanged",
  "nodeStartTaskEnded",
  "nodeLeft",
  "poolCreated",
  "poolUpdated",
  "poolStateChanged",
  "poolResizeStarted",
  "poolResizeEnded",
  "poolAutoScaleEvaluated",
  "poolDeleted",
  "jobScheduleCreated",
  "jobScheduleUpdated",
  "jobScheduleStateChanged",
  "jobScheduleRan",
  "jobScheduleDeleted",
  "applicationCreated",
  "applicationUpdated",
  "applicationDeleted",
  "accountCreated",
  "accountUpdated",
  "accountDeleted",
  "certificateAdded",
  "certificateStateChanged",
  "certificateDeleted",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

export interface Notice {
  /** In the order in which they are told; never empty. */
  readonly types: readonly EventType[];
  readonly atMs: number;
  /** Of a task, and of what is forgotten with this fact; empty = the fact itself has it. */
  readonly id: string;
  /** Of what is forgotten with this fact, but tasks and nodes. */
  readonly account: string;
}
