// Original file: proto/stint/batch/v1/file.proto

import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from '../../../stint/batch/v1/Artifact.ts';

/**
 * A page.
 */
export interface ListArtifactsResponse {
  /**
   * In order of name.
   */
  'artifacts'?: (_stint_batch_v1_Artifact)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken'?: (string);
}

/**
 * A page.
 */
export interface ListArtifactsResponse__Output {
  /**
   * In order of name.
   */
  'artifacts': (_stint_batch_v1_Artifact__Output)[];
  /**
   * For the next page; empty = this is the last.
   */
  'nextPageToken': (string);
}
