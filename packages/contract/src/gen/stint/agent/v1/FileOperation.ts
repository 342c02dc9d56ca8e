// Original file: proto/stint/agent/v1/session.proto

/**
 * What a reader wants of the node's files.
 */
export const FileOperation = {
  /**
   * Never sent.
   */
  FILE_OPERATION_UNSPECIFIED: 'FILE_OPERATION_UNSPECIFIED',
  /**
   * The files below a directory.
   */
  FILE_OPERATION_LIST: 'FILE_OPERATION_LIST',
  /**
   * What a file is.
   */
  FILE_OPERATION_STAT: 'FILE_OPERATION_STAT',
  /**
   * A file's bytes.
   */
  FILE_OPERATION_READ: 'FILE_OPERATION_READ',
  /**
   * Its removal.
   */
  FILE_OPERATION_DELETE: 'FILE_OPERATION_DELETE',
} as const;

/**
 * What a reader wants of the node's files.
 */
export type FileOperation =
  /**
   * Never sent.
   */
  | 'FILE_OPERATION_UNSPECIFIED'
  | 0
  /**
   * The files below a directory.
   */
  | 'FILE_OPERATION_LIST'
  | 1
  /**
   * What a file is.
   */
  | 'FILE_OPERATION_STAT'
  | 2
  /**
   * A file's bytes.
   */
  | 'FILE_OPERATION_READ'
  | 3
  /**
   * Its removal.
   */
  | 'FILE_OPERATION_DELETE'
  | 4

/**
 * What a reader wants of the node's files.
 */
export type FileOperation__Output = typeof FileOperation[keyof typeof FileOperation]
