/** Programs in the manner of Azure's tutorials, with Azure's own clients, on a development cluster and Azurite. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PYTHON, PYTHON_AZURE, run, variablesOf } from "../compat/programs.ts";
import { Azurite, AZURITE_ACCOUNT, AZURITE_KEY } from "../support/azurite.ts";
import { DevServer } from "../support/stint.ts";

const program = (name: string) => fileURLToPath(new URL(`../../packages/examples/azure/${name}`, import.meta.url));

let dev: DevServer;
let azurite: Azurite;
let environment: Record<string, string>;

beforeAll(async () => {
  azurite = await Azurite.start();
  dev = await DevServer.start(["--nodes", "0"]);
  environment = {
    ...(await variablesOf(dev)),
    AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=http;AccountName=${AZURITE_ACCOUNT};AccountKey=${AZURITE_KEY};BlobEndpoint=${azurite.endpoint};`,
    NO_PROXY: "*",
  };
});

afterAll(async () => {
  await dev?.stop();
  await azurite?.stop();
});

const EXAMPLES = [
  { name: "count-words.mjs", by: process.execPath, missing: null },
  { name: "count_words.py", by: PYTHON, missing: PYTHON_AZURE },
];

test.for(EXAMPLES)("$name counts what its tasks counted, and leaves nothing behind", async ({ name, by, missing }, { skip }) => {
  if (missing !== null) skip(missing);
  const ended = await run(by, [program(name)], environment);
  expect(ended).toEqual({ code: 0, stdout: "100 tasks counted 15150 words; as many as counted here: yes\n", stderr: "" });
  for (let left = true; left; )
    left =
      (await dev.stint("pool", "list", "-o", "json")).stdout.includes("words-") ||
      (await dev.stint("job", "list", "-o", "json")).stdout.includes("words-");
});

test("every program of the folder is one of these", () => {
  const names = readdirSync(program(".")).filter((name) => name !== "README.md");
  expect(names.sort()).toEqual(EXAMPLES.map(({ name }) => name).sort());
});
