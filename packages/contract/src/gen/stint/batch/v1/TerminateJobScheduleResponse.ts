// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Nothing more to say.
 */
export interface TerminateJobScheduleResponse {
}

/**
 * Nothing more to say.
 */
export interface TerminateJobScheduleResponse__Output {
}
