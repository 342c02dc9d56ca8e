// Original file: proto/stint/batch/v1/execution.proto


/**
 * Of an account on Linux.
 */
export interface LinuxUserConfiguration {
  /**
   * Its number; together with gid, or neither.
   */
  'uid'?: (number);
  /**
   * Its group's number.
   */
  'gid'?: (number);
  /**
   * A private key for it, in OpenSSH's or PEM form; never given back.
   */
  'sshPrivateKey'?: (string);
  '_uid'?: "uid";
  '_gid'?: "gid";
}

/**
 * Of an account on Linux.
 */
export interface LinuxUserConfiguration__Output {
  /**
   * Its number; together with gid, or neither.
   */
  'uid'?: (number);
  /**
   * Its group's number.
   */
  'gid'?: (number);
  /**
   * A private key for it, in OpenSSH's or PEM form; never given back.
   */
  'sshPrivateKey': (string);
  '_uid'?: "uid";
  '_gid'?: "gid";
}
