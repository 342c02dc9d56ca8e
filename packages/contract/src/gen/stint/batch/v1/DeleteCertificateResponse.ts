// Original file: proto/stint/batch/v1/certificate.proto


/**
 * Nothing more to say.
 */
export interface DeleteCertificateResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteCertificateResponse__Output {
}
