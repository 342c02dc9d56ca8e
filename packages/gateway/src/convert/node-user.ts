/** Users of a node's machine. */
import type { NodeUser } from "@stint/client";
import { timeOf } from "./values.ts";

export interface RestNodeUser {
  readonly name: string;
  readonly isAdmin?: boolean;
  readonly expiryTime?: string;
  readonly password?: string;
  readonly sshPublicKey?: string;
}

export function userOf({ name, isAdmin, expiryTime, password, sshPublicKey }: RestNodeUser): NodeUser {
  return {
    name,
    isAdmin: isAdmin ?? false,
    expiryTime: timeOf(expiryTime),
    password: password ?? "",
    sshPublicKey: sshPublicKey ?? "",
  };
}
