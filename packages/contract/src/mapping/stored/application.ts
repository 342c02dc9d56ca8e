/** Applications in stored records. */
import type { Application, ApplicationPackage } from "@stint/core";
import { optional, type Stored } from "./shared.ts";

export function applicationToStored({ packages, ...application }: Application): Stored {
  return {
    ...application,
    packages: packages.map(({ lastActivationTimeMs, ...rest }) => ({
      ...rest,
      ...optional("lastActivationTimeMs", lastActivationTimeMs),
    })),
  };
}

export function applicationFromStored(stored: Stored): Application {
  const pick = (name: string) => stored[name] as never;
  return {
    uid: pick("uid"),
    account: pick("account"),
    id: pick("id"),
    displayName: pick("displayName"),
    allowUpdates: pick("allowUpdates"),
    defaultVersion: pick("defaultVersion"),
    packages: (stored["packages"] as Stored[]).map(packageFromStored),
    creationTimeMs: pick("creationTimeMs"),
    lastModifiedMs: pick("lastModifiedMs"),
  };
}

function packageFromStored(stored: Stored): ApplicationPackage {
  const pick = (name: string) => stored[name] as never;
  return {
    version: pick("version"),
    state: pick("state"),
    format: pick("format"),
    artifact: pick("artifact"),
    sizeBytes: pick("sizeBytes"),
    sha256: pick("sha256"),
    creationTimeMs: pick("creationTimeMs"),
    lastActivationTimeMs: (stored["lastActivationTimeMs"] as number | undefined) ?? null,
  };
}
