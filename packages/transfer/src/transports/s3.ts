/**
 * S3 and what speaks it, by `s3://BUCKET/KEY`, with the credentials that the node is configured with. A large file goes there in parts that
 * nobody sees; the completion makes it visible at once. A small one is one PUT, its own last call.
 */
import { createHash } from "node:crypto";
import { AwsV4Signer } from "aws4fetch";
import type { AddressPolicy } from "../address-policy.ts";
import { redactUrl, TransferError } from "../errors.ts";
import { withRetries } from "../retry.ts";
import type { ListedFile, StagedUpload, Transport, UploadRequest } from "../transport.ts";
import { headerOf, HttpClient, type HttpResponse, textOf } from "./http-client.ts";
import { readHttp, readRefusal } from "./http-read.ts";
import { mustSucceed, pieceOf, piecesOf, xmlTexts } from "./http-write.ts";

const PART_BYTES = 8 * 1024 * 1024;
/** S3's own limit. */
const PARTS_MAX = 10_000;
const PAGES_MAX = 1_000;

export interface S3Options {
  /** E.g. `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

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
  };
}

const NOT_CONFIGURED = "The node has no S3 credentials (--s3-access-key-id): give it some, or use a presigned https url.";

class S3Client {
  readonly http: HttpClient;
  readonly #options: S3Options;

  constructor(options: S3Options, policy: AddressPolicy) {
    this.#options = options;
    this.http = new HttpClient(policy);
  }

  /** The http url of an s3: one. */
  locate(url: string): URL {
    const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(url) ?? [];
    const path = key.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
    return new URL(`${this.#options.endpoint.replace(/\/+$/, "")}/${bucket}/${path.join("/")}`);
  }

  async sign(method: string, url: URL, headers: Record<string, string>): Promise<Record<string, string>> {
    const { accessKeyId, secretAccessKey, region } = this.#options;
    const signer = new AwsV4Signer({ url: url.href, method, headers, accessKeyId, secretAccessKey, region, service: "s3" });
    return Object.fromEntries((await signer.sign()).headers.entries());
  }

  async send(
    method: "GET" | "PUT" | "POST" | "DELETE",
    url: URL,
    options: { body?: Buffer; headers?: Record<string, string>; signal: AbortSignal },
  ): Promise<HttpResponse> {
    const { body, headers = {}, signal } = options;
    const length = body === undefined ? {} : { "content-length": String(body.length) };
    const signed = await this.sign(method, url, headers);
    return this.http.send(url, { method, headers: { ...signed, ...length }, signal, ...(body === undefined ? {} : { body }) });
  }
}

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

class S3Upload {
  readonly #s3: S3Client;
  readonly #request: UploadRequest;
  readonly #url: URL;
  readonly #partBytes: number;
  #uploadId = "";
  #etags: string[] = [];

  constructor(s3: S3Client, request: UploadRequest) {
    this.#s3 = s3;
    this.#request = request;
    this.#url = s3.locate(request.url);
    this.#partBytes = Math.max(PART_BYTES, Math.ceil(request.source.sizeBytes / PARTS_MAX));
  }

  async stage(): Promise<StagedUpload> {
    if (this.#request.source.sizeBytes <= this.#partBytes) return { publish: () => this.#putWhole(), discard: async () => {} };
    await this.#stageParts();
    return { publish: () => this.#complete(), discard: () => this.#abort() };
  }

  async #putWhole(): Promise<void> {
    const { source, headers, parts, signal } = this.#request;
    const handle = await source.open();
    try {
      const body = await pieceOf(handle, 0, source.sizeBytes);
      const md5 = { "content-md5": createHash("md5").update(body).digest("base64") };
      await withRetries(parts, { signal }, () => this.#send("PUT", {}, { body, headers: { ...headers, ...md5 } }));
    } finally {
      await handle.close();
    }
  }

  async #stageParts(): Promise<void> {
    const { source, memo, parts, signal } = this.#request;
    const staged = await this.#resume(memo.get());
    if (staged === null) {
      const text = await withRetries(parts, { signal }, () => this.#send("POST", { uploads: "" }, { headers: this.#request.headers }));
      this.#uploadId = xmlTexts(text, "UploadId")[0] ?? "";
      memo.put(this.#uploadId);
    }
    const handle = await source.open();
    try {
      this.#etags = [];
      for (const { index, offset, length } of piecesOf(source.sizeBytes, this.#partBytes)) {
        const known = staged?.get(index + 1);
        if (known?.length === length) {
          this.#etags.push(known.etag);
          continue;
        }
        const body = await pieceOf(handle, offset, length);
        const md5 = createHash("md5").update(body).digest("base64");
        const query = { partNumber: String(index + 1), uploadId: this.#uploadId };
        this.#etags.push(await withRetries(parts, { signal }, () => this.#sendPart(query, body, md5)));
      }
    } finally {
      await handle.close();
    }
  }

  /** The parts of an upload that an earlier life of this attempt began; null = there is none. */
  async #resume(uploadId: string | null): Promise<Map<number, { length: number; etag: string }> | null> {
    if (uploadId === null) return null;
    const { signal } = this.#request;
    const response = await this.#s3.send("GET", this.#with({ uploadId }), { signal });
    const xml = await textOf(response, this.#request.url);
    if (response.statusCode !== 200) return null;
    this.#uploadId = uploadId;
    const [numbers, sizes, etags] = [xmlTexts(xml, "PartNumber"), xmlTexts(xml, "Size"), xmlTexts(xml, "ETag")];
    return new Map(numbers.map((number, at) => [Number(number), { length: Number(sizes[at]), etag: etags[at] ?? "" }]));
  }

  async #complete(): Promise<void> {
    const { source, memo, parts, signal } = this.#request;
    await source.open().then((handle) => handle.close());
    const list = this.#etags.map((etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`).join("");
    const body = Buffer.from(`<CompleteMultipartUpload>${list}</CompleteMultipartUpload>`);
    const answer = await withRetries(parts, { signal }, () => this.#send("POST", { uploadId: this.#uploadId }, { body }));
    // S3 answers 200 at once and may say only afterwards that it failed.
    if (answer.includes("<Error>"))
      throw new TransferError("FileUploadMiscError", `${redactUrl(this.#request.url)} could not be completed.`);
    memo.remove();
  }

  async #abort(): Promise<void> {
    const { memo, signal } = this.#request;
    const response = await this.#s3.send("DELETE", this.#with({ uploadId: this.#uploadId }), { signal });
    await response.body.dump();
    memo.remove();
  }

  async #sendPart(query: Record<string, string>, body: Buffer, md5: string): Promise<string> {
    const { url, signal } = this.#request;
    const response = await this.#s3.send("PUT", this.#with(query), { body, headers: { "content-md5": md5 }, signal });
    await mustSucceed(redactUrl(url), response);
    await response.body.dump();
    return headerOf(response, "etag");
  }

  async #send(
    method: "PUT" | "POST",
    query: Record<string, string>,
    options: { body?: Buffer; headers?: Readonly<Record<string, string>> },
  ): Promise<string> {
    const { url, signal } = this.#request;
    const response = await this.#s3.send(method, this.#with(query), { ...options, headers: { ...options.headers }, signal });
    await mustSucceed(redactUrl(url), response);
    return textOf(response, url);
  }

  #with(query: Record<string, string>): URL {
    const url = new URL(this.#url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }
}
