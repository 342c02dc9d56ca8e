// Original file: proto/stint/agent/v1/session.proto

import type { NodeFile as _stint_batch_v1_NodeFile, NodeFile__Output as _stint_batch_v1_NodeFile__Output } from '../../../stint/batch/v1/NodeFile.ts';

/**
 * A piece of the answer to OpenFile.
 */
export interface SendFileRequest {
  /**
   * Only in the first message.
   */
  'relayId'?: (string);
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
  /**
   * Listing: the files, in one or more messages. Otherwise, in the first message: the file.
   */
  'files'?: (_stint_batch_v1_NodeFile)[];
  /**
   * Only in the last message: a reason of the error catalogue; empty = all is well.
   */
  'errorReason'?: (string);
  /**
   * For people.
   */
  'errorMessage'?: (string);
  /**
   * There are more files than are sent.
   */
  'truncated'?: (boolean);
}

/**
 * A piece of the answer to OpenFile.
 */
export interface SendFileRequest__Output {
  /**
   * Only in the first message.
   */
  'relayId': (string);
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
  /**
   * Listing: the files, in one or more messages. Otherwise, in the first message: the file.
   */
  'files': (_stint_batch_v1_NodeFile__Output)[];
  /**
   * Only in the last message: a reason of the error catalogue; empty = all is well.
   */
  'errorReason': (string);
  /**
   * For people.
   */
  'errorMessage': (string);
  /**
   * There are more files than are sent.
   */
  'truncated': (boolean);
}
