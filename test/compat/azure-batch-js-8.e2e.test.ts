/** @azure/batch 8.0.0, of API version 2020-09-01.12.0, against a development cluster with live agents. */
import { BatchServiceClient, BatchServiceMappers, BatchSharedKeyCredentials } from "@azure/batch-8";
import { nodeClientSuite, propertyNames } from "./node-client-suite.ts";

interface Mapper {
  readonly serializedName?: string;
  readonly type?: { readonly modelProperties?: Readonly<Record<string, { readonly serializedName?: string }>> };
}

const mappers = new Map(Object.values(BatchServiceMappers as unknown as Record<string, Mapper>).map((each) => [each.serializedName, each]));

nodeClientSuite({
  suite: "azure-batch-js-8",
  client: "@azure/batch 8.0.0",
  slots: "taskSlotsPerNode",
  model: {
    propertiesOf: (definition) => {
      const properties = mappers.get(definition)?.type?.modelProperties;
      return properties === undefined ? undefined : propertyNames(Object.values(properties).map(({ serializedName }) => serializedName));
    },
  },
  connect: ({ account, key, url }) => new BatchServiceClient(new BatchSharedKeyCredentials(account, key), url),
  isThere: ({ body }) => body,
  duration: (iso) => iso,
  read: async ({ file }, { of, at }) => {
    const { readableStreamBody } = await (of === "getFromTask" ? file.getFromTask(...at) : file.getFromComputeNode(...at));
    return readableStreamBody as NodeJS.ReadableStream;
  },
  counts: ({ taskCounts }) => taskCounts,
});
