// Original file: proto/stint/agent/v1/session.proto


/**
 * What a command wrote, and how it ended.
 */
export interface RunBesideResponse {
  /**
   * Of its standard output.
   */
  'stdout'?: (Buffer | Uint8Array | string);
  /**
   * Of its standard error.
   */
  'stderr'?: (Buffer | Uint8Array | string);
  /**
   * In the last message.
   */
  'exitCode'?: (number);
  '_exitCode'?: "exitCode";
}

/**
 * What a command wrote, and how it ended.
 */
export interface RunBesideResponse__Output {
  /**
   * Of its standard output.
   */
  'stdout': (Buffer);
  /**
   * Of its standard error.
   */
  'stderr': (Buffer);
  /**
   * In the last message.
   */
  'exitCode'?: (number);
  '_exitCode'?: "exitCode";
}
