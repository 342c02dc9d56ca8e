/** The conformance suite, and what only leases can show, on a real etcd. */
import { silentLogger, systemClock, systemRandom } from "@stint/runtime";
import { EtcdKeyValue } from "@stint/store";
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

function handle(cluster: string): EtcdKeyValue {
  return new EtcdKeyValue({
    endpoints: [etcd.endpoint],
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
