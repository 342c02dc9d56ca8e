import { conformanceSuite } from "../testing/conformance.ts";
import { MemoryKeyValue, MemoryStore } from "./memory.ts";

conformanceSuite("memory", async () => {
  const store = new MemoryStore();
  return { kv: new MemoryKeyValue(store), another: () => new MemoryKeyValue(store), stop: async () => {} };
});
