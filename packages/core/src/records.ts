/**
 * What the journal may say. A fact is the new value of one entity, or of some of a task's fields; applying it decides nothing. Every
 * fact names the chunk-owning entity by uid, so that replay can skip what a loaded chunk already holds.
 */
import type { Uid } from "./ids.ts";
import type { Account } from "./entities/account.ts";
import type { Application } from "./entities/application.ts";
import type { TaskAttempt } from "./entities/attempt.ts";
import type { Certificate } from "./entities/certificate.ts";
import type { PoolSample } from "./entities/auto-scale.ts";
import type { Notice } from "./entities/event.ts";
import type { Job } from "./entities/job.ts";
import type { JobSchedule } from "./entities/schedule.ts";
import type { Node } from "./entities/node.ts";
import type { Pool } from "./entities/pool.ts";
import type { Gang } from "./entities/gang.ts";
import type { Usage, UsageOwner } from "./entities/usage.ts";
import type { FailureInfo, NewTask, RequeueReason, TaskConstraints, TaskState } from "./entities/task.ts";

/** A task's fields that change together when its state does. */
export interface TaskStatus {
  readonly state: TaskState;
  readonly attempt: number;
  readonly nodeUid: Uid;
  readonly retryCount: number;
  readonly requeueCount: number;
  readonly recoveryCount: number;
  /** Of the recoveries, those from a machine that was lost unasked. */
  readonly lossCount: number;
  readonly exitCode: number | null;
  readonly failure: FailureInfo | null;
  readonly startTimeMs: number | null;
  readonly endTimeMs: number | null;
  readonly stateTransitionTimeMs: number;
  /** null = it is in its first state. */
  readonly previousState: TaskState | null;
  readonly previousStateTransitionTimeMs: number | null;
  readonly lastRetryTimeMs: number | null;
  readonly lastRequeueTimeMs: number | null;
  readonly lastModifiedMs: number;
  /** Its attempt is being taken back, or was, and it has not been placed again. */
  readonly requeueReason: RequeueReason | null;
  /** Its dependents may run: it completed, and its exit satisfies them. */
  readonly satisfiesDependents: boolean;
  /** A person asked for its end; the node has been told, or will be. */
  readonly terminating: boolean;
  /** A person deleted it while it ran: it is forgotten when it has ended. */
  readonly deleting: boolean;
  /** Of a multi-instance task: its present attempt, or the last one; null before the first. */
  readonly gang: Gang | null;
}

/** The answer to a submit, kept so that the same request id gets the same answer. */
export interface KeptAnswer {
  readonly requestId: string;
  /** Counts the job's answers; the oldest fall away by it. */
  readonly ordinal: number;
  /** SHA-256 of the request, base64. */
  readonly bodyHash: string;
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly atMs: number;
}

/** What happened, with what watchers are told of it; a fact without a notice is nobody's news, but for an added task, which says it itself. */
export type Fact = Change & { readonly notice?: Notice };

type Change =
  | { readonly kind: "leaderStarted"; readonly epoch: number; readonly atMs: number }
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "accountForgotten"; readonly accountUid: Uid }
  | { readonly kind: "application"; readonly application: Application }
  | { readonly kind: "applicationForgotten"; readonly applicationUid: Uid }
  | { readonly kind: "certificate"; readonly certificate: Certificate }
  | { readonly kind: "certificateForgotten"; readonly certificateUid: Uid }
  | { readonly kind: "pool"; readonly pool: Pool }
  /** Added to what the pool has; the oldest fall away. */
  | { readonly kind: "poolSampled"; readonly poolUid: Uid; readonly samples: readonly PoolSample[] }
  | { readonly kind: "poolForgotten"; readonly poolUid: Uid }
  | { readonly kind: "node"; readonly node: Node }
  | { readonly kind: "nodeForgotten"; readonly poolUid: Uid; readonly nodeUid: Uid }
  | { readonly kind: "job"; readonly job: Job }
  | { readonly kind: "jobForgotten"; readonly jobUid: Uid }
  | { readonly kind: "jobSchedule"; readonly schedule: JobSchedule }
  | { readonly kind: "jobScheduleForgotten"; readonly scheduleUid: Uid }
  | { readonly kind: "taskAdded"; readonly jobUid: Uid; readonly row: number; readonly task: NewTask; readonly atMs: number }
  /** `ended` is the attempt that this change ended; null = it ended none. */
  | {
      readonly kind: "taskStatus";
      readonly jobUid: Uid;
      readonly row: number;
      readonly status: TaskStatus;
      readonly ended: TaskAttempt | null;
    }
  | {
      readonly kind: "taskUpdated";
      readonly jobUid: Uid;
      readonly row: number;
      readonly constraints: TaskConstraints;
      readonly atMs: number;
    }
  | { readonly kind: "taskForgotten"; readonly jobUid: Uid; readonly row: number }
  /** What of its owner is gone used, in all. */
  | { readonly kind: "usage"; readonly owner: UsageOwner; readonly ownerUid: Uid; readonly usage: Usage }
  | { readonly kind: "answerKept"; readonly jobUid: Uid; readonly answer: KeptAnswer };
