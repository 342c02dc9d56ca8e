// Original file: proto/stint/batch/v1/node.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';

/**
 * How the start task went.
 */
export interface StartTaskInformation {
  /**
   * running or completed.
   */
  'state'?: (string);
  /**
   * When it started.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Its exit code.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * Tries after non-zero exits.
   */
  'retryCount'?: (number);
  '_exitCode'?: "exitCode";
}

/**
 * How the start task went.
 */
export interface StartTaskInformation__Output {
  /**
   * running or completed.
   */
  'state': (string);
  /**
   * When it started.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Its exit code.
   */
  'exitCode'?: (number);
  /**
   * Why it failed.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * Tries after non-zero exits.
   */
  'retryCount': (number);
  '_exitCode'?: "exitCode";
}
