/**
 * Who calls. What is wrong with a signature is said with the text that it should have been made over; whether the account exists is not
 * said. Errors: AuthenticationFailed.
 */
import { randomBytes } from "node:crypto";
import type { StintClient } from "@stint/client";
import type { Clock } from "@stint/runtime";
import { RestError } from "../http/rest-error.ts";
import { parseHttpDate } from "../values/date.ts";
import type { Accounts } from "./accounts.ts";
import type { VerifyBearer } from "./bearer.ts";
import { isSignature, readSharedKey, type SignedRequest, stringsToSign } from "./shared-key.ts";

export interface Caller {
  readonly account: string;
  /** Acts with the caller's key. */
  readonly client: StintClient;
  readonly scheme: "SharedKey" | "Bearer";
}

export interface AuthenticatorOptions {
  readonly accounts: Accounts;
  readonly verifyBearer: VerifyBearer;
  /** Whom a bearer token speaks for. */
  readonly bearerAccount: string;
  readonly bearerKey: string;
  readonly clock: Clock;
}

/** A request is taken this long before and after its date. */
const DATE_WINDOW_MS = 15 * 60_000;
/** Of an account that is not there: nobody has it. */
const NOBODYS_KEY = randomBytes(64).toString("base64");

export class Authenticator {
  readonly #options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  async authenticate(request: SignedRequest, rawHeaders: readonly string[]): Promise<Caller> {
    const header = request.headers["authorization"];
    if (typeof header !== "string" || header === "") throw new RestError("AuthenticationFailed", [], { status: 401 });
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(header)?.[1];
    if (token !== undefined) return this.#bearer(token);
    const signed = readSharedKey(header);
    if (signed === null) throw failed("The Authorization header is neither SharedKey ACCOUNT:SIGNATURE nor Bearer TOKEN.");
    if (hasTwice(rawHeaders)) throw failed("A header that is signed occurs twice.");
    this.#checkDate(request);
    const texts = stringsToSign(signed.account, request);
    for (const fresh of [false, true]) {
      const keys = await this.#options.accounts.keysOf(signed.account, { fresh });
      const [first = NOBODYS_KEY, second = NOBODYS_KEY] = keys;
      const found = [first, second].filter((key) => isSignature(signed.signature, key, texts));
      if (found[0] !== undefined && keys.includes(found[0]))
        return { account: signed.account, client: this.#options.accounts.clientOf(found[0]), scheme: "SharedKey" };
    }
    throw failed(
      `The MAC signature found in the HTTP request '${signed.signature.toString("base64")}' is not the same as any computed signature. ` +
        `Server used following string to sign: '${texts[0]}'.`,
    );
  }

  async #bearer(token: string): Promise<Caller> {
    const { verifyBearer, bearerAccount, bearerKey, accounts } = this.#options;
    if (!(await verifyBearer(token))) throw failed("The bearer token is not valid here.");
    return { account: bearerAccount, client: accounts.clientOf(bearerKey), scheme: "Bearer" };
  }

  #checkDate({ headers }: SignedRequest): void {
    const text = String(headers["ocp-date"] ?? headers["date"] ?? "");
    const ms = parseHttpDate(text);
    if (ms === null) throw failed("Neither ocp-date nor Date holds a date such as Sat, 31 Jan 2026 12:00:00 GMT.");
    if (Math.abs(this.#options.clock.wallMs() - ms) > DATE_WINDOW_MS)
      throw failed(`The Date header in the request is too far from the server's time: '${text.slice(0, 64)}'.`);
  }
}

function failed(detail: string): RestError {
  return new RestError("AuthenticationFailed", [["AuthenticationErrorDetail", detail]]);
}

function hasTwice(rawHeaders: readonly string[]): boolean {
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const signed = names.filter((name) => name.startsWith("ocp-") || name === "date" || name === "authorization");
  return new Set(signed).size < signed.length;
}
