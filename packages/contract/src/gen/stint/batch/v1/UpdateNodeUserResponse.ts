// Original file: proto/stint/batch/v1/node.proto


/**
 * Nothing more to say.
 */
export interface UpdateNodeUserResponse {
}

/**
 * Nothing more to say.
 */
export interface UpdateNodeUserResponse__Output {
}
