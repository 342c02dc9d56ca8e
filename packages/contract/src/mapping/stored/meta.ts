/** The store's own record: one small message beside journal and snapshots. */
import { READ, storedRoot } from "./root.ts";

/** Whose the store is, in which form, since which restore, and by which keys its secrets are encrypted. */
export interface StoreMeta {
  readonly format: number;
  readonly clusterId: string;
  readonly generation: string;
  readonly secretsKeys: readonly { readonly id: string; readonly check: Uint8Array }[];
}

const metaType = storedRoot.lookupType("stint.state.v1.Meta");

export function encodeMeta(meta: StoreMeta): Uint8Array {
  return metaType.encode(meta).finish();
}

/** Throws on bytes that are none. */
export function decodeMeta(bytes: Uint8Array): StoreMeta {
  const meta = metaType.toObject(metaType.decode(bytes), READ) as StoreMeta;
  if (meta.format === 0 || meta.clusterId === "" || meta.generation === "") throw new Error("the record of the store is not whole");
  return meta;
}
