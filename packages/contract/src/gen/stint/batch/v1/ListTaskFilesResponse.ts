// Original file: proto/stint/batch/v1/file.proto

import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from '../../../stint/batch/v1/NodeFile.ts';

/**
 * A page.
 */
export interface ListTaskFilesResponse {
  /**
   * In order of path.
   */
  'files'?: (_stint_batch_v1_NodeFile)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListTaskFilesResponse__Output {
  /**
   * In order of path.
   */
  'files': (_stint_batch_v1_NodeFile__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
