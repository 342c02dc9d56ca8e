/**
 * The store's own record, `meta`: a controller of another cluster, or of another form of the state, does not touch it. The first leader
 * writes it; a new generation is begun by an operator's word, after the store was restored from a copy.
 */
import { decodeMeta, encodeMeta, type StoreMeta } from "@stint/contract";
import { type Clock, type Random, sleep } from "@stint/runtime";
import { type Keys, type KeyValue, prefixEnd, type Seal, StoreCorrupt, StoreUnavailable } from "@stint/store";

/** The form of the state that this version writes, and the oldest that it reads. It writes what the store has, never a newer one. */
const FORMAT = 1;
const FORMAT_OLDEST = 1;
const STORE_PAUSE_MS = 200;
/** Who can read it, sealed, holds the key. */
const CHECK = "stint";
const EVERY_CLUSTER = "/stint/";

/** This controller may not use this store: a line for a person. */
export class StoreRefused extends Error {}

export interface MetaOptions {
  readonly kv: KeyValue;
  readonly keys: Keys;
  readonly clusterId: string;
  /** By which the store is encrypted; null = it is not. */
  readonly seal: Seal | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** What the store says of itself; null = nobody has led here yet. Throws StoreRefused or StoreCorrupt. */
export async function readMeta(options: MetaOptions): Promise<StoreMeta | null> {
  const { kv, keys, clusterId } = options;
  const { entries } = await untilAnswered(options, () => kv.range({ from: keys.meta, to: `${keys.meta}\0`, limit: 1 }));
  const [entry] = entries;
  if (entry === undefined) {
    if (!kv.capabilities.shared) await refuseOthers(options);
    return null;
  }
  const meta = decode(keys.meta, entry.value);
  if (meta.clusterId !== clusterId)
    throw new StoreRefused(`the store belongs to the cluster ${meta.clusterId}, and this controller to ${clusterId} (--cluster)`);
  if (meta.format > FORMAT || meta.format < FORMAT_OLDEST) {
    throw new StoreRefused(
      `the store has format ${meta.format}; this version reads ${FORMAT_OLDEST} to ${FORMAT}: use the version it was written by`,
    );
  }
  const wrong = sealProblem(options, meta);
  if (wrong !== null) throw new StoreRefused(wrong);
  return meta;
}

/** Whoever cannot open the check value could not read the store, and would write what others cannot. */
function sealProblem({ seal, keys }: MetaOptions, { secretsKeys }: StoreMeta): string | null {
  if (secretsKeys.length === 0)
    return seal === null ? null : "the store was made without a key and is not encrypted: leave out --secrets-key-file";
  if (seal === null) return "the store is encrypted: give its key (--secrets-key-file)";
  const opens = secretsKeys.some(({ id, check }) => id === seal.id && seal.open(keys.meta, check)?.toString() === CHECK);
  const ids = secretsKeys.map(({ id }) => id).join(", ");
  return opens ? null : `the store is encrypted by another key (${ids}) than this controller's (${seal.id})`;
}

/** A store of its own holds one cluster. */
async function refuseOthers(options: MetaOptions): Promise<void> {
  const { kv, clusterId } = options;
  const { entries } = await untilAnswered(options, () => kv.range({ from: EVERY_CLUSTER, to: prefixEnd(EVERY_CLUSTER), limit: 1 }));
  const other = entries[0]?.key.split("/")[2];
  if (other !== undefined && other !== clusterId)
    throw new StoreRefused(`the store belongs to the cluster ${other}, and this controller to ${clusterId} (--cluster)`);
}

function decode(key: string, value: Uint8Array): StoreMeta {
  try {
    return decodeMeta(value);
  } catch (error) {
    throw new StoreCorrupt(key, error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The leader's: what the store says, written first if nothing does. Null = deposed. */
export async function ensureMeta(options: MetaOptions, epoch: number): Promise<StoreMeta | null> {
  const known = await readMeta(options);
  if (known !== null) return known;
  const { clusterId, random, seal, keys } = options;
  const secretsKeys = seal === null ? [] : [{ id: seal.id, check: seal.seal(keys.meta, Buffer.from(CHECK)) }];
  return write(options, epoch, { format: FORMAT, clusterId, generation: random.id(), secretsKeys });
}

/** Begins a new generation; returns it. */
export async function beginGeneration(options: MetaOptions & { name: string }): Promise<string> {
  const { kv, name, signal, random } = options;
  const leadership = await kv.campaign({ name, signal });
  try {
    const known = await ensureMeta(options, leadership.epoch);
    const written = known === null ? null : await write(options, leadership.epoch, { ...known, generation: random.id() });
    if (written === null) throw new StoreRefused("another controller leads: stop every controller first");
    return written.generation;
  } finally {
    await leadership.resign();
  }
}

async function write(options: MetaOptions, epoch: number, meta: StoreMeta): Promise<StoreMeta | null> {
  const { kv, keys } = options;
  const outcome = await untilAnswered(options, () => kv.put({ epoch, key: keys.meta, value: encodeMeta(meta) }));
  return outcome === "committed" ? meta : null;
}

async function untilAnswered<T>({ clock, signal }: MetaOptions, call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
    await sleep(clock, STORE_PAUSE_MS, signal);
  }
}
