/** Signed calls to S3. */
import { AwsV4Signer } from "aws4fetch";
import type { AddressPolicy } from "../address-policy.ts";
import { HttpClient, type HttpResponse } from "./http-client.ts";

export interface S3Options {
  /** E.g. `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export class S3Client {
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
