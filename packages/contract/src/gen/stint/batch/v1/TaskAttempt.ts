// Original file: proto/stint/batch/v1/task.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { FailureInfo as _stint_batch_v1_FailureInfo, FailureInfo__Output as _stint_batch_v1_FailureInfo__Output } from '../../../stint/batch/v1/FailureInfo.ts';
import type { AttemptEnd as _stint_batch_v1_AttemptEnd, AttemptEnd__Output as _stint_batch_v1_AttemptEnd__Output } from '../../../stint/batch/v1/AttemptEnd.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * One attempt at a task that has ended.
 */
export interface TaskAttempt {
  /**
   * The first is 1.
   */
  'attempt'?: (number);
  /**
   * Its node, which may be gone.
   */
  'nodeId'?: (string);
  /**
   * When its program started; unset = it did not.
   */
  'startTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it ended.
   */
  'endTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Of its program; unset = it has none. Death by a signal is 128 + its number.
   */
  'exitCode'?: (number);
  /**
   * What went wrong.
   */
  'failure'?: (_stint_batch_v1_FailureInfo | null);
  /**
   * Why it ended.
   */
  'end'?: (_stint_batch_v1_AttemptEnd);
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
   * Resource files brought into its directory, from the node's cache too, and packages that were installed for it.
   */
  'bytesIn'?: (number | string | Long);
  /**
   * Outputs that it made visible.
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
 * One attempt at a task that has ended.
 */
export interface TaskAttempt__Output {
  /**
   * The first is 1.
   */
  'attempt': (number);
  /**
   * Its node, which may be gone.
   */
  'nodeId': (string);
  /**
   * When its program started; unset = it did not.
   */
  'startTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it ended.
   */
  'endTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Of its program; unset = it has none. Death by a signal is 128 + its number.
   */
  'exitCode'?: (number);
  /**
   * What went wrong.
   */
  'failure': (_stint_batch_v1_FailureInfo__Output | null);
  /**
   * Why it ended.
   */
  'end': (_stint_batch_v1_AttemptEnd__Output);
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
   * Resource files brought into its directory, from the node's cache too, and packages that were installed for it.
   */
  'bytesIn'?: (number);
  /**
   * Outputs that it made visible.
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
