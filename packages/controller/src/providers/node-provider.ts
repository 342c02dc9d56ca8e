/**
 * Where a pool's machines come from. A provider is asked to make machines of given names, and to take others away; asked twice it does it
 * once. What it says is taken for what it did: a machine it says it made is waited for, one it says it took away is forgotten.
 */
import type { MachineChanges } from "@stint/core";

export interface ProviderRequest extends MachineChanges {
  readonly account: string;
  readonly poolId: string;
  readonly taskSlotsPerNode: number;
}

/** By nodes' ids. */
export interface ProviderAnswer {
  readonly added: readonly string[];
  /** It certainly has no machines for these, and will have none; what is neither here nor in `added` may have been made. */
  readonly notMade: readonly string[];
  readonly removed: readonly string[];
  /** It certainly still has these. */
  readonly notRemoved: readonly string[];
  /** Why what is missing of either was not done; null = it may be done yet. */
  readonly failure: { readonly added: string | null; readonly removed: string | null };
}

export interface NodeProvider {
  /** It keeps nothing of its own: whoever begins to lead tells it all that there should be. */
  readonly forgets: boolean;
  /** Throws when it cannot say what it did. The signal ends it: nobody waits for the answer any more. */
  change(request: ProviderRequest, signal: AbortSignal): Promise<ProviderAnswer>;
}

export const NOTHING_SAID: ProviderAnswer = {
  added: [],
  notMade: [],
  removed: [],
  notRemoved: [],
  failure: { added: null, removed: null },
};

/** Nobody can say what was done of the request, for this reason. */
export function failed({ add, remove }: MachineChanges, why: string): ProviderAnswer {
  return { ...NOTHING_SAID, failure: { added: add.length === 0 ? null : why, removed: remove.length === 0 ? null : why } };
}
