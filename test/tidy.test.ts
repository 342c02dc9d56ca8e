/** What the house asks of its files and no tool checks: who may import whom, where the machine is reached, how long a file is. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LINES_MAX = 400;

/** Packages of ours that a package may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  runtime: [],
  contract: ["core"],
  store: ["core", "runtime"],
  transfer: ["runtime"],
  controller: ["core", "runtime", "contract", "store"],
  agent: ["core", "runtime", "contract", "transfer"],
  client: ["core", "runtime", "contract"],
  gateway: ["core", "runtime", "contract", "client"],
  cli: ["core", "runtime", "contract", "client", "transfer"],
  examples: ["client", "transfer"],
};

interface Source {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const packages = Object.fromEntries(Object.keys(MAY_IMPORT).map((name) => [name, sourcesOf(join(ROOT, "packages", name, "src"))]));
const everything = Object.values(packages).flat();
/** What the packages' exports declare. */
const entries = new Set(
  Object.keys(MAY_IMPORT).flatMap((name) => {
    const manifest = readFileSync(join(ROOT, "packages", name, "package.json"), "utf8");
    const { exports } = JSON.parse(manifest) as { exports?: Record<string, unknown> };
    return Object.keys(exports ?? {}).map((entry) => `@stint/${name}${entry.slice(1)}`);
  }),
);

function sourcesOf(directory: string): Source[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("gen/"))
    .map((name) => {
      const path = join(directory, name);
      const text = readFileSync(path, "utf8");
      return {
        path: relative(ROOT, path),
        name,
        text,
        imports: [...text.matchAll(/(?:from|import) ?\(?"([^"]+)"/g)].map(([, specifier]) => specifier as string),
      };
    });
}

function offenders(sources: readonly Source[], offends: (source: Source) => boolean): string[] {
  return sources.filter(offends).map(({ path }) => path);
}

const isTest = ({ name }: Source): boolean => name.endsWith(".test.ts") || name.startsWith("testing/");

describe.each(Object.keys(MAY_IMPORT))("%s", (name) => {
  const sources = packages[name] as readonly Source[];

  test("imports only the floors below it", () => {
    const allowed = (MAY_IMPORT[name] as readonly string[]).map((each) => `@stint/${each}`);
    const floorOf = (specifier: string) => specifier.split("/").slice(0, 2).join("/");
    expect(
      offenders(sources, ({ imports }) => imports.some((each) => each.startsWith("@stint/") && !allowed.includes(floorOf(each)))),
    ).toEqual([]);
  });

  test("reaches siblings by their entries, and files of its own by their names", () => {
    const isOdd = (specifier: string) =>
      /\/packages\/|^\..*\.js$/.test(specifier) || (/^@stint\//.test(specifier) && !entries.has(specifier));
    expect(offenders(sources, ({ imports }) => imports.some(isOdd))).toEqual([]);
  });
});

test("core is pure, and logic touches no machine", () => {
  const logic = [...(packages["core"] as Source[]), ...everything.filter(({ name }) => name.startsWith("logic/"))].filter(
    (source) => !isTest(source),
  );
  const pure = logic.filter(({ path }) => path.startsWith("packages/core/"));
  expect(offenders(pure, ({ imports }) => imports.some((each) => each.startsWith("node:")))).toEqual([]);
  expect(
    offenders(logic, ({ imports }) =>
      imports.some((each) => /^node:(fs|net|child_process|timers|os|process)/.test(each) || each.startsWith("@grpc/")),
    ),
  ).toEqual([]);
  expect(
    offenders(logic, ({ text }) => /\b(Date\.now|Math\.random|setTimeout|setInterval|process\.hrtime|performance\.now)\b/.test(text)),
  ).toEqual([]);
});

test("time and chance come from the ports", () => {
  // grpc-js takes deadlines as wall time.
  const allowed = /^packages\/(contract\/src\/channel\.ts|runtime\/src\/system-|cli\/|examples\/)/;
  const sources = everything.filter((source) => !isTest(source) && !allowed.test(source.path));
  expect(offenders(sources, ({ text }) => /\b(Date\.now|Math\.random|setInterval)\(/.test(text))).toEqual([]);
});

test("files begin with what they are for, and end before they are too long", () => {
  expect(
    offenders(everything, ({ text, name }) => !isTest({ name } as Source) && name !== "index.ts" && !/^(\/\*\*|import|\/\/)/.test(text)),
  ).toEqual([]);
  expect(offenders(everything, ({ text }) => text.split("\n").length > LINES_MAX)).toEqual([]);
  expect(offenders(everything, ({ name }) => !/^(?:[a-z0-9-]+\/)*[a-z0-9.-]+\.ts$/.test(name))).toEqual([]);
});

test("nothing runs alone, and nothing is left for later", () => {
  expect(
    offenders(everything, ({ text }) => /\b(?:test|describe|it)\.(?:only|skip|todo)\(|\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)),
  ).toEqual([]);
});
