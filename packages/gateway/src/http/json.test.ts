/** Bodies: what JSON.parse takes is read alike, and what may not come in is refused. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBody } from "./json.ts";

const read = (text: string): unknown => parseBody(Buffer.from(text));
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/\\ud[89a-f]/i.test(text));
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
  expect(read(' {"a" : [1, -2.5e3, true, false, null, "\\u00e9\\n\\ud83d\\ude00"]} ')).toEqual({
    a: [1, -2_500, true, false, null, "é\n😀"],
  });
});

test.each([
  ["a key twice", '{"id":"a","id":"b"}'],
  ["a key twice, once escaped", '{"id":"a","\\u0069d":"b"}'],
  ["too deep", nested(33)],
  ["far too deep", nested(1_000_000)],
  ["too many keys", `{${Array.from({ length: 1_001 }, (_, at) => `"k${at}":1`).join()}}`],
  ["no number", "[NaN]"],
  ["too large a number", "[1e999]"],
  ["a number with a leading zero", "[01]"],
  ["half of a surrogate pair", '["\\ud800"]'],
  ["a byte order mark", "\uFEFF{}"],
  ["a trailing comma", "[1,]"],
  ["no comma", '["a" "b"]'],
  ["a control character", '["a\nb"]'],
  ["something after it", "{} {}"],
  ["an open text", '["abc'],
  ["nothing", ""],
  ["a comment", "{}//"],
])("refuses %s", (_, text) => expect(() => read(text)).toThrow(expect.objectContaining({ code: "InvalidRequestBody", status: 400 })));

test("refuses what is not UTF-8", () => {
  expect(() => parseBody(Buffer.from([0x22, 0xc0, 0xaf, 0x22]))).toThrow(expect.objectContaining({ code: "InvalidRequestBody" }));
});

test("a key named __proto__ is a key", () => {
  const value = read('{"__proto__":{"isAdmin":true}}') as Record<string, unknown>;
  expect([Object.keys(value), Object.getPrototypeOf(value), ({} as Record<string, unknown>)["isAdmin"]]).toEqual([
    ["__proto__"],
    null,
    undefined,
  ]);
});

test("bytes at random are read or refused, as JSON.parse would", () => {
  const piece = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "1", "-", "e", ".", "true", "null", " ", "a", "\\u00e9");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let known: unknown = "refused";
      try {
        known = JSON.parse(text);
      } catch {
        known = "refused";
      }
      let own: unknown = "refused";
      try {
        own = read(text);
      } catch {
        own = "refused";
      }
      expect(JSON.stringify(own)).toBe(JSON.stringify(known));
    }),
    { numRuns: 500 },
  );
});
