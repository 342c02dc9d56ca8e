// Original file: proto/stint/batch/v1/node.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * Logs to upload.
 */
export interface UploadNodeLogsRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * With a signature (SAS) that may write.
   */
  'containerUrl'?: (string);
  /**
   * Files that hold lines from then on; unset = all.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Files that hold lines until then; unset = now.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
}

/**
 * Logs to upload.
 */
export interface UploadNodeLogsRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * With a signature (SAS) that may write.
   */
  'containerUrl': (string);
  /**
   * Files that hold lines from then on; unset = all.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Files that hold lines until then; unset = now.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
}
