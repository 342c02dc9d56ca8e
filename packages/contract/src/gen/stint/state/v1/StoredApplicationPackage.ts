// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A version of an application.
 */
export interface StoredApplicationPackage {
  /**
   * Its name.
   */
  'version'?: (string);
  /**
   * pending or active.
   */
  'state'?: (string);
  /**
   * zip or tar.gz.
   */
  'format'?: (string);
  /**
   * In the artifact store.
   */
  'artifact'?: (string);
  /**
   * As packed.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * Hexadecimal.
   */
  'sha256'?: (string);
  /**
   * Uploaded.
   */
  'creationTimeMs'?: (number | string | Long);
  /**
   * Activated.
   */
  'lastActivationTimeMs'?: (number | string | Long);
  '_lastActivationTimeMs'?: "lastActivationTimeMs";
}

/**
 * A version of an application.
 */
export interface StoredApplicationPackage__Output {
  /**
   * Its name.
   */
  'version': (string);
  /**
   * pending or active.
   */
  'state': (string);
  /**
   * zip or tar.gz.
   */
  'format': (string);
  /**
   * In the artifact store.
   */
  'artifact': (string);
  /**
   * As packed.
   */
  'sizeBytes': (number);
  /**
   * Hexadecimal.
   */
  'sha256': (string);
  /**
   * Uploaded.
   */
  'creationTimeMs': (number);
  /**
   * Activated.
   */
  'lastActivationTimeMs'?: (number);
  '_lastActivationTimeMs'?: "lastActivationTimeMs";
}
