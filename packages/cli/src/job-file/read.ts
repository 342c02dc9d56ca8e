/** Reads a job file. What is wrong is said with its place: file:line:column. */
import { readFileSync, statSync } from "node:fs";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { UsageError } from "../usage-error.ts";
import { JOB_FILE_SCHEMA, type JobFile } from "./schema.ts";

const BYTES_MAX = 32 * 1024 * 1024;
const PROBLEMS_SHOWN = 5;

/** Throws UsageError. */
export function readJobFile(path: string): JobFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) throw new UsageError(`${place(path, lines, broken.pos[0])}: ${broken.message.split("\n")[0]}`);
  const parsed = JOB_FILE_SCHEMA.safeParse(toValue(path, document));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const name = issue.path
      .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
      .join("")
      .replace(/^\./, "");
    return `${place(path, lines, offsetOf(document, issue.path))}: ${name === "" ? "" : `${name}: `}${issue.message}`;
  });
  const more = problems.length > PROBLEMS_SHOWN ? `\nand ${problems.length - PROBLEMS_SHOWN} more` : "";
  throw new UsageError(problems.slice(0, PROBLEMS_SHOWN).join("\n") + more, "stint schema job shows what a job file may hold");
}

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > BYTES_MAX)
      throw new UsageError(`${path} has ${size} bytes; at most ${BYTES_MAX} are read.`, "submit from a program with the SDK");
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

/** Aliases are bounded: a small file cannot unfold into a huge one. */
function toValue(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}

/** Where the value lies, or the nearest one around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function place(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
}
