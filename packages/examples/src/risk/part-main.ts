/** The program of one task: computes a part from a CSV of prices and writes it to a file. */
import { readFileSync, writeFileSync } from "node:fs";
import { computePart } from "./part.ts";
import { formatPart } from "./part-file.ts";
import { parsePrices } from "./prices.ts";
import { namedArguments, runProgram, wholeNumber } from "./program.ts";

runProgram(() => {
  const { prices, part, parts, draws, out } = namedArguments(["prices", "part", "parts", "draws", "out"]);
  const result = computePart({
    prices: parsePrices(readFileSync(prices, "utf8")),
    partIndex: wholeNumber("part", part),
    partCount: wholeNumber("parts", parts),
    drawsPerYearEnd: wholeNumber("draws", draws),
  });
  writeFileSync(out, formatPart(result));
  const { cells } = result;
  process.stdout.write(
    `part ${part} of ${parts}: ${cells.map(({ windowDays, confidencePerMille }) => `${windowDays} days at ${confidencePerMille / 10} %`).join(", ")}\n`,
  );
});
