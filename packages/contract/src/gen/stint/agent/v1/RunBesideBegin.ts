// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * Which command, where.
 */
export interface RunBesideBegin {
  /**
   * Names the command, for ever: a caller whose stream broke asks again with the same id.
   */
  'commandId'?: (string);
  /**
   * Of the attempt, as its leases have it.
   */
  'token'?: (string);
  /**
   * The address of the node, as the attempt's host list has it.
   */
  'host'?: (string);
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
 * Which command, where.
 */
export interface RunBesideBegin__Output {
  /**
   * Names the command, for ever: a caller whose stream broke asks again with the same id.
   */
  'commandId': (string);
  /**
   * Of the attempt, as its leases have it.
   */
  'token': (string);
  /**
   * The address of the node, as the attempt's host list has it.
   */
  'host': (string);
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
