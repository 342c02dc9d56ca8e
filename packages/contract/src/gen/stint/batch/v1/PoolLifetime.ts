// Original file: proto/stint/batch/v1/job.proto

/**
 * How long a pool lives that is made for a job.
 */
export const PoolLifetime = {
  /**
   * Not allowed.
   */
  POOL_LIFETIME_UNSPECIFIED: 'POOL_LIFETIME_UNSPECIFIED',
  /**
   * As long as the job.
   */
  POOL_LIFETIME_JOB: 'POOL_LIFETIME_JOB',
  /**
   * As long as the schedule that makes the job; as the job where there is none.
   */
  POOL_LIFETIME_JOB_SCHEDULE: 'POOL_LIFETIME_JOB_SCHEDULE',
} as const;

/**
 * How long a pool lives that is made for a job.
 */
export type PoolLifetime =
  /**
   * Not allowed.
   */
  | 'POOL_LIFETIME_UNSPECIFIED'
  | 0
  /**
   * As long as the job.
   */
  | 'POOL_LIFETIME_JOB'
  | 1
  /**
   * As long as the schedule that makes the job; as the job where there is none.
   */
  | 'POOL_LIFETIME_JOB_SCHEDULE'
  | 2

/**
 * How long a pool lives that is made for a job.
 */
export type PoolLifetime__Output = typeof PoolLifetime[keyof typeof PoolLifetime]
