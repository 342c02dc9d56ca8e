// Original file: proto/stint/batch/v1/pool.proto


/**
 * Nothing more to say.
 */
export interface DeletePoolResponse {
}

/**
 * Nothing more to say.
 */
export interface DeletePoolResponse__Output {
}
