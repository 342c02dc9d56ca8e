/** `stint app`: applications that pools and tasks ask for by name and version. */
import { createReadStream, statSync } from "node:fs";
import type { Command } from "commander";
import { type Application, collect } from "@stint/client";
import { withContext } from "../command.ts";
import { print, printOne } from "../output/print.ts";
import { age, bytes } from "../output/text.ts";
import { UsageError } from "../usage-error.ts";

export function appCommands(program: Command): void {
  const app = program
    .command("app")
    .alias("apps")
    .alias("application")
    .description("applications: programs that nodes install, by version");
  app
    .command("create <app>")
    .description("create an application without versions")
    .option("--display-name <text>", "for people")
    .option("--no-updates", "a version, once uploaded, is never replaced")
    .action(
      withContext(async (context, [id = ""], { displayName, updates }) => {
        const named = displayName === undefined ? {} : { displayName: displayName as string };
        show(context, await context.client.applications.create(id, { ...named, allowUpdates: updates !== false }));
      }),
    );
  app
    .command("upload <app> <version> <file>")
    .description("store a version from a zip or a gzipped tar; nodes may install it at once")
    .option("--pending", "nodes may not install it before stint app activate")
    .option("--default", "it is what a reference without a version means")
    .action(
      withContext(async (context, [id = "", version = "", file = ""], options) => {
        const upload = { version, format: formatOf(file), pending: options["pending"] === true };
        const stored = await context.client.applications.upload(id, upload, createReadStream(file) as AsyncIterable<Uint8Array>);
        show(context, options["default"] === true ? await context.client.applications.update(id, { defaultVersion: version }) : stored);
      }),
    );
  app
    .command("activate <app> <version>")
    .description("let nodes install a version")
    .action(
      withContext(async (context, [id = "", version = ""]) => show(context, await context.client.applications.activate(id, version))),
    );
  app
    .command("list")
    .description("all applications of the account")
    .action(
      withContext(async (context) => {
        const rows = (each: Application) => [each.id, each.defaultVersion || "-", String(each.packages.length), age(each.creationTime)];
        const items = await collect(context.client.applications.list());
        print(context, { name: "applications", header: ["APPLICATION", "DEFAULT", "VERSIONS", "AGE"], items, rows });
      }),
    );
  app
    .command("show <app>")
    .description("one application with its versions")
    .action(withContext(async (context, [id = ""]) => show(context, await context.client.applications.get(id))));
  app
    .command("set-default <app> [version]")
    .description("what a reference without a version means; without one, nothing")
    .action(
      withContext(async (context, [id = "", version = ""]) =>
        show(context, await context.client.applications.update(id, { defaultVersion: version })),
      ),
    );
  app
    .command("delete <app> [version]")
    .description("delete a version, or the application with all of them; nodes keep what they have installed")
    .action(
      withContext(async (context, [id = "", version]) => {
        if (version === undefined) await context.client.applications.delete(id);
        else await context.client.applications.deletePackage(id, version);
        context.stderr.write(version === undefined ? `application ${id} is deleted\n` : `version ${version} of ${id} is deleted\n`);
      }),
    );
}

function formatOf(file: string): "zip" | "tar.gz" {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`There is no file ${file}.`);
  if (/\.zip$/i.test(file)) return "zip";
  if (/\.(?:tar\.gz|tgz)$/i.test(file)) return "tar.gz";
  throw new UsageError(`${file} is neither a .zip nor a .tar.gz.`);
}

const STATES: Readonly<Record<string, string>> = {
  APPLICATION_PACKAGE_STATE_PENDING: "pending",
  APPLICATION_PACKAGE_STATE_ACTIVE: "active",
};

function show(context: Parameters<typeof printOne>[0], application: Application): void {
  printOne(context, application, [
    ["application", application.id],
    ["display name", application.displayName],
    ["updates", application.allowUpdates ? "allowed" : "not allowed"],
    ["default", application.defaultVersion || "none"],
    ...application.packages.map(({ version, state, sizeBytes, sha256 }): [string, string] => [
      `version ${version}`,
      `${STATES[state] ?? state}, ${bytes(sizeBytes)}, sha256 ${sha256.slice(0, 12)}`,
    ]),
    ["age", age(application.creationTime)],
  ]);
}
