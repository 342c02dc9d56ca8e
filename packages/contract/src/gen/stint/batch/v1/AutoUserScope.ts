// Original file: proto/stint/batch/v1/execution.proto

/**
 * Who an automatic user is shared by.
 */
export const AutoUserScope = {
  /**
   * The same as AUTO_USER_SCOPE_POOL.
   */
  AUTO_USER_SCOPE_UNSPECIFIED: 'AUTO_USER_SCOPE_UNSPECIFIED',
  /**
   * A user that no other task has at the same time.
   */
  AUTO_USER_SCOPE_TASK: 'AUTO_USER_SCOPE_TASK',
  /**
   * One user for all on the node.
   */
  AUTO_USER_SCOPE_POOL: 'AUTO_USER_SCOPE_POOL',
} as const;

/**
 * Who an automatic user is shared by.
 */
export type AutoUserScope =
  /**
   * The same as AUTO_USER_SCOPE_POOL.
   */
  | 'AUTO_USER_SCOPE_UNSPECIFIED'
  | 0
  /**
   * A user that no other task has at the same time.
   */
  | 'AUTO_USER_SCOPE_TASK'
  | 1
  /**
   * One user for all on the node.
   */
  | 'AUTO_USER_SCOPE_POOL'
  | 2

/**
 * Who an automatic user is shared by.
 */
export type AutoUserScope__Output = typeof AutoUserScope[keyof typeof AutoUserScope]
