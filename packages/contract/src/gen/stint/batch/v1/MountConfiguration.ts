// Original file: proto/stint/batch/v1/execution.proto

import type { AzureBlobFileSystem as _stint_batch_v1_AzureBlobFileSystem, AzureBlobFileSystem__Output as _stint_batch_v1_AzureBlobFileSystem__Output } from '../../../stint/batch/v1/AzureBlobFileSystem.ts';
import type { NfsMount as _stint_batch_v1_NfsMount, NfsMount__Output as _stint_batch_v1_NfsMount__Output } from '../../../stint/batch/v1/NfsMount.ts';
import type { CifsMount as _stint_batch_v1_CifsMount, CifsMount__Output as _stint_batch_v1_CifsMount__Output } from '../../../stint/batch/v1/CifsMount.ts';
import type { AzureFileShare as _stint_batch_v1_AzureFileShare, AzureFileShare__Output as _stint_batch_v1_AzureFileShare__Output } from '../../../stint/batch/v1/AzureFileShare.ts';

/**
 * A file system that every node of the pool mounts before its start task: exactly one.
 */
export interface MountConfiguration {
  /**
   * Blobs.
   */
  'azureBlobFileSystem'?: (_stint_batch_v1_AzureBlobFileSystem | null);
  /**
   * NFS.
   */
  'nfsMount'?: (_stint_batch_v1_NfsMount | null);
  /**
   * CIFS.
   */
  'cifsMount'?: (_stint_batch_v1_CifsMount | null);
  /**
   * Azure Files.
   */
  'azureFileShare'?: (_stint_batch_v1_AzureFileShare | null);
}

/**
 * A file system that every node of the pool mounts before its start task: exactly one.
 */
export interface MountConfiguration__Output {
  /**
   * Blobs.
   */
  'azureBlobFileSystem': (_stint_batch_v1_AzureBlobFileSystem__Output | null);
  /**
   * NFS.
   */
  'nfsMount': (_stint_batch_v1_NfsMount__Output | null);
  /**
   * CIFS.
   */
  'cifsMount': (_stint_batch_v1_CifsMount__Output | null);
  /**
   * Azure Files.
   */
  'azureFileShare': (_stint_batch_v1_AzureFileShare__Output | null);
}
