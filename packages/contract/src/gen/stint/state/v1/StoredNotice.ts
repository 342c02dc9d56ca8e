// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What watchers are told of a fact.
 */
export interface StoredNotice {
  /**
   * What happened, numbered as core's EVENT_TYPES from 1.
   */
  'types'?: (number)[];
  /**
   * When.
   */
  'atMs'?: (number | string | Long);
  /**
   * Of a task, or of what is forgotten; empty = the fact itself has it.
   */
  'id'?: (string);
  /**
   * Of what is forgotten; empty = the fact itself has it.
   */
  'account'?: (string);
}

/**
 * What watchers are told of a fact.
 */
export interface StoredNotice__Output {
  /**
   * What happened, numbered as core's EVENT_TYPES from 1.
   */
  'types': (number)[];
  /**
   * When.
   */
  'atMs': (number);
  /**
   * Of a task, or of what is forgotten; empty = the fact itself has it.
   */
  'id': (string);
  /**
   * Of what is forgotten; empty = the fact itself has it.
   */
  'account': (string);
}
