/**
 * Runs the files that wait for long before all others, so that none of them is what a run ends with, alone: killing and freezing takes its
 * time however idle the machine is. The others go in vitest's own order, the largest first.
 */
import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Longest first. */
const LONG = [
  "acknowledged.e2e.test.ts",
  "agent-frozen.e2e.test.ts",
  "agent-killed.e2e.test.ts",
  "leader-killed.e2e.test.ts",
  "dev.e2e.test.ts",
  "command.e2e.test.ts",
  "simulation.sim.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.indexOf(basename(moduleId));
      return place === -1 ? LONG.length : place;
    };
    return rest.sort((a, b) => rank(a) - rank(b));
  }
}
