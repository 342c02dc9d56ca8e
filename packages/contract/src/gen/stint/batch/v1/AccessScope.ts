// Original file: proto/stint/batch/v1/task.proto

/**
 * What a task's authentication token reaches.
 */
export const AccessScope = {
  /**
   * Not allowed.
   */
  ACCESS_SCOPE_UNSPECIFIED: 'ACCESS_SCOPE_UNSPECIFIED',
  /**
   * The task's own job, and its tasks.
   */
  ACCESS_SCOPE_JOB: 'ACCESS_SCOPE_JOB',
} as const;

/**
 * What a task's authentication token reaches.
 */
export type AccessScope =
  /**
   * Not allowed.
   */
  | 'ACCESS_SCOPE_UNSPECIFIED'
  | 0
  /**
   * The task's own job, and its tasks.
   */
  | 'ACCESS_SCOPE_JOB'
  | 1

/**
 * What a task's authentication token reaches.
 */
export type AccessScope__Output = typeof AccessScope[keyof typeof AccessScope]
