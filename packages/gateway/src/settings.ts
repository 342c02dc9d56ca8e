/** The gateway's settings, from flags, environment and a file, checked before anything starts. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isLoopback, parseEndpoints } from "@stint/contract";
import { ConfigError, firstLine } from "@stint/runtime";
import { readConfiguration, secretOf, setting } from "@stint/runtime/settings";
import type { OidcOptions } from "./auth/bearer.ts";

export interface Settings {
  readonly listen: string;
  readonly endpoints: readonly string[];
  readonly account: string;
  /** The key that the controllers are configured with. */
  readonly accountKey: string;
  readonly ca: Buffer | null;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
  readonly oidc: OidcOptions | null;
  readonly dev: boolean;
  readonly supervised: boolean;
}

const SETTINGS = {
  listen: setting.address({ portMin: 0 }),
  endpoint: setting.addresses({ schemes: ["https://", "http://"] }),
  account: setting.text(),
  accountKeyFile: setting.text(),
  ca: setting.text(),
  tlsCert: setting.text(),
  tlsKey: setting.text(),
  oidcIssuer: setting.text(),
  oidcAudience: setting.text(),
  dev: setting.flag(),
  supervised: setting.flag(),
};

/** Throws ConfigError. */
export function readSettings(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Settings {
  const configuration = readConfiguration(SETTINGS, { argv, environment });
  const { values } = configuration;
  const listen = values.listen ?? "127.0.0.1:7231";
  const dev = values.dev ?? false;
  const tls = tlsOf(values.tlsCert, values.tlsKey);
  if (!isLoopback(listen) && tls === null) throw new ConfigError(`--listen ${listen} is not loopback: give --tls-cert and --tls-key`);
  if (dev && !isLoopback(listen)) throw new ConfigError("--dev listens on loopback only: it takes any bearer token");
  const accountKey = secretOf(configuration, { file: "accountKeyFile", variable: environment["STINT_ACCOUNT_KEY"] });
  if (accountKey === undefined) throw new ConfigError("give --account-key-file, or STINT_ACCOUNT_KEY");
  return {
    listen,
    endpoints: parseEndpoints(values.endpoint ?? "127.0.0.1:7230"),
    account: values.account ?? "devbatch",
    accountKey,
    ca: values.ca === undefined ? null : read("--ca", values.ca, (ca) => new X509Certificate(ca)),
    tls,
    oidc: oidcOf(values.oidcIssuer, values.oidcAudience),
    dev,
    supervised: values.supervised ?? false,
  };
}

function tlsOf(certificate: string | undefined, key: string | undefined): Settings["tls"] {
  if (certificate === undefined && key === undefined) return null;
  if (certificate === undefined || key === undefined) throw new ConfigError("--tls-cert and --tls-key belong together");
  return { cert: read("--tls-cert", certificate, (cert) => new X509Certificate(cert)), key: read("--tls-key", key, () => {}) };
}

function oidcOf(issuer: string | undefined, audience: string | undefined): OidcOptions | null {
  if (issuer === undefined && audience === undefined) return null;
  if (issuer === undefined || audience === undefined) throw new ConfigError("--oidc-issuer and --oidc-audience belong together");
  if (!URL.canParse(issuer) || !issuer.startsWith("https://")) throw new ConfigError(`--oidc-issuer ${issuer} is no https address`);
  return { issuer, audience };
}

function read(flag: string, path: string, check: (bytes: Buffer) => unknown): Buffer {
  try {
    const bytes = readFileSync(path);
    check(bytes);
    return bytes;
  } catch (error) {
    throw new ConfigError(`${flag} ${path} cannot be used: ${firstLine(error)}`, { cause: error });
  }
}
