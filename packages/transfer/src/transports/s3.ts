/**
 * S3 and what speaks it, by `s3://BUCKET/KEY`, with the credentials that the node is configured with.
 */
import type { AddressPolicy } from "../address-policy.ts";
import { redactUrl, TransferError } from "../errors.ts";
import type { ListedFile, Transport } from "../transport.ts";
import { textOf } from "./http-client.ts";
import { readHttp, readRefusal } from "./http-read.ts";
import { xmlTexts } from "./http-write.ts";
import { S3Client, type S3Options } from "./s3-client.ts";
import { abandonS3Upload, S3Upload } from "./s3-upload.ts";

const PAGES_MAX = 1_000;

/** Without options every s3: url is refused. */
export function s3Transport(options: S3Options | null, policy: AddressPolicy): Transport {
  if (options === null) {
    return {
      read: () => Promise.reject(new TransferError("BlobAccessDenied", NOT_CONFIGURED)),
      stage: () => Promise.reject(new TransferError("FileUploadAccessDenied", NOT_CONFIGURED)),
    };
  }
  const s3 = new S3Client(options, policy);
  return {
    read: async (url, read) => readHttp(s3.http, s3.locate(url).href, { ...read, sign: (at, headers) => s3.sign("GET", at, headers) }),
    list: (url, listing) => listObjects(s3, url, listing),
    stage: async (request) => new S3Upload(s3, request).stage(),
    abandon: (memo, signal) => abandonS3Upload(s3, memo, signal),
  };
}

const NOT_CONFIGURED = "The node has no S3 credentials (--s3-access-key-id): give it some, or use a presigned https url.";

/** `s3://BUCKET/FOLDER/`: paths are below the folder. */
async function* listObjects(
  s3: S3Client,
  place: string,
  { prefix, signal }: { prefix: string; signal: AbortSignal },
): AsyncIterable<ListedFile> {
  const [, bucket = "", folder = ""] = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(place) ?? [];
  let token = "";
  for (let page = 0; page < PAGES_MAX; page++) {
    const url = s3.locate(`s3://${bucket}`);
    const query = { "list-type": "2", prefix: `${folder}${prefix}`, ...(token === "" ? {} : { "continuation-token": token }) };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await s3.send("GET", url, { signal });
    if (response.statusCode !== 200) throw await readRefusal(place, response);
    const xml = await textOf(response, place);
    for (const key of xmlTexts(xml, "Key")) {
      if (!key.endsWith("/")) yield { path: key.slice(folder.length), url: `s3://${bucket}/${key}` };
    }
    token = xmlTexts(xml, "NextContinuationToken")[0] ?? "";
    if (token === "") return;
  }
  throw new TransferError("BlobDownloadMiscError", `${redactUrl(place)} lists more than a node takes.`);
}
