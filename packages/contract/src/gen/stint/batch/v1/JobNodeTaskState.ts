// Original file: proto/stint/batch/v1/job.proto

/**
 * Where a job's preparation or release task on one node is.
 */
export const JobNodeTaskState = {
  /**
   * It has not begun.
   */
  JOB_NODE_TASK_STATE_UNSPECIFIED: 'JOB_NODE_TASK_STATE_UNSPECIFIED',
  /**
   * It runs, retries included.
   */
  JOB_NODE_TASK_STATE_RUNNING: 'JOB_NODE_TASK_STATE_RUNNING',
  /**
   * It has ended.
   */
  JOB_NODE_TASK_STATE_COMPLETED: 'JOB_NODE_TASK_STATE_COMPLETED',
} as const;

/**
 * Where a job's preparation or release task on one node is.
 */
export type JobNodeTaskState =
  /**
   * It has not begun.
   */
  | 'JOB_NODE_TASK_STATE_UNSPECIFIED'
  | 0
  /**
   * It runs, retries included.
   */
  | 'JOB_NODE_TASK_STATE_RUNNING'
  | 1
  /**
   * It has ended.
   */
  | 'JOB_NODE_TASK_STATE_COMPLETED'
  | 2

/**
 * Where a job's preparation or release task on one node is.
 */
export type JobNodeTaskState__Output = typeof JobNodeTaskState[keyof typeof JobNodeTaskState]
