// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { SpooledFile as _stint_agent_v1_SpooledFile, SpooledFile__Output as _stint_agent_v1_SpooledFile__Output } from '../../../stint/agent/v1/SpooledFile.ts';

/**
 * A piece of an attempt's files.
 */
export interface SpoolFilesRequest {
  /**
   * Only in the first message.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * Begins a file.
   */
  'file'?: (_stint_agent_v1_SpooledFile | null);
  /**
   * Of the file that was begun last; at most 256 KB.
   */
  'data'?: (Buffer | Uint8Array | string);
}

/**
 * A piece of an attempt's files.
 */
export interface SpoolFilesRequest__Output {
  /**
   * Only in the first message.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * Begins a file.
   */
  'file': (_stint_agent_v1_SpooledFile__Output | null);
  /**
   * Of the file that was begun last; at most 256 KB.
   */
  'data': (Buffer);
}
