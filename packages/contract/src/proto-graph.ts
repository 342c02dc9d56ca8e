/**
 * The protos' definitions as JSON, and which of them one of them needs: a service its messages, a message the messages and enums of its
 * fields. Names are full ones, without a leading dot.
 */
import type { INamespace } from "protobufjs";

/** A namespace, message, enum or service, as much of it as matters here. */
interface Definition {
  readonly nested?: Readonly<Record<string, Definition>>;
  readonly fields?: Readonly<Record<string, { readonly type: string }>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly methods?: Readonly<Record<string, { readonly requestType: string; readonly responseType: string }>>;
}

export class ProtoGraph {
  /** All but namespaces. */
  readonly #definitions = new Map<string, Definition>();

  constructor(json: string) {
    this.#add("", JSON.parse(json) as Definition);
  }

  services(): string[] {
    return [...this.#definitions].filter(([, { methods }]) => methods !== undefined).map(([name]) => name);
  }

  fieldsOf(message: string): string[] {
    return Object.keys(this.#get(message).fields ?? {});
  }

  numbersOf(name: string): Readonly<Record<string, number>> {
    return this.#get(name).values ?? {};
  }

  /** A definition and all that it needs, for the loader. */
  reachedFrom(name: string): INamespace {
    const reached = new Set([name]);
    for (const each of reached) {
      for (const type of typesOf(this.#get(each))) {
        const found = this.#resolve(each, type);
        if (found !== null) reached.add(found);
      }
    }
    const root: INamespace = { nested: {} };
    for (const each of [...reached].sort()) place(root, each, this.#get(each));
    return root;
  }

  #add(name: string, definition: Definition): void {
    const { fields, values, methods, nested = {} } = definition;
    if ((fields ?? values ?? methods) !== undefined) this.#definitions.set(name, definition);
    for (const [inner, what] of Object.entries(nested)) this.#add(name === "" ? inner : `${name}.${inner}`, what);
  }

  #get(name: string): Definition {
    const found = this.#definitions.get(name);
    if (found === undefined) throw new Error(`nothing is named ${name}`);
    return found;
  }

  /** What a type's name means inside a definition: the innermost that has it; null = a scalar. */
  #resolve(within: string, type: string): string | null {
    for (let scope = within; ; scope = scope.slice(0, Math.max(0, scope.lastIndexOf(".")))) {
      const name = scope === "" ? type : `${scope}.${type}`;
      if (this.#definitions.has(name)) return name;
      if (scope === "") return null;
    }
  }
}

function typesOf({ fields = {}, methods = {} }: Definition): string[] {
  return [
    ...Object.values(fields).map(({ type }) => type),
    ...Object.values(methods).flatMap(({ requestType, responseType }) => [requestType, responseType]),
  ];
}

/** Puts a definition where its name says; what it holds of others comes only if it is reached itself. */
function place(root: INamespace, name: string, definition: Definition): void {
  const path = name.split(".");
  const own = path.pop() as string;
  let at = root;
  for (const part of path) {
    at.nested ??= {};
    at = (at.nested[part] ??= { nested: {} }) as INamespace;
  }
  at.nested ??= {};
  at.nested[own] = { ...definition, nested: {} } as INamespace;
}
