// Original file: proto/stint/batch/v1/file.proto

import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from '../../../stint/batch/v1/NodeFile.ts';

/**
 * The file.
 */
export interface GetTaskFileResponse {
  /**
   * As it is.
   */
  'file'?: (_stint_batch_v1_NodeFile | null);
}

/**
 * The file.
 */
export interface GetTaskFileResponse__Output {
  /**
   * As it is.
   */
  'file': (_stint_batch_v1_NodeFile__Output | null);
}
