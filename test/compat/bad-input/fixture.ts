/**
 * What bad input is sent to: a development cluster with one node, a second account, and a gateway of its own before it, which takes bearer
 * tokens of one issuer alone. What every refusal is.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StintClient } from "@stint/client";
import { expect, test } from "vitest";
import { AUTHORITY } from "../../support/certificates.ts";
import { GatewayProcess } from "../../support/gateway-process.ts";
import { DevServer } from "../../support/stint.ts";
import { ACCOUNT, type Answer, KEY, type RequestParts, send, type Signer } from "../signed-request.ts";
import { AUDIENCE, TokenIssuer } from "./token-issuer.ts";

export class Fixture {
  readonly issuer: TokenIssuer;
  /** An account that has nothing. */
  readonly other: Signer;
  readonly #dev: DevServer;
  readonly #gateway: GatewayProcess;
  readonly #directory: string;

  private constructor(parts: { dev: DevServer; gateway: GatewayProcess; issuer: TokenIssuer; other: Signer; directory: string }) {
    this.#dev = parts.dev;
    this.#gateway = parts.gateway;
    this.#directory = parts.directory;
    this.issuer = parts.issuer;
    this.other = parts.other;
  }

  static async start(): Promise<Fixture> {
    const directory = mkdtempSync(join(tmpdir(), "stint-bad-input-"));
    writeFileSync(join(directory, "authority.pem"), AUTHORITY);
    const [dev, issuer] = await Promise.all([DevServer.start(["--nodes", "1", "--slots", "1"]), TokenIssuer.start()]);
    const gateway = await GatewayProcess.start(
      { endpoints: [dev.endpoint], directory },
      { name: ACCOUNT, key: KEY },
      {
        args: ["--dev", "--oidc-issuer", issuer.url, "--oidc-audience", AUDIENCE],
        env: { NODE_EXTRA_CA_CERTS: join(directory, "authority.pem") },
      },
    );
    const operator = new StintClient({ endpoints: [dev.endpoint], key: KEY });
    await operator.accounts.create("another", {});
    const { primary } = await operator.accounts.keys("another");
    operator.close();
    return new Fixture({ dev, gateway, issuer, other: { account: "another", key: primary }, directory });
  }

  get url(): string {
    return this.#gateway.url;
  }

  /** Of the gateway; another one when it ended. */
  get pid(): number | null {
    return this.#gateway.pid;
  }

  /** What the gateway holds of the machine's memory. */
  get memoryBytes(): number {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.pid}/status`, "utf8"));
    return Number(found?.[1]) * 1_024;
  }

  async stop(): Promise<void> {
    await this.#gateway.stop();
    await Promise.all([this.#dev.stop(), this.issuer.stop()]);
    rmSync(this.#directory, { recursive: true, force: true });
  }
}

/** The one that the suite runs on, once it is there. */
export type TheFixture = () => Fixture;

/** What was sent is quoted shortly. Only who signed wrong is told the whole text that should have been signed. */
const TEXT_LENGTH_MAX = 4_000;

export function expectRefusal({ status, code, headers, text }: Answer, wanted: string): void {
  expect(`${status} ${code}`).toBe(wanted);
  expect(headers["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers["content-type"]).toBe("application/json;odata=minimalmetadata");
  expect(JSON.parse(text)).toEqual({
    "odata.metadata": expect.stringMatching(/^http:.*#Microsoft\.Azure\.Batch\.Protocol\.Entities\.Container\.errors\/@Element$/),
    code,
    message: { lang: "en-US", value: expect.stringContaining(`RequestId:${String(headers["request-id"])}`) },
    ...(text.includes('"values"') ? { values: expect.arrayContaining([{ key: expect.any(String), value: expect.any(String) }]) } : {}),
  });
  if (code !== "AuthenticationFailed") expect(text.length).toBeLessThan(TEXT_LENGTH_MAX);
}

export type BadCase = readonly [name: string, call: string, parts: RequestParts, wanted: string];

/** One test for each: what is sent, and status and code of the refusal. */
export function refused(fixture: TheFixture, cases: readonly BadCase[]): void {
  test.each(cases)("%s", async (_, call, parts, wanted) => expectRefusal(await send(fixture().url, call, parts), wanted));
}
