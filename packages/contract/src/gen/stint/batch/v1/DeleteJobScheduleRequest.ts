// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface DeleteJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
}

/**
 * Names a schedule.
 */
export interface DeleteJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
}
