// Original file: proto/stint/batch/v1/job.proto


/**
 * Nothing more to say.
 */
export interface EnableJobResponse {
}

/**
 * Nothing more to say.
 */
export interface EnableJobResponse__Output {
}
