// Original file: proto/stint/batch/v1/pool.proto


/**
 * A formula to try.
 */
export interface EvaluateAutoScaleRequest {
  /**
   * The pool; it must size itself, so that there are samples.
   */
  'poolId'?: (string);
  /**
   * The formula.
   */
  'formula'?: (string);
}

/**
 * A formula to try.
 */
export interface EvaluateAutoScaleRequest__Output {
  /**
   * The pool; it must size itself, so that there are samples.
   */
  'poolId': (string);
  /**
   * The formula.
   */
  'formula': (string);
}
