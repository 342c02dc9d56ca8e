/**
 * A certificate: what programs on a pool's nodes prove themselves with. What is private in it is kept with the state, which is sealed as a
 * whole where the store is encrypted, and leaves the leader only for nodes of pools that refer to it.
 *
 *   active ──deleted, no pool refers to it──> (forgotten)
 *   active ──deleted, a pool refers to it──> deletefailed ──cancelled──> active
 *                                               └──deleted again──> as from active
 */
import type { Uid } from "../ids.ts";

export type CertificateState = "active" | "deletefailed";
export type CertificateFormat = "pfx" | "cer";
/** Whose programs find it. */
export type CertificateVisibility = "starttask" | "task" | "remoteuser";

export interface CertificateReference {
  /** Hexadecimal, in lower case. */
  readonly thumbprint: string;
  /** Empty = all. */
  readonly visibility: readonly CertificateVisibility[];
}

/** What a node is given. */
export interface CertificateContent {
  readonly thumbprint: string;
  readonly format: CertificateFormat;
  /** Base64. */
  readonly data: string;
  readonly password: string;
}

export interface NodeCertificate extends CertificateContent {
  readonly visibility: readonly CertificateVisibility[];
}

export interface Certificate extends CertificateContent {
  readonly uid: Uid;
  readonly account: string;
  /** The certificate itself in DER, base64. */
  readonly publicData: string;
  readonly state: CertificateState;
  readonly stateTransitionTimeMs: number;
  /** null = it is in its first state. */
  readonly previousState: CertificateState | null;
  readonly previousStateTransitionTimeMs: number | null;
  /** Pools that kept it from being deleted. */
  readonly pools: readonly string[];
  readonly lastModifiedMs: number;
}
