// Original file: proto/stint/agent/v1/session.proto


/**
 * All instances of an attempt of a multi-instance task.
 */
export interface Gang {
  /**
   * Of their nodes, by their numbers.
   */
  'addresses'?: (string)[];
  /**
   * Lets programs of this attempt start commands beside its other instances.
   */
  'token'?: (string);
}

/**
 * All instances of an attempt of a multi-instance task.
 */
export interface Gang__Output {
  /**
   * Of their nodes, by their numbers.
   */
  'addresses': (string)[];
  /**
   * Lets programs of this attempt start commands beside its other instances.
   */
  'token': (string);
}
