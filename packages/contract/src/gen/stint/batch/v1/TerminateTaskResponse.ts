// Original file: proto/stint/batch/v1/task.proto


/**
 * Nothing more to say.
 */
export interface TerminateTaskResponse {
}

/**
 * Nothing more to say.
 */
export interface TerminateTaskResponse__Output {
}
