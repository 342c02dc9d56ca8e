/**
 * Certificates: add, delete, cancel a deletion that failed; and what a pool's references mean. Reads certificates and pools; writes
 * `certificate`, `certificateForgotten`. Errors: CERTIFICATE_EXISTS, CERTIFICATE_NOT_FOUND, CERTIFICATE_ACTIVE, QUOTA_REACHED,
 * INVALID_CERTIFICATE_REFERENCES.
 */
import type { Command, Reply } from "../commands.ts";
import type { Certificate, CertificateReference, NodeCertificate } from "../entities/certificate.ts";
import type { Pool } from "../entities/pool.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Cluster } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

type CertificateCommand = Of<"addCertificate" | "deleteCertificate" | "cancelCertificateDeletion">;

export function decideCertificate(decision: Decision, command: CertificateCommand): Reply {
  if (command.kind === "addCertificate") return addCertificate(decision, command);
  if (command.kind === "deleteCertificate") return deleteCertificate(decision, command);
  return cancelCertificateDeletion(decision, command);
}

function addCertificate(decision: Decision, { caller, certificate }: Of<"addCertificate">): Reply {
  const { cluster, now } = decision;
  if (cluster.certificate(caller.account, certificate.thumbprint) !== undefined) {
    const message = `A certificate with the thumbprint ${certificate.thumbprint} exists.`;
    return refused(stintError("CERTIFICATE_EXISTS", message, { field: "thumbprint" }));
  }
  const count = certificatesOf(cluster, caller.account).length;
  if (count >= LIMITS.certificatesPerAccount)
    return refused(stintError("QUOTA_REACHED", `The account has ${count} certificates, the most it may.`));
  const record: Certificate = {
    ...certificate,
    uid: decision.nextPosition,
    account: caller.account,
    state: "active",
    stateTransitionTimeMs: now.wallMs,
    previousState: null,
    previousStateTransitionTimeMs: null,
    pools: [],
    lastModifiedMs: now.wallMs,
  };
  decision.emit({ kind: "certificate", certificate: record });
  return DONE;
}

/** One that is in use stays, and tells who uses it. */
function deleteCertificate(decision: Decision, command: Of<"deleteCertificate">): Reply {
  const { cluster } = decision;
  const found = cluster.certificate(command.caller.account, command.thumbprint)?.record;
  if (found === undefined) return refused(certificateNotFound(command.thumbprint));
  const pools = poolsWith(cluster, found);
  if (pools.length === 0) decision.emit({ kind: "certificateForgotten", certificateUid: found.uid });
  else changeState(decision, found, { state: "deletefailed", pools });
  return DONE;
}

function cancelCertificateDeletion(decision: Decision, command: Of<"cancelCertificateDeletion">): Reply {
  const found = decision.cluster.certificate(command.caller.account, command.thumbprint)?.record;
  if (found === undefined) return refused(certificateNotFound(command.thumbprint));
  if (found.state === "active")
    return refused(stintError("CERTIFICATE_ACTIVE", `No deletion of the certificate ${found.thumbprint} has failed.`));
  changeState(decision, found, { state: "active", pools: [] });
  return DONE;
}

function changeState(decision: Decision, record: Certificate, change: Pick<Certificate, "state" | "pools">): void {
  const { wallMs } = decision.now;
  const moved =
    change.state === record.state
      ? {}
      : {
          stateTransitionTimeMs: wallMs,
          previousState: record.state,
          previousStateTransitionTimeMs: record.stateTransitionTimeMs,
        };
  decision.emit({
    kind: "certificate",
    certificate: { ...record, ...change, ...moved, lastModifiedMs: decision.modifiedAfter(record.lastModifiedMs) },
  });
}

/** Ids of the pools that refer to it, as many as are told. */
function poolsWith(cluster: Cluster, { account, thumbprint }: Certificate): string[] {
  return [...cluster.poolsByUid.values()]
    .filter(({ record }) => record.account === account && record.spec.certificateReferences.some((each) => each.thumbprint === thumbprint))
    .map(({ record }) => record.spec.id)
    .slice(0, LIMITS.poolsPerCertificateError);
}

/** Why a pool cannot have these certificates; null = it can. */
export function certificateReferencesRefusal(
  cluster: Cluster,
  account: string,
  references: readonly CertificateReference[],
  field = "spec.certificate_references",
): StintError | null {
  const at = references.findIndex(({ thumbprint }) => cluster.certificate(account, thumbprint) === undefined);
  if (at === -1) return null;
  const { message } = certificateNotFound(references[at]?.thumbprint ?? "");
  return stintError("INVALID_CERTIFICATE_REFERENCES", message, { field: `${field}[${at}]` });
}

/** What a pool's nodes are given now. */
export function nodeCertificates(cluster: Cluster, { account, spec }: Pool): NodeCertificate[] {
  return spec.certificateReferences.flatMap(({ thumbprint, visibility }) => {
    const found = cluster.certificate(account, thumbprint)?.record;
    if (found === undefined) return [];
    const { format, data, password } = found;
    return [{ thumbprint, format, data, password, visibility }];
  });
}

export function certificatesOf(cluster: Cluster, account: string): Certificate[] {
  return [...cluster.certificatesByUid.values()].map(({ record }) => record).filter((record) => idKey(record.account) === idKey(account));
}

export function certificateNotFound(thumbprint: string): StintError {
  return stintError("CERTIFICATE_NOT_FOUND", `No certificate has the thumbprint ${thumbprint.slice(0, 64)}.`);
}
