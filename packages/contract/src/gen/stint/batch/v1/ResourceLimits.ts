// Original file: proto/stint/batch/v1/execution.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What a program and all that it starts may use. 0 = the node's default, which is no limit unless its operator says otherwise; core
 * dumps: none.
 */
export interface ResourceLimits {
  /**
   * Memory; at least 16 MiB. What exceeds it is killed.
   */
  'memoryBytes'?: (number | string | Long);
  /**
   * Processors, e.g. 0.5; at least 0.01.
   */
  'cpuCores'?: (number | string);
  /**
   * Processes and threads at once.
   */
  'pids'?: (number);
  /**
   * Of each file that it writes.
   */
  'fileBytes'?: (number | string | Long);
  /**
   * Of each core dump.
   */
  'coreBytes'?: (number | string | Long);
  /**
   * A node that cannot enforce memory_bytes, cpu_cores or pids fails the task; otherwise it runs it without that limit.
   */
  'require'?: (boolean);
}

/**
 * What a program and all that it starts may use. 0 = the node's default, which is no limit unless its operator says otherwise; core
 * dumps: none.
 */
export interface ResourceLimits__Output {
  /**
   * Memory; at least 16 MiB. What exceeds it is killed.
   */
  'memoryBytes': (number);
  /**
   * Processors, e.g. 0.5; at least 0.01.
   */
  'cpuCores': (number);
  /**
   * Processes and threads at once.
   */
  'pids': (number);
  /**
   * Of each file that it writes.
   */
  'fileBytes': (number);
  /**
   * Of each core dump.
   */
  'coreBytes': (number);
  /**
   * A node that cannot enforce memory_bytes, cpu_cores or pids fails the task; otherwise it runs it without that limit.
   */
  'require': (boolean);
}
