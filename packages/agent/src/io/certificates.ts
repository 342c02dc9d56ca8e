/**
 * A pool's certificates in a program's own directory, while it runs: `certs/sha1-THUMBPRINT.pfx` with its password beside it, or `.cer`,
 * as Azure Batch lays them out. They are written while the directory is the agent's alone, and are gone when the program has ended.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CertificateVisibility, NodeCertificate } from "@stint/core";
import { OpenDirectory } from "@stint/transfer";
import type { ProgramContext } from "../logic/ports.ts";

export const CERTIFICATES_DIRECTORY = "certs";

/** Writes those that the program may see. */
export async function writeCertificates(root: string, context: ProgramContext, certificates: readonly NodeCertificate[]): Promise<void> {
  const directory = join(root, context.directory, CERTIFICATES_DIRECTORY);
  const seenBy: CertificateVisibility = context.role === "start" ? "starttask" : "task";
  const seen = certificates.filter(({ visibility }) => visibility.length === 0 || visibility.includes(seenBy));
  await rm(directory, { recursive: true, force: true });
  if (seen.length === 0) return;
  await mkdir(directory, { mode: 0o700 });
  for (const { thumbprint, format, data, password } of seen) {
    const path = join(directory, `sha1-${thumbprint}.${format}`);
    await writeFile(path, Buffer.from(data, "base64"), { mode: 0o600, flag: "wx" });
    if (format === "pfx") await writeFile(`${path}.pw`, password, { mode: 0o600, flag: "wx" });
  }
}

/** The program has ended: no key stays behind with its files. */
export async function removeCertificates(root: string, { directory }: ProgramContext): Promise<void> {
  // The directory was the program's own: nothing is reached by a path that it could have bent.
  const own = await OpenDirectory.open(root, directory);
  try {
    await own.remove(CERTIFICATES_DIRECTORY, { recursive: true });
  } finally {
    await own.close();
  }
}
