// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Somebody wants to read a file of a task, or list its files.
 */
export interface OpenFile {
  /**
   * Goes into SendFile.
   */
  'relayId'?: (string);
  /**
   * The job's id.
   */
  'jobId'?: (string);
  /**
   * The task's id.
   */
  'taskId'?: (string);
  /**
   * Relative to the task's directory.
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
   * Send a list of files instead of bytes.
   */
  'list'?: (boolean);
  /**
   * With list: also what lies deeper.
   */
  'recursive'?: (boolean);
}

/**
 * Somebody wants to read a file of a task, or list its files.
 */
export interface OpenFile__Output {
  /**
   * Goes into SendFile.
   */
  'relayId': (string);
  /**
   * The job's id.
   */
  'jobId': (string);
  /**
   * The task's id.
   */
  'taskId': (string);
  /**
   * Relative to the task's directory.
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
   * Send a list of files instead of bytes.
   */
  'list': (boolean);
  /**
   * With list: also what lies deeper.
   */
  'recursive': (boolean);
}
