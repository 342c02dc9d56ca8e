// Original file: proto/stint/state/v1/record.proto


/**
 * Why a gang ends.
 */
export interface StoredGangEnd {
  /**
   * Serialized stint.agent.v1.Outcome; empty = a node was lost.
   */
  'outcome'?: (Buffer | Uint8Array | string);
  /**
   * Of a loss.
   */
  'lostCode'?: (string);
  /**
   * Of a loss.
   */
  'lostMessage'?: (string);
  /**
   * requeueCount or recoveryCount; empty = it is not taken back.
   */
  'takenBack'?: (string);
  /**
   * Of a loss: how the attempt ended.
   */
  'lostEnd'?: (string);
}

/**
 * Why a gang ends.
 */
export interface StoredGangEnd__Output {
  /**
   * Serialized stint.agent.v1.Outcome; empty = a node was lost.
   */
  'outcome': (Buffer);
  /**
   * Of a loss.
   */
  'lostCode': (string);
  /**
   * Of a loss.
   */
  'lostMessage': (string);
  /**
   * requeueCount or recoveryCount; empty = it is not taken back.
   */
  'takenBack': (string);
  /**
   * Of a loss: how the attempt ended.
   */
  'lostEnd': (string);
}
