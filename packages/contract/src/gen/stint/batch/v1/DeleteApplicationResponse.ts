// Original file: proto/stint/batch/v1/application.proto


/**
 * Nothing more to say.
 */
export interface DeleteApplicationResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteApplicationResponse__Output {
}
