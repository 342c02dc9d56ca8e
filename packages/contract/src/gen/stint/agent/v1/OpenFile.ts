// Original file: proto/stint/agent/v1/session.proto

import type { FileOperation as _stint_agent_v1_FileOperation, FileOperation__Output as _stint_agent_v1_FileOperation__Output } from '../../../stint/agent/v1/FileOperation.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Somebody waits for something of the node's files.
 */
export interface OpenFile {
  /**
   * Goes into SendFile.
   */
  'relayId'?: (string);
  /**
   * Relative to the directory.
   */
  'path'?: (string);
  /**
   * Reading: from this byte; negative = that many before its end.
   */
  'offset'?: (number | string | Long);
  /**
   * Reading: at most this many bytes; 0 = all.
   */
  'length'?: (number | string | Long);
  /**
   * Reading: wait for more until the program that writes there has ended.
   */
  'follow'?: (boolean);
  /**
   * Listing: also what lies deeper. Deleting: a directory with all that is in it.
   */
  'recursive'?: (boolean);
  /**
   * A task's directory, relative to the node's root; empty = the root, of which only some directories are shown.
   */
  'directory'?: (string);
  /**
   * What is wanted.
   */
  'operation'?: (_stint_agent_v1_FileOperation);
  /**
   * Listing: only paths that begin so.
   */
  'prefix'?: (string);
  /**
   * Listing: only what comes after this path.
   */
  'after'?: (string);
  /**
   * Listing: at most this many.
   */
  'limit'?: (number);
}

/**
 * Somebody waits for something of the node's files.
 */
export interface OpenFile__Output {
  /**
   * Goes into SendFile.
   */
  'relayId': (string);
  /**
   * Relative to the directory.
   */
  'path': (string);
  /**
   * Reading: from this byte; negative = that many before its end.
   */
  'offset': (number);
  /**
   * Reading: at most this many bytes; 0 = all.
   */
  'length': (number);
  /**
   * Reading: wait for more until the program that writes there has ended.
   */
  'follow': (boolean);
  /**
   * Listing: also what lies deeper. Deleting: a directory with all that is in it.
   */
  'recursive': (boolean);
  /**
   * A task's directory, relative to the node's root; empty = the root, of which only some directories are shown.
   */
  'directory': (string);
  /**
   * What is wanted.
   */
  'operation': (_stint_agent_v1_FileOperation__Output);
  /**
   * Listing: only paths that begin so.
   */
  'prefix': (string);
  /**
   * Listing: only what comes after this path.
   */
  'after': (string);
  /**
   * Listing: at most this many.
   */
  'limit': (number);
}
