// Original file: proto/stint/batch/v1/file.proto


/**
 * Nothing more to say.
 */
export interface DeleteNodeFileResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteNodeFileResponse__Output {
}
