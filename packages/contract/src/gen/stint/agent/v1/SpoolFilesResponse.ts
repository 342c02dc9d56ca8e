// Original file: proto/stint/agent/v1/session.proto


/**
 * Nothing more to say.
 */
export interface SpoolFilesResponse {
}

/**
 * Nothing more to say.
 */
export interface SpoolFilesResponse__Output {
}
