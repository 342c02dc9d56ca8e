/** Who is not who they say, or says it wrong: refused with one sentence, whatever was wrong. */
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "vitest";
import { ACCOUNT, type Answer, answerOf, authorizationOf, bytesOf, KEY, raw, send, VERSION } from "../signed-request.ts";
import { type BadCase, expectRefusal, refused, type TheFixture } from "./fixture.ts";
import type { TokenIssuer, TokenParts } from "./token-issuer.ts";

const DENIED = "403 AuthenticationFailed";
const MINUTE_MS = 60_000;
const query = `api-version=${VERSION}`;
const bearing = (authorization: string): { headers: Record<string, string> } => ({ headers: { authorization } });
const dated = (ms: number): string => new Date(Date.now() + ms).toUTCString();
const messageOf = ({ text }: Answer): string => (JSON.parse(text) as { message: { value: string } }).message.value.split("\n")[0] ?? "";

export function badAuthorization(fixture: TheFixture): void {
  refused(fixture, [
    ["row 31: no authorization", "GET /jobs", { signer: null }, "401 AuthenticationFailed"],
    ...["SharedKey", "SharedKey acc", "SharedKey acc:", "SharedKey :", "Bearer", "Bearer garbage", "Bearer a.b.c", "Basic YTpi"].map(
      (authorization): BadCase => [`row 31: ${authorization}`, "GET /jobs", bearing(authorization), DENIED],
    ),
    ...[
      ["too short", "AAAA"],
      ["too long", `${"A".repeat(87)}=`],
      ["not base64", "§".repeat(43)],
      ["base64 of urls", `${"-".repeat(43)}=`],
      ["another's", `${"A".repeat(43)}=`],
    ].map(([name, signature]): BadCase => {
      const authorization = Buffer.from(`SharedKey ${ACCOUNT}:${signature}`).toString("latin1");
      return [`row 32: a signature that is ${name}`, "GET /jobs", bearing(authorization), DENIED];
    }),
  ]);

  test.each<[string, () => Record<string, string>]>([
    ["16 minutes ago", () => ({ "ocp-date": dated(-16 * MINUTE_MS) })],
    ["16 minutes ahead", () => ({ "ocp-date": dated(16 * MINUTE_MS) })],
    ["an empty date", () => ({ "ocp-date": "" })],
    ["a day that is none", () => ({ "ocp-date": "Thu, 99 Foo" })],
    ["an ISO date", () => ({ "ocp-date": new Date().toISOString() })],
    ["an old ocp-date beside a good Date", () => ({ "ocp-date": dated(-16 * MINUTE_MS), date: dated(0) })],
  ])("row 33: %s", async (_, headers) => expectRefusal(await send(fixture().url, "GET /jobs", { headers: headers() }), DENIED));

  test("rows 31 and 32: one sentence for all", async () => {
    const wrong = ["SharedKey", "Bearer garbage", `SharedKey ${ACCOUNT}:${"A".repeat(43)}=`].map(bearing);
    const answers = await Promise.all(wrong.map((parts) => send(fixture().url, "GET /jobs", parts)));
    expect(new Set(answers.map(messageOf)).size).toBe(1);
  });

  test("row 33: an ocp-date counts, not the Date beside it", async () => {
    const headers = { "ocp-date": dated(0), date: dated(-16 * MINUTE_MS) };
    expect((await send(fixture().url, "GET /jobs", { headers })).status).toBe(200);
  });

  test("row 33: no date at all", async () => {
    const authorization = authorizationOf({ call: "GET /jobs", query, headers: {} });
    const bytes = `GET /jobs?${query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${authorization}\r\n\r\n`;
    expectRefusal(answerOf(await raw(fixture().url, bytes)), DENIED);
  });

  replays(fixture);
  signedOtherwise(fixture);

  test("row 37: an unknown account is answered as a wrong key is", async () => {
    const key = Buffer.from("wrong").toString("base64");
    const [unknown, wrong] = await Promise.all(
      ["nobody", ACCOUNT].map((account) => send(fixture().url, "GET /jobs", { signer: { account, key } })),
    );
    const same = ({ status, text }: Answer, account: string): string =>
      `${status} ${text.replaceAll(`/${account}/`, "/ACCOUNT/").replace(/request '[^']+'|RequestId:\S+?Time:[^"]+|ocp-date:[^\\]+/g, "")}`;
    expect(same(unknown as Answer, "nobody")).toBe(same(wrong as Answer, ACCOUNT));
    expectRefusal(unknown as Answer, DENIED);
  });

  bearerTokens(fixture);
}

function replays(fixture: TheFixture): void {
  test("row 34: the same request again does nothing again", async () => {
    const body = JSON.stringify({ id: "replayed", poolInfo: { poolId: "empty" } });
    const signed = { "ocp-date": dated(0), "content-type": "application/json", "content-length": String(body.length) };
    const headers = { ...signed, authorization: authorizationOf({ call: "POST /jobs", query, headers: signed }) };
    expect((await send(fixture().url, "POST /jobs", { body, headers })).status).toBe(201);
    expectRefusal(await send(fixture().url, "POST /jobs", { body, headers }), "409 JobExists");
  });

  test.each([
    ["0", ""],
    ["", "0"],
  ])("row 36: a length of %j that was signed as %j", async (sent, signed) => {
    const date = { "ocp-date": dated(0) };
    const length = (text: string): Record<string, string> => (text === "" ? {} : { "content-length": text });
    const authorization = authorizationOf({ call: "GET /jobs", query, headers: { ...date, ...length(signed) } });
    expect((await send(fixture().url, "GET /jobs", { headers: { ...date, ...length(sent), authorization } })).status).toBe(200);
  });
}

function signedOtherwise(fixture: TheFixture): void {
  const sendSignedAs = (signedCall: string, call: string) => {
    const headers = { "ocp-date": dated(0) };
    return send(fixture().url, call, { headers: { ...headers, authorization: authorizationOf({ call: signedCall, query, headers }) } });
  };

  test.each([
    ["a name that was signed with %2f", "GET /jobs/a%2fjob", "GET /jobs/a/job"],
    ["an escape in capitals", "GET /jobs/a%2fjob", "GET /jobs/a%2Fjob"],
    ["another method", "GET /jobs/job", "DELETE /jobs/job"],
    ["another job", "GET /jobs/waiting", "GET /jobs/job"],
  ])("row 35: %s", async (_, signed, sent) => expectRefusal(await sendSignedAs(signed, sent), DENIED));

  test("row 35: a signed header that is sent twice", async () => {
    const twice = bytesOf("GET /jobs", [`Ocp-Date: ${dated(0)}`, "Connection: close"]);
    expectRefusal(answerOf(await raw(fixture().url, twice)), DENIED);
  });

  test("row 35: a header that was not signed, and one of the older name, sent twice", async () => {
    const added = bytesOf("GET /jobs", ["ocp-range: bytes=0-1", "Connection: close"]);
    expectRefusal(answerOf(await raw(fixture().url, added)), DENIED);
    const older = bytesOf("GET /jobs", ["x-ms-date: a", "x-ms-date: b", "Connection: close"]);
    expect(answerOf(await raw(fixture().url, older)).status).toBe(200);
  });

  test("row 35: the order of the headers does not matter", async () => {
    const headers = { "ocp-range": "bytes=0-1", "ocp-date": dated(0) };
    expect((await send(fixture().url, "GET /jobs", { headers })).status).toBe(200);
  });
}

const nowS = (): number => Math.floor(Date.now() / 1_000);
const stranger = generateKeyPairSync("rsa", { modulusLength: 2_048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });

const BAD_TOKENS: readonly (readonly [name: string, parts: (issuer: TokenIssuer) => TokenParts])[] = [
  ["alg none", () => ({ header: { alg: "none" }, signature: () => Buffer.alloc(0) })],
  ["alg None with a signature", () => ({ header: { alg: "None" } })],
  ["HS256 by the public key", (issuer) => ({ header: { alg: "HS256" }, signature: (text) => issuer.signedWithPublicKey(text) })],
  ["HS256 by nothing", () => ({ header: { alg: "HS256" }, signature: (text) => createHmac("sha256", "").update(text).digest() })],
  [
    "ES256 of a key of its own",
    () => ({ header: { alg: "ES256" }, signature: (text) => sign("sha256", Buffer.from(text), curve.privateKey) }),
  ],
  ["a kid that is a path", () => ({ header: { kid: "../../etc/x" } })],
  ["a kid that is a list", () => ({ header: { kid: ["one"] } })],
  ["another's signature", () => ({ signature: (text) => sign("sha256", Buffer.from(text), stranger.privateKey) })],
  [
    "a key that it brings itself",
    () => ({
      header: { jwk: stranger.publicKey.export({ format: "jwk" }), jku: "https://127.0.0.1/keys" },
      signature: (text) => sign("sha256", Buffer.from(text), stranger.privateKey),
    }),
  ],
  ["a header that is critical", () => ({ header: { crit: ["b64"], b64: false } })],
  ["no exp", () => ({ claims: { exp: undefined } })],
  ["an exp that is a text", () => ({ claims: { exp: "tomorrow" } })],
  ["an exp of an hour ago", () => ({ claims: { exp: nowS() - 3_600 } })],
  ["an nbf of tomorrow", () => ({ claims: { nbf: nowS() + 86_400 } })],
  ["another audience", () => ({ claims: { aud: "https://vault.azure.net" } })],
  ["no issuer", () => ({ claims: { iss: undefined } })],
  ["another issuer", () => ({ claims: { iss: "https://127.0.0.1" } })],
];

function bearerTokens(fixture: TheFixture): void {
  const bear = (parts: TokenParts) => send(fixture().url, "GET /jobs", bearing(`Bearer ${fixture().issuer.token(parts)}`));

  test.each(BAD_TOKENS)("row 41: a token with %s", async (_, parts) => expectRefusal(await bear(parts(fixture().issuer)), DENIED));

  test("row 41: a token of the issuer's is taken, and of another key it is not", async () => {
    expect((await bear({})).status).toBe(200);
    expectRefusal(await send(fixture().url, "GET /jobs", bearing(`Bearer ${KEY}`)), DENIED);
  });
}
