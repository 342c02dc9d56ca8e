/** The cluster's own facts, and what happens in it as it happens. */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf, StreamMessageOf } from "./connection.ts";

type Service = InstanceType<typeof batch.ClusterService>;
type Feed = InstanceType<typeof batch.EventService>;
export type EventBatch = StreamMessageOf<Feed["Watch"]>;
export type Cluster = ResponseOf<Service["GetCluster"]>;

export class Events {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What the controller that answers is: its role, its store, the store's space and the jobs that are set aside. */
  cluster(): Promise<Cluster> {
    return this.#connection.call("ClusterService", "GetCluster", {});
  }

  /** Changes after the cursor, or from now on; resume with the cursor of the last batch. Errors: CURSOR_TOO_OLD. */
  watch(from: { jobId?: string; cursor?: string } = {}): AsyncGenerator<EventBatch> {
    return this.#connection.stream("EventService", "Watch", from);
  }
}
