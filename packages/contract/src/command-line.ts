/**
 * Splits a command line into words as a POSIX shell does, and does nothing else that a shell does: no variables, no globs, no pipes. Who
 * wants those names a shell: `/bin/sh -c '...'`.
 */
export type SplitResult = { readonly words: readonly string[] } | { readonly problem: string };

export function splitCommandLine(line: string): SplitResult {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character === "'") {
      const end = line.indexOf("'", at + 1);
      if (end === -1) return { problem: `the single quote at character ${at + 1} is not closed` };
      word = (word ?? "") + line.slice(at + 1, end);
      at = end;
    } else if (character === '"') {
      const quoted = readDoubleQuoted(line, at);
      if (quoted === null) return { problem: `the double quote at character ${at + 1} is not closed` };
      word = (word ?? "") + quoted.text;
      at = quoted.end;
    } else if (character === "\\") {
      if (at + 1 === line.length) return { problem: "it ends in a backslash" };
      at++;
      if (line[at] !== "\n") word = (word ?? "") + (line[at] as string);
    } else if (character === " " || character === "\t" || character === "\n") {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? "") + character;
  }
  if (word !== null) words.push(word);
  return { words };
}

function readDoubleQuoted(line: string, start: number): { text: string; end: number } | null {
  let text = "";
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at] as string;
    if (character === '"') return { text, end: at };
    const next = line[at + 1];
    if (character === "\\" && next !== undefined && '"\\$`\n'.includes(next)) {
      at++;
      if (next !== "\n") text += next;
    } else text += character;
  }
  return null;
}

/** The command line that splits into these words. */
export function quoteWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
