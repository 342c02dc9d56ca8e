import { seededRandom, systemClock } from "@stint/runtime";
import { conformanceSuite } from "../testing/conformance.ts";
import { FaultyKeyValue } from "./faulty.ts";
import { MemoryKeyValue, MemoryStore } from "./memory.ts";

let seed = 0;

conformanceSuite("a store that loses calls and answers", async () => {
  const store = new MemoryStore();
  const random = seededRandom(++seed);
  const open = () =>
    new FaultyKeyValue({ inner: new MemoryKeyValue(store), random, clock: systemClock(), faults: { before: 0.2, after: 0.2, delayMs: 2 } });
  return { kv: open(), another: open, stop: async () => {} };
});
