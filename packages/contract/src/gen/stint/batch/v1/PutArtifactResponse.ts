// Original file: proto/stint/batch/v1/file.proto

import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from '../../../stint/batch/v1/Artifact.ts';

/**
 * The artifact as stored.
 */
export interface PutArtifactResponse {
  /**
   * As it stands.
   */
  'artifact'?: (_stint_batch_v1_Artifact | null);
}

/**
 * The artifact as stored.
 */
export interface PutArtifactResponse__Output {
  /**
   * As it stands.
   */
  'artifact': (_stint_batch_v1_Artifact__Output | null);
}
