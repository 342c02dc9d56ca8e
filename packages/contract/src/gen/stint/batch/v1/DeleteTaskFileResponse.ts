// Original file: proto/stint/batch/v1/file.proto


/**
 * Nothing more to say.
 */
export interface DeleteTaskFileResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteTaskFileResponse__Output {
}
