/** What the listings of pools, nodes, jobs and schedules have in common: a filter, a selection and pages by uid. */
import { type Listed, pageSize, selected, selectionFromWire } from "@stint/contract";
import { type Cluster, type Columns, compileFilter, type FilterSchema, parseFilter } from "@stint/core";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";

export interface ListRequest {
  readonly pageSize: number;
  readonly pageToken: string;
  readonly filter: string;
  readonly select: readonly string[];
}

export interface EntityListing<Row, Wire> {
  readonly account: string;
  readonly request: ListRequest;
  /** Names the listing, with what selects its entries beside the filter. */
  readonly listing: string;
  readonly listed: Listed;
  readonly schema: FilterSchema;
  readonly columns: Columns<Row>;
  readonly order: "newest" | "oldest";
  /** Of all that may be in it, in any order. */
  readonly uids: (cluster: Cluster) => Iterable<number>;
  /** null = it is gone, or another account's. */
  readonly find: (cluster: Cluster, uid: number) => Row | null;
  readonly show: (cluster: Cluster, row: Row) => Wire;
}

export async function listEntities<Row, Wire extends object>(
  leader: Leader,
  pager: Pager,
  options: EntityListing<Row, Wire>,
): Promise<{ items: Wire[]; next: string }> {
  const { account, request, listing, listed, find, show } = options;
  const matches = compileFilter(valid(parseFilter(request.filter, options.schema)), options.columns);
  const selection = valid(selectionFromWire(request.select, listed));
  const scope = { account, listing: `${listing}/${request.filter}`, token: request.pageToken, size: valid(pageSize(request.pageSize)) };
  return pager.listByUid(leader, scope, {
    order: options.order,
    uids: options.uids,
    show: (cluster, uid) => {
      const row = find(cluster, uid);
      return row !== null && matches(row) ? selected(show(cluster, row), selection, listed) : null;
    },
  });
}
