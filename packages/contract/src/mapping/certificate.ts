/** Certificates on the wire: what is added, what is shown, what a pool refers to and what a node is given. */
import {
  type Certificate,
  type CertificateFormat,
  type CertificateReference,
  type CertificateState,
  type CertificateVisibility,
  etagOf,
  LIMITS,
  type NodeCertificate,
  type StintError,
} from "@stint/core";
import type { AddCertificateRequest__Output } from "../gen/stint/batch/v1/AddCertificateRequest.ts";
import type { Certificate as WireCertificate } from "../gen/stint/batch/v1/Certificate.ts";
import type { CertificateReference__Output } from "../gen/stint/batch/v1/CertificateReference.ts";
import type { NodeCertificate as WireNodeCertificate, NodeCertificate__Output } from "../gen/stint/batch/v1/NodeCertificate.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { toTimestamp } from "./time.ts";
import { Check, echo } from "./validate.ts";

const PASSWORD_LENGTH_MAX = 256;

const formats: EnumMap<CertificateFormat, `CERTIFICATE_FORMAT_${"PFX" | "CER"}`> = enumMap(
  { pfx: "CERTIFICATE_FORMAT_PFX", cer: "CERTIFICATE_FORMAT_CER" },
  { unspecified: "CERTIFICATE_FORMAT_UNSPECIFIED", word: "pfx" },
);
export const certificateStates: EnumMap<CertificateState, `CERTIFICATE_STATE_${"ACTIVE" | "DELETE_FAILED"}`> = enumMap(
  { active: "CERTIFICATE_STATE_ACTIVE", deletefailed: "CERTIFICATE_STATE_DELETE_FAILED" },
  null,
);
const visibilities: EnumMap<CertificateVisibility, `CERTIFICATE_VISIBILITY_${"START_TASK" | "TASK" | "REMOTE_USER"}`> = enumMap(
  {
    starttask: "CERTIFICATE_VISIBILITY_START_TASK",
    task: "CERTIFICATE_VISIBILITY_TASK",
    remoteuser: "CERTIFICATE_VISIBILITY_REMOTE_USER",
  },
  null,
);

export interface NewCertificate {
  /** Empty = whatever it is. */
  readonly thumbprint: string;
  readonly data: Buffer;
  readonly format: CertificateFormat;
  readonly password: string;
}

/** Whether it is a certificate at all is found out when it is opened. */
export function newCertificateFromWire(wire: AddCertificateRequest__Output): NewCertificate | StintError {
  const check = new Check();
  const format = formats.fromWire(wire.format);
  if (format === null) check.refuse("INVALID_VALUE", "format", "format is none that this version knows.");
  if (wire.data.length === 0) check.refuse("MISSING_VALUE", "data", "data is empty.");
  if (wire.data.length > LIMITS.certificateBytes)
    check.refuse("INVALID_VALUE", "data", `data has ${wire.data.length} bytes; at most ${LIMITS.certificateBytes} are allowed.`);
  if (format === "cer" && wire.password !== "")
    check.refuse("INVALID_VALUE", "password", "A certificate of format CER has no private key, and no password.");
  const certificate: NewCertificate = {
    thumbprint: wire.thumbprint === "" ? "" : thumbprint(check, "thumbprint", wire.thumbprint),
    data: wire.data,
    format: format ?? "pfx",
    password: check.text("password", wire.password, PASSWORD_LENGTH_MAX),
  };
  return check.problems[0] ?? certificate;
}

function thumbprint(check: Check, field: string, text: string): string {
  if (!/^[0-9a-f]{40}$/i.test(text)) check.refuse("INVALID_VALUE", field, `${field} is ${echo(text)}; it is the SHA-1 of a certificate.`);
  return text.toLowerCase();
}

export function certificateReferences(
  check: Check,
  field: string,
  wire: readonly CertificateReference__Output[],
): readonly CertificateReference[] {
  check.count(field, wire, LIMITS.certificateReferences as number);
  const references = wire.map((reference, at) => ({
    thumbprint: thumbprint(check, `${field}[${at}].thumbprint`, reference.thumbprint),
    visibility: visibilityFromWire(check, `${field}[${at}].visibility`, reference.visibility),
  }));
  const seen = references.map((each) => each.thumbprint);
  const twice = seen.findIndex((each, at) => seen.indexOf(each) !== at);
  if (twice !== -1) check.refuse("INVALID_VALUE", `${field}[${twice}]`, `${echo(seen[twice] ?? "")} is given twice.`);
  return references;
}

function visibilityFromWire(check: Check, field: string, wire: readonly string[]): CertificateVisibility[] {
  const words = wire.map((each) => visibilities.fromWire(each));
  if (words.includes(null)) check.refuse("INVALID_VALUE", field, `${field} names nobody that this version knows.`);
  return [...new Set(words.filter((word) => word !== null))];
}

type WireReference = Pick<WireNodeCertificate, "thumbprint"> & { visibility: ReturnType<typeof visibilities.toWire>[] };

export function certificateReferencesToWire(references: readonly CertificateReference[]): WireReference[] {
  return references.map((each) => ({ thumbprint: each.thumbprint, visibility: each.visibility.map((word) => visibilities.toWire(word)) }));
}

export function certificateToWire(certificate: Certificate): WireCertificate {
  const { previousState } = certificate;
  return {
    thumbprint: certificate.thumbprint,
    state: certificateStates.toWire(certificate.state),
    stateTransitionTime: toTimestamp(certificate.stateTransitionTimeMs),
    ...(previousState === null ? {} : { previousState: certificateStates.toWire(previousState) }),
    previousStateTransitionTime: toTimestamp(certificate.previousStateTransitionTimeMs),
    publicData: Buffer.from(certificate.publicData, "base64"),
    pools: [...certificate.pools],
    etag: etagOf(certificate),
    lastModified: toTimestamp(certificate.lastModifiedMs),
  };
}

/** Whole, for nodes. */
export function nodeCertificateToWire(certificate: NodeCertificate): WireNodeCertificate {
  return {
    thumbprint: certificate.thumbprint,
    format: formats.toWire(certificate.format),
    data: Buffer.from(certificate.data, "base64"),
    password: certificate.password,
    visibility: certificate.visibility.map((word) => visibilities.toWire(word)),
  };
}

export function nodeCertificateFromWire(check: Check, wire: NodeCertificate__Output): NodeCertificate {
  return {
    thumbprint: thumbprint(check, "certificates", wire.thumbprint),
    format: formats.fromWire(wire.format) ?? "pfx",
    data: wire.data.toString("base64"),
    password: wire.password,
    visibility: visibilityFromWire(check, "certificates", wire.visibility),
  };
}
