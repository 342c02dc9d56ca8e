// Original file: proto/stint/batch/v1/task.proto

/**
 * What a task's end means to its dependents.
 */
export const DependencyAction = {
  /**
   * The default: satisfy for exit code 0, block otherwise.
   */
  DEPENDENCY_ACTION_UNSPECIFIED: 'DEPENDENCY_ACTION_UNSPECIFIED',
  /**
   * They may start.
   */
  DEPENDENCY_ACTION_SATISFY: 'DEPENDENCY_ACTION_SATISFY',
  /**
   * They stay blocked.
   */
  DEPENDENCY_ACTION_BLOCK: 'DEPENDENCY_ACTION_BLOCK',
} as const;

/**
 * What a task's end means to its dependents.
 */
export type DependencyAction =
  /**
   * The default: satisfy for exit code 0, block otherwise.
   */
  | 'DEPENDENCY_ACTION_UNSPECIFIED'
  | 0
  /**
   * They may start.
   */
  | 'DEPENDENCY_ACTION_SATISFY'
  | 1
  /**
   * They stay blocked.
   */
  | 'DEPENDENCY_ACTION_BLOCK'
  | 2

/**
 * What a task's end means to its dependents.
 */
export type DependencyAction__Output = typeof DependencyAction[keyof typeof DependencyAction]
