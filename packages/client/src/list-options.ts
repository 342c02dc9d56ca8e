/** What every listing can be asked. */
export interface ListOptions {
  /** Azure Batch's filter language, e.g. `state eq 'active' and startswith(id, 'render')`. */
  readonly filter?: string;
  /** The fields that are wanted, or `id`; of the others nothing is sent. */
  readonly select?: readonly string[];
  /** Entries fetched at once, at most 1,000; 100 unless given. */
  readonly pageSize?: number;
}

/** As requests hold it. */
export function listRequest({ filter, select, pageSize }: ListOptions): { filter?: string; select?: string[]; pageSize?: number } {
  return {
    ...(filter === undefined ? {} : { filter }),
    ...(select === undefined ? {} : { select: [...select] }),
    ...(pageSize === undefined ? {} : { pageSize }),
  };
}
