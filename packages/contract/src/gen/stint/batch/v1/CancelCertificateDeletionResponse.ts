// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Nothing more to say.
 */
export interface CancelCertificateDeletionResponse {
}

/**
 * Nothing more to say.
 */
export interface CancelCertificateDeletionResponse__Output {
}
