// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Nothing more to say.
 */
export interface DisableJobScheduleResponse {
}

/**
 * Nothing more to say.
 */
export interface DisableJobScheduleResponse__Output {
}
