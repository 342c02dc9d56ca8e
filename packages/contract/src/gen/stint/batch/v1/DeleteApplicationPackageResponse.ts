// Original file: proto/stint/batch/v1/application.proto


/**
 * Nothing more to say.
 */
export interface DeleteApplicationPackageResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteApplicationPackageResponse__Output {
}
