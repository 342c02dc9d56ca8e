// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What a pool was like at one moment.
 */
export interface StoredPoolSample {
  /**
   * Taken, Unix milliseconds.
   */
  'atMs'?: (number | string | Long);
  /**
   * Ready for a slot.
   */
  'activeTasks'?: (number);
  /**
   * Running or preparing.
   */
  'runningTasks'?: (number);
  /**
   * Ended well.
   */
  'succeededTasks'?: (number);
  /**
   * Ended badly.
   */
  'failedTasks'?: (number);
  /**
   * Nodes, spot nodes left out.
   */
  'dedicatedNodes'?: (number);
  /**
   * Spot nodes.
   */
  'lowPriorityNodes'?: (number);
  /**
   * Of these, taken back.
   */
  'preemptedNodes'?: (number);
  /**
   * Nodes that can take tasks.
   */
  'usableNodes'?: (number);
  /**
   * Tasks at once on a node.
   */
  'taskSlotsPerNode'?: (number);
}

/**
 * What a pool was like at one moment.
 */
export interface StoredPoolSample__Output {
  /**
   * Taken, Unix milliseconds.
   */
  'atMs': (number);
  /**
   * Ready for a slot.
   */
  'activeTasks': (number);
  /**
   * Running or preparing.
   */
  'runningTasks': (number);
  /**
   * Ended well.
   */
  'succeededTasks': (number);
  /**
   * Ended badly.
   */
  'failedTasks': (number);
  /**
   * Nodes, spot nodes left out.
   */
  'dedicatedNodes': (number);
  /**
   * Spot nodes.
   */
  'lowPriorityNodes': (number);
  /**
   * Of these, taken back.
   */
  'preemptedNodes': (number);
  /**
   * Nodes that can take tasks.
   */
  'usableNodes': (number);
  /**
   * Tasks at once on a node.
   */
  'taskSlotsPerNode': (number);
}
