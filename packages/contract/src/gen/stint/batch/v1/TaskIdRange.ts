// Original file: proto/stint/batch/v1/task.proto


/**
 * A range of integer task ids, both ends included.
 */
export interface TaskIdRange {
  /**
   * First id.
   */
  'start'?: (number);
  /**
   * Last id; not below start.
   */
  'end'?: (number);
}

/**
 * A range of integer task ids, both ends included.
 */
export interface TaskIdRange__Output {
  /**
   * First id.
   */
  'start': (number);
  /**
   * Last id; not below start.
   */
  'end': (number);
}
