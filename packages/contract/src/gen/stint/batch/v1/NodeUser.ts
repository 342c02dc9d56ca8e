// Original file: proto/stint/batch/v1/node.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * A user of a node's machine.
 */
export interface NodeUser {
  /**
   * At most 20 letters, digits, - and _, not beginning with a digit.
   */
  'name'?: (string);
  /**
   * It may use sudo; cannot be changed.
   */
  'isAdmin'?: (boolean);
  /**
   * When it goes; unset = in a day.
   */
  'expiryTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Its password; empty = it cannot log in by one.
   */
  'password'?: (string);
  /**
   * A public key that it logs in with, in OpenSSH's form; empty = none.
   */
  'sshPublicKey'?: (string);
}

/**
 * A user of a node's machine.
 */
export interface NodeUser__Output {
  /**
   * At most 20 letters, digits, - and _, not beginning with a digit.
   */
  'name': (string);
  /**
   * It may use sudo; cannot be changed.
   */
  'isAdmin': (boolean);
  /**
   * When it goes; unset = in a day.
   */
  'expiryTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Its password; empty = it cannot log in by one.
   */
  'password': (string);
  /**
   * A public key that it logs in with, in OpenSSH's form; empty = none.
   */
  'sshPublicKey': (string);
}
