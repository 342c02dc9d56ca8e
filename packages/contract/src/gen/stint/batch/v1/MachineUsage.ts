// Original file: proto/stint/batch/v1/usage.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * What the nodes' machines used, whoever used it, as this leader was told; several nodes on one host each tell of all of it.
 */
export interface MachineUsage {
  /**
   * From when on; unset = no node has told of its machine yet.
   */
  'since'?: (_google_protobuf_Timestamp | null);
  /**
   * Of their processors, 0 to 100.
   */
  'cpuPercent'?: (number | string);
  /**
   * In use on a machine, on average.
   */
  'memoryBytesAverage'?: (number | string | Long);
  /**
   * The most on one machine.
   */
  'memoryBytesPeak'?: (number | string | Long);
  /**
   * In use of a file system that holds a node's files, on average.
   */
  'diskBytesAverage'?: (number | string | Long);
  /**
   * The most of one.
   */
  'diskBytesPeak'?: (number | string | Long);
  /**
   * Read from disks.
   */
  'diskReadBytes'?: (number | string | Long);
  /**
   * Written to disks.
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
 * What the nodes' machines used, whoever used it, as this leader was told; several nodes on one host each tell of all of it.
 */
export interface MachineUsage__Output {
  /**
   * From when on; unset = no node has told of its machine yet.
   */
  'since': (_google_protobuf_Timestamp__Output | null);
  /**
   * Of their processors, 0 to 100.
   */
  'cpuPercent': (number);
  /**
   * In use on a machine, on average.
   */
  'memoryBytesAverage': (number);
  /**
   * The most on one machine.
   */
  'memoryBytesPeak': (number);
  /**
   * In use of a file system that holds a node's files, on average.
   */
  'diskBytesAverage': (number);
  /**
   * The most of one.
   */
  'diskBytesPeak': (number);
  /**
   * Read from disks.
   */
  'diskReadBytes': (number);
  /**
   * Written to disks.
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
