// Original file: proto/stint/batch/v1/task.proto


/**
 * Why a task does not start on one node.
 */
export interface NodeExplanation {
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * Why not, with numbers.
   */
  'reason'?: (string);
}

/**
 * Why a task does not start on one node.
 */
export interface NodeExplanation__Output {
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * Why not, with numbers.
   */
  'reason': (string);
}
