// Original file: proto/stint/batch/v1/file.proto

import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from '../../../stint/batch/v1/NodeFile.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A piece of it.
 */
export interface ReadTaskFileResponse {
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
  /**
   * Only in the first message: the file as it was when reading began.
   */
  'file'?: (_stint_batch_v1_NodeFile | null);
  /**
   * Where the data lies in the file. Of a truncated file the bytes between are not there.
   */
  'offset'?: (number | string | Long);
}

/**
 * A piece of it.
 */
export interface ReadTaskFileResponse__Output {
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
  /**
   * Only in the first message: the file as it was when reading began.
   */
  'file': (_stint_batch_v1_NodeFile__Output | null);
  /**
   * Where the data lies in the file. Of a truncated file the bytes between are not there.
   */
  'offset': (number);
}
