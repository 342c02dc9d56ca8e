/**
 * Properties that only Azure gives a meaning. They are kept with the entity, given back as they came, and have no effect here; secrets among
 * them are not kept. README's table of what has no effect is this one.
 */
import type { JsonObject, JsonValue } from "../http/json.ts";

export const POOL_WITHOUT_EFFECT: readonly string[] = [
  "vmSize",
  "virtualMachineConfiguration",
  "cloudServiceConfiguration",
  "networkConfiguration",
  "applicationLicenses",
  "targetNodeCommunicationMode",
];
export const JOB_WITHOUT_EFFECT: readonly string[] = ["networkConfiguration"];

const SECRETS: ReadonlySet<string> = new Set(["password", "sshPrivateKey", "accountKey", "sasKey", "protectedSettings"]);

/** For the cluster's `azure_properties`; empty when there is nothing to keep. */
export function keep(properties: Readonly<Record<string, JsonValue | undefined>>): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return given.length === 0 ? "" : JSON.stringify(Object.fromEntries(given.map(([name, value]) => [name, withoutSecrets(value ?? null)])));
}

export function kept(text: string): JsonObject {
  return text === "" ? {} : (JSON.parse(text) as JsonObject);
}

/** The named properties of an object. */
export function pick(object: JsonObject, names: readonly string[]): Record<string, JsonValue | undefined> {
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}

function withoutSecrets(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (SECRETS.has(name) ? [] : [[name, withoutSecrets(each)]])),
  ) as JsonObject;
}
