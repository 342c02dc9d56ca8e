/**
 * etcd as this adapter uses it, call by call: a seam between our loops and the network, so that a simulator can put a model of etcd
 * behind them. Every call that fails throws WireError; whether it took effect is then not known, unless it says so.
 */

export interface WireKeyValue {
  readonly key: string;
  readonly value: Uint8Array;
  readonly createRevision: number;
  readonly modRevision: number;
}

export type WireOperation =
  | { readonly kind: "put"; readonly key: string; readonly value: Uint8Array; readonly leaseId?: string }
  | { readonly kind: "get"; readonly key: string }
  | { readonly kind: "delete"; readonly from: string; readonly to: string };

export interface WireTransaction {
  /** All must hold; 0 = the key does not exist. */
  readonly compares: readonly { readonly key: string; readonly createRevision: number }[];
  readonly success: readonly WireOperation[];
  readonly failure: readonly WireOperation[];
}

export interface WireTransactionResult {
  readonly succeeded: boolean;
  readonly revision: number;
  /** One entry per `get` of the branch that ran. */
  readonly reads: readonly (WireKeyValue | null)[];
}

export interface WireWatchEvent {
  readonly key: string;
  /** null = deleted. */
  readonly value: Uint8Array | null;
  readonly modRevision: number;
}

export interface WireWatchHandlers {
  /** Events of whole revisions, in order. */
  onEvents(events: readonly WireWatchEvent[]): void;
  /** The watch is over: compacted away, or cut. */
  onEnd(end: { readonly compacted: boolean; readonly message: string }): void;
}

export interface WireEtcd {
  range(options: {
    from: string;
    to: string;
    limit: number;
    revision?: number;
  }): Promise<{ readonly revision: number; readonly entries: readonly WireKeyValue[] }>;
  transaction(transaction: WireTransaction): Promise<WireTransactionResult>;
  grantLease(ttlSeconds: number): Promise<{ readonly id: string; readonly ttlSeconds: number }>;
  /** The seconds that the lease lives from the moment it was renewed; 0 = it is gone. */
  keepAlive(leaseId: string): Promise<number>;
  revokeLease(leaseId: string): Promise<void>;
  watch(options: { from: string; to: string; startRevision: number }, handlers: WireWatchHandlers): { cancel(): void };
  /** `physical`: answers once the space is given back inside of the database. */
  compact(revision: number, options?: { physical: boolean }): Promise<void>;
  /** What is in use, and whether etcd has stopped to take writes for want of space. */
  status(): Promise<{ readonly usedBytes: number; readonly noSpace: boolean }>;
  /** Makes the database's files as small as what they hold, member by member. */
  defragment(): Promise<void>;
  /** Lets etcd take writes again. */
  disarm(): Promise<void>;
  close(): void;
}

export class WireError extends Error {
  readonly kind: "unavailable" | "compacted" | "noSpace";

  constructor(kind: WireError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WireError";
    this.kind = kind;
  }
}
