/** What the account offers, and who may ask. */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { expect, test } from "vitest";
import { type Of, ACCOUNT } from "./context.ts";

export function accountSuite(of: Of): void {
  test("images are listed", async () => {
    const { batch } = of();
    const images = await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { maxResults: 5 } });
    expect(images.length).toBe(5);
    const more = await batch.account.listSupportedImagesNext(images.odatanextLink ?? "");
    expect([...images, ...more].map(({ nodeAgentSKUId }) => nodeAgentSKUId)).toContain("batch.node.ubuntu 22.04");
    const filter = "nodeAgentSKUId eq 'batch.node.debian 12'";
    expect((await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { filter } })).length).toBe(1);
  });

  test("who has another key is told the text to sign", async () => {
    const { recorder } = of();
    const stranger = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, Buffer.from("x").toString("base64")), recorder.url);
    const error = (await stranger.pool.list().catch((reason: unknown) => reason)) as {
      statusCode: number;
      body: { values: { value: string }[] };
    };
    expect([error.statusCode, error.body.values[0]?.value]).toEqual([
      403,
      expect.stringContaining("/devbatch/pools\napi-version:2022-10-01.16.0"),
    ]);
  });
}
