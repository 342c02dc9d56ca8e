// Original file: proto/stint/batch/v1/application.proto


/**
 * Names an application.
 */
export interface GetApplicationRequest {
  /**
   * Its id.
   */
  'id'?: (string);
}

/**
 * Names an application.
 */
export interface GetApplicationRequest__Output {
  /**
   * Its id.
   */
  'id': (string);
}
