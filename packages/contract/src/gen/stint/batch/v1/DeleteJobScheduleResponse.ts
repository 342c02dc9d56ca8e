// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Nothing more to say.
 */
export interface DeleteJobScheduleResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteJobScheduleResponse__Output {
}
