// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Nothing more to say.
 */
export interface EnableJobScheduleResponse {
}

/**
 * Nothing more to say.
 */
export interface EnableJobScheduleResponse__Output {
}
