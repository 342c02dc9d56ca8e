/** A formula as a tree, every node with the place where it stands, and how one that cannot be is refused. */
export interface Place {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface FormulaFault extends Place {
  readonly message: string;
  /** The formula is well formed, and reads what nothing has set. */
  readonly undefinedSymbol?: true;
}

export type Binary = "||" | "&&" | "<" | "<=" | "==" | ">=" | ">" | "!=" | "+" | "-" | "*" | "/";

export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly at: Place }
  | { readonly kind: "text"; readonly value: string; readonly at: Place }
  | { readonly kind: "interval"; readonly ms: number; readonly at: Place }
  /** A metric of the service, by its name without `$`. */
  | { readonly kind: "metric"; readonly name: string; readonly at: Place }
  /** A target, or a variable of the formula's own. */
  | { readonly kind: "variable"; readonly name: string; readonly at: Place }
  | { readonly kind: "unary"; readonly operator: "-" | "!"; readonly operand: Expression; readonly at: Place }
  | { readonly kind: "binary"; readonly operator: Binary; readonly left: Expression; readonly right: Expression; readonly at: Place }
  | { readonly kind: "choice"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression; readonly at: Place }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly at: Place }
  | {
      readonly kind: "member";
      readonly of: Expression;
      readonly name: string;
      readonly args: readonly Expression[] | null;
      readonly at: Place;
    };

export type Statement =
  | { readonly kind: "assign"; readonly name: string; readonly value: Expression; readonly at: Place }
  | { readonly kind: "do"; readonly call: Expression; readonly at: Place };

export type Formula = readonly Statement[];

/** Thrown inside the language, and caught where it is entered. */
export class FormulaError extends Error {
  readonly fault: FormulaFault;

  constructor(at: Place, message: string, kind: Pick<FormulaFault, "undefinedSymbol"> = {}) {
    super(message);
    this.fault = { line: at.line, column: at.column, message, ...kind };
  }
}
