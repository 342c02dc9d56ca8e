/**
 * The real etcd behind the seam, by the raw clients of the etcd3 package. Its own retries are off, as they send ambiguous writes twice;
 * every call has a deadline; watches have a connection of their own, so that large reads cannot starve them.
 */
import {
  Etcd3,
  type IDuplexStream,
  type IKeyValue,
  type ILeaseKeepAliveRequest,
  type ILeaseKeepAliveResponse,
  type IRequestOp,
  type IWatchRequest,
  type IWatchResponse,
} from "etcd3";
import { noop } from "cockatiel";
import {
  type WireEtcd,
  WireError,
  type WireKeyValue,
  type WireOperation,
  type WireTransaction,
  type WireTransactionResult,
  type WireWatchHandlers,
} from "./wire.ts";

const CALL_LIMIT_MS = 3_000;
const READ_LIMIT_MS = 20_000;
/** As numbers: the package's names of them are not those of etcd. */
const ALARM_GET = 0;
const ALARM_DEACTIVATE = 2;
const ALARM_NOSPACE = 1;
/** etcd answers nothing meanwhile: some seconds for each gigabyte. */
const DEFRAGMENT_LIMIT_MS = 120_000;
const MESSAGE_BYTES_MAX = 512 * 1024 * 1024;

export function wireEtcd(endpoints: readonly string[], wallMs: () => number): WireEtcd {
  const options = {
    hosts: endpoints.map((endpoint) => `http://${endpoint}`),
    dialTimeout: 2_000,
    faultHandling: { host: () => noop, global: noop },
    grpcOptions: {
      "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
      "grpc.keepalive_time_ms": 10_000,
      "grpc.keepalive_timeout_ms": 5_000,
      "grpc.keepalive_permit_without_calls": 1,
      "grpc.enable_http_proxy": 0,
      "grpc.initial_reconnect_backoff_ms": 50,
      "grpc.max_reconnect_backoff_ms": 500,
    },
  };
  const calls = new Etcd3(options);
  const watches = new Etcd3(options);
  const limit = (ms: number) => ({ deadline: new Date(wallMs() + ms) });
  const lease = new KeepAliveStream(calls);
  /** Those that have raised the alarm; each is disarmed by its id. */
  const fullMembers = async (): Promise<string[]> => {
    const { alarms } = await attempt(() => calls.maintenance.alarm({ action: ALARM_GET }, limit(CALL_LIMIT_MS)));
    return alarms.filter(({ alarm }) => alarm === "Nospace").map(({ memberID }) => memberID);
  };
  return {
    async range({ from, to, limit: count, revision }) {
      const request = {
        key: Buffer.from(from),
        range_end: Buffer.from(to),
        limit: String(count),
        ...(revision === undefined ? {} : { revision: String(revision) }),
      };
      const response = await attempt(() => calls.kv.range(request as never, limit(READ_LIMIT_MS)));
      return { revision: revision ?? Number(response.header.revision), entries: response.kvs.map(fromWire) };
    },
    transaction: (transaction) => attempt(async () => runTransaction(calls, transaction, limit(CALL_LIMIT_MS))),
    async grantLease(ttlSeconds) {
      const response = await attempt(() =>
        calls.leaseClient.leaseGrant({ TTL: String(ttlSeconds), ID: "0" } as never, limit(CALL_LIMIT_MS)),
      );
      return { id: response.ID, ttlSeconds: Number(response.TTL) };
    },
    keepAlive: (leaseId) => attempt(() => lease.renew(leaseId)),
    async revokeLease(leaseId) {
      await attempt(() => calls.leaseClient.leaseRevoke({ ID: leaseId }, limit(CALL_LIMIT_MS)));
    },
    watch: (range, handlers) => watch(watches, range, handlers),
    async compact(revision, { physical } = { physical: false }) {
      await attempt(() => calls.kv.compact({ revision: String(revision), physical } as never, limit(READ_LIMIT_MS)));
    },
    async status() {
      const { dbSizeInUse } = await attempt(() => calls.maintenance.status(limit(CALL_LIMIT_MS)));
      return { usedBytes: Number(dbSizeInUse), noSpace: (await fullMembers()).length > 0 };
    },
    defragment: () => defragment(options, () => limit(DEFRAGMENT_LIMIT_MS)),
    async disarm() {
      for (const memberID of await fullMembers()) {
        const request = { action: ALARM_DEACTIVATE, alarm: ALARM_NOSPACE, memberID };
        await attempt(() => calls.maintenance.alarm(request, limit(CALL_LIMIT_MS)));
      }
    },
    close() {
      lease.close();
      calls.close();
      watches.close();
    },
  };
}

/** A connection for each member: it is done by the one that is asked. Those that do not answer are left as they are. */
async function defragment(options: { hosts: string[] }, limit: () => { deadline: Date }): Promise<void> {
  let failure: unknown = null;
  for (const host of options.hosts) {
    const member = new Etcd3({ ...options, hosts: [host] });
    try {
      await attempt(() => member.maintenance.defragment(limit()));
    } catch (error) {
      failure = error;
    } finally {
      member.close();
    }
  }
  if (failure !== null) throw failure;
}

async function attempt<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const kind = /compacted/.test(message) ? "compacted" : /database space exceeded/.test(message) ? "noSpace" : "unavailable";
    throw new WireError(kind, message, { cause: error });
  }
}

function fromWire(kv: IKeyValue): WireKeyValue {
  return { key: kv.key.toString(), value: kv.value, createRevision: Number(kv.create_revision), modRevision: Number(kv.mod_revision) };
}

async function runTransaction(client: Etcd3, transaction: WireTransaction, options: { deadline: Date }): Promise<WireTransactionResult> {
  const response = await client.kv.txn(
    {
      compare: transaction.compares.map(
        ({ key, createRevision }) =>
          ({ result: "Equal", target: "Create", key: Buffer.from(key), create_revision: String(createRevision) }) as never,
      ),
      success: transaction.success.map(toOperation),
      failure: transaction.failure.map(toOperation),
    },
    options,
  );
  const ran = response.succeeded ? transaction.success : transaction.failure;
  const reads = ran.flatMap((operation, at) => {
    if (operation.kind !== "get") return [];
    const kv = response.responses[at]?.response_range?.kvs[0];
    return [kv === undefined ? null : fromWire(kv)];
  });
  return { succeeded: response.succeeded, revision: Number(response.header.revision), reads };
}

function toOperation(operation: WireOperation): IRequestOp {
  if (operation.kind === "get") return { request_range: { key: Buffer.from(operation.key) } };
  if (operation.kind === "delete")
    return { request_delete_range: { key: Buffer.from(operation.from), range_end: Buffer.from(operation.to) } };
  const { value } = operation;
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return {
    request_put: {
      key: Buffer.from(operation.key),
      value: bytes,
      ...(operation.leaseId === undefined ? {} : { lease: operation.leaseId }),
    },
  };
}

/** One stream for all renewals; a renewal that is not answered fails with its stream. */
class KeepAliveStream {
  readonly #client: Etcd3;
  #stream: IDuplexStream<ILeaseKeepAliveRequest, ILeaseKeepAliveResponse> | null = null;
  #pending: { resolve: (ttl: number) => void; reject: (error: Error) => void } | null = null;

  constructor(client: Etcd3) {
    this.#client = client;
  }

  async renew(leaseId: string): Promise<number> {
    const stream = this.#stream ?? (await this.#open());
    this.#pending?.reject(new Error("a newer renewal was sent"));
    return new Promise<number>((resolve, reject) => {
      this.#pending = { resolve, reject };
      stream.write({ ID: leaseId });
    });
  }

  close(): void {
    this.#fail(new Error("closed"));
  }

  async #open(): Promise<IDuplexStream<ILeaseKeepAliveRequest, ILeaseKeepAliveResponse>> {
    const stream = await this.#client.leaseClient.leaseKeepAlive();
    this.#stream = stream;
    stream.on("data", (response: ILeaseKeepAliveResponse) => {
      this.#pending?.resolve(Number(response.TTL));
      this.#pending = null;
    });
    stream.on("error", (error: Error) => this.#fail(error));
    stream.on("end", () => this.#fail(new Error("the stream ended")));
    return stream;
  }

  #fail(error: Error): void {
    const stream = this.#stream;
    this.#stream = null;
    this.#pending?.reject(error);
    this.#pending = null;
    stream?.cancel();
  }
}

function watch(client: Etcd3, range: { from: string; to: string; startRevision: number }, handlers: WireWatchHandlers): { cancel(): void } {
  let stream: IDuplexStream<IWatchRequest, IWatchResponse> | null = null;
  let over = false;
  const end = (message: string, compacted = false): void => {
    if (over) return;
    over = true;
    stream?.cancel();
    handlers.onEnd({ compacted, message });
  };
  client.watchClient.watch().then(
    (opened) => {
      stream = opened;
      if (over) return opened.cancel();
      opened.on("data", (response: IWatchResponse) => {
        if (over) return;
        if (response.canceled) return end(response.cancel_reason, Number(response.compact_revision) > 0);
        if (response.events.length === 0) return;
        handlers.onEvents(
          response.events.map(({ type, kv }) => ({
            key: kv.key.toString(),
            value: String(type) === "Delete" || String(type) === "DELETE" ? null : kv.value,
            modRevision: Number(kv.mod_revision),
          })),
        );
      });
      opened.on("error", (error: Error) => end(error.message));
      opened.on("end", () => end("the stream ended"));
      const request = { key: Buffer.from(range.from), range_end: Buffer.from(range.to), start_revision: String(range.startRevision) };
      opened.write({ create_request: request } as unknown as IWatchRequest);
    },
    (error: unknown) => end(String(error)),
  );
  return {
    cancel() {
      over = true;
      stream?.cancel();
    },
  };
}
