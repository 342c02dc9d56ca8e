/** The conformance suite, and what only leases can show, on a real etcd. */
import { silentLogger, systemClock, systemRandom } from "@stint/runtime";
import { StoreFull } from "@stint/store";
import { EtcdKeyValue } from "@stint/store/etcd";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conformanceSuite } from "../../packages/store/src/testing/conformance.ts";
import { EtcdServer } from "../support/etcd-server.ts";

const LEASE_SECONDS = 2;

let etcd: EtcdServer;
let clusters = 0;

beforeAll(async () => {
  etcd = await EtcdServer.start();
});

afterAll(() => etcd?.stop());

function handle(cluster: string, endpoint = etcd.endpoint): EtcdKeyValue {
  return new EtcdKeyValue({
    endpoints: [endpoint],
    cluster,
    leaseSeconds: LEASE_SECONDS,
    clock: systemClock(),
    random: systemRandom(),
    logger: silentLogger,
  });
}

conformanceSuite("etcd", async () => {
  const cluster = `c${clusters++}`;
  const kv = handle(cluster);
  const handles = [kv];
  await clear(kv);
  return {
    kv,
    another: () => {
      const other = handle(cluster);
      handles.push(other);
      return other;
    },
    stop: async () => {
      await Promise.all(handles.map((each) => each.close()));
    },
  };
});

/** The suite's keys lie outside of a cluster's own, so they are cleared from one test to the next. */
async function clear(kv: EtcdKeyValue): Promise<void> {
  const leadership = await kv.campaign({ name: "cleaner", signal: new AbortController().signal });
  await kv.delete({ epoch: leadership.epoch, from: "/conformance/", to: "/conformance0" });
  await leadership.resign();
}

test("a leader cut off from etcd knows that it leads no more before another can", async () => {
  const kv = handle("cut");
  const leadership = await kv.campaign({ name: "one", signal: new AbortController().signal });
  await etcd.kill();
  await new Promise<void>((resolve) => leadership.lost.addEventListener("abort", () => resolve(), { once: true }));
  expect(leadership.validUntilMs()).toBeLessThanOrEqual(systemClock().monotonicMs());
  await etcd.restart();
  const other = handle("cut");
  const next = await other.campaign({ name: "two", signal: new AbortController().signal });
  expect(next.epoch).toBeGreaterThan(leadership.epoch);
  expect(await kv.put({ epoch: leadership.epoch, key: "/late", value: Buffer.from("late") })).toBe("deposed");
  await Promise.all([kv.close(), other.close()]);
});

test("a full etcd refuses puts and leases, deletes, and takes writes again once its history is given back", async () => {
  const small = await EtcdServer.start({ quotaBytes: 8 * 1024 * 1024 });
  const kv = handle("full", small.endpoint);
  const leadership = await kv.campaign({ name: "one", signal: new AbortController().signal });
  const { epoch } = leadership;
  const put = () => kv.put({ epoch, key: "/full/same", value: new Uint8Array(1_000_000).fill(3) });
  const fill = async () => {
    for (;;) await put();
  };
  await expect(fill()).rejects.toBeInstanceOf(StoreFull);
  const { usedBytes, quotaBytes } = await kv.space();
  expect(usedBytes).toBeGreaterThanOrEqual(quotaBytes);
  await expect(put()).rejects.toBeInstanceOf(StoreFull);
  expect(await kv.delete({ epoch, from: "/full/nothing", to: "/full/nothinh" })).toBe("committed");
  await kv.reclaim();
  expect(await put()).toBe("committed");
  expect((await kv.space()).usedBytes).toBeLessThan(4 * 1024 * 1024);

  // Nobody leads, and no lease is granted: whoever campaigns makes room.
  await leadership.resign();
  await kv.close();
  const filler = handle("filler", small.endpoint);
  const other = await filler.campaign({ name: "two", signal: new AbortController().signal });
  const fillAgain = async () => {
    for (;;) await filler.put({ epoch: other.epoch, key: "/full/same", value: new Uint8Array(1_000_000).fill(4) });
  };
  await expect(fillAgain()).rejects.toBeInstanceOf(StoreFull);
  const late = handle("late", small.endpoint);
  expect((await late.campaign({ name: "three", signal: new AbortController().signal })).epoch).toBeGreaterThan(0);
  await Promise.all([filler.close(), late.close()]);
  await small.stop();
});
