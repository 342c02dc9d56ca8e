/** Certificates. */
import { CERTIFICATE_FILTER, compileFilter, parseFilter, valueColumn } from "@stint/core";
import { fromTimestamp } from "@stint/contract";
import { type Certificate, StintFailure } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { ALGORITHM, certificateToRest, certificateUrl, certificateVersion, requireAlgorithm } from "../convert/certificate.ts";
import { wordOf } from "../convert/values.ts";
import { changedAnswer, entityAnswer, listAnswer, pageOf } from "./answers.ts";

export const CERTIFICATE_HANDLERS: Handlers = {
  Certificate_Add: add,
  Certificate_Get: async (call) => {
    const certificate = await call.client.certificates.get(thumbprintOf(call));
    const answer = entityAnswer(call, "certificates", { json: certificateToRest(certificate, call.base) });
    return { ...answer, version: certificateVersion(certificate) };
  },
  Certificate_List: list,
  Certificate_Delete: async (call) => {
    await call.client.certificates.delete(thumbprintOf(call));
    return {};
  },
  Certificate_CancelDeletion: async (call) => {
    await call.client.certificates.cancelDeletion(thumbprintOf(call));
    return changed(call, await call.client.certificates.get(thumbprintOf(call)));
  },
};

/** Of the path. Another algorithm names nothing. */
function thumbprintOf({ params }: Call): string {
  if (params["thumbprintAlgorithm"]?.toLowerCase() !== ALGORITHM) throw new RestError("CertificateNotFound");
  return params["thumbprint"] as string;
}

function changed(call: Call, certificate: Certificate): Answer {
  return changedAnswer(certificateUrl(call.base, certificate.thumbprint), certificateVersion(certificate));
}

async function add(call: Call): Promise<Answer> {
  const { thumbprint, thumbprintAlgorithm, data, certificateFormat, password } = call.body as Record<string, string>;
  requireAlgorithm(thumbprintAlgorithm ?? "", "thumbprintAlgorithm");
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(data ?? "")) throw invalidProperty("data", "", "It is not base64.");
  const certificate = await call.client.certificates.add({
    thumbprint: thumbprint ?? "",
    data: Buffer.from(data ?? "", "base64"),
    format: certificateFormat === "cer" ? "CERTIFICATE_FORMAT_CER" : "CERTIFICATE_FORMAT_PFX",
    password: password ?? "",
  });
  return changed(call, certificate);
}

const COLUMNS = {
  state: valueColumn<Certificate>(({ state }) => wordOf(state, "CERTIFICATE_STATE_")),
  stateTransitionTime: valueColumn<Certificate>(({ stateTransitionTime }) => fromTimestamp(stateTransitionTime)),
};

/** A filter may leave a page short, or empty; the next one is there all the same. */
async function list(call: Call): Promise<Answer> {
  const { filter: text, ...page } = pageOf(call);
  const filter = parseFilter(text, CERTIFICATE_FILTER);
  if (filter !== null && "reason" in filter) throw new StintFailure(filter);
  const { items, nextPageToken } = await call.client.certificates.page(page);
  const json = items.filter(compileFilter(filter, COLUMNS)).map((certificate) => certificateToRest(certificate, call.base));
  return listAnswer(call, "certificates", { items: json, nextPageToken, definition: "Certificate" });
}
