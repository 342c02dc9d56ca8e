// Original file: proto/stint/batch/v1/task.proto

import type { NodeExplanation as _stint_batch_v1_NodeExplanation, NodeExplanation__Output as _stint_batch_v1_NodeExplanation__Output } from '../../../stint/batch/v1/NodeExplanation.ts';

/**
 * Why the task waits.
 */
export interface ExplainTaskResponse {
  /**
   * In one line.
   */
  'summary'?: (string);
  /**
   * A stable word: e.g. DEPENDENCIES, NO_NODES, NO_FREE_SLOTS, NEVER_FITS, JOB_DISABLED.
   */
  'reason'?: (string);
  /**
   * True when nothing but a change by a person can make it start.
   */
  'never'?: (boolean);
  /**
   * Per node of the pool, at most 100.
   */
  'nodes'?: (_stint_batch_v1_NodeExplanation)[];
}

/**
 * Why the task waits.
 */
export interface ExplainTaskResponse__Output {
  /**
   * In one line.
   */
  'summary': (string);
  /**
   * A stable word: e.g. DEPENDENCIES, NO_NODES, NO_FREE_SLOTS, NEVER_FITS, JOB_DISABLED.
   */
  'reason': (string);
  /**
   * True when nothing but a change by a person can make it start.
   */
  'never': (boolean);
  /**
   * Per node of the pool, at most 100.
   */
  'nodes': (_stint_batch_v1_NodeExplanation__Output)[];
}
