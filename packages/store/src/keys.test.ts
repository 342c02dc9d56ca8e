/** Every name that a chunk may have is read back from the store. */
import { expect, test } from "vitest";
import { keysOf } from "./keys.ts";

const keys = keysOf("cluster");

test.each(["head", "job", "samples", "usage", "t0", "t999", "a12"])("a chunk named %s", (part) => {
  const chunk = { uid: 2 ** 40 + 7, part };
  expect(keys.chunkOfSnapshot(keys.snapshot(chunk))).toEqual(chunk);
});

test.each(["", "t", "x1", "samples1", "head/x"])("none is named %j", (part) => {
  expect(keys.chunkOfSnapshot(keys.snapshot({ uid: 1, part }))).toBeNull();
});
