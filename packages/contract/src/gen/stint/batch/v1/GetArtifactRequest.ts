// Original file: proto/stint/batch/v1/file.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Names an artifact.
 */
export interface GetArtifactRequest {
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * From this byte.
   */
  'offset'?: (number | string | Long);
}

/**
 * Names an artifact.
 */
export interface GetArtifactRequest__Output {
  /**
   * Its name.
   */
  'name': (string);
  /**
   * From this byte.
   */
  'offset': (number);
}
