/**
 * Reads untrusted JSON into known types. A reader takes a parsed value and the path it was found at, and gives it back
 * typed or throws a ShapeError that names the path. Records must have exactly their fields, numbers are finite.
 */

/** Says what is wrong and where; never repeats foreign text. */
export class ShapeError extends Error {}

export type Read<T> = (value: unknown, path: string) => T;

/** A record with exactly these fields; the result has them in this order. */
export function record<T extends object>(fields: { readonly [Name in keyof T]-?: Read<T[Name]> }): Read<T> {
  const readers = Object.entries(fields) as [string, Read<unknown>][];
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path, "must be an object");
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name)) fail(path, "has a field that does not belong there");
    }
    const entries = readers.map(([name, read]) => {
      const inside = `${path}.${name}`;
      if (!Object.hasOwn(value, name)) fail(inside, "is missing");
      return [name, read((value as Record<string, unknown>)[name], inside)];
    });
    return Object.fromEntries(entries) as T;
  };
}

export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) fail(path, "must be a list");
    return value.map((item: unknown, index) => read(item, `${path}[${index}]`));
  };
}

export function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, path) => (value === null ? null : read(value, path));
}

/** A finite number; JSON's way of losing a digit, 1e999, is not one. */
export const finite: Read<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) fail(path, "must be a finite number");
  return value;
};

/** A whole number from 0. */
export const count: Read<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) fail(path, "must be a whole number from 0");
  return value as number;
};

export function matching(pattern: RegExp, description: string): Read<string> {
  return (value, path) => {
    if (typeof value !== "string" || !pattern.test(value)) fail(path, `must be ${description}`);
    return value;
  };
}

function fail(path: string, problem: string): never {
  throw new ShapeError(`${path} ${problem}`);
}
