// Original file: proto/stint/batch/v1/event.proto


/**
 * Of an application.
 */
export interface ApplicationEvent {
  /**
   * The application.
   */
  'applicationId'?: (string);
  /**
   * Its versions.
   */
  'versions'?: (string)[];
}

/**
 * Of an application.
 */
export interface ApplicationEvent__Output {
  /**
   * The application.
   */
  'applicationId': (string);
  /**
   * Its versions.
   */
  'versions': (string)[];
}
