// Original file: proto/stint/batch/v1/task.proto

import type { UploadCondition as _stint_batch_v1_UploadCondition, UploadCondition__Output as _stint_batch_v1_UploadCondition__Output } from '../../../stint/batch/v1/UploadCondition.ts';
import type { OutputContainer as _stint_batch_v1_OutputContainer, OutputContainer__Output as _stint_batch_v1_OutputContainer__Output } from '../../../stint/batch/v1/OutputContainer.ts';

/**
 * Files that the node uploads after the program ended.
 */
export interface OutputFile {
  /**
   * A pattern: * and ? within a name, ** over directories, [a-c], [!x]; names that begin with a dot only where the pattern says so.
   * $NAME and ${NAME} are the task's variables. Relative to the working directory, with ../ to the task's directory; or absolute, below
   * the task's directory or one that all tasks of the node may read.
   */
  'filePattern'?: (string);
  /**
   * An artifact:, file:, s3:, http: or https: url; with a wildcard in the pattern, the prefix under which the files go. Exactly one of
   * it and container is given.
   */
  'destinationUrl'?: (string);
  /**
   * When to upload.
   */
  'uploadCondition'?: (_stint_batch_v1_UploadCondition);
  /**
   * A container of Azure's blob service.
   */
  'container'?: (_stint_batch_v1_OutputContainer | null);
}

/**
 * Files that the node uploads after the program ended.
 */
export interface OutputFile__Output {
  /**
   * A pattern: * and ? within a name, ** over directories, [a-c], [!x]; names that begin with a dot only where the pattern says so.
   * $NAME and ${NAME} are the task's variables. Relative to the working directory, with ../ to the task's directory; or absolute, below
   * the task's directory or one that all tasks of the node may read.
   */
  'filePattern': (string);
  /**
   * An artifact:, file:, s3:, http: or https: url; with a wildcard in the pattern, the prefix under which the files go. Exactly one of
   * it and container is given.
   */
  'destinationUrl': (string);
  /**
   * When to upload.
   */
  'uploadCondition': (_stint_batch_v1_UploadCondition__Output);
  /**
   * A container of Azure's blob service.
   */
  'container': (_stint_batch_v1_OutputContainer__Output | null);
}
