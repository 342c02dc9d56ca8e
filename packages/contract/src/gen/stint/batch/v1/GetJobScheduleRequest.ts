// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface GetJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
}

/**
 * Names a schedule.
 */
export interface GetJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
}
