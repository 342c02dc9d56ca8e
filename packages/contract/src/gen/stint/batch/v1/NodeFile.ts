// Original file: proto/stint/batch/v1/file.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A file or directory of a task or a node.
 */
export interface NodeFile {
  /**
   * Its path relative to the task's directory, or to the node's root; e.g. wd/out.txt.
   */
  'path'?: (string);
  /**
   * It is a directory.
   */
  'directory'?: (boolean);
  /**
   * Its size.
   */
  'sizeBytes'?: (number | string | Long);
  /**
   * When it last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * When it was made.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Its type and permissions, as the system has them.
   */
  'mode'?: (number);
  /**
   * By its name, e.g. text/plain.
   */
  'contentType'?: (string);
  /**
   * It is what was spooled when the attempt ended; the node was not asked, or has it no more.
   */
  'spooled'?: (boolean);
  /**
   * Of a spooled file: bytes in its middle were not kept.
   */
  'truncated'?: (boolean);
  /**
   * Of a spooled file: the attempt that wrote it.
   */
  'attempt'?: (number);
}

/**
 * A file or directory of a task or a node.
 */
export interface NodeFile__Output {
  /**
   * Its path relative to the task's directory, or to the node's root; e.g. wd/out.txt.
   */
  'path': (string);
  /**
   * It is a directory.
   */
  'directory': (boolean);
  /**
   * Its size.
   */
  'sizeBytes': (number);
  /**
   * When it last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it was made.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Its type and permissions, as the system has them.
   */
  'mode': (number);
  /**
   * By its name, e.g. text/plain.
   */
  'contentType': (string);
  /**
   * It is what was spooled when the attempt ended; the node was not asked, or has it no more.
   */
  'spooled': (boolean);
  /**
   * Of a spooled file: bytes in its middle were not kept.
   */
  'truncated': (boolean);
  /**
   * Of a spooled file: the attempt that wrote it.
   */
  'attempt': (number);
}
