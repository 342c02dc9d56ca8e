// Original file: proto/stint/batch/v1/pool.proto

import type { StartTask as _stint_batch_v1_StartTask, StartTask__Output as _stint_batch_v1_StartTask__Output } from '../../../stint/batch/v1/StartTask.ts';
import type { PoolMetadata as _stint_batch_v1_PoolMetadata, PoolMetadata__Output as _stint_batch_v1_PoolMetadata__Output } from '../../../stint/batch/v1/PoolMetadata.ts';
import type { PoolPackages as _stint_batch_v1_PoolPackages, PoolPackages__Output as _stint_batch_v1_PoolPackages__Output } from '../../../stint/batch/v1/PoolPackages.ts';
import type { PoolCertificates as _stint_batch_v1_PoolCertificates, PoolCertificates__Output as _stint_batch_v1_PoolCertificates__Output } from '../../../stint/batch/v1/PoolCertificates.ts';

/**
 * What is to change.
 */
export interface UpdatePoolRequest {
  /**
   * Its id.
   */
  'poolId'?: (string);
  /**
   * Unset = as it is.
   */
  'displayName'?: (string);
  /**
   * Unset = as it is.
   */
  'startTask'?: (_stint_batch_v1_StartTask | null);
  /**
   * The pool has no start task any more.
   */
  'removeStartTask'?: (boolean);
  /**
   * All of it anew; unset = as it is.
   */
  'metadata'?: (_stint_batch_v1_PoolMetadata | null);
  /**
   * What is not given is cleared: display name, start task, metadata, packages, certificates, Azure's
   * properties.
   */
  'replace'?: (boolean);
  /**
   * All of them anew, for nodes that join or restart from then on; unset = as they are.
   */
  'packages'?: (_stint_batch_v1_PoolPackages | null);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch'?: (string);
  /**
   * All of them anew; unset = as they are.
   */
  'azureProperties'?: (string);
  /**
   * All of them anew, for nodes that join from then on; unset = as they are.
   */
  'certificates'?: (_stint_batch_v1_PoolCertificates | null);
  /**
   * A JSON object: each of its properties in the place of the one that the pool has, null = none; the others stay as they are. Not with
   * azure_properties or replace.
   */
  'azurePropertiesPatch'?: (string);
  '_displayName'?: "displayName";
  '_azureProperties'?: "azureProperties";
  '_azurePropertiesPatch'?: "azurePropertiesPatch";
}

/**
 * What is to change.
 */
export interface UpdatePoolRequest__Output {
  /**
   * Its id.
   */
  'poolId': (string);
  /**
   * Unset = as it is.
   */
  'displayName'?: (string);
  /**
   * Unset = as it is.
   */
  'startTask': (_stint_batch_v1_StartTask__Output | null);
  /**
   * The pool has no start task any more.
   */
  'removeStartTask': (boolean);
  /**
   * All of it anew; unset = as it is.
   */
  'metadata': (_stint_batch_v1_PoolMetadata__Output | null);
  /**
   * What is not given is cleared: display name, start task, metadata, packages, certificates, Azure's
   * properties.
   */
  'replace': (boolean);
  /**
   * All of them anew, for nodes that join or restart from then on; unset = as they are.
   */
  'packages': (_stint_batch_v1_PoolPackages__Output | null);
  /**
   * Only while this is its etag, else CONDITION_NOT_MET; empty = whatever it is.
   */
  'ifMatch': (string);
  /**
   * All of them anew; unset = as they are.
   */
  'azureProperties'?: (string);
  /**
   * All of them anew, for nodes that join from then on; unset = as they are.
   */
  'certificates': (_stint_batch_v1_PoolCertificates__Output | null);
  /**
   * A JSON object: each of its properties in the place of the one that the pool has, null = none; the others stay as they are. Not with
   * azure_properties or replace.
   */
  'azurePropertiesPatch'?: (string);
  '_displayName'?: "displayName";
  '_azureProperties'?: "azureProperties";
  '_azurePropertiesPatch'?: "azurePropertiesPatch";
}
