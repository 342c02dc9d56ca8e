/** Applications: programs that pools and tasks ask for by name and version, installed once on each node. */
import type { batch } from "@stint/contract";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.ApplicationService>;
export type Application = NonNullable<ResponseOf<Service["GetApplication"]>["application"]>;
export type ApplicationPackage = Application["packages"][number];
export type ApplicationUpdate = Omit<RequestOf<Service["UpdateApplication"]>, "id">;

/** One message of an upload. */
const CHUNK_BYTES = 256 * 1024;

export interface PackageUpload {
  readonly version: string;
  /** zip unless given. */
  readonly format?: "zip" | "tar.gz";
  /** Nodes do not install it before `activate`. */
  readonly pending?: boolean;
}

export class Applications {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Its versions may be replaced unless `allowUpdates` is false. Errors: APPLICATION_EXISTS, QUOTA_REACHED, INVALID_VALUE. */
  async create(id: string, options: { displayName?: string; allowUpdates?: boolean } = {}): Promise<Application> {
    return (await this.#connection.call("ApplicationService", "CreateApplication", { id, ...options })).application as Application;
  }

  /** Errors: APPLICATION_NOT_FOUND. */
  async get(id: string): Promise<Application> {
    return (await this.#connection.call("ApplicationService", "GetApplication", { id })).application as Application;
  }

  list(): AsyncGenerator<Application> {
    return pages((pageToken) => this.page({ pageToken }));
  }

  /** One page of the list, newest first. Errors: INVALID_PAGE_TOKEN. */
  async page(page: PageOptions & { readonly pageSize?: number }): Promise<Page<Application>> {
    const { applications, nextPageToken } = await this.#connection.call("ApplicationService", "ListApplications", page);
    return { items: applications, nextPageToken };
  }

  /** What is not given stays. Errors: APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND. */
  async update(id: string, update: ApplicationUpdate): Promise<Application> {
    return (await this.#connection.call("ApplicationService", "UpdateApplication", { ...update, id })).application as Application;
  }

  /** With all its versions; nodes keep what they have installed. Errors: APPLICATION_NOT_FOUND. */
  async delete(id: string): Promise<void> {
    await this.#connection.call("ApplicationService", "DeleteApplication", { id });
  }

  /** Stores a version from the bytes of a zip or a gzipped tar. Errors: APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_EXISTS, QUOTA_REACHED. */
  async upload(id: string, upload: PackageUpload, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Application> {
    const { application } = await this.#connection.upload("ApplicationService", "UploadApplicationPackage", messages(id, upload, bytes));
    return application as Application;
  }

  /** Errors: APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND. */
  async activate(applicationId: string, version: string): Promise<Application> {
    const request = { applicationId, version };
    return (await this.#connection.call("ApplicationService", "ActivateApplicationPackage", request)).application as Application;
  }

  /** Errors: APPLICATION_NOT_FOUND, APPLICATION_PACKAGE_NOT_FOUND. */
  async deletePackage(applicationId: string, version: string): Promise<void> {
    await this.#connection.call("ApplicationService", "DeleteApplicationPackage", { applicationId, version });
  }
}

const FORMATS = { zip: "APPLICATION_PACKAGE_FORMAT_ZIP", "tar.gz": "APPLICATION_PACKAGE_FORMAT_TAR_GZ" } as const;

async function* messages(
  applicationId: string,
  { version, format = "zip", pending = false }: PackageUpload,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{
  applicationId?: string;
  version?: string;
  format?: (typeof FORMATS)["zip" | "tar.gz"];
  pending?: boolean;
  data?: Buffer;
}> {
  yield { applicationId, version, format: FORMATS[format], pending };
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; at += CHUNK_BYTES) yield { data: Buffer.from(piece.subarray(at, at + CHUNK_BYTES)) };
  }
}
