// Original file: proto/stint/batch/v1/task.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * What became of one submitted task.
 */
export interface TaskAddResult {
  /**
   * Its id.
   */
  'taskId'?: (string);
  /**
   * Empty = accepted; else the refusal's reason, e.g. TASK_EXISTS.
   */
  'errorReason'?: (string);
  /**
   * The refusal, for people.
   */
  'errorMessage'?: (string);
  /**
   * Accepted, but something will keep it from running.
   */
  'warning'?: (string);
  /**
   * Of the accepted task.
   */
  'etag'?: (string);
  /**
   * When it was accepted.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Of a refused task: the field at fault, in the request; empty = none.
   */
  'errorField'?: (string);
}

/**
 * What became of one submitted task.
 */
export interface TaskAddResult__Output {
  /**
   * Its id.
   */
  'taskId': (string);
  /**
   * Empty = accepted; else the refusal's reason, e.g. TASK_EXISTS.
   */
  'errorReason': (string);
  /**
   * The refusal, for people.
   */
  'errorMessage': (string);
  /**
   * Accepted, but something will keep it from running.
   */
  'warning': (string);
  /**
   * Of the accepted task.
   */
  'etag': (string);
  /**
   * When it was accepted.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Of a refused task: the field at fault, in the request; empty = none.
   */
  'errorField': (string);
}
