// Original file: proto/stint/batch/v1/file.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A file or directory of a task.
 */
export interface TaskFile {
  /**
   * Its path relative to the task's directory, e.g. wd/out.txt.
   */
  'path'?: (string);
  /**
   * It is a directory.
   */
  'directory'?: (boolean);
  /**
   * Its size.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * When it last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
}

/**
 * A file or directory of a task.
 */
export interface TaskFile__Output {
  /**
   * Its path relative to the task's directory, e.g. wd/out.txt.
   */
  'path': (string);
  /**
   * It is a directory.
   */
  'directory': (boolean);
  /**
   * Its size.
   */
  'sizeBytes': (number);
  /**
   * When it last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
}
