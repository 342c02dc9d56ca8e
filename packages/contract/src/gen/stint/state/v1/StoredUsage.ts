// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What tasks, and nodes, have used.
 */
export interface StoredUsage {
  /**
   * Tasks that succeeded.
   */
  'succeededTasks'?: (number | string | Long);
  /**
   * Tasks that failed.
   */
  'failedTasks'?: (number | string | Long);
  /**
   * Tries after non-zero exits.
   */
  'taskRetries'?: (number | string | Long);
  /**
   * From starts to ends.
   */
  'wallClockMs'?: (number | string | Long);
  /**
   * From submission to starts.
   */
  'waitMs'?: (number | string | Long);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs'?: (number | string | Long);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs'?: (number | string | Long);
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
  /**
   * Brought.
   */
  'bytesIn'?: (number | string | Long);
  /**
   * Made visible.
   */
  'bytesOut'?: (number | string | Long);
  /**
   * Of nodes, spot nodes left out.
   */
  'dedicatedCoreMs'?: (number | string | Long);
  /**
   * Of spot nodes.
   */
  'lowPriorityCoreMs'?: (number | string | Long);
  /**
   * The most memory of one attempt.
   */
  'memoryMaxBytes'?: (number | string | Long);
}

/**
 * What tasks, and nodes, have used.
 */
export interface StoredUsage__Output {
  /**
   * Tasks that succeeded.
   */
  'succeededTasks': (number);
  /**
   * Tasks that failed.
   */
  'failedTasks': (number);
  /**
   * Tries after non-zero exits.
   */
  'taskRetries': (number);
  /**
   * From starts to ends.
   */
  'wallClockMs': (number);
  /**
   * From submission to starts.
   */
  'waitMs': (number);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs': (number);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs': (number);
  /**
   * Reads from disks.
   */
  'readOps': (number);
  /**
   * Writes to disks.
   */
  'writeOps': (number);
  /**
   * Read from disks.
   */
  'readBytes': (number);
  /**
   * Written to disks.
   */
  'writeBytes': (number);
  /**
   * Brought.
   */
  'bytesIn': (number);
  /**
   * Made visible.
   */
  'bytesOut': (number);
  /**
   * Of nodes, spot nodes left out.
   */
  'dedicatedCoreMs': (number);
  /**
   * Of spot nodes.
   */
  'lowPriorityCoreMs': (number);
  /**
   * The most memory of one attempt.
   */
  'memoryMaxBytes': (number);
}
