/**
 * Lists of property names: what a listing is asked to answer with (`id, state`), or to expand (`stats`). Names are case-sensitive.
 * Errors: UNKNOWN_PROPERTY, INVALID_VALUE.
 */
import { stintError, type StintError } from "../errors.ts";
import { LIMITS } from "../limits.ts";

const NAME_SHOWN_MAX = 64;

/** The names of a list that is separated by commas, spaces allowed; empty = all, which is null. */
export function parseSelect(source: string, known: ReadonlySet<string>, field = "select"): ReadonlySet<string> | null | StintError {
  if (source.length > LIMITS.filterLength) {
    return stintError("INVALID_VALUE", `${field} has ${source.length} characters; at most ${LIMITS.filterLength} are allowed.`, { field });
  }
  if (source.trim() === "") return null;
  return checkSelect(
    source.split(",").map((name) => name.trim()),
    known,
    field,
  );
}

/** The same of a list that is one already. */
export function checkSelect(
  names: readonly string[],
  known: ReadonlySet<string>,
  field = "select",
): ReadonlySet<string> | null | StintError {
  if (names.length === 0) return null;
  const chosen = new Set<string>();
  for (const name of names) {
    const shown = JSON.stringify(name.slice(0, NAME_SHOWN_MAX));
    if (!known.has(name)) {
      return stintError("UNKNOWN_PROPERTY", `${field} names ${shown}; there are ${[...known].join(", ")}.`, { field });
    }
    if (chosen.has(name)) return stintError("INVALID_VALUE", `${field} names ${shown} twice.`, { field });
    chosen.add(name);
  }
  return chosen;
}
