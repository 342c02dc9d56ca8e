/**
 * Puts parts together into the report. All parts must be there, each once, and all of one piece: the same number of
 * parts, the same prices, the same number of draws. The order in which they come does not matter.
 */

import type { CellResult } from "./cell.ts";
import { InputError } from "./input-error.ts";
import type { PartResult } from "./part.ts";
import { assembleReport, type Report } from "./report.ts";

/** A part and the name to call it by in messages, for example its file. */
export interface NamedPart {
  readonly name: string;
  readonly part: PartResult;
}

/** Names of missing parts in one message; a longer list says no more. */
const MISSING_SHOWN_MAX = 10;

/**
 * The report of a complete set of parts.
 * @throws InputError `PartsConflict` for a part that is there twice or does not belong to the others, `PartsMissing`
 * for a set that is not complete.
 */
export function mergeParts(parts: readonly NamedPart[]): Report {
  const first = parts[0];
  if (first === undefined) throw new InputError({ reason: "PartsMissing", message: "there are no parts" });
  const byIndex = new Map<number, NamedPart>();
  for (const named of parts) {
    refuseForeign(first, named);
    const { partIndex, partCount } = named.part;
    const twin = byIndex.get(partIndex);
    if (twin !== undefined) {
      throw conflict(`part ${partIndex} of ${partCount} is there twice: ${twin.name} and ${named.name}`);
    }
    byIndex.set(partIndex, named);
  }
  refuseIncomplete(byIndex, first.part.partCount);
  const cells: CellResult[] = parts.flatMap(({ part }) => part.cells).sort((left, right) => left.index - right.index);
  const history = parts.find(({ part }) => part.history !== null)?.part.history ?? null;
  if (history === null) throw new Error("no part holds the reference cell");
  return assembleReport({
    dataset: first.part.dataset,
    drawsPerYearEnd: first.part.drawsPerYearEnd,
    cells,
    history,
  });
}

function refuseForeign(first: NamedPart, other: NamedPart): void {
  const { part } = other;
  const where = `${first.name} and ${other.name}`;
  if (part.partCount !== first.part.partCount) {
    throw conflict(`${where} are of different cuts: ${first.part.partCount} and ${part.partCount} parts`);
  }
  if (part.dataset.sha256 !== first.part.dataset.sha256 || part.dataset.days !== first.part.dataset.days) {
    throw conflict(`${where} were computed from different prices`);
  }
  if (part.drawsPerYearEnd !== first.part.drawsPerYearEnd) {
    throw conflict(`${where} were computed with different numbers of draws`);
  }
}

function refuseIncomplete(byIndex: ReadonlyMap<number, NamedPart>, partCount: number): void {
  const missing: number[] = [];
  for (let index = 0; index < partCount; index++) if (!byIndex.has(index)) missing.push(index);
  if (missing.length === 0) return;
  const shown = missing.slice(0, MISSING_SHOWN_MAX).join(", ");
  const more = missing.length > MISSING_SHOWN_MAX ? ` and ${missing.length - MISSING_SHOWN_MAX} more` : "";
  const message = `${missing.length} of ${partCount} parts are missing: ${shown}${more}`;
  throw new InputError({ reason: "PartsMissing", message });
}

function conflict(message: string): InputError {
  return new InputError({ reason: "PartsConflict", message });
}
