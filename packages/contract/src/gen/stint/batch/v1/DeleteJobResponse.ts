// Original file: proto/stint/batch/v1/job.proto


/**
 * Nothing more to say.
 */
export interface DeleteJobResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteJobResponse__Output {
}
