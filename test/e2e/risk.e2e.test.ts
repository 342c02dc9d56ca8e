/** The risk job on a real cluster agrees with the serial run to the last digit, and one altered digit does not. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StintClient } from "@stint/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";

const DEMO = fileURLToPath(new URL("../../packages/examples/dist/risk/demo.js", import.meta.url));
const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";

let dev: DevServer;
let output: string;

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), "stint-risk-"));
  dev = await DevServer.start(["--nodes", "0"]);
});

afterAll(async () => {
  await dev?.stop();
  rmSync(output, { recursive: true, force: true });
});

async function demo(...args: string[]): Promise<{ code: number; stdout: string }> {
  const child = spawn(process.execPath, [DEMO, ...args, "--draws", "4000", "--out", output], {
    env: { ...process.env, STINT_ENDPOINT: dev.endpoint, STINT_ACCOUNT_KEY: KEY },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const [code] = (await once(child, "close")) as [number];
  return { code, stdout };
}

test("agrees with the serial run, until one output is altered", async () => {
  expect(await demo()).toEqual({ code: 0, stdout: expect.stringContaining("agrees with the serial run: yes\n") });
  expect(readFileSync(join(output, "chart.svg"), "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);

  const client = new StintClient({ endpoints: [dev.endpoint], key: KEY });
  const name = "risk/parts/part-17.json";
  const pieces: Uint8Array[] = [];
  for await (const piece of client.artifacts.get(name)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString("utf8");
  const altered = text.replace(/"exceptions":(\d+)/, (_match, count: string) => `"exceptions":${Number(count) + 1}`);
  expect(altered).not.toBe(text);
  await client.artifacts.put(name, [Buffer.from(altered)]);
  client.close();
  expect(await demo("verify")).toEqual({ code: 1, stdout: expect.stringContaining("agrees with the serial run: no\n") });
});
