/** azure-batch 9.0.0, the last under that name, of API version 2020-03-01.11.0, against a development cluster with live agents. */
import { PassThrough, type Readable } from "node:stream";
import { ServiceClient, SharedKeyCredentials } from "azure-batch";
import moment from "moment";
import { type NodeBatch, nodeClientSuite, propertyNames } from "./node-client-suite.ts";

/** Each of its models is a class that tells how it is written. */
type Model = new () => {
  mapper(): { readonly type: { readonly modelProperties?: Readonly<Record<string, { readonly serializedName?: string }>> } };
};

/** Its own types name a module where the class is. */
const Client = ServiceClient as unknown as new (
  credentials: SharedKeyCredentials,
  url: string,
) => NodeBatch & { readonly computeNodeOperations: NodeBatch["computeNode"]; readonly models: Readonly<Record<string, Model | undefined>> };
const { models } = new Client(new SharedKeyCredentials("none", "none"), "http://127.0.0.1");
/** A stream has begun to flow when a promise of it is kept: whoever wants all of it takes it in the callback. */
type WithCallback = (...args: readonly [...unknown[], (error: Error | null, bytes: Readable) => void]) => void;

nodeClientSuite({
  suite: "azure-batch-js-9",
  client: "azure-batch 9.0.0",
  slots: "maxTasksPerNode",
  model: {
    propertiesOf: (definition) => {
      const Model = models[definition];
      if (Model === undefined) return undefined;
      return propertyNames(Object.values(new Model().mapper().type.modelProperties ?? {}).map(({ serializedName }) => serializedName));
    },
    results: { Job_GetTaskCounts: "TaskCounts" },
  },
  connect: ({ account, key, url }) => {
    const client = new Client(new SharedKeyCredentials(account, key), url);
    return Object.assign(client, { computeNode: client.computeNodeOperations });
  },
  isThere: (answer) => answer as unknown as boolean,
  duration: (iso) => moment.duration(iso) as unknown as string,
  read: ({ file }, { of, at }) =>
    new Promise((resolve, reject) => {
      const get = file[of].bind(file) as unknown as WithCallback;
      get(...at, (error, bytes) => (error === null ? resolve(bytes.pipe(new PassThrough())) : reject(error)));
    }),
  counts: (answer) => answer as unknown as ReturnType<Parameters<typeof nodeClientSuite>[0]["counts"]>,
});
