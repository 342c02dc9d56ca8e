/**
 * What is in the file of a certificate. It is opened before it is kept, so that a wrong password or a wrong thumbprint is found by whoever
 * adds it and not by a task.
 */
import { X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import { type NewCertificate, StintFailure } from "@stint/contract";
import { stintError } from "@stint/core";

/** The certificate itself in DER, base64, and its thumbprint. Throws INVALID_VALUE. */
export function readCertificate({ data, format, password, thumbprint }: NewCertificate): { thumbprint: string; publicData: string } {
  const certificate = format === "cer" ? readX509(data) : readPfx(data, password);
  const own = certificate.fingerprint.replaceAll(":", "").toLowerCase();
  if (thumbprint !== "" && own !== thumbprint) throw refusal("thumbprint", `The certificate has the thumbprint ${own}, not ${thumbprint}.`);
  return { thumbprint: own, publicData: certificate.raw.toString("base64") };
}

function readX509(data: Buffer): X509Certificate {
  try {
    return new X509Certificate(data);
  } catch {
    throw refusal("data", "data is no X.509 certificate in DER or PEM.");
  }
}

function readPfx(pfx: Buffer, passphrase: string): X509Certificate {
  try {
    const { context } = createSecureContext({ pfx, passphrase });
    // Not among Node's types, and there since its first versions.
    const der = (context as { getCertificate(): Buffer | null }).getCertificate();
    if (der === null) throw new Error("it holds no certificate");
    return new X509Certificate(der);
  } catch (error) {
    const { message } = error as Error;
    if (/mac verify failure/i.test(message)) throw refusal("password", "The password does not open the PFX.");
    throw refusal("data", `data is no PFX that can be opened (${message.slice(0, 100)}); make it anew with a cipher of today (AES-256).`);
  }
}

function refusal(field: string, message: string): StintFailure {
  return new StintFailure(stintError("INVALID_VALUE", message, { field }));
}
