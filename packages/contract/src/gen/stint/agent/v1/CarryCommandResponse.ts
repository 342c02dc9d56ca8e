// Original file: proto/stint/agent/v1/session.proto


/**
 * Nothing to say.
 */
export interface CarryCommandResponse {
}

/**
 * Nothing to say.
 */
export interface CarryCommandResponse__Output {
}
