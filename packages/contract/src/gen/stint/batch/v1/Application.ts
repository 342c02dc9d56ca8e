// Original file: proto/stint/batch/v1/application.proto

import type { ApplicationPackage as _stint_batch_v1_ApplicationPackage, ApplicationPackage__Output as _stint_batch_v1_ApplicationPackage__Output } from '../../../stint/batch/v1/ApplicationPackage.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * An application as it stands.
 */
export interface Application {
  /**
   * Unique within the account.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Whether a version may be replaced by another upload.
   */
  'allowUpdates'?: (boolean);
  /**
   * What a reference without a version means; empty = nothing.
   */
  'defaultVersion'?: (string);
  /**
   * Its versions, in order of upload.
   */
  'packages'?: (_stint_batch_v1_ApplicationPackage)[];
  /**
   * When it was created.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * Changes whenever it does.
   */
  'etag'?: (string);
}

/**
 * An application as it stands.
 */
export interface Application__Output {
  /**
   * Unique within the account.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * Whether a version may be replaced by another upload.
   */
  'allowUpdates': (boolean);
  /**
   * What a reference without a version means; empty = nothing.
   */
  'defaultVersion': (string);
  /**
   * Its versions, in order of upload.
   */
  'packages': (_stint_batch_v1_ApplicationPackage__Output)[];
  /**
   * When it was created.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * Changes whenever it does.
   */
  'etag': (string);
}
