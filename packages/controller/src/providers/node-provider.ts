/**
 * Where a pool's machines come from. A provider is asked to make machines under ids, and to take others away; asked twice it does it once.
 * What it says is taken for what it did: a machine it says it made is waited for, one it says it took away is forgotten.
 */
import type { Machine, MachineChanges } from "@stint/core";

export interface ProviderRequest extends MachineChanges {
  readonly account: string;
  readonly poolId: string;
  readonly taskSlotsPerNode: number;
}

export interface ProviderAnswer {
  readonly added: readonly Machine[];
  readonly removed: readonly string[];
  /** Why what is missing of either was not done; null = it may be done yet. */
  readonly failure: { readonly added: string | null; readonly removed: string | null };
}

export interface NodeProvider {
  /** It keeps nothing of its own: whoever begins to lead tells it all that there should be. */
  readonly forgets: boolean;
  /** Throws when it cannot say what it did. The signal ends it: nobody waits for the answer any more. */
  change(request: ProviderRequest, signal: AbortSignal): Promise<ProviderAnswer>;
}

export const NOTHING_DONE: ProviderAnswer = { added: [], removed: [], failure: { added: null, removed: null } };

/** Nothing of the request was done, for this reason. */
export function failed(request: ProviderRequest, why: string): ProviderAnswer {
  return {
    added: [],
    removed: [],
    failure: { added: request.add.length === 0 ? null : why, removed: request.remove.length === 0 ? null : why },
  };
}
