/** Columns without borders, as wide as what is in them; the last one as long as it likes. */
import { printable } from "@stint/contract";

const CELL_LENGTH_MAX = 200;
const GAP = "   ";

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows.map((row) => row.map((cell) => printable(cell, CELL_LENGTH_MAX)))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join(GAP)
      .trimEnd();
  return `${cells.map(line).join("\n")}\n`;
}

/** Names and values, one a line; those without a value are left out. */
export function details(pairs: readonly (readonly [string, string])[]): string {
  const shown = pairs.filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown
    .map(
      ([name, value]) =>
        `${name.padEnd(width)}${GAP}${value
          .split("\n")
          .map((line) => printable(line, CELL_LENGTH_MAX * 10))
          .join(`\n${" ".repeat(width)}${GAP}`)}\n`,
    )
    .join("");
}
