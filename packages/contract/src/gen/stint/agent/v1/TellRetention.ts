// Original file: proto/stint/agent/v1/session.proto


/**
 * The agent reports until when it keeps files.
 */
export interface TellRetention {
}

/**
 * The agent reports until when it keeps files.
 */
export interface TellRetention__Output {
}
