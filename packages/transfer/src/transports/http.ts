/** http and https. An upload is one PUT of the whole file, which is its own last call. */
import type { AddressPolicy } from "../address-policy.ts";
import { redactUrl } from "../errors.ts";
import { withRetries } from "../retry.ts";
import { PIECE_BYTES, type StagedUpload, type Transport, type UploadRequest } from "../transport.ts";
import { HttpClient } from "./http-client.ts";
import { readHttp } from "./http-read.ts";
import { mustSucceed } from "./http-write.ts";

export function httpTransport(policy: AddressPolicy): Transport {
  const client = new HttpClient(policy);
  return {
    read: (url, options) => readHttp(client, url, options),
    stage: async (request) => stagedPut(client, request),
  };
}

function stagedPut(client: HttpClient, { url, headers, source, parts, signal }: UploadRequest): StagedUpload {
  const put = async (): Promise<void> => {
    const handle = await source.open();
    try {
      const body = handle.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false });
      const length = { "content-length": String(source.sizeBytes) };
      const response = await client.send(new URL(url), { method: "PUT", headers: { ...headers, ...length }, body, signal });
      await mustSucceed(redactUrl(url), response);
      await response.body.dump();
    } finally {
      await handle.close();
    }
  };
  return { publish: () => withRetries(parts, { signal }, put), discard: async () => {} };
}
