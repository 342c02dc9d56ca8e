import { expect, test } from "vitest";
import { TaskTokens } from "./task-tokens.ts";

const key = { jobUid: 7, row: 3, attempt: 2, instance: 0 };
const tokens = new TaskTokens("a secret of tests");

test("a token says whose it is, and is good for its purpose, its attempt and its cluster alone", () => {
  const gang = tokens.issue(key, "gang");
  expect(tokens.read(gang, "gang")).toEqual(key);
  expect(tokens.read(gang)).toBeNull();
  expect(tokens.read(tokens.issue(key), "gang")).toBeNull();
  const signature = gang.slice(gang.lastIndexOf("."));
  expect(tokens.read(`stint-gang.7.3.3${signature}`, "gang")).toBeNull();
  expect(tokens.read(`stint-gang.7.4.2${signature}`, "gang")).toBeNull();
  expect(new TaskTokens("another").read(gang, "gang")).toBeNull();
  for (const nonsense of ["", "stint-gang", `${gang}x`, "stint-gang.7.3.2.x"]) expect(tokens.read(nonsense, "gang")).toBeNull();
});
