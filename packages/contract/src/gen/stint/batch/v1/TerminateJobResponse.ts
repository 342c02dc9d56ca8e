// Original file: proto/stint/batch/v1/job.proto


/**
 * Nothing more to say.
 */
export interface TerminateJobResponse {
}

/**
 * Nothing more to say.
 */
export interface TerminateJobResponse__Output {
}
