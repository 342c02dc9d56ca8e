/**
 * Request bodies as JSON, read strictly and within bounds: UTF-8 without a byte order mark, no key twice, no nesting beyond 32, no object
 * of more than 1,000 keys, no lone surrogates, no number that is not one. Objects have no prototype, so a key named `__proto__` is a key like
 * any other. Errors: InvalidRequestBody with the reason and the position.
 */
import { RestError } from "./rest-error.ts";

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

const DEPTH_MAX = 32;
const KEYS_MAX = 1_000;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

export function parseBody(bytes: Uint8Array): JsonValue {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badBody("it is not UTF-8");
  }
  return new Reader(text).document();
}

function badBody(why: string): RestError {
  return new RestError("InvalidRequestBody", [["Reason", `The body is not valid: ${why}.`]]);
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("something follows the value");
    return value;
  }

  #value(depth: number): JsonValue {
    this.#space();
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      case undefined:
        return this.#fail("it ends where a value is expected");
      default:
        return this.#number();
    }
  }

  #object(depth: number): JsonObject {
    if (depth >= DEPTH_MAX) this.#fail(`it is nested deeper than ${DEPTH_MAX}`);
    const object = Object.create(null) as JsonObject;
    let keys = 0;
    this.#at++;
    for (this.#space(); this.#text[this.#at] !== "}"; this.#space()) {
      if (keys > 0) this.#expect(",");
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail("a name in quotes is expected");
      const key = this.#string();
      if (key in object) this.#fail(`the name ${JSON.stringify(key.slice(0, 64))} occurs twice in one object`);
      if (++keys > KEYS_MAX) this.#fail(`an object has more than ${KEYS_MAX} names`);
      this.#space();
      this.#expect(":");
      object[key] = this.#value(depth + 1);
    }
    this.#at++;
    return object;
  }

  #array(depth: number): JsonValue[] {
    if (depth >= DEPTH_MAX) this.#fail(`it is nested deeper than ${DEPTH_MAX}`);
    const items: JsonValue[] = [];
    this.#at++;
    for (this.#space(); this.#text[this.#at] !== "]"; this.#space()) {
      if (items.length > 0) this.#expect(",");
      items.push(this.#value(depth + 1));
    }
    this.#at++;
    return items;
  }

  #string(): string {
    let from = ++this.#at;
    let text = "";
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34) break;
      if (code === 92) {
        text += this.#text.slice(from, this.#at) + this.#escape();
        from = this.#at;
      } else if (Number.isNaN(code)) this.#fail("a text has no end");
      else if (code < 32) this.#fail("a control character stands in a text");
      else this.#at++;
    }
    text += this.#text.slice(from, this.#at);
    this.#at++;
    if (LONE_SURROGATE.test(text)) this.#fail("a text holds half of a surrogate pair");
    return text;
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? "";
    if (letter !== "u") {
      const character = ESCAPES[letter];
      if (character === undefined) this.#fail("an escape is not known");
      this.#at += 2;
      return character as string;
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail("an escape lacks its four digits");
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const [digits] = NUMBER.exec(this.#text) ?? [];
    if (digits === undefined) return this.#fail("it holds what JSON has not");
    const value = Number(digits);
    if (!Number.isFinite(value)) this.#fail("a number is too large");
    this.#at += digits.length;
    return value;
  }

  #word<T extends boolean | null>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#fail("it holds what JSON has not");
    this.#at += word.length;
    return value;
  }

  #space(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) this.#fail(`${character} is expected`);
    this.#at++;
  }

  #fail(why: string): never {
    throw badBody(`${why}, at position ${this.#at}`);
  }
}
