// Original file: proto/stint/batch/v1/job.proto


/**
 * A job's metadata, all of it.
 */
export interface JobMetadata {
  /**
   * By name.
   */
  'items'?: ({[key: string]: string});
}

/**
 * A job's metadata, all of it.
 */
export interface JobMetadata__Output {
  /**
   * By name.
   */
  'items': ({[key: string]: string});
}
