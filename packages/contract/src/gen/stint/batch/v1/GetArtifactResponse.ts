// Original file: proto/stint/batch/v1/file.proto

import type { Artifact as _stint_batch_v1_Artifact, Artifact__Output as _stint_batch_v1_Artifact__Output } from '../../../stint/batch/v1/Artifact.ts';

/**
 * A piece of it.
 */
export interface GetArtifactResponse {
  /**
   * Only in the first message.
   */
  'artifact'?: (_stint_batch_v1_Artifact | null);
  /**
   * At most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
}

/**
 * A piece of it.
 */
export interface GetArtifactResponse__Output {
  /**
   * Only in the first message.
   */
  'artifact': (_stint_batch_v1_Artifact__Output | null);
  /**
   * At most 256 KB.
   */
  'data': (Buffer);
}
