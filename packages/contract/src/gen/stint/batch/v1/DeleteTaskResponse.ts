// Original file: proto/stint/batch/v1/task.proto


/**
 * Nothing more to say.
 */
export interface DeleteTaskResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteTaskResponse__Output {
}
