import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteWords, splitCommandLine } from "./command-line.ts";

test.each([
  ["echo hello  world", ["echo", "hello", "world"]],
  [`sh -c 'a "b" c'`, ["sh", "-c", 'a "b" c']],
  [`a"b c"'d e'f`, ["ab cd ef"]],
  [String.raw`a\ b \"c "d\"e\n"`, ["a b", '"c', String.raw`d"e\n`]],
  [`'' ""`, ["", ""]],
  ["$HOME *.txt | cat", ["$HOME", "*.txt", "|", "cat"]],
])("%s", (line, words) => {
  expect(splitCommandLine(line)).toEqual({ words });
});

test.each(["'open", '"open', "a\\"])("%s is refused", (line) => {
  expect(splitCommandLine(line)).toEqual({ problem: expect.any(String) });
});

test("quoted words split into what they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(splitCommandLine(quoteWords(words))).toEqual({ words });
    }),
  );
});
