// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface DisableJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
}

/**
 * Names a schedule.
 */
export interface DisableJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
}
