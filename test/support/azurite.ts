/** A real Azurite: Azure's blob service on loopback, with containers, blobs and signed urls (SAS) for tests. */
import { createHmac } from "node:crypto";
import { STORAGE_HOST, StorageServer } from "./storage-server.ts";

/** Azurite's own account, known to everybody. */
export const AZURITE_ACCOUNT = "devstoreaccount1";
export const AZURITE_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const API_VERSION = "2021-08-06";
const HOUR_MS = 3_600_000;

export interface SasOptions {
  /** Letters of Azure's `sp`, in Azure's order; default `racwdl`. */
  readonly permissions?: string;
  /** May lie in the past. */
  readonly expiresInMs?: number;
}

export class Azurite {
  readonly #server: StorageServer;

  private constructor(server: StorageServer) {
    this.#server = server;
  }

  static async start(): Promise<Azurite> {
    const server = await StorageServer.start("azurite-blob", ({ port, directory }) => [
      ...["--blobHost", STORAGE_HOST, "--blobPort", String(port), "--location", directory],
      ...["--silent", "--disableTelemetry", "--skipApiVersionCheck"],
    ]);
    return new Azurite(server);
  }

  /** Removed when it stops. */
  get directory(): string {
    return this.#server.directory;
  }

  /** The blob service of the account, without a signature. */
  get endpoint(): string {
    return `http://${STORAGE_HOST}:${this.#server.port}/${AZURITE_ACCOUNT}`;
  }

  /** The blob service with a signature for everything in the account. */
  accountUrl(options: SasOptions = {}): string {
    const fields = { sv: API_VERSION, ss: "b", srt: "sco", ...validity(options), sp: options.permissions ?? "rwdlac" };
    const text = `${[AZURITE_ACCOUNT, fields.sp, fields.ss, fields.srt, "", fields.se, "", "", fields.sv, ""].join("\n")}\n`;
    return `${this.endpoint}?${new URLSearchParams({ ...fields, sig: sign(text) }).toString()}`;
  }

  /** A container with a signature for it and its blobs. */
  containerUrl(name: string, options: SasOptions = {}): string {
    return `${this.endpoint}/${name}?${serviceSas(`/blob/${AZURITE_ACCOUNT}/${name}`, "c", options).toString()}`;
  }

  /** A blob with a signature for it alone. */
  blobUrl(container: string, blob: string, options: SasOptions = {}): string {
    const path = blob.split("/").map(encodeURIComponent).join("/");
    const sas = serviceSas(`/blob/${AZURITE_ACCOUNT}/${container}/${blob}`, "b", { permissions: "r", ...options });
    return `${this.endpoint}/${container}/${path}?${sas.toString()}`;
  }

  async createContainer(name: string): Promise<void> {
    await this.#call("PUT", name, { restype: "container" });
  }

  async put(container: string, blob: string, bytes: Uint8Array | string): Promise<void> {
    const body = Buffer.from(bytes as string);
    await this.#call("PUT", `${container}/${blob}`, {}, { body, headers: { "x-ms-blob-type": "BlockBlob" } });
  }

  async get(container: string, blob: string): Promise<Buffer> {
    return Buffer.from(await (await this.#call("GET", `${container}/${blob}`, {})).arrayBuffer());
  }

  /** One header of a blob; null = the blob has none of it. */
  async header(container: string, blob: string, name: string): Promise<string | null> {
    return (await this.#call("HEAD", `${container}/${blob}`, {})).headers.get(name);
  }

  /** Names of the container's blobs, in order. */
  async list(container: string): Promise<string[]> {
    const text = await (await this.#call("GET", container, { restype: "container", comp: "list" })).text();
    return [...text.matchAll(/<Name>([^<]*)<\/Name>/g)].map(([, name]) => name as string);
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }

  async #call(method: string, path: string, query: Record<string, string>, init: RequestInit = {}): Promise<Response> {
    const url = new URL(this.accountUrl());
    url.pathname += `/${path.split("/").map(encodeURIComponent).join("/")}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await fetch(url, { method, ...init });
    if (!response.ok) throw new Error(`Azurite answered ${response.status} to ${method} ${path}: ${await response.text()}`);
    return response;
  }
}

function serviceSas(resource: string, kind: "b" | "c", options: SasOptions): URLSearchParams {
  const fields = { sv: API_VERSION, sr: kind, ...validity(options), sp: options.permissions ?? "racwdl" };
  const text = [fields.sp, "", fields.se, resource, "", "", "", fields.sv, kind, "", "", "", "", "", "", ""].join("\n");
  return new URLSearchParams({ ...fields, sig: sign(text) });
}

function validity({ expiresInMs = HOUR_MS }: SasOptions): { se: string } {
  return { se: new Date(Date.now() + expiresInMs).toISOString().replace(/\.[0-9]+Z$/, "Z") };
}

function sign(text: string): string {
  return createHmac("sha256", Buffer.from(AZURITE_KEY, "base64")).update(text, "utf8").digest("base64");
}
