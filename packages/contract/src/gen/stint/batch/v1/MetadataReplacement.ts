// Original file: proto/stint/batch/v1/schedule.proto


/**
 * Takes the place of all metadata.
 */
export interface MetadataReplacement {
  /**
   * By name.
   */
  'items'?: ({[key: string]: string});
}

/**
 * Takes the place of all metadata.
 */
export interface MetadataReplacement__Output {
  /**
   * By name.
   */
  'items': ({[key: string]: string});
}
