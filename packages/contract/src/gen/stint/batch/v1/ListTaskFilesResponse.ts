// Original file: proto/stint/batch/v1/file.proto

import type { TaskFile as _stint_batch_v1_TaskFile, TaskFile__Output as _stint_batch_v1_TaskFile__Output } from '../../../stint/batch/v1/TaskFile.ts';

/**
 * Its files, at most 10,000.
 */
export interface ListTaskFilesResponse {
  /**
   * In order of path.
   */
  'files'?: (_stint_batch_v1_TaskFile)[];
  /**
   * There are more.
   */
  'truncated'?: (boolean);
}

/**
 * Its files, at most 10,000.
 */
export interface ListTaskFilesResponse__Output {
  /**
   * In order of path.
   */
  'files': (_stint_batch_v1_TaskFile__Output)[];
  /**
   * There are more.
   */
  'truncated': (boolean);
}
