/**
 * Azure's blob service by signed urls (SAS). A file goes there in blocks that nobody sees; the block list makes it visible at once. Block
 * ids name the attempt and the file's content, so that after a crash only the missing blocks are sent, and never another attempt's taken.
 */
import { createHash } from "node:crypto";
import type { AddressPolicy } from "../address-policy.ts";
import { redactUrl, TransferError } from "../errors.ts";
import { withRetries } from "../retry.ts";
import type { ListedFile, StagedUpload, Transport, UploadRequest } from "../transport.ts";
import { HttpClient, textOf } from "./http-client.ts";
import { readHttp, readRefusal } from "./http-read.ts";
import { errorCodeOf, mustSucceed, pieceOf, piecesOf, writeRefusal, xmlTexts } from "./http-write.ts";

const API_VERSION = "2021-08-06";
const BLOCK_BYTES = 4 * 1024 * 1024;
/** Azure's own limit. */
const BLOCKS_MAX = 50_000;
const PAGES_MAX = 1_000;

export function azureBlobTransport(policy: AddressPolicy): Transport {
  const client = new HttpClient(policy);
  return {
    read: (url, options) => readHttp(client, url, options),
    list: (url, options) => listBlobs(client, url, options),
    stage: (request) => new BlobUpload(client, request).stage(),
  };
}

/** The url of a blob in a container, with the container's signature. */
export function blobUrl(containerUrl: string, name: string): string {
  const url = new URL(containerUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/${name.split("/").map(encodeURIComponent).join("/")}`;
  return url.href;
}

async function* listBlobs(
  client: HttpClient,
  containerUrl: string,
  { prefix, signal }: { prefix: string; signal: AbortSignal },
): AsyncIterable<ListedFile> {
  let marker = "";
  for (let page = 0; page < PAGES_MAX; page++) {
    const url = new URL(containerUrl);
    const query = { restype: "container", comp: "list", ...(prefix === "" ? {} : { prefix }), ...(marker === "" ? {} : { marker }) };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await client.send(url, { method: "GET", headers: { "x-ms-version": API_VERSION }, signal });
    if (response.statusCode !== 200) throw await readRefusal(containerUrl, response);
    const xml = await textOf(response, containerUrl);
    for (const path of xmlTexts(xml, "Name")) if (!path.endsWith("/")) yield { path, url: blobUrl(containerUrl, path) };
    marker = xmlTexts(xml, "NextMarker")[0] ?? "";
    if (marker === "") return;
  }
  throw new TransferError("BlobDownloadMiscError", `${redactUrl(containerUrl)} lists more than a node takes.`);
}

class BlobUpload {
  readonly #client: HttpClient;
  readonly #request: UploadRequest;
  readonly #where: string;
  readonly #blockBytes: number;

  constructor(client: HttpClient, request: UploadRequest) {
    this.#client = client;
    this.#request = request;
    this.#where = redactUrl(request.url);
    this.#blockBytes = Math.max(BLOCK_BYTES, Math.ceil(request.source.sizeBytes / BLOCKS_MAX));
  }

  async stage(): Promise<StagedUpload> {
    await this.#stageBlocks();
    return { publish: () => this.#publish(), discard: async () => {} };
  }

  /** Blocks that nobody lists are Azure's to forget, after a week. */
  async #stageBlocks(): Promise<void> {
    const { source, parts, signal } = this.#request;
    const staged = await this.#stagedBlocks();
    const missing = piecesOf(source.sizeBytes, this.#blockBytes).filter(({ index, length }) => staged.get(this.#blockId(index)) !== length);
    if (missing.length === 0) return;
    const handle = await source.open();
    try {
      for (const { index, offset, length } of missing) {
        const block = await pieceOf(handle, offset, length);
        const md5 = createHash("md5").update(block).digest("base64");
        await withRetries(parts, { signal }, () =>
          this.#put({ comp: "block", blockid: this.#blockId(index) }, block, { "content-md5": md5 }),
        );
      }
    } finally {
      await handle.close();
    }
  }

  /** What an earlier life of this attempt left; nothing where the signature does not allow to look. */
  async #stagedBlocks(): Promise<Map<string, number>> {
    const { memo, parts, signal } = this.#request;
    if (memo.get() === null) {
      if (this.#request.source.sizeBytes > this.#blockBytes) memo.put("staging");
      return new Map();
    }
    const url = this.#url({ comp: "blocklist", blocklisttype: "all" });
    const response = await withRetries(parts, { signal }, () =>
      this.#client.send(url, { method: "GET", headers: { "x-ms-version": API_VERSION }, signal }),
    );
    const xml = await textOf(response, this.#where);
    if (response.statusCode !== 200) return new Map();
    const sizes = xmlTexts(xml, "Size").map(Number);
    return new Map(xmlTexts(xml, "Name").map((id, at) => [id, sizes[at] ?? -1]));
  }

  /** When another attempt's list has swept the blocks away they are sent again. */
  async #publish(): Promise<void> {
    const { source, parts, signal, memo } = this.#request;
    await source.open().then((handle) => handle.close());
    try {
      await withRetries(parts, { signal }, () => this.#putList());
    } catch (error) {
      if (!(error instanceof BlocksGone)) throw error;
      await this.#stageBlocks();
      await withRetries(parts, { signal }, () => this.#putList());
    }
    memo.remove();
  }

  async #putList(): Promise<void> {
    const { source, headers } = this.#request;
    const ids = piecesOf(source.sizeBytes, this.#blockBytes).map(({ index }) => `<Latest>${this.#blockId(index)}</Latest>`);
    const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join("")}</BlockList>`;
    await this.#put({ comp: "blocklist" }, Buffer.from(list), { "content-type": "application/xml", ...blobHeaders(headers) });
  }

  async #put(query: Record<string, string>, body: Buffer, headers: Record<string, string>): Promise<void> {
    const { signal } = this.#request;
    const all = { "x-ms-version": API_VERSION, "content-length": String(body.length), ...headers };
    const response = await this.#client.send(this.#url(query), { method: "PUT", headers: all, body, signal });
    if (response.statusCode === 400) {
      const code = await errorCodeOf(response, this.#where);
      if (code === "InvalidBlockList") throw new BlocksGone("FileUploadMiscError", `${this.#where} lost its blocks.`);
      throw writeRefusal(this.#where, response, code);
    }
    await mustSucceed(this.#where, response);
    await response.body.dump();
  }

  #url(query: Record<string, string>): URL {
    const url = new URL(this.#request.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  }

  /** All ids of a blob have one length. */
  #blockId(index: number): string {
    const digest = createHash("sha256").update(`${this.#request.source.identity} ${this.#blockBytes}`).digest("hex").slice(0, 24);
    return Buffer.from(`${digest}${String(index).padStart(6, "0")}`).toString("base64");
  }
}

class BlocksGone extends TransferError {}

/** Headers of a plain upload, under the names that a block list takes. */
function blobHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const lower = name.toLowerCase();
      return [lower.startsWith("x-ms-") ? lower : `x-ms-blob-${lower}`, value];
    }),
  );
}
