// Original file: proto/stint/batch/v1/task.proto

/**
 * When the files of an OutputFile are uploaded.
 */
export const UploadCondition = {
  /**
   * The same as UPLOAD_CONDITION_TASK_COMPLETION.
   */
  UPLOAD_CONDITION_UNSPECIFIED: 'UPLOAD_CONDITION_UNSPECIFIED',
  /**
   * Only when the program exited with 0.
   */
  UPLOAD_CONDITION_TASK_SUCCESS: 'UPLOAD_CONDITION_TASK_SUCCESS',
  /**
   * Only when it did not.
   */
  UPLOAD_CONDITION_TASK_FAILURE: 'UPLOAD_CONDITION_TASK_FAILURE',
  /**
   * Always.
   */
  UPLOAD_CONDITION_TASK_COMPLETION: 'UPLOAD_CONDITION_TASK_COMPLETION',
} as const;

/**
 * When the files of an OutputFile are uploaded.
 */
export type UploadCondition =
  /**
   * The same as UPLOAD_CONDITION_TASK_COMPLETION.
   */
  | 'UPLOAD_CONDITION_UNSPECIFIED'
  | 0
  /**
   * Only when the program exited with 0.
   */
  | 'UPLOAD_CONDITION_TASK_SUCCESS'
  | 1
  /**
   * Only when it did not.
   */
  | 'UPLOAD_CONDITION_TASK_FAILURE'
  | 2
  /**
   * Always.
   */
  | 'UPLOAD_CONDITION_TASK_COMPLETION'
  | 3

/**
 * When the files of an OutputFile are uploaded.
 */
export type UploadCondition__Output = typeof UploadCondition[keyof typeof UploadCondition]
