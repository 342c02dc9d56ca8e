/**
 * Which operation a request names. Paths are matched as they were sent, before anything is decoded, so that `%2F` inside a name stays part
 * of it; names are decoded after. Only the path of a file may hold slashes as they are. Errors: InvalidUri for a path that nothing has, UnsupportedHttpVerb for one that has other methods.
 */
import { RestError } from "../http/rest-error.ts";
import { type Operation, OPERATIONS } from "./operations.ts";

export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly match: RegExp;
  readonly names: readonly string[];
  readonly methods: Map<string, Operation>;
}

const NAME = /\{(\w+)\}/g;

const patterns: readonly Pattern[] = compile();

function compile(): Pattern[] {
  const byPath = new Map<string, Pattern>();
  for (const operation of OPERATIONS) {
    const pattern = byPath.get(operation.path) ?? patternOf(operation.path);
    pattern.methods.set(operation.method, operation);
    byPath.set(operation.path, pattern);
  }
  return [...byPath.values()];
}

function patternOf(path: string): Pattern {
  const names = [...path.matchAll(NAME)].map(([, name]) => name as string);
  const source = path
    .split(NAME)
    .map((part, at) => (at % 2 === 0 ? part.replace(/[()]/g, "\\$&") : part === "filePath" ? "(.+)" : "([^/,()]+)"))
    .join("");
  return { match: new RegExp(`^${source}$`), names, methods: new Map() };
}

export function routeOf(method: string, rawPath: string): Route {
  let others: Pattern | null = null;
  for (const pattern of patterns) {
    const found = pattern.match.exec(rawPath);
    if (found === null) continue;
    const operation = pattern.methods.get(method);
    if (operation === undefined) {
      others = pattern;
      continue;
    }
    return { operation, params: Object.fromEntries(pattern.names.map((name, at) => [name, decoded(found[at + 1] as string)])) };
  }
  if (others !== null)
    throw new RestError("UnsupportedHttpVerb", [["Reason", `The resource has ${[...others.methods.keys()].join(", ")}.`]]);
  throw new RestError("InvalidUri");
}

/** A part of a path, or of a query, decoded. Throws InvalidUri. */
export function decoded(raw: string): string {
  let text: string;
  try {
    text = decodeURIComponent(raw);
  } catch {
    throw new RestError("InvalidUri", [["Reason", "A percent-encoding in it is not valid."]]);
  }
  if (text.includes("\0")) throw new RestError("InvalidUri", [["Reason", "It holds a NUL character."]]);
  return text;
}
