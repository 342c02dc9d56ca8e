// Original file: proto/stint/agent/v1/session.proto


/**
 * The node was given what its pool gives its nodes: file systems and application packages.
 */
export interface SetupEnded {
  /**
   * What it cannot have: Azure's code; empty = it has everything.
   */
  'errorCode'?: (string);
  /**
   * For people.
   */
  'errorMessage'?: (string);
}

/**
 * The node was given what its pool gives its nodes: file systems and application packages.
 */
export interface SetupEnded__Output {
  /**
   * What it cannot have: Azure's code; empty = it has everything.
   */
  'errorCode': (string);
  /**
   * For people.
   */
  'errorMessage': (string);
}
