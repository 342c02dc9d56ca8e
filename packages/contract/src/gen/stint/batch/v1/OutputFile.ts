// Original file: proto/stint/batch/v1/task.proto

import type { UploadCondition as _stint_batch_v1_UploadCondition, UploadCondition__Output as _stint_batch_v1_UploadCondition__Output } from '../../../stint/batch/v1/UploadCondition.ts';

/**
 * Files that the node uploads after the program ended.
 */
export interface OutputFile {
  /**
   * A pattern relative to the working directory: * and ? within a name, ** over directories, [a-c], [!x].
   */
  'filePattern'?: (string);
  /**
   * An artifact:, file:, http: or https: url; with a wildcard in the pattern, the prefix under which the files go.
   */
  'destinationUrl'?: (string);
  /**
   * When to upload.
   */
  'uploadCondition'?: (_stint_batch_v1_UploadCondition);
}

/**
 * Files that the node uploads after the program ended.
 */
export interface OutputFile__Output {
  /**
   * A pattern relative to the working directory: * and ? within a name, ** over directories, [a-c], [!x].
   */
  'filePattern': (string);
  /**
   * An artifact:, file:, http: or https: url; with a wildcard in the pattern, the prefix under which the files go.
   */
  'destinationUrl': (string);
  /**
   * When to upload.
   */
  'uploadCondition': (_stint_batch_v1_UploadCondition__Output);
}
