// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface EnableJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
}

/**
 * Names a schedule.
 */
export interface EnableJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
}
