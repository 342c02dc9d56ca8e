// Original file: proto/stint/batch/v1/job.proto

/**
 * What happens to running tasks when their node is lost.
 */
export const NodeLossPolicy = {
  /**
   * The same as NODE_LOSS_POLICY_REQUEUE.
   */
  NODE_LOSS_POLICY_UNSPECIFIED: 'NODE_LOSS_POLICY_UNSPECIFIED',
  /**
   * They are placed again, without counting a retry.
   */
  NODE_LOSS_POLICY_REQUEUE: 'NODE_LOSS_POLICY_REQUEUE',
  /**
   * They wait until the node is back; never placed again.
   */
  NODE_LOSS_POLICY_WAIT: 'NODE_LOSS_POLICY_WAIT',
  /**
   * They fail with NodeLost.
   */
  NODE_LOSS_POLICY_FAIL: 'NODE_LOSS_POLICY_FAIL',
} as const;

/**
 * What happens to running tasks when their node is lost.
 */
export type NodeLossPolicy =
  /**
   * The same as NODE_LOSS_POLICY_REQUEUE.
   */
  | 'NODE_LOSS_POLICY_UNSPECIFIED'
  | 0
  /**
   * They are placed again, without counting a retry.
   */
  | 'NODE_LOSS_POLICY_REQUEUE'
  | 1
  /**
   * They wait until the node is back; never placed again.
   */
  | 'NODE_LOSS_POLICY_WAIT'
  | 2
  /**
   * They fail with NodeLost.
   */
  | 'NODE_LOSS_POLICY_FAIL'
  | 3

/**
 * What happens to running tasks when their node is lost.
 */
export type NodeLossPolicy__Output = typeof NodeLossPolicy[keyof typeof NodeLossPolicy]
