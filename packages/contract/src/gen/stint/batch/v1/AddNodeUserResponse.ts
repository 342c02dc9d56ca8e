// Original file: proto/stint/batch/v1/node.proto


/**
 * Nothing more to say.
 */
export interface AddNodeUserResponse {
}

/**
 * Nothing more to say.
 */
export interface AddNodeUserResponse__Output {
}
