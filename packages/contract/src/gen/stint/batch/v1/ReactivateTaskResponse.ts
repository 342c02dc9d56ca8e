// Original file: proto/stint/batch/v1/task.proto


/**
 * Nothing more to say.
 */
export interface ReactivateTaskResponse {
}

/**
 * Nothing more to say.
 */
export interface ReactivateTaskResponse__Output {
}
