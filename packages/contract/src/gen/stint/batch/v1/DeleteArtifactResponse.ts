// Original file: proto/stint/batch/v1/file.proto


/**
 * Nothing more to say.
 */
export interface DeleteArtifactResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteArtifactResponse__Output {
}
