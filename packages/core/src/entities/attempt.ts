/** One attempt at a task that has ended: where it ran, how it ended and why. What was not measured, or never happened, is null. */
import type { AttemptUsage, FailureInfo } from "./task.ts";

/**
 * Why an attempt ended:
 *
 *   succeeded, failed     by itself; `failed` also when something before or after its program went wrong
 *   terminated            a person asked for it, or its job ended
 *   jobDisabled           its job was disabled, and the task waits anew
 *   preempted             a job of higher priority took its slot
 *   nodeDrained           its node was resized away, disabled, rebooted or reimaged, and the task waits anew
 *   nodePreempted         its node's machine was taken back by its owner
 *   nodeRemoved           its node left the pool with it
 *   nodeRestarted         its node came up anew without it: a reboot, a crash, a new agent
 *   nodeLost              its node was silent for longer than its lease
 *   outcomeUnknown        how it ended cannot be known: its launcher was killed
 *   preparationFailed     the job could not be prepared on its node; the task is placed elsewhere
 */
export type AttemptEnd = (typeof ATTEMPT_ENDS)[number];

/** In the order in which records number them: only ever added to. */
export const ATTEMPT_ENDS = [
  "succeeded",
  "failed",
  "terminated",
  "jobDisabled",
  "preempted",
  "nodeDrained",
  "nodePreempted",
  "nodeRemoved",
  "nodeRestarted",
  "nodeLost",
  "outcomeUnknown",
  "preparationFailed",
] as const;

export interface TaskAttempt {
  /** The first is 1. */
  readonly attempt: number;
  /** Kept as a name: the node may be gone. */
  readonly nodeId: string;
  /** When its program started; null = it did not. */
  readonly startTimeMs: number | null;
  readonly endTimeMs: number;
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly end: AttemptEnd;
  readonly usage: AttemptUsage;
}
