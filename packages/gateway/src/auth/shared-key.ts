/**
 * Azure's SharedKey: `Authorization: SharedKey ACCOUNT:SIGNATURE`, where the signature is the base64 of an HMAC-SHA256, with the account's
 * key, over the method, standard headers, the `ocp-` headers, the path as it was sent and the query. Clients differ in how they sign an
 * absent length and an empty parameter, so each way that is used is accepted.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { RawQuery } from "../api/query.ts";

export interface SignedRequest {
  readonly method: string;
  /** Before `?`, as it was sent. */
  readonly rawPath: string;
  readonly query: RawQuery;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const STANDARD_HEADERS = [
  "content-encoding",
  "content-language",
  "content-length",
  "content-md5",
  "content-type",
  "date",
  "if-modified-since",
  "if-match",
  "if-none-match",
  "if-unmodified-since",
  "range",
] as const;

const HEADER = /^SharedKey ([A-Za-z0-9-]{1,64}):([A-Za-z0-9+/]{43}=)$/;

/** Whose signature the header claims to be; null when it is none. */
export function readSharedKey(header: string): { account: string; signature: Buffer } | null {
  const found = HEADER.exec(header);
  return found === null ? null : { account: found[1] as string, signature: Buffer.from(found[2] as string, "base64") };
}

/** What such a request may have signed, the likeliest first. */
export function stringsToSign(account: string, request: SignedRequest): string[] {
  const length = one(request.headers["content-length"]);
  const lengths = length === "" || length === "0" ? [length, length === "" ? "0" : ""] : [length];
  const queries = [...new Set([queryLines(request.query, true), queryLines(request.query, false)])];
  return lengths.flatMap((each) => queries.map((lines) => stringToSign(account, request, { length: each, lines })));
}

function stringToSign(account: string, request: SignedRequest, parts: { length: string; lines: string }): string {
  const { method, headers, rawPath } = request;
  const standard = STANDARD_HEADERS.map((name) => (name === "content-length" ? parts.length : one(headers[name])));
  const ocp = Object.keys(headers)
    .filter((name) => name.startsWith("ocp-"))
    .sort()
    .map((name) => `${name}:${one(headers[name])}`);
  return [method, ...standard, ...ocp, `/${account}${rawPath}${parts.lines}`].join("\n");
}

function queryLines({ pairs }: RawQuery, withEmpty: boolean): string {
  const kept = pairs.filter(([, value]) => withEmpty || value !== "").map(([name, value]) => [name.toLowerCase(), value] as const);
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return kept.map(([name, value]) => `\n${name}:${value}`).join("");
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim();
}

export function signatureOf(key: string, text: string): Buffer {
  return createHmac("sha256", Buffer.from(key, "base64")).update(text, "utf8").digest();
}

/** Whether the signature is one of these texts by this key; takes the same time whatever the answer. */
export function isSignature(signature: Buffer, key: string, texts: readonly string[]): boolean {
  let found = 0;
  for (const text of texts) found |= Number(timingSafeEqual(signatureOf(key, text), signature));
  return found === 1;
}
