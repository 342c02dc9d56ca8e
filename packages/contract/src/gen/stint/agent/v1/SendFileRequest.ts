// Original file: proto/stint/agent/v1/session.proto

import type { TaskFile as _stint_batch_v1_TaskFile, TaskFile__Output as _stint_batch_v1_TaskFile__Output } from '../../../stint/batch/v1/TaskFile.ts';

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
   * With list: the files, in one or more messages.
   */
  'files'?: (_stint_batch_v1_TaskFile)[];
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
   * With list: the files, in one or more messages.
   */
  'files': (_stint_batch_v1_TaskFile__Output)[];
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
