// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Names a schedule.
 */
export interface TerminateJobScheduleRequest {
  /**
   * Its id.
   */
  'scheduleId'?: (string);
}

/**
 * Names a schedule.
 */
export interface TerminateJobScheduleRequest__Output {
  /**
   * Its id.
   */
  'scheduleId': (string);
}
