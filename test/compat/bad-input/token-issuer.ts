/** An issuer of bearer tokens, as OpenID Connect has it: its configuration and its public key over https, and tokens of any kind. */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { SERVER_CERTIFICATE, SERVER_KEY } from "../../support/certificates.ts";

export const AUDIENCE = "https://batch.core.windows.net/";
const KEY_ID = "one";
const HOUR_S = 3_600;

export interface TokenParts {
  readonly header?: object;
  /** Over the usual ones; undefined = left out. */
  readonly claims?: object;
  /** Instead of the issuer's own. */
  readonly signature?: (text: string) => Buffer;
}

export class TokenIssuer {
  readonly url: string;
  readonly publicKey: KeyObject;
  readonly #privateKey: KeyObject;
  readonly #server: Server;

  private constructor(parts: { url: string; server: Server; publicKey: KeyObject; privateKey: KeyObject }) {
    this.url = parts.url;
    this.publicKey = parts.publicKey;
    this.#privateKey = parts.privateKey;
    this.#server = parts.server;
  }

  static async start(): Promise<TokenIssuer> {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
    const keys = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: KEY_ID, use: "sig", alg: "RS256" }] };
    let url = "";
    const server = createServer({ cert: SERVER_CERTIFICATE, key: SERVER_KEY }, ({ url: path }, answer) => {
      answer.setHeader("Content-Type", "application/json");
      answer.end(JSON.stringify(path === "/keys" ? keys : { issuer: url, jwks_uri: `${url}/keys` }));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new TokenIssuer({ url, server, publicKey, privateKey });
  }

  token({ header = {}, claims = {}, signature = (text) => sign("sha256", Buffer.from(text), this.#privateKey) }: TokenParts = {}): string {
    const nowS = Math.floor(Date.now() / 1_000);
    const all = { iss: this.url, aud: AUDIENCE, sub: "somebody", iat: nowS, nbf: nowS, exp: nowS + HOUR_S, ...claims };
    const text = [{ alg: "RS256", kid: KEY_ID, ...header }, all]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${text}.${signature(text).toString("base64url")}`;
  }

  /** What a verifier would take that lets the token choose how a key is used. */
  signedWithPublicKey(text: string): Buffer {
    return createHmac("sha256", this.publicKey.export({ format: "pem", type: "spki" }))
      .update(text)
      .digest();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}
