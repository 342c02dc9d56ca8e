// Original file: proto/stint/batch/v1/application.proto


/**
 * Names an application.
 */
export interface DeleteApplicationRequest {
  /**
   * Its id.
   */
  'id'?: (string);
}

/**
 * Names an application.
 */
export interface DeleteApplicationRequest__Output {
  /**
   * Its id.
   */
  'id': (string);
}
