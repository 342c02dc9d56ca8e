/** Certificates: what programs on a pool's nodes prove themselves with. */
import type { batch } from "@stint/contract";
import type { Connection, RequestOf, ResponseOf } from "./connection.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.CertificateService>;
export type Certificate = NonNullable<ResponseOf<Service["GetCertificate"]>["certificate"]>;
export type NewCertificate = RequestOf<Service["AddCertificate"]>;

export class Certificates {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: CERTIFICATE_EXISTS, SECRETS_NOT_KEPT, QUOTA_REACHED, INVALID_VALUE. */
  async add(certificate: NewCertificate): Promise<Certificate> {
    return (await this.#connection.call("CertificateService", "AddCertificate", certificate)).certificate as Certificate;
  }

  /** Errors: CERTIFICATE_NOT_FOUND. */
  async get(thumbprint: string): Promise<Certificate> {
    return (await this.#connection.call("CertificateService", "GetCertificate", { thumbprint })).certificate as Certificate;
  }

  /** Newest first. */
  list(): AsyncGenerator<Certificate> {
    return pages((pageToken) => this.page({ pageToken }));
  }

  /** One page of the list. Errors: INVALID_PAGE_TOKEN. */
  async page(page: PageOptions & { readonly pageSize?: number }): Promise<Page<Certificate>> {
    const { certificates, nextPageToken } = await this.#connection.call("CertificateService", "ListCertificates", page);
    return { items: certificates, nextPageToken };
  }

  /** One that a pool refers to stays; its state says so. Errors: CERTIFICATE_NOT_FOUND. */
  async delete(thumbprint: string): Promise<void> {
    await this.#connection.call("CertificateService", "DeleteCertificate", { thumbprint });
  }

  /** Errors: CERTIFICATE_NOT_FOUND, CERTIFICATE_ACTIVE. */
  async cancelDeletion(thumbprint: string): Promise<void> {
    await this.#connection.call("CertificateService", "CancelCertificateDeletion", { thumbprint });
  }
}
