// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A certificate.
 */
export interface StoredCertificate {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its account.
   */
  'account'?: (string);
  /**
   * The SHA-1 of the certificate, in lower case.
   */
  'thumbprint'?: (string);
  /**
   * pfx or cer.
   */
  'format'?: (string);
  /**
   * Its bytes, base64.
   */
  'data'?: (string);
  /**
   * Of the private key.
   */
  'password'?: (string);
  /**
   * The certificate itself in DER, base64.
   */
  'publicData'?: (string);
  /**
   * Its state.
   */
  'state'?: (string);
  /**
   * When that last changed.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * The state before; empty = it is in its first.
   */
  'previousState'?: (string);
  /**
   * When it entered that.
   */
  'previousStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Pools that kept it from being deleted.
   */
  'pools'?: (string)[];
  /**
   * When it was last changed.
   */
  'lastModifiedMs'?: (number | string | Long);
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
}

/**
 * A certificate.
 */
export interface StoredCertificate__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its account.
   */
  'account': (string);
  /**
   * The SHA-1 of the certificate, in lower case.
   */
  'thumbprint': (string);
  /**
   * pfx or cer.
   */
  'format': (string);
  /**
   * Its bytes, base64.
   */
  'data': (string);
  /**
   * Of the private key.
   */
  'password': (string);
  /**
   * The certificate itself in DER, base64.
   */
  'publicData': (string);
  /**
   * Its state.
   */
  'state': (string);
  /**
   * When that last changed.
   */
  'stateTransitionTimeMs': (number);
  /**
   * The state before; empty = it is in its first.
   */
  'previousState': (string);
  /**
   * When it entered that.
   */
  'previousStateTransitionTimeMs'?: (number);
  /**
   * Pools that kept it from being deleted.
   */
  'pools': (string)[];
  /**
   * When it was last changed.
   */
  'lastModifiedMs': (number);
  '_previousStateTransitionTimeMs'?: "previousStateTransitionTimeMs";
}
