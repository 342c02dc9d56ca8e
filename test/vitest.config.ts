/** One configuration for every suite. Packages resolve to their sources, so that tests need no build of the code that they import. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/longest-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const everywhere = ["packages/*/src/**", "test/**"];
const exclude = ["**/node_modules/**", "**/dist/**"];
const LIMIT_MS = 120_000;

const suite = (name: string, endings: readonly string[], except: readonly string[] = []) => ({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    name,
    root,
    include: everywhere.flatMap((folder) => endings.map((ending) => `${folder}/*${ending}`)),
    exclude: [...exclude, ...except],
    // Files share no state but modules, which need not be loaded anew for each.
    isolate: false,
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
  },
});

export default defineConfig({
  test: {
    root,
    // Tests of clusters wait more than they compute.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      suite("unit", [".test.ts"], ["**/*.store.test.ts", "**/*.sim.test.ts", "**/*.e2e.test.ts", "**/*.examples.test.ts"]),
      suite("store", [".store.test.ts"]),
      suite("sim", [".sim.test.ts"]),
      suite("e2e", [".e2e.test.ts"]),
      suite("examples", [".examples.test.ts"]),
    ],
  },
});
