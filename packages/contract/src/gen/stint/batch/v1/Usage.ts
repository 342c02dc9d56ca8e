// Original file: proto/stint/batch/v1/usage.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What tasks have used, summed up; those of deleted tasks and jobs included. What a node could not measure counts as nothing.
 */
export interface Usage {
  /**
   * Those that succeeded.
   */
  'succeededTasks'?: (number | string | Long);
  /**
   * Those that failed.
   */
  'failedTasks'?: (number | string | Long);
  /**
   * Tries after non-zero exits.
   */
  'taskRetries'?: (number | string | Long);
  /**
   * From their starts to their ends.
   */
  'wallClockMs'?: (number | string | Long);
  /**
   * From their submission to their starts.
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
   * Resource files brought, and packages installed for them.
   */
  'bytesIn'?: (number | string | Long);
  /**
   * Outputs made visible.
   */
  'bytesOut'?: (number | string | Long);
  /**
   * Of a job: the most memory that one attempt had at once. 0 = not measured.
   */
  'memoryMaxBytes'?: (number | string | Long);
  /**
   * For how long processors of nodes have been there, spot nodes left out.
   */
  'dedicatedCoreMs'?: (number | string | Long);
  /**
   * The same of spot nodes.
   */
  'lowPriorityCoreMs'?: (number | string | Long);
}

/**
 * What tasks have used, summed up; those of deleted tasks and jobs included. What a node could not measure counts as nothing.
 */
export interface Usage__Output {
  /**
   * Those that succeeded.
   */
  'succeededTasks': (number);
  /**
   * Those that failed.
   */
  'failedTasks': (number);
  /**
   * Tries after non-zero exits.
   */
  'taskRetries': (number);
  /**
   * From their starts to their ends.
   */
  'wallClockMs': (number);
  /**
   * From their submission to their starts.
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
   * Resource files brought, and packages installed for them.
   */
  'bytesIn': (number);
  /**
   * Outputs made visible.
   */
  'bytesOut': (number);
  /**
   * Of a job: the most memory that one attempt had at once. 0 = not measured.
   */
  'memoryMaxBytes': (number);
  /**
   * For how long processors of nodes have been there, spot nodes left out.
   */
  'dedicatedCoreMs': (number);
  /**
   * The same of spot nodes.
   */
  'lowPriorityCoreMs': (number);
}
