// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface DeleteJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
}

/**
 * Names a schedule.
 */
export interface DeleteJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
}
