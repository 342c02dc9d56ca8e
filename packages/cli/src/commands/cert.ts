/** `stint cert`: certificates that pools give their nodes, by thumbprint. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type Certificate, collect, StintFailure } from "@stint/client";
import { withContext } from "../command.ts";
import type { Context } from "../context.ts";
import { EXIT, ExitWith } from "../exit-codes.ts";
import { print, printOne } from "../output/print.ts";
import { age, date, stateName } from "../output/text.ts";
import { UsageError } from "../usage-error.ts";

export function certCommands(program: Command): void {
  const cert = program
    .command("cert")
    .alias("certs")
    .alias("certificate")
    .description("certificates: what programs on a pool's nodes prove themselves with");
  cert
    .command("add <file>")
    .description("keep a certificate: .pfx or .p12 with its private key; .cer, .crt, .der or .pem without one")
    .option("--password-file <file>", "a file with the PFX's password in its first line")
    .option("--thumbprint <sha1>", "refuse any other certificate")
    .action(
      withContext(async (context, [file = ""], { thumbprint, passwordFile }) => {
        const format = formatOf(file);
        const password =
          passwordFile === undefined
            ? ""
            : (read(passwordFile as string)
                .toString("utf8")
                .split(/\r?\n/, 1)[0] ?? "");
        const given = { data: read(file), format, password, thumbprint: (thumbprint as string | undefined) ?? "" };
        show(context, await context.client.certificates.add(given));
      }),
    );
  cert
    .command("list")
    .alias("ls")
    .description("all certificates of the account")
    .action(
      withContext(async (context) => {
        const rows = (each: Certificate) => [each.thumbprint, stateName(each.state), age(each.stateTransitionTime)];
        const items = await collect(context.client.certificates.list());
        print(context, { name: "certificates", header: ["THUMBPRINT", "STATE", "SINCE"], items, rows });
      }),
    );
  cert
    .command("show <thumbprint>")
    .description("one certificate; what is private in it is never shown")
    .action(withContext(async (context, [thumbprint = ""]) => show(context, await context.client.certificates.get(thumbprint))));
  cert
    .command("delete <thumbprint>")
    .alias("rm")
    .description("delete a certificate; one that pools use stays, and says by which")
    .action(
      withContext(async (context, [thumbprint = ""]) => {
        await context.client.certificates.delete(thumbprint);
        const left = await find(context, thumbprint);
        if (left !== null) {
          context.stderr.write(`certificate ${thumbprint} stays: it is used by ${left.pools.join(", ")}\n`);
          throw new ExitWith(EXIT.conflict);
        }
        context.stderr.write(`certificate ${thumbprint} is deleted\n`);
      }),
    );
  cert
    .command("cancel-delete <thumbprint>")
    .description("make a certificate whose deletion failed active again")
    .action(
      withContext(async (context, [thumbprint = ""]) => {
        await context.client.certificates.cancelDeletion(thumbprint);
        show(context, await context.client.certificates.get(thumbprint));
      }),
    );
}

/** What a certificate's file is called says how it is packed. */
function formatOf(file: string): "CERTIFICATE_FORMAT_PFX" | "CERTIFICATE_FORMAT_CER" {
  if (/\.(?:pfx|p12)$/i.test(file)) return "CERTIFICATE_FORMAT_PFX";
  if (/\.(?:cer|crt|der|pem)$/i.test(file)) return "CERTIFICATE_FORMAT_CER";
  throw new UsageError(`${file} is neither a .pfx or .p12 nor a .cer, .crt, .der or .pem.`);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function find(context: Context, thumbprint: string): Promise<Certificate | null> {
  return context.client.certificates.get(thumbprint).catch((error: unknown) => {
    if (error instanceof StintFailure && error.error.reason === "CERTIFICATE_NOT_FOUND") return null;
    throw error;
  });
}

function show(context: Context, certificate: Certificate): void {
  const { subject, issuer, validTo } = new X509Certificate(certificate.publicData);
  printOne(context, certificate, [
    ["certificate", certificate.thumbprint],
    ["state", stateName(certificate.state)],
    ["used by", certificate.pools.join(" ")],
    ["subject", subject.replaceAll("\n", ", ")],
    ["issuer", issuer.replaceAll("\n", ", ")],
    ["valid until", validTo],
    ["since", date(certificate.stateTransitionTime)],
  ]);
}
