// Original file: proto/stint/batch/v1/task.proto

import type { HttpHeader as _stint_batch_v1_HttpHeader, HttpHeader__Output as _stint_batch_v1_HttpHeader__Output } from '../../../stint/batch/v1/HttpHeader.ts';

/**
 * An Azure blob container that outputs go to.
 */
export interface OutputContainer {
  /**
   * With a signature (SAS) that may write; one that may also read lets an upload go on after the agent was killed.
   */
  'containerUrl'?: (string);
  /**
   * Without a wildcard in the pattern the blob's name, with one the prefix of names; empty = the files' own names.
   */
  'path'?: (string);
  /**
   * Sent with every blob.
   */
  'uploadHeaders'?: (_stint_batch_v1_HttpHeader)[];
}

/**
 * An Azure blob container that outputs go to.
 */
export interface OutputContainer__Output {
  /**
   * With a signature (SAS) that may write; one that may also read lets an upload go on after the agent was killed.
   */
  'containerUrl': (string);
  /**
   * Without a wildcard in the pattern the blob's name, with one the prefix of names; empty = the files' own names.
   */
  'path': (string);
  /**
   * Sent with every blob.
   */
  'uploadHeaders': (_stint_batch_v1_HttpHeader__Output)[];
}
