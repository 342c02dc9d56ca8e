// Original file: proto/stint/batch/v1/application.proto


/**
 * An application to create.
 */
export interface CreateApplicationRequest {
  /**
   * Letters, digits, - and _, at most 64.
   */
  'id'?: (string);
  /**
   * At most 1,024 characters.
   */
  'displayName'?: (string);
  /**
   * Whether a version may be replaced; unset = yes.
   */
  'allowUpdates'?: (boolean);
  '_allowUpdates'?: "allowUpdates";
}

/**
 * An application to create.
 */
export interface CreateApplicationRequest__Output {
  /**
   * Letters, digits, - and _, at most 64.
   */
  'id': (string);
  /**
   * At most 1,024 characters.
   */
  'displayName': (string);
  /**
   * Whether a version may be replaced; unset = yes.
   */
  'allowUpdates'?: (boolean);
  '_allowUpdates'?: "allowUpdates";
}
