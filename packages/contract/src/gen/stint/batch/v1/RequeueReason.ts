// Original file: proto/stint/batch/v1/task.proto

/**
 * Why an attempt is taken back to run again later.
 */
export const RequeueReason = {
  /**
   * It is not.
   */
  REQUEUE_REASON_UNSPECIFIED: 'REQUEUE_REASON_UNSPECIFIED',
  /**
   * Its job was disabled.
   */
  REQUEUE_REASON_JOB_DISABLED: 'REQUEUE_REASON_JOB_DISABLED',
  /**
   * A job of higher priority took its place.
   */
  REQUEUE_REASON_PREEMPTED: 'REQUEUE_REASON_PREEMPTED',
} as const;

/**
 * Why an attempt is taken back to run again later.
 */
export type RequeueReason =
  /**
   * It is not.
   */
  | 'REQUEUE_REASON_UNSPECIFIED'
  | 0
  /**
   * Its job was disabled.
   */
  | 'REQUEUE_REASON_JOB_DISABLED'
  | 1
  /**
   * A job of higher priority took its place.
   */
  | 'REQUEUE_REASON_PREEMPTED'
  | 2

/**
 * Why an attempt is taken back to run again later.
 */
export type RequeueReason__Output = typeof RequeueReason[keyof typeof RequeueReason]
