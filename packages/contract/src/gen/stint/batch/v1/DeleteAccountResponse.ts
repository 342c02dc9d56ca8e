// Original file: proto/stint/batch/v1/admin.proto


/**
 * Nothing more to say.
 */
export interface DeleteAccountResponse {
}

/**
 * Nothing more to say.
 */
export interface DeleteAccountResponse__Output {
}
