// Original file: proto/stint/batch/v1/file.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Names a part of a file of a task.
 */
export interface ReadTaskFileRequest {
  /**
   * The job.
   */
  'jobId'?: (string);
  /**
   * The task.
   */
  'taskId'?: (string);
  /**
   * Relative to the task's directory, e.g. stdout.txt.
   */
  'path'?: (string);
  /**
   * From this byte; negative = that many before its end.
   */
  'offset'?: (number | string | Long);
  /**
   * At most this many bytes; 0 = all.
   */
  'length'?: (number | string | Long);
  /**
   * Wait for more until the task has ended.
   */
  'follow'?: (boolean);
  /**
   * As this attempt spooled it; 0 = as it is.
   */
  'attempt'?: (number);
}

/**
 * Names a part of a file of a task.
 */
export interface ReadTaskFileRequest__Output {
  /**
   * The job.
   */
  'jobId': (string);
  /**
   * The task.
   */
  'taskId': (string);
  /**
   * Relative to the task's directory, e.g. stdout.txt.
   */
  'path': (string);
  /**
   * From this byte; negative = that many before its end.
   */
  'offset': (number);
  /**
   * At most this many bytes; 0 = all.
   */
  'length': (number);
  /**
   * Wait for more until the task has ended.
   */
  'follow': (boolean);
  /**
   * As this attempt spooled it; 0 = as it is.
   */
  'attempt': (number);
}
