/** CertificateService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { certificateToWire, newCertificateFromWire, pageSize, StintFailure } from "@stint/contract";
import { certificateNotFound, certificatesOf, type Cluster, stintError } from "@stint/core";
import { readCertificate } from "../certificate-file.ts";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";

type Named = { thumbprint: string };

export function certificateService(serving: Serving, leader: Leader, pager: Pager): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.CertificateService");
  const show = (account: string, thumbprint: string) => leader.read((cluster) => view(cluster, account, thumbprint));
  const act = (method: string, kind: "deleteCertificate" | "cancelCertificateDeletion") =>
    handle.unary(method, async ({ thumbprint }: Named, caller) => {
      await leader.execute({ kind, caller, thumbprint: thumbprint.toLowerCase() });
      return {};
    });
  return {
    addCertificate: handle.unary("AddCertificate", async (request: Parameters<typeof newCertificateFromWire>[0], caller) => {
      const added = valid(newCertificateFromWire(request));
      if (added.format === "pfx" && !serving.keepsSecrets) {
        const message = "The certificate holds a private key, and the store of this cluster is not encrypted.";
        throw new StintFailure(stintError("SECRETS_NOT_KEPT", message, { field: "data" }));
      }
      const certificate = { ...added, data: added.data.toString("base64"), ...readCertificate(added) };
      await leader.execute({ kind: "addCertificate", caller, certificate });
      return { certificate: await show(caller.account, certificate.thumbprint) };
    }),
    getCertificate: handle.unary("GetCertificate", async ({ thumbprint }: Named, caller) => ({
      certificate: await show(caller.account, thumbprint),
    })),
    listCertificates: handle.unary("ListCertificates", async (request: { pageSize: number; pageToken: string }, { account }) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) =>
        certificatesOf(cluster, account)
          .map(({ uid, thumbprint }) => ({ uid, wire: view(cluster, account, thumbprint) }))
          .sort((a, b) => b.uid - a.uid),
      );
      const page = pager.page({ account, listing: "certificates", token: request.pageToken, size }, all);
      return { certificates: page.items.map(({ wire }) => wire), nextPageToken: page.next };
    }),
    deleteCertificate: act("DeleteCertificate", "deleteCertificate"),
    cancelCertificateDeletion: act("CancelCertificateDeletion", "cancelCertificateDeletion"),
  };
}

function view(cluster: Cluster, account: string, thumbprint: string): ReturnType<typeof certificateToWire> {
  const found = cluster.certificate(account, thumbprint);
  if (found === undefined) throw new StintFailure(certificateNotFound(thumbprint));
  return certificateToWire(found.record);
}
