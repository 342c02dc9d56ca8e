// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What a machine used in a span of time, whoever used it.
 */
export interface MachineUse {
  /**
   * How long.
   */
  'spanMs'?: (number | string | Long);
  /**
   * In which processors worked, all together.
   */
  'cpuBusyMs'?: (number | string | Long);
  /**
   * In which they could have.
   */
  'cpuTotalMs'?: (number | string | Long);
  /**
   * In use at its end.
   */
  'memoryBytes'?: (number | string | Long);
  /**
   * The same of the file system that holds the node's files.
   */
  'diskBytes'?: (number | string | Long);
  /**
   * Read from its disks.
   */
  'diskReadBytes'?: (number | string | Long);
  /**
   * Written to them.
   */
  'diskWriteBytes'?: (number | string | Long);
  /**
   * Reads.
   */
  'diskReadOps'?: (number | string | Long);
  /**
   * Writes.
   */
  'diskWriteOps'?: (number | string | Long);
  /**
   * Received from other machines.
   */
  'networkInBytes'?: (number | string | Long);
  /**
   * Sent to them.
   */
  'networkOutBytes'?: (number | string | Long);
}

/**
 * What a machine used in a span of time, whoever used it.
 */
export interface MachineUse__Output {
  /**
   * How long.
   */
  'spanMs': (number);
  /**
   * In which processors worked, all together.
   */
  'cpuBusyMs': (number);
  /**
   * In which they could have.
   */
  'cpuTotalMs': (number);
  /**
   * In use at its end.
   */
  'memoryBytes': (number);
  /**
   * The same of the file system that holds the node's files.
   */
  'diskBytes': (number);
  /**
   * Read from its disks.
   */
  'diskReadBytes': (number);
  /**
   * Written to them.
   */
  'diskWriteBytes': (number);
  /**
   * Reads.
   */
  'diskReadOps': (number);
  /**
   * Writes.
   */
  'diskWriteOps': (number);
  /**
   * Received from other machines.
   */
  'networkInBytes': (number);
  /**
   * Sent to them.
   */
  'networkOutBytes': (number);
}
