// Original file: proto/stint/batch/v1/application.proto


/**
 * What to change; what is unset stays.
 */
export interface UpdateApplicationRequest {
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Whether a version may be replaced.
   */
  'allowUpdates'?: (boolean);
  /**
   * An active version, or empty for none.
   */
  'defaultVersion'?: (string);
  '_displayName'?: "displayName";
  '_allowUpdates'?: "allowUpdates";
  '_defaultVersion'?: "defaultVersion";
}

/**
 * What to change; what is unset stays.
 */
export interface UpdateApplicationRequest__Output {
  /**
   * Its id.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Whether a version may be replaced.
   */
  'allowUpdates'?: (boolean);
  /**
   * An active version, or empty for none.
   */
  'defaultVersion'?: (string);
  '_displayName'?: "displayName";
  '_allowUpdates'?: "allowUpdates";
  '_defaultVersion'?: "defaultVersion";
}
