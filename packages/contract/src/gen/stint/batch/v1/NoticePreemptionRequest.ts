// Original file: proto/stint/batch/v1/node.proto


/**
 * The node to be taken back.
 */
export interface NoticePreemptionRequest {
  /**
   * The pool.
   */
  'poolId'?: (string);
  /**
   * The node.
   */
  'nodeId'?: (string);
  /**
   * The machine is gone already, and nothing on it runs.
   */
  'gone'?: (boolean);
}

/**
 * The node to be taken back.
 */
export interface NoticePreemptionRequest__Output {
  /**
   * The pool.
   */
  'poolId': (string);
  /**
   * The node.
   */
  'nodeId': (string);
  /**
   * The machine is gone already, and nothing on it runs.
   */
  'gone': (boolean);
}
