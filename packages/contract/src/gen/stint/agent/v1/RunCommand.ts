// Original file: proto/stint/agent/v1/session.proto

import type { AttemptKey as _stint_agent_v1_AttemptKey, AttemptKey__Output as _stint_agent_v1_AttemptKey__Output } from '../../../stint/agent/v1/AttemptKey.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Starts a command beside an instance that the node holds, once for its id, and sends what it writes to whoever asked, by
 * CarryCommand. Asked again, it goes on sending from where the asker is.
 */
export interface RunCommand {
  /**
   * Names the command, for ever.
   */
  'commandId'?: (string);
  /**
   * The instance.
   */
  'key'?: (_stint_agent_v1_AttemptKey | null);
  /**
   * For a shell.
   */
  'command'?: (string);
  /**
   * So many bytes of its standard output are there already.
   */
  'stdoutOffset'?: (number | string | Long);
  /**
   * The same of its standard error.
   */
  'stderrOffset'?: (number | string | Long);
}

/**
 * Starts a command beside an instance that the node holds, once for its id, and sends what it writes to whoever asked, by
 * CarryCommand. Asked again, it goes on sending from where the asker is.
 */
export interface RunCommand__Output {
  /**
   * Names the command, for ever.
   */
  'commandId': (string);
  /**
   * The instance.
   */
  'key': (_stint_agent_v1_AttemptKey__Output | null);
  /**
   * For a shell.
   */
  'command': (string);
  /**
   * So many bytes of its standard output are there already.
   */
  'stdoutOffset': (number);
  /**
   * The same of its standard error.
   */
  'stderrOffset': (number);
}
