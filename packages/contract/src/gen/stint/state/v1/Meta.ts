// Original file: proto/stint/state/v1/record.proto

import type { SecretsKey as _stint_state_v1_SecretsKey, SecretsKey__Output as _stint_state_v1_SecretsKey__Output } from '../../../stint/state/v1/SecretsKey.ts';

/**
 * What the store is: whose, in which form, and since which restore.
 */
export interface Meta {
  /**
   * The form of journal and snapshots. It rises only by an operator's word.
   */
  'format'?: (number);
  /**
   * The cluster's name.
   */
  'clusterId'?: (string);
  /**
   * Chosen by chance when the store is made, and anew when it was restored from a copy: epochs, page tokens and cursors are compared
   * within one generation only.
   */
  'generation'?: (string);
  /**
   * The keys that secrets in the store are encrypted with.
   */
  'secretsKeys'?: (_stint_state_v1_SecretsKey)[];
}

/**
 * What the store is: whose, in which form, and since which restore.
 */
export interface Meta__Output {
  /**
   * The form of journal and snapshots. It rises only by an operator's word.
   */
  'format': (number);
  /**
   * The cluster's name.
   */
  'clusterId': (string);
  /**
   * Chosen by chance when the store is made, and anew when it was restored from a copy: epochs, page tokens and cursors are compared
   * within one generation only.
   */
  'generation': (string);
  /**
   * The keys that secrets in the store are encrypted with.
   */
  'secretsKeys': (_stint_state_v1_SecretsKey__Output)[];
}
