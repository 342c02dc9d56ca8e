/** A real S3 server (s3rver) on loopback with one bucket. Its objects are read and written by signed calls, as any S3 client makes them. */
import { AwsClient } from "aws4fetch";
import { STORAGE_HOST, StorageServer } from "./storage-server.ts";

export const S3_KEY_ID = "S3RVER";
export const S3_SECRET = "S3RVER";
export const S3_BUCKET = "tests";

export class S3Server {
  readonly #server: StorageServer;
  readonly #client: AwsClient;

  private constructor(server: StorageServer) {
    this.#server = server;
    this.#client = new AwsClient({ accessKeyId: S3_KEY_ID, secretAccessKey: S3_SECRET, service: "s3", region: "us-east-1" });
  }

  static async start(): Promise<S3Server> {
    const server = await StorageServer.start("s3rver", ({ port, directory }) => [
      ...["--address", STORAGE_HOST, "--port", String(port), "--directory", directory, "--silent"],
      ...["--configure-bucket", S3_BUCKET],
    ]);
    return new S3Server(server);
  }

  get endpoint(): string {
    return `http://${STORAGE_HOST}:${this.#server.port}`;
  }

  async put(key: string, bytes: Uint8Array | string): Promise<void> {
    await this.#call("PUT", key, Buffer.from(bytes as string));
  }

  async get(key: string): Promise<Buffer> {
    return Buffer.from(await (await this.#call("GET", key)).arrayBuffer());
  }

  /** Keys of the bucket, in order. */
  async list(): Promise<string[]> {
    const text = await (await this.#call("GET", "?list-type=2")).text();
    return [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key as string);
  }

  /** A url that anybody may read for an hour. */
  async presigned(key: string): Promise<string> {
    const url = new URL(`${this.endpoint}/${S3_BUCKET}/${key}`);
    url.searchParams.set("X-Amz-Expires", "3600");
    return (await this.#client.sign(url, { aws: { signQuery: true } })).url;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }

  async #call(method: string, key: string, body: Buffer | null = null): Promise<Response> {
    const response = await this.#client.fetch(`${this.endpoint}/${S3_BUCKET}/${key}`, { method, ...(body === null ? {} : { body }) });
    if (!response.ok) throw new Error(`s3rver answered ${response.status} to ${method} ${key}: ${await response.text()}`);
    return response;
  }
}
