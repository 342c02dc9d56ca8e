/** The pool to use when nobody named one. */
import { collect, type StintClient } from "@stint/client";
import { DEV_POOL } from "../dev/dev-cluster.ts";
import { UsageError } from "../usage-error.ts";

/** Throws UsageError when there is none, or there are several. */
export async function onlyPool(client: StintClient): Promise<string> {
  const ids = (await collect(client.pools.list())).map(({ spec }) => spec?.id ?? "");
  if (ids.includes(DEV_POOL)) return DEV_POOL;
  if (ids.length === 1) return ids[0] as string;
  if (ids.length === 0) throw new UsageError("There is no pool to run in.", "stint pool create ID --nodes 1");
  throw new UsageError(`There are ${ids.length} pools: ${ids.slice(0, 10).join(", ")}.`, "name one with --pool, or in the job file");
}
