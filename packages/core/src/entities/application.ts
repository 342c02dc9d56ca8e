/**
 * An application: a program that pools and tasks ask for by name. Its packages are its versions; their bytes lie in the artifact store, and
 * are there before the record that names them.
 *
 *   (uploaded) ──> pending ──activated──> active ──replaced, where that is allowed──> active or pending
 */
import type { Uid } from "../ids.ts";

export type ApplicationPackageState = "pending" | "active";
export type ApplicationPackageFormat = "zip" | "tar.gz";

export interface ApplicationPackage {
  readonly version: string;
  readonly state: ApplicationPackageState;
  readonly format: ApplicationPackageFormat;
  /** Its name in the artifact store; no two uploads have the same. */
  readonly artifact: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly creationTimeMs: number;
  /** null = never. */
  readonly lastActivationTimeMs: number | null;
}

export interface Application {
  readonly uid: Uid;
  readonly account: string;
  readonly id: string;
  readonly displayName: string;
  readonly allowUpdates: boolean;
  /** What a reference without a version means; empty = nothing. */
  readonly defaultVersion: string;
  readonly packages: readonly ApplicationPackage[];
  readonly creationTimeMs: number;
  readonly lastModifiedMs: number;
}
