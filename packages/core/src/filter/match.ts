/**
 * A filter made into a predicate over the columns of a listing. Compiled once, asked for every row; a row is whatever the columns read,
 * e.g. a cursor over a task chunk, so that matching a million tasks makes no object each. A value that is absent matches no comparison.
 */
import type { Filter, FilterValue } from "./parse.ts";
import type { Operator } from "./schema.ts";

/** How a property is read from a row. Texts may be compared where they lie; the constant comes in lower case. */
export type Column<Row> =
  | { readonly kind: "value"; readonly read: (row: Row) => FilterValue | null }
  | {
      readonly kind: "text";
      /** Below, equal or above zero, as the row's text sorts before, with or after the constant. */
      readonly compare: (row: Row, lower: string) => number;
      readonly startsWith: (row: Row, lower: string) => boolean;
    };

/** One column for every property of the listing's schema. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

export function valueColumn<Row>(read: (row: Row) => FilterValue | null): Column<Row> {
  return { kind: "value", read };
}

export function compileFilter<Row>(filter: Filter | null, columns: Columns<Row>): (row: Row) => boolean {
  if (filter === null) return () => true;
  if (filter.kind === "compare") return comparison(filter, columns[filter.property] as Column<Row>);
  const terms = filter.terms.map((term) => compileFilter(term, columns));
  return terms.reduceRight((rest, term) => (filter.kind === "and" ? (row) => term(row) && rest(row) : (row) => term(row) || rest(row)));
}

function comparison<Row>(
  { operator, value }: { readonly operator: Operator; readonly value: FilterValue },
  column: Column<Row>,
): (row: Row) => boolean {
  if (column.kind === "text") {
    const lower = String(value);
    if (operator === "startswith") return (row) => column.startsWith(row, lower);
    const holds = ORDER[operator];
    return (row) => holds(column.compare(row, lower));
  }
  const { read } = column;
  if (operator === "startswith") return (row) => lowered(read(row))?.toString().startsWith(String(value)) ?? false;
  const holds = ORDER[operator];
  // Rows that follow each other often have the same value, such as a state.
  let last: FilterValue | null = null;
  let verdict = false;
  return (row) => {
    const found = read(row);
    if (found === last) return verdict;
    const lower = lowered(found);
    last = found;
    verdict = lower !== null && holds(lower === value ? 0 : lower < value ? -1 : 1);
    return verdict;
  };
}

const ORDER: Readonly<Record<Exclude<Operator, "startswith">, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

function lowered(value: FilterValue | null): FilterValue | null {
  return typeof value === "string" ? value.toLowerCase() : value;
}
