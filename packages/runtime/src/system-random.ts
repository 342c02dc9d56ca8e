/** Chance from the operating system. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Random } from "./random.ts";

export function systemRandom(): Random {
  return {
    next: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
    id: () => randomUUID().replaceAll("-", ""),
  };
}
