// Original file: proto/stint/batch/v1/job.proto


/**
 * Nothing more to say.
 */
export interface DisableJobResponse {
}

/**
 * Nothing more to say.
 */
export interface DisableJobResponse__Output {
}
