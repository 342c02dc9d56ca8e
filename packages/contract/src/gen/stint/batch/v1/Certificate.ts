// Original file: proto/stint/batch/v1/certificate.proto

import type { CertificateState as _stint_batch_v1_CertificateState, CertificateState__Output as _stint_batch_v1_CertificateState__Output } from '../../../stint/batch/v1/CertificateState.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

/**
 * A certificate as it stands, without what is private.
 */
export interface Certificate {
  /**
   * The SHA-1 of the certificate, in lower case.
   */
  'thumbprint'?: (string);
  /**
   * Whether it is in use.
   */
  'state'?: (_stint_batch_v1_CertificateState);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState'?: (_stint_batch_v1_CertificateState);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * The certificate itself, in DER.
   */
  'publicData'?: (Buffer | Uint8Array | string);
  /**
   * Why its deletion failed: at most 100 of the pools that refer to it.
   */
  'pools'?: (string)[];
  /**
   * Changes whenever it does.
   */
  'etag'?: (string);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
}

/**
 * A certificate as it stands, without what is private.
 */
export interface Certificate__Output {
  /**
   * The SHA-1 of the certificate, in lower case.
   */
  'thumbprint': (string);
  /**
   * Whether it is in use.
   */
  'state': (_stint_batch_v1_CertificateState__Output);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * The state before; unspecified while it is in its first.
   */
  'previousState': (_stint_batch_v1_CertificateState__Output);
  /**
   * When it entered that state.
   */
  'previousStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * The certificate itself, in DER.
   */
  'publicData': (Buffer);
  /**
   * Why its deletion failed: at most 100 of the pools that refer to it.
   */
  'pools': (string)[];
  /**
   * Changes whenever it does.
   */
  'etag': (string);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
}
