// Original file: proto/stint/batch/v1/execution.proto

/**
 * Where a container's program starts.
 */
export const ContainerWorkingDirectory = {
  /**
   * The same as CONTAINER_WORKING_DIRECTORY_TASK.
   */
  CONTAINER_WORKING_DIRECTORY_UNSPECIFIED: 'CONTAINER_WORKING_DIRECTORY_UNSPECIFIED',
  /**
   * In the task's working directory.
   */
  CONTAINER_WORKING_DIRECTORY_TASK: 'CONTAINER_WORKING_DIRECTORY_TASK',
  /**
   * Where the image says.
   */
  CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT: 'CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT',
} as const;

/**
 * Where a container's program starts.
 */
export type ContainerWorkingDirectory =
  /**
   * The same as CONTAINER_WORKING_DIRECTORY_TASK.
   */
  | 'CONTAINER_WORKING_DIRECTORY_UNSPECIFIED'
  | 0
  /**
   * In the task's working directory.
   */
  | 'CONTAINER_WORKING_DIRECTORY_TASK'
  | 1
  /**
   * Where the image says.
   */
  | 'CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT'
  | 2

/**
 * Where a container's program starts.
 */
export type ContainerWorkingDirectory__Output = typeof ContainerWorkingDirectory[keyof typeof ContainerWorkingDirectory]
