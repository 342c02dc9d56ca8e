// Original file: proto/stint/agent/v1/session.proto

import type { NodeUser as _stint_batch_v1_NodeUser, NodeUser__Output as _stint_batch_v1_NodeUser__Output } from '../../../stint/batch/v1/NodeUser.ts';
import type { UploadLogs as _stint_agent_v1_UploadLogs, UploadLogs__Output as _stint_agent_v1_UploadLogs__Output } from '../../../stint/agent/v1/UploadLogs.ts';

/**
 * Somebody waits for something to be done on the node. Answered by SendFile, with the files that were uploaded.
 */
export interface NodeOrder {
  /**
   * Goes into SendFile.
   */
  'relayId'?: (string);
  /**
   * A user to make.
   */
  'addUser'?: (_stint_batch_v1_NodeUser | null);
  /**
   * A user to change.
   */
  'updateUser'?: (_stint_batch_v1_NodeUser | null);
  /**
   * A user to take away, by its name.
   */
  'deleteUser'?: (string);
  /**
   * Logs to upload.
   */
  'uploadLogs'?: (_stint_agent_v1_UploadLogs | null);
  /**
   * One of these.
   */
  'order'?: "addUser"|"updateUser"|"deleteUser"|"uploadLogs";
}

/**
 * Somebody waits for something to be done on the node. Answered by SendFile, with the files that were uploaded.
 */
export interface NodeOrder__Output {
  /**
   * Goes into SendFile.
   */
  'relayId': (string);
  /**
   * A user to make.
   */
  'addUser'?: (_stint_batch_v1_NodeUser__Output | null);
  /**
   * A user to change.
   */
  'updateUser'?: (_stint_batch_v1_NodeUser__Output | null);
  /**
   * A user to take away, by its name.
   */
  'deleteUser'?: (string);
  /**
   * Logs to upload.
   */
  'uploadLogs'?: (_stint_agent_v1_UploadLogs__Output | null);
  /**
   * One of these.
   */
  'order'?: "addUser"|"updateUser"|"deleteUser"|"uploadLogs";
}
