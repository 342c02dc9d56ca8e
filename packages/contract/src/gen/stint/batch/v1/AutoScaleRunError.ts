// Original file: proto/stint/batch/v1/pool.proto


/**
 * What went wrong in an evaluation.
 */
export interface AutoScaleRunError {
  /**
   * A stable code.
   */
  'code'?: (string);
  /**
   * For people, with line and column.
   */
  'message'?: (string);
  /**
   * The place: line and column.
   */
  'values'?: ({[key: string]: string});
}

/**
 * What went wrong in an evaluation.
 */
export interface AutoScaleRunError__Output {
  /**
   * A stable code.
   */
  'code': (string);
  /**
   * For people, with line and column.
   */
  'message': (string);
  /**
   * The place: line and column.
   */
  'values': ({[key: string]: string});
}
