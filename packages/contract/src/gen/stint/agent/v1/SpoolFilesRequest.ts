// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { SpooledFile as _stint_agent_v1_SpooledFile, SpooledFile__Output as _stint_agent_v1_SpooledFile__Output } from '../../../stint/agent/v1/SpooledFile.ts';
import type { NodeProgram as _stint_agent_v1_NodeProgram, NodeProgram__Output as _stint_agent_v1_NodeProgram__Output } from '../../../stint/agent/v1/NodeProgram.ts';

/**
 * A piece of the files of an attempt, or of a node's program.
 */
export interface SpoolFilesRequest {
  /**
   * Only in the first message: the attempt.
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
  /**
   * Only in the first message, when it is no attempt: the program.
   */
  'program'?: (_stint_agent_v1_NodeProgram | null);
}

/**
 * A piece of the files of an attempt, or of a node's program.
 */
export interface SpoolFilesRequest__Output {
  /**
   * Only in the first message: the attempt.
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
  /**
   * Only in the first message, when it is no attempt: the program.
   */
  'program': (_stint_agent_v1_NodeProgram__Output | null);
}
