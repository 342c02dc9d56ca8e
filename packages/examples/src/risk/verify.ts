/** Holds what the cluster made, as the artifact store has it now, against the serial run: the report, and the parts it came from. */
import { readFileSync } from "node:fs";
import type { StintClient } from "@stint/client";
import { type Comparison, compare } from "./compare.ts";
import { InputError } from "./input-error.ts";
import { artifacts, PARTS } from "./job.ts";
import { mergeParts } from "./merge.ts";
import { parsePart } from "./part-file.ts";
import { parsePrices } from "./prices.ts";
import { formatReport } from "./report.ts";
import { serial } from "./serial.ts";

export async function verifyRiskJob(
  client: StintClient,
  options: { jobId: string; pricesFile: string; drawsPerYearEnd: number },
): Promise<Comparison> {
  const { jobId, pricesFile, drawsPerYearEnd } = options;
  const expected = Buffer.from(formatReport(serial({ prices: parsePrices(readFileSync(pricesFile, "utf8")), drawsPerYearEnd })));
  const ofReport = compare({ expected, actual: await bytesOf(client, artifacts.report(jobId)) });
  return ofReport.agrees ? compare({ expected, actual: await reportOfParts(client, jobId) }) : ofReport;
}

/** The parts as the store has them, merged anew; parts that cannot be merged agree with nothing. */
async function reportOfParts(client: StintClient, jobId: string): Promise<Buffer> {
  try {
    const parts = [];
    for (let part = 0; part < PARTS; part++) {
      const name = artifacts.part(jobId, part);
      parts.push({ name, part: parsePart({ name, text: (await bytesOf(client, name)).toString("utf8") }) });
    }
    return Buffer.from(formatReport(mergeParts(parts)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return Buffer.from(error.message);
  }
}

async function bytesOf(client: StintClient, name: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of client.artifacts.get(name)) pieces.push(piece);
  return Buffer.concat(pieces);
}
