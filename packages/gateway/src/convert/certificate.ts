/** Certificates, and what a pool says of them. */
import type { Certificate, Pool, PoolSpec } from "@stint/client";
import type { Version } from "../http/conditions.ts";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty } from "../http/rest-error.ts";
import { entity, etagOf, isoOf, listOf, msOf, wordOf } from "./values.ts";

type WireReference = NonNullable<PoolSpec["certificateReferences"]>[number];
type ReferenceOutput = NonNullable<Pool["spec"]>["certificateReferences"][number];

export const ALGORITHM = "sha1";
const STATE = "CERTIFICATE_STATE_";
const VISIBILITIES = {
  starttask: "CERTIFICATE_VISIBILITY_START_TASK",
  task: "CERTIFICATE_VISIBILITY_TASK",
  remoteuser: "CERTIFICATE_VISIBILITY_REMOTE_USER",
} as const;

/** Where a certificate is kept on Windows has no meaning here. */
export interface RestCertificateReference {
  readonly thumbprint: string;
  readonly thumbprintAlgorithm: string;
  readonly visibility?: readonly string[];
}

export function requireAlgorithm(algorithm: string, at: string): void {
  if (algorithm.toLowerCase() !== ALGORITHM) throw invalidProperty(at, algorithm, `It is not ${ALGORITHM}.`);
}

export function certificatesOf(references: readonly RestCertificateReference[] | undefined): WireReference[] {
  return (references ?? []).map(({ thumbprint, thumbprintAlgorithm, visibility }, at) => {
    requireAlgorithm(thumbprintAlgorithm, `certificateReferences[${at}].thumbprintAlgorithm`);
    return {
      thumbprint,
      visibility: (visibility ?? []).map((word) => {
        const wire = VISIBILITIES[word.toLowerCase() as keyof typeof VISIBILITIES];
        if (wire !== undefined) return wire;
        throw invalidProperty(`certificateReferences[${at}].visibility`, word, "It is not one of starttask, task, remoteuser.");
      }),
    };
  });
}

export function referenceToRest({ thumbprint, visibility }: ReferenceOutput): JsonValue {
  const words = Object.entries(VISIBILITIES).flatMap(([word, wire]) => (visibility.includes(wire) ? [word] : []));
  return entity({ thumbprint, thumbprintAlgorithm: ALGORITHM, visibility: listOf(words, (word) => word) });
}

export function certificateUrl(base: string, thumbprint: string): string {
  return `${base}/certificates(thumbprintAlgorithm=${ALGORITHM},thumbprint=${thumbprint})`;
}

export function certificateVersion({ etag, lastModified }: Certificate): Version {
  return { etag: etagOf(etag), lastModifiedMs: msOf(lastModified) };
}

export function certificateToRest(certificate: Certificate, base: string): JsonObject {
  const { thumbprint, previousState, pools } = certificate;
  const first = previousState === "CERTIFICATE_STATE_UNSPECIFIED";
  return entity({
    thumbprint,
    thumbprintAlgorithm: ALGORITHM,
    url: certificateUrl(base, thumbprint),
    state: wordOf(certificate.state, STATE),
    stateTransitionTime: isoOf(certificate.stateTransitionTime),
    previousState: first ? undefined : wordOf(previousState, STATE),
    previousStateTransitionTime: first ? undefined : isoOf(certificate.previousStateTransitionTime),
    publicData: certificate.publicData.toString("base64"),
    deleteCertificateError:
      pools.length === 0
        ? undefined
        : {
            code: "CertificateInUse",
            message: "The certificate is referred to by pools.",
            values: pools.map((value) => ({ name: "poolId", value })),
          },
  });
}
