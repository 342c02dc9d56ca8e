// Original file: proto/stint/agent/v1/session.proto


/**
 * Nothing more to say.
 */
export interface SendFileResponse {
}

/**
 * Nothing more to say.
 */
export interface SendFileResponse__Output {
}
