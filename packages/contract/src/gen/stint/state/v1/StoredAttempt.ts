// Original file: proto/stint/state/v1/record.proto

import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from '../../../stint/state/v1/StoredFailure.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An attempt that has ended.
 */
export interface StoredAttempt {
  /**
   * The first is 1.
   */
  'attempt'?: (number);
  /**
   * Its node's id.
   */
  'nodeId'?: (string);
  /**
   * Its program started.
   */
  'startTimeMs'?: (number | string | Long);
  /**
   * It ended.
   */
  'endTimeMs'?: (number | string | Long);
  /**
   * Of its program.
   */
  'exitCode'?: (number);
  /**
   * What went wrong.
   */
  'failure'?: (_stint_state_v1_StoredFailure | null);
  /**
   * Why it ended, numbered as core's ATTEMPT_ENDS.
   */
  'end'?: (number);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs'?: (number | string | Long);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs'?: (number | string | Long);
  /**
   * The most memory at once.
   */
  'memoryMaxBytes'?: (number | string | Long);
  /**
   * Fetched for it.
   */
  'bytesIn'?: (number | string | Long);
  /**
   * Uploaded from it.
   */
  'bytesOut'?: (number | string | Long);
  /**
   * Reads from disks.
   */
  'readOps'?: (number | string | Long);
  /**
   * Writes to disks.
   */
  'writeOps'?: (number | string | Long);
  /**
   * Read from disks.
   */
  'readBytes'?: (number | string | Long);
  /**
   * Written to disks.
   */
  'writeBytes'?: (number | string | Long);
  '_startTimeMs'?: "startTimeMs";
  '_exitCode'?: "exitCode";
  '_cpuUserMs'?: "cpuUserMs";
  '_cpuSystemMs'?: "cpuSystemMs";
  '_memoryMaxBytes'?: "memoryMaxBytes";
  '_bytesIn'?: "bytesIn";
  '_bytesOut'?: "bytesOut";
  '_readOps'?: "readOps";
  '_writeOps'?: "writeOps";
  '_readBytes'?: "readBytes";
  '_writeBytes'?: "writeBytes";
}

/**
 * An attempt that has ended.
 */
export interface StoredAttempt__Output {
  /**
   * The first is 1.
   */
  'attempt': (number);
  /**
   * Its node's id.
   */
  'nodeId': (string);
  /**
   * Its program started.
   */
  'startTimeMs'?: (number);
  /**
   * It ended.
   */
  'endTimeMs': (number);
  /**
   * Of its program.
   */
  'exitCode'?: (number);
  /**
   * What went wrong.
   */
  'failure': (_stint_state_v1_StoredFailure__Output | null);
  /**
   * Why it ended, numbered as core's ATTEMPT_ENDS.
   */
  'end': (number);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs'?: (number);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs'?: (number);
  /**
   * The most memory at once.
   */
  'memoryMaxBytes'?: (number);
  /**
   * Fetched for it.
   */
  'bytesIn'?: (number);
  /**
   * Uploaded from it.
   */
  'bytesOut'?: (number);
  /**
   * Reads from disks.
   */
  'readOps'?: (number);
  /**
   * Writes to disks.
   */
  'writeOps'?: (number);
  /**
   * Read from disks.
   */
  'readBytes'?: (number);
  /**
   * Written to disks.
   */
  'writeBytes'?: (number);
  '_startTimeMs'?: "startTimeMs";
  '_exitCode'?: "exitCode";
  '_cpuUserMs'?: "cpuUserMs";
  '_cpuSystemMs'?: "cpuSystemMs";
  '_memoryMaxBytes'?: "memoryMaxBytes";
  '_bytesIn'?: "bytesIn";
  '_bytesOut'?: "bytesOut";
  '_readOps'?: "readOps";
  '_writeOps'?: "writeOps";
  '_readBytes'?: "readBytes";
  '_writeBytes'?: "writeBytes";
}
