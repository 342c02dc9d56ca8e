/** SharedKey by known vectors and by every way to get it wrong; bearer tokens in development mode. */
import { createHmac } from "node:crypto";
import type { StintClient } from "@stint/client";
import { StintFailure } from "@stint/client";
import { stintError } from "@stint/core";
import { systemClock } from "@stint/runtime";
import { beforeEach, describe, expect, test } from "vitest";
import { readQuery } from "../api/query.ts";
import { formatHttpDate } from "../values/date.ts";
import { Accounts } from "./accounts.ts";
import { Authenticator } from "./authenticator.ts";
import { bearerVerifier } from "./bearer.ts";
import { type SignedRequest, stringsToSign } from "./shared-key.ts";

const KEY = Buffer.from("one key").toString("base64");
const SECOND = Buffer.from("another key").toString("base64");
const NOW_MS = Date.UTC(2026, 0, 31, 12);

let asked: number;
let authenticator: Authenticator;

beforeEach(() => {
  asked = 0;
  const operator = {
    accounts: {
      keys: (name: string) => {
        asked++;
        if (name === "acc") return Promise.resolve({ primary: KEY, secondary: SECOND });
        return Promise.reject(new StintFailure(stintError("ACCOUNT_NOT_FOUND", "no such account")));
      },
    },
  } as unknown as StintClient;
  const clock = { ...systemClock(), wallMs: () => NOW_MS };
  const accounts = new Accounts({ operator, connection: { endpoints: ["127.0.0.1:1"] }, clock });
  const verifyBearer = bearerVerifier({ dev: true, oidc: null });
  authenticator = new Authenticator({ accounts, verifyBearer, bearerAccount: "acc", bearerKey: KEY, clock });
});

interface Parts {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

function request({ method = "GET", path = "/jobs", query = "api-version=2022-10-01.16.0", headers = {} }: Parts = {}): SignedRequest {
  return { method, rawPath: path, query: readQuery(query), headers: { "ocp-date": formatHttpDate(NOW_MS), ...headers } };
}

function signed(parts: Parts = {}, { key = KEY, account = "acc" } = {}): SignedRequest {
  const unsigned = request(parts);
  const [text = ""] = stringsToSign(account, unsigned);
  return { ...unsigned, headers: { ...unsigned.headers, authorization: `SharedKey ${account}:${mac(key, text)}` } };
}

function mac(key: string, text: string): string {
  return createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64");
}

const isDenied = expect.objectContaining({ code: "AuthenticationFailed" });

test("the text that is signed is Azure's", () => {
  const post = request({
    method: "POST",
    path: "/jobs/a/tasks/b/files/wd%2Fx.txt",
    query: "timeout=30&api-version=2022-10-01.16.0&$filter=state%20eq%20'active'",
    headers: { "content-length": "2", "content-type": "application/json", "if-match": "0x1", "ocp-range": "bytes=0-1" },
  });
  expect(stringsToSign("acc", post)[0]).toBe(
    [
      ...["POST", "", "", "2", "", "application/json", "", "", "0x1", "", "", ""],
      ...["ocp-date:Sat, 31 Jan 2026 12:00:00 GMT", "ocp-range:bytes=0-1"],
      "/acc/jobs/a/tasks/b/files/wd%2Fx.txt",
      "$filter:state eq 'active'",
      "api-version:2022-10-01.16.0",
      "timeout:30",
    ].join("\n"),
  );
});

describe("is taken", () => {
  test("with either key", async () => {
    expect((await authenticator.authenticate(signed(), [])).account).toBe("acc");
    expect((await authenticator.authenticate(signed({}, { key: SECOND }), [])).account).toBe("acc");
    expect(asked).toBe(1);
  });

  test.each(["", "0"])("when a length of %j is signed as the other", async (length) => {
    const parts = { method: "DELETE", headers: length === "" ? {} : { "content-length": length } };
    const [, other = ""] = stringsToSign("acc", request(parts));
    const { headers, ...rest } = request(parts);
    const authorization = `SharedKey acc:${mac(KEY, other)}`;
    expect((await authenticator.authenticate({ ...rest, headers: { ...headers, authorization } }, [])).account).toBe("acc");
  });

  test("as a bearer token", async () => {
    const token = ["{}", '{"sub":"me"}', ""].map((part) => Buffer.from(part).toString("base64url")).join(".");
    expect((await authenticator.authenticate(request({ headers: { authorization: `Bearer ${token}` } }), [])).account).toBe("acc");
  });
});

describe("is refused", () => {
  test.each([{}, { authorization: "" }])("without an authorization: %j", async (headers) => {
    const wanted = { code: "AuthenticationFailed", status: 401, values: [] };
    await expect(authenticator.authenticate(request({ headers }), [])).rejects.toMatchObject(wanted);
  });

  test.each([
    ["an unknown scheme", "Basic abc"],
    ["a scheme alone", "SharedKey"],
    ["no signature", "SharedKey acc"],
    ["an empty signature", "SharedKey acc:"],
    ["a short signature", "SharedKey acc:AAAA"],
    ["url-safe base64", `SharedKey acc:${"-".repeat(43)}=`],
    ["a bearer token that is none", "Bearer garbage"],
  ])("an authorization that is %s", async (_, authorization) => {
    await expect(authenticator.authenticate(request({ headers: { authorization } }), [])).rejects.toEqual(isDenied);
  });

  test("another key, quoting the text to sign", async () => {
    const refusal = authenticator.authenticate(signed({}, { key: Buffer.from("x").toString("base64") }), []);
    await expect(refusal).rejects.toMatchObject({
      status: 403,
      values: [["AuthenticationErrorDetail", expect.stringContaining("/acc/jobs")]],
    });
  });

  test("an unknown account, with the same words", async () => {
    const refusal = authenticator.authenticate(signed({}, { account: "nobody" }), []);
    await expect(refusal).rejects.toMatchObject({
      status: 403,
      values: [["AuthenticationErrorDetail", expect.stringContaining("MAC signature")]],
    });
  });

  test.each([-16, 16])("a date %i minutes off", async (minutes) => {
    const headers = { "ocp-date": formatHttpDate(NOW_MS + minutes * 60_000) };
    await expect(authenticator.authenticate(signed({ headers }), [])).rejects.toEqual(isDenied);
  });

  test.each(["Thu, 99 Foo", "2026-01-31T12:00:00Z", ""])("the date %j", async (date) => {
    await expect(authenticator.authenticate(signed({ headers: { "ocp-date": date } }), [])).rejects.toEqual(isDenied);
  });

  test("another path than the signed one, if only in its encoding", async () => {
    const other = { ...signed({ path: "/jobs/a%2fb" }), rawPath: "/jobs/a/b" };
    await expect(authenticator.authenticate(other, [])).rejects.toEqual(isDenied);
  });

  test("a signed header that occurs twice", async () => {
    const raw = ["ocp-date", "a", "Ocp-Date", "b"];
    await expect(authenticator.authenticate(signed(), raw)).rejects.toEqual(isDenied);
  });
});
