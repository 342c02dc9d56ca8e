import { expect, test } from "vitest";
import { conformanceSuite } from "../testing/conformance.ts";
import { MemoryKeyValue, MemoryStore } from "./memory.ts";
import { Seal, SealedKeyValue } from "./sealed.ts";

conformanceSuite("sealed memory", async () => {
  const store = new MemoryStore();
  const handle = () => new SealedKeyValue({ inner: new MemoryKeyValue(store), seal: new Seal("secret"), isPlain: () => false });
  return { kv: handle(), another: handle, stop: async () => {} };
});

test("what is sealed shows nothing, opens under its own name only, and by its own secret only", () => {
  const seal = new Seal("secret");
  const bytes = Buffer.from("the canary sings");
  const sealed = seal.seal("/a", bytes);
  expect(sealed.includes("canary")).toBe(false);
  expect(seal.seal("/a", bytes)).toEqual(sealed);
  expect(seal.seal("/b", bytes)).not.toEqual(sealed);
  expect(seal.open("/a", sealed)).toEqual(bytes);
  expect(seal.open("/b", sealed)).toBeNull();
  expect(new Seal("another").open("/a", sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect(seal.open("/a", changed)).toBeNull();
  }
  expect(seal.open("/a", sealed.subarray(0, 10))).toBeNull();
  expect(new Seal("another").id).not.toBe(seal.id);
});
