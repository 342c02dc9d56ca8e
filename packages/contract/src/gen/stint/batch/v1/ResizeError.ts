// Original file: proto/stint/batch/v1/pool.proto


/**
 * Why a resize did not reach its target.
 */
export interface ResizeError {
  /**
   * A stable code.
   */
  'code'?: (string);
  /**
   * For people.
   */
  'message'?: (string);
}

/**
 * Why a resize did not reach its target.
 */
export interface ResizeError__Output {
  /**
   * A stable code.
   */
  'code': (string);
  /**
   * For people.
   */
  'message': (string);
}
