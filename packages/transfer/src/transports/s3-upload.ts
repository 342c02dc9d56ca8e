/**
 * A file on its way to S3. A large one goes in parts that nobody sees, and the completion makes it visible at once; a small one is one PUT,
 * its own last call. Which upload it is and which parts S3 has confirmed is in the memo, so that an agent which was killed sends the rest:
 * that costs no call, and holds with servers that list no parts. An upload that S3 knows no more is begun anew, once.
 */
import { createHash } from "node:crypto";
import { redactUrl, TransferError } from "../errors.ts";
import { withRetries } from "../retry.ts";
import type { StagedUpload, UploadRequest } from "../transport.ts";
import { headerOf, type HttpResponse, textOf } from "./http-client.ts";
import { errorCodeOf, pieceOf, piecesOf, writeRefusal, xmlTexts } from "./http-write.ts";
import type { S3Client } from "./s3-client.ts";

const PART_BYTES = 8 * 1024 * 1024;
/** S3's own limit. */
const PARTS_MAX = 10_000;
/** A memo of many parts is not written again for each of them. */
const MEMOS_MAX = 100;

interface Progress {
  readonly url: string;
  readonly uploadId: string;
  /** Of the source. */
  readonly identity: string;
  readonly partBytes: number;
  /** Of the parts that are there, from the first on. */
  readonly etags: readonly string[];
}

/** The upload, or one of its parts, is not there: it was completed, or taken away. */
class UploadGone extends TransferError {}

const GONE_CODES: readonly string[] = ["NoSuchUpload", "InvalidPart"];

export class S3Upload {
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
    await this.#resume();
    await this.#orAnew(() => this.#sendParts());
    return { publish: () => this.#publish(), discard: () => this.#discard() };
  }

  async #putWhole(): Promise<void> {
    const { source, headers, parts, signal } = this.#request;
    const handle = await source.open();
    try {
      const body = await pieceOf(handle, 0, source.sizeBytes);
      await withRetries(parts, { signal }, () => this.#send("PUT", {}, { body, headers: { ...headers, ...md5Of(body) } }));
    } finally {
      await handle.close();
    }
  }

  /** Goes on with what an earlier life of this attempt began; an upload of what the file was before is taken away. */
  async #resume(): Promise<void> {
    const { memo, signal, source, url } = this.#request;
    const known = progressOf(memo.get());
    if (known !== null && known.url === url && known.identity === source.identity && known.partBytes === this.#partBytes) {
      this.#uploadId = known.uploadId;
      this.#etags = [...known.etags];
      return;
    }
    if (known !== null) await abort(this.#s3, known, signal).catch(() => {});
    await this.#begin();
  }

  async #begin(): Promise<void> {
    const { headers, parts, signal } = this.#request;
    const text = await withRetries(parts, { signal }, async () =>
      textOf(await this.#send("POST", { uploads: "" }, { headers }), this.#where),
    );
    this.#uploadId = xmlTexts(text, "UploadId")[0] ?? "";
    this.#etags = [];
    this.#note();
  }

  async #orAnew(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof UploadGone)) throw error;
      await this.#begin();
      await this.#sendParts();
      await act();
    }
  }

  async #sendParts(): Promise<void> {
    const { source, parts, signal } = this.#request;
    const pieces = piecesOf(source.sizeBytes, this.#partBytes);
    const notedEvery = Math.ceil(pieces.length / MEMOS_MAX);
    const missing = pieces.slice(this.#etags.length);
    if (missing.length === 0) return;
    const handle = await source.open();
    try {
      for (const { index, offset, length } of missing) {
        const body = await pieceOf(handle, offset, length);
        const query = { partNumber: String(index + 1), uploadId: this.#uploadId };
        const options = { body, headers: md5Of(body) };
        this.#etags.push(await withRetries(parts, { signal }, async () => headerOf(await this.#send("PUT", query, options), "etag")));
        if (this.#etags.length % notedEvery === 0 || this.#etags.length === pieces.length) this.#note();
      }
    } finally {
      await handle.close();
    }
  }

  async #publish(): Promise<void> {
    const { source, memo } = this.#request;
    await source.open().then((handle) => handle.close());
    await this.#orAnew(() => this.#complete());
    memo.remove();
  }

  async #complete(): Promise<void> {
    const { parts, signal } = this.#request;
    const list = this.#etags.map((etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`).join("");
    const body = Buffer.from(`<CompleteMultipartUpload>${list}</CompleteMultipartUpload>`);
    const query = { uploadId: this.#uploadId };
    const answer = await withRetries(parts, { signal }, async () => textOf(await this.#send("POST", query, { body }), this.#where));
    // S3 answers 200 at once and may say only afterwards that it failed.
    if (answer.includes("<Error>")) throw new TransferError("FileUploadMiscError", `${this.#where} could not be completed.`);
  }

  async #discard(): Promise<void> {
    const { memo, signal, url, source } = this.#request;
    const of = { url, uploadId: this.#uploadId, identity: source.identity, partBytes: this.#partBytes, etags: [] };
    await abort(this.#s3, of, signal);
    memo.remove();
  }

  #note(): void {
    const { memo, url, source } = this.#request;
    const of: Progress = { url, uploadId: this.#uploadId, identity: source.identity, partBytes: this.#partBytes, etags: this.#etags };
    memo.put(JSON.stringify(of));
  }

  get #where(): string {
    return redactUrl(this.#request.url);
  }

  async #send(
    method: "PUT" | "POST",
    query: Record<string, string>,
    options: { body?: Buffer; headers?: Readonly<Record<string, string>> },
  ): Promise<HttpResponse> {
    const { signal } = this.#request;
    const response = await this.#s3.send(method, withQuery(this.#url, query), { ...options, headers: { ...options.headers }, signal });
    if (response.statusCode >= 300) {
      const code = await errorCodeOf(response, this.#where);
      const isGone = GONE_CODES.includes(code) || (response.statusCode === 404 && "uploadId" in query && code !== "NoSuchBucket");
      if (isGone) throw new UploadGone("FileUploadMiscError", `${this.#where} lost what was sent (${code}).`);
      throw writeRefusal(this.#where, response, code);
    }
    if (method === "PUT") await response.body.dump();
    return response;
  }
}

/** Takes away the parts of an upload that nobody goes on with. Throws TransferError when that may succeed later. */
export async function abandonS3Upload(s3: S3Client, memo: string, signal: AbortSignal): Promise<void> {
  const known = progressOf(memo);
  if (known !== null) await abort(s3, known, signal);
}

/** A refusal is for good: it is gone already, or this server keeps it. */
async function abort(s3: S3Client, { url, uploadId }: Progress, signal: AbortSignal): Promise<void> {
  const response = await s3.send("DELETE", withQuery(s3.locate(url), { uploadId }), { signal });
  await response.body.dump();
  if (response.statusCode >= 500) throw writeRefusal(redactUrl(url), response, "");
}

function progressOf(memo: string | null): Progress | null {
  return memo === null ? null : (JSON.parse(memo) as Progress);
}

function withQuery(at: URL, query: Record<string, string>): URL {
  const url = new URL(at);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function md5Of(body: Buffer): { readonly "content-md5": string } {
  return { "content-md5": createHash("md5").update(body).digest("base64") };
}
