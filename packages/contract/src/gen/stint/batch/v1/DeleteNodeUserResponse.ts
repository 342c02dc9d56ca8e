// Original file: proto/stint/batch/v1/node.proto


/**
 * Nothing more to say.
 */
export interface DeleteNodeUserResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteNodeUserResponse__Output {
}
