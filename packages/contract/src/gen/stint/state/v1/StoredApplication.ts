// Original file: proto/stint/state/v1/record.proto

import type { StoredApplicationPackage as _stint_state_v1_StoredApplicationPackage, StoredApplicationPackage__Output as _stint_state_v1_StoredApplicationPackage__Output } from '../../../stint/state/v1/StoredApplicationPackage.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An application.
 */
export interface StoredApplication {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Whose it is.
   */
  'account'?: (string);
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * A version may be replaced.
   */
  'allowUpdates'?: (boolean);
  /**
   * Or empty.
   */
  'defaultVersion'?: (string);
  /**
   * Its versions.
   */
  'packages'?: (_stint_state_v1_StoredApplicationPackage)[];
  /**
   * Created.
   */
  'creationTimeMs'?: (number | string | Long);
  /**
   * Changed.
   */
  'lastModifiedMs'?: (number | string | Long);
}

/**
 * An application.
 */
export interface StoredApplication__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Whose it is.
   */
  'account': (string);
  /**
   * Its id.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * A version may be replaced.
   */
  'allowUpdates': (boolean);
  /**
   * Or empty.
   */
  'defaultVersion': (string);
  /**
   * Its versions.
   */
  'packages': (_stint_state_v1_StoredApplicationPackage__Output)[];
  /**
   * Created.
   */
  'creationTimeMs': (number);
  /**
   * Changed.
   */
  'lastModifiedMs': (number);
}
